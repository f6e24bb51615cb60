import type { SaidInFile } from '../../../model/came-with.ts';
import type { Comment } from '../../../model/comment.ts';
import { comparable } from '../../../text/comparable-text.ts';
import type { Remark } from './remark.ts';
import { withoutReplies } from './replies.ts';

/** What ids are told by: who said it when, and the words that it is on. */
interface Told extends Pick<Remark, 'author' | 'date'> {
  is: SaidInFile['is'];
  quote: string;
}

/** A remark, and what it may say in a comment that it was taken in as. */
interface Asked extends Told {
  texts: readonly string[];
  editing: string | undefined;
}

/**
 * Ids that the same remark has in each copy of the file, told by document, author, time and words; those that are alike in all of it are
 * numbered. A remark's own text isn't among that, since who mends it hasn't made another; but of those that are alike, one that says what a
 * known comment says is that one, wherever it stands among them.
 */
export class RemarkIds {
  private readonly document: string;
  /** Those that are known, by all that tells which remark they were. */
  private readonly byText: ReadonlyMap<string, string[]>;
  private readonly taken = new Set<string>();
  private readonly last = new Map<string, number>();

  constructor(document: string, known: readonly Comment[]) {
    this.document = document;
    const ids = known.flatMap((comment) => {
      const [, key] = numberedKey.exec(comment.id) ?? [];
      const { said } = withoutReplies(comment.commenting ?? '');
      return key === undefined ? [] : [{ id: comment.id, saying: sayingOf(key, said, comment.editing) }];
    });
    this.byText = new Map(
      [...Map.groupBy(ids, ({ saying }) => saying)].map(([saying, some]) => [saying, some.map(({ id }) => id)]),
    );
  }

  /** Of all remarks of a file, in the same order. */
  ofAll(remarks: readonly Asked[]): string[] {
    const asked = remarks.map((remark) => ({ remark, key: this.keyOf(remark) }));
    const known = asked.map(({ remark, key }) => this.knownOf(remark, key));
    return asked.map(({ key }, i) => known[i] ?? this.next(key));
  }

  /** Of one more, in order. */
  of(told: Told): string {
    return this.next(this.keyOf(told));
  }

  private keyOf({ is: part, author, date, quote }: Told): string {
    const words = comparable(quote).text;
    const { document } = this;
    const said = [document, part, author.slice(0, 200), date?.slice(0, 40) ?? '', words.slice(0, 100), words.length];
    return encodeURIComponent(said.join('|').toWellFormed());
  }

  private next(key: string): string {
    let nth = this.last.get(key) ?? 0;
    do nth++;
    while (this.taken.has(numbered(key, nth)));
    this.last.set(key, nth);
    return numbered(key, nth);
  }

  private knownOf({ texts, editing }: Asked, key: string): string | undefined {
    for (const text of texts) {
      const id = this.byText.get(sayingOf(key, text, editing))?.find((one) => !this.taken.has(one));
      if (id === undefined) continue;
      this.taken.add(id);
      return id;
    }
    return undefined;
  }
}

const prefix = 'urn:x-remisslasaren:word:';

/** Was the comment taken in from a Word file? */
export const isTakenIn = (id: string): boolean => id.startsWith(prefix);

/** A key has no such sign itself. */
const numberedKey = new RegExp(`^${prefix}([^|]*)(?:\\|\\d+)?$`);
const numbered = (key: string, nth: number) => `${prefix}${key}${nth > 1 ? `|${nth}` : ''}`;

const sayingOf = (key: string, text: string, editing: string | undefined) =>
  JSON.stringify([key, comparable(text).text, editing ?? null]);
