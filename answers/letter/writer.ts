import type { Token } from '../phrases/tokens.ts';
import { bodies, ours, ourselves } from '../words/bodies.ts';

/** Who writes, as it is named in its own sentences. */
export interface Writer {
  /** In the nominative, in small letters: "kommunen", "mbl", "idrottsrådet". */
  itself: ReadonlySet<string>;
  /** "kommunens", "mbl:s" */
  genitives: ReadonlySet<string>;
}

/** Spoken of as somebody else, unless the name of the one who writes has them: a letter goes to a region, and names its nämnder. */
const senders = new Set(["regionen", "landstinget", "staden", "nämnden"]);

/** Words of a name that tell nobody: the land of the sender stands in many names. */
const common = new Set(['och', 'i', 'för', 'av', 'på', 'med', 'den', 'det', 'län', 'läns', 'region', 'ab', 'samt', 'vid', 'om', 'till', 'mot']);

/**
 * @param names the body's; where there is none each body that speaks of itself counts
 * @param shortNames what the letter itself introduces, as "(MBL)"
 */
export function writerOf(names: readonly string[], shortNames: readonly string[] = []): Writer {
  const itself = new Set<string>(shortNames.map((one) => one.toLowerCase()));
  const words = names.join(' ').toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  for (const [base, definite] of bodies) {
    const small = base.toLowerCase();
    const its = words.filter((word) => word.endsWith(small) || word.endsWith(definite));
    if (its.length > 0 || (!senders.has(definite) && definite !== 'samverkan')) itself.add(definite);
    for (const word of its) {
      itself.add(word);
      if (word.endsWith(small) && word !== small) itself.add(word.slice(0, -small.length) + definite);
    }
  }
  // The head of the name: "Samrådsgruppen för …", "Vattendelaren", "Attention".
  for (const word of words) if (!common.has(word) && word.length > 2 && !word.endsWith('s')) itself.add(word);
  if (words.includes('ab')) itself.add('ab');
  const genitives = new Set([...itself].flatMap((word) => [`${word}s`, `${word}:s`]));
  return { itself, genitives };
}

export const isWriter = ({ itself }: Writer, { text }: Token): boolean => ourselves.has(text) || itself.has(text);

export const isWriters = ({ genitives }: Writer, { text }: Token): boolean => ours.has(text) || genitives.has(text);

/** Abbreviations that a letter introduces behind a name: "Myndigheten för barns livsvillkor (MBL)". */
export function shortNamesIn(text: string, name: string | null): string[] {
  const head = text.slice(0, 3000);
  const initials = (name ?? '').replace(/[^\p{L}\s-]/gu, '');
  return [...head.matchAll(/\((?:nedan |härefter |i fortsättningen |fortsättningsvis )?[”"]?([\p{L}][\p{L}\p{N} -]{1,24})[”"]?\)/gu)]
    .filter(({ 1: short = '' }) => /\p{Lu}/u.test(short) && (isInitials(short, initials) || /^\p{Lu}\p{Ll}+$/u.test(short)))
    .map(({ 1: short = '' }) => short);
}

const isInitials = (short: string, name: string) =>
  /^\p{Lu}{2,6}$/u.test(short) && name.toLowerCase().startsWith(short.slice(0, 1).toLowerCase());
