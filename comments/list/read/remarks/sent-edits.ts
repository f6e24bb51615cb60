import { type SaidInFile, whoIn } from '../../../model/came-with.ts';
import type { SentEdit, SentRemark } from '../../../model/sent-with.ts';
import { comparable } from '../../../text/comparable-text.ts';

interface Known {
  text: string;
  of: SentRemark;
}

interface Met {
  /** Is each of its edits one that was sent, or a part of one? */
  isKnown: boolean;
  /** What the first that is known belongs to. */
  of: SentRemark | undefined;
}

/**
 * The single edits that a document was sent with. How they are told together depends on what others have changed beside them, and what others
 * put in among them cuts them in two; so each is known by itself, by author, minute and words.
 */
export class SentEdits {
  private readonly byWords = new Map<string, Known[]>();
  private readonly byWordsAlone = new Map<string, Known[]>();
  private readonly byMinute = new Map<string, Known[]>();
  private readonly met = new Set<SentRemark>();
  private readonly told = new Map<SaidInFile, Met>();

  constructor(sent: readonly SentRemark[]) {
    for (const of of sent)
      for (const edit of of.edits ?? []) {
        const known = { text: comparable(edit.text).text, of };
        const minute = minuteKey(of, edit);
        addTo(this.byMinute, minute, known);
        addTo(this.byWords, `${minute}\n${known.text}`, known);
        addTo(this.byWordsAlone, `${edit.is}\n${known.text}`, known);
      }
  }

  meet(said: SaidInFile): Met {
    const before = this.told.get(said);
    if (before) return before;
    const edits = (said.edits ?? []).filter(({ text }) => text.trim() !== '');
    const found = edits.map((edit) => this.find(minuteKey(said, edit), comparable(edit.text).text));
    for (const of of found) if (of) this.met.add(of);
    const isKnown = found.length > 0 && !found.includes(undefined);
    const met = { isKnown, of: found.find((of) => of !== undefined) };
    this.told.set(said, met);
    return met;
  }

  /** Of a change by nobody: was each of its edits sent as a part of a remark about its words? Each edit that was sent is one of the copy's. */
  meetUnsigned(said: SaidInFile): boolean {
    const quote = comparable(said.quote).text;
    const edits = (said.edits ?? []).filter(({ text }) => text.trim() !== '');
    const found = edits.map((edit) => {
      const alike = this.byWordsAlone.get(`${edit.is}\n${comparable(edit.text).text}`) ?? [];
      return { alike, at: alike.findIndex(({ of }) => holdsEither(comparable(of.quote).text, quote)) };
    });
    if (found.length === 0 || found.some(({ at }) => at < 0)) return false;
    for (const { alike, at } of found) for (const { of } of alike.splice(at, 1)) this.met.add(of);
    return true;
  }

  isMet(sent: SentRemark): boolean {
    return this.met.has(sent);
  }

  private find(minute: string, words: string): SentRemark | undefined {
    const same = this.byWords.get(`${minute}\n${words}`) ?? [];
    // Each in turn, where the same was changed in several places.
    while (same.length > 1 && same[0] && this.met.has(same[0].of)) same.shift();
    const [first = this.byMinute.get(minute)?.find(({ text }) => text.includes(words))] = same;
    return first?.of;
  }
}

/** Do words hold the others, whichever they are? Alone, a comment on words that were put in is on their paragraph. */
export const holdsEither = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function addTo(map: Map<string, Known[]>, key: string, known: Known): void {
  const there = map.get(key);
  if (there) there.push(known);
  else map.set(key, [known]);
}

const minuteKey = ({ author }: SaidInFile | SentRemark, { is, date }: SentEdit) => `${is}\n${whoIn({ author, date })}`;
