import {
  hashLetters,
  isAnonymous,
  isUnsigned,
  type SaidInFile,
  saidKey,
  whoIn,
  whoKey,
} from '../../../model/came-with.ts';
import type { CameWith, SentRemark } from '../../../model/sent-with.ts';
import { comparable } from '../../../text/comparable-text.ts';
import { holdsEither, SentEdits } from './sent-edits.ts';

/** A remark in a copy that the document was sent with: as it was, or with other words. */
export interface ToldAsSent {
  is: 'same' | 'changed';
  /** As the document has it; missing where its words aren't kept. */
  sent?: SentRemark;
}

/**
 * Tells of the remarks in a copy of a file which ones the file was sent with. Neither ids nor order count, which Word changes when it saves;
 * where author or time has been taken out of the copy, only the words tell.
 */
export class SentRemarks {
  private readonly sent: readonly SentRemark[];
  private readonly byWho: ReadonlyMap<string, SentRemark[]>;
  private readonly bySaying: ReadonlyMap<string, SentRemark[]>;
  private readonly joint: ReadonlyMap<string, SentRemark[]>;
  private readonly edits: SentEdits;
  private readonly keys: SentKeys;
  private readonly met = new Set<SentRemark>();

  /** @param cameWith of all editions that the copy may be one of */
  constructor(cameWith: readonly CameWith[]) {
    this.sent = merged(cameWith.flatMap((one) => (typeof one === 'object' ? [one.remarks] : [])));
    this.byWho = Map.groupBy(this.sent, (one) => `${one.is}\n${whoIn(one)}`);
    this.bySaying = Map.groupBy(this.sent, saidKey);
    const joint = this.sent.filter(({ is, edits = [] }) => is === 'comment' && edits.length > 0);
    this.joint = Map.groupBy(joint, ({ text }) => comparable(text).text);
    this.edits = new SentEdits(this.sent);
    this.keys = new SentKeys(cameWith.filter((one) => typeof one === 'string'));
  }

  /** @param said all remarks of the copy, with the replies to them */
  tellAll(said: readonly SaidInFile[]): (ToldAsSent | undefined)[] {
    // What stands there as it was sent first: what is left may be one of those that are left.
    const told = said.map((one) => this.asItWas(one));
    return said.map((one, i) => told[i] ?? this.mended(one) ?? this.keys.tell(one));
  }

  /** Was nothing of what it changed met in the copy? */
  isGone(sent: SentRemark): boolean {
    return (sent.edits?.length ?? 0) > 0 && !this.edits.isMet(sent);
  }

  private asItWas(said: SaidInFile): ToldAsSent | undefined {
    if (isUnsigned(said)) return this.take(this.bySaying.get(saidKey(said)) ?? []) ?? this.halfOf(said);
    const { isKnown, of } = this.edits.meet(said);
    if (said.is === 'change') return isKnown ? { is: 'same', ...(of && { sent: of }) } : undefined;
    const alike = this.by(said).filter(({ text }) => saysSame(text, said.text));
    const found = this.take([...alike].toSorted((a, b) => onSame(said, b) - onSame(said, a)));
    // Copied with its words it stands there twice.
    const [twin] = alike;
    const sent = found ?? (twin && { is: 'same' as const, sent: twin });
    return sent && said.edits?.length && !isKnown ? { ...sent, is: 'changed' } : sent;
  }

  /** Without names nobody knows that a comment goes with a change, so the copy has them apart. */
  private halfOf(said: SaidInFile): ToldAsSent | undefined {
    if (!isAnonymous(said.author) || said.is === 'reply') return undefined;
    if (said.is === 'change') return this.edits.meetUnsigned(said) ? { is: 'same' } : undefined;
    const quote = comparable(said.quote).text;
    const sent = this.joint
      .get(comparable(said.text).text)
      ?.find((one) => !this.met.has(one) && holdsEither(comparable(one.quote).text, quote));
    if (sent) this.met.add(sent);
    return sent && { is: 'same' };
  }

  /** Whoever spoke in the very minute in which they spoke in the file that was sent has said it there; the words are others since. */
  private mended(said: SaidInFile): ToldAsSent | undefined {
    if (isUnsigned(said)) return undefined;
    const { of } = this.edits.meet(said);
    const known = this.by(said);
    if (known.length === 0 && !of) return undefined;
    const left = known.filter((one) => !this.met.has(one) && !this.edits.isMet(one));
    // Which of several it was nobody can tell.
    const sent = of ?? left.find((one) => onSame(said, one) > 0) ?? (left.length === 1 ? left[0] : undefined);
    if (sent) this.met.add(sent);
    return { is: 'changed', ...(sent && { sent }) };
  }

  private by(said: SaidInFile): readonly SentRemark[] {
    return this.byWho.get(`${said.is}\n${whoIn(said)}`) ?? [];
  }

  private take(of: readonly SentRemark[]): ToldAsSent | undefined {
    const sent = of.find((one) => !this.met.has(one));
    if (sent) this.met.add(sent);
    return sent && { is: 'same', sent };
  }
}

const saysSame = (one: string, other: string) => comparable(one).text === comparable(other).text;
const onSame = (said: SaidInFile, { quote }: SentRemark) => (saysSame(said.quote, quote) ? 1 : 0);

/** Of what several editions were sent with each once. */
function merged([first = [], ...others]: readonly (readonly SentRemark[])[]): SentRemark[] {
  const all = [...first];
  const nameOf = (one: SentRemark) => `${whoIn(one)}\n${saidKey(one)}`;
  const there = new Set(all.map(nameOf));
  for (const remarks of others) {
    const more = remarks.filter((one) => !there.has(nameOf(one)));
    for (const one of more) all.push(one);
    for (const one of more) there.add(nameOf(one));
  }
  return all;
}

/** Of editions that keep keys alone. */
class SentKeys {
  private readonly people = new Set<string>();
  /** How often the same was said. */
  private readonly left = new Map<string, number>();

  constructor(keys: readonly string[]) {
    for (const all of keys)
      for (let at = 0; at < all.length; at += 2 * hashLetters) {
        const said = all.slice(at, at + hashLetters);
        this.left.set(said, (this.left.get(said) ?? 0) + 1);
        this.people.add(all.slice(at + hashLetters, at + 2 * hashLetters));
      }
  }

  /** How a change is told depends on what stands beside it: the minute is enough. What somebody says doesn't. */
  tell(said: SaidInFile): ToldAsSent | undefined {
    const key = saidKey(said);
    const times = this.left.get(key) ?? 0;
    if (times > 0) this.left.set(key, times - 1);
    if (isUnsigned(said)) return times > 0 ? { is: 'same' } : undefined;
    if (!this.people.has(whoKey(said))) return undefined;
    return { is: times > 0 || said.is === 'change' ? 'same' : 'changed' };
  }
}
