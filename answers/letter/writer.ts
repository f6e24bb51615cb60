import type { Token } from '../phrases/tokens.ts';
import { bodyNames, ours, ourselves } from '../words/bodies.ts';

/** Who writes, as it is named in its own sentences. */
export interface LetterWriter {
  /** In the nominative, in small letters: "kommunen", "mbl", "idrottsrådet". */
  itself: ReadonlySet<string>;
  /** "kommunens", "mbl:s" */
  genitives: ReadonlySet<string>;
}

/** Spoken of as somebody else, unless the writer's name has them: a letter goes to a region, and names its nämnder. */
const senders: ReadonlySet<string> = new Set(['regionen', 'landstinget', 'staden', 'nämnden']);

/** Words of a name that tell nobody: the land of the sender stands in many names. */
const common = new Set('och i för av på med den det län läns region samt vid om till mot'.split(' '));

/**
 * @param names the body's, such as a kommun's and its nämnd's; where there is none each body that speaks of itself counts
 * @param shortNames what the letter itself introduces, as "(MBL)"
 */
export function writerOf(names: readonly string[], shortNames: readonly string[] = []): LetterWriter {
  const itself = new Set<string>(shortNames.map((one) => one.toLowerCase()));
  const words =
    names
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? [];
  for (const [base, definite] of bodyNames) {
    const small = base.toLowerCase();
    const its = words.filter((word) => word.endsWith(small) || word.endsWith(definite));
    if (its.length > 0 || !senders.has(definite)) itself.add(definite);
    for (const word of its) {
      itself.add(word);
      if (word.endsWith(small) && word !== small) itself.add(word.slice(0, -small.length) + definite);
    }
  }
  // The head of the name: "Samrådsgruppen för …", "Vattendelaren", "Attention".
  for (const word of words)
    if (!common.has(word) && (word === 'ab' || word.length > 2) && !word.endsWith('s')) itself.add(word);
  return { itself, genitives: new Set([...itself].flatMap((word) => [`${word}s`, `${word}:s`])) };
}

export const isWriter = ({ itself }: LetterWriter, { text }: Token): boolean => ourselves.has(text) || itself.has(text);

export const isWriters = ({ genitives }: LetterWriter, { text }: Token): boolean =>
  ours.has(text) || genitives.has(text);

const introduced =
  /\((?:nedan |härefter |i fortsättningen |fortsättningsvis )?[”"]?([\p{L}][\p{L}\p{N} -]{1,24})[”"]?\)/gu;

/** In UTF-16 units: an abbreviation is introduced early. */
const head = 3000;

/** Abbreviations that a letter introduces behind a name: "Myndigheten för barns livsvillkor (MBL)". */
export function shortNamesIn(text: string, name: string | null): string[] {
  const initial = (name ?? '').slice(0, 1).toLowerCase();
  return [...text.slice(0, head).matchAll(introduced)]
    .map(([, short = '']) => short)
    .filter(
      (short) =>
        /^\p{Lu}\p{Ll}+$/u.test(short) || (/^\p{Lu}{2,6}$/u.test(short) && short.slice(0, 1).toLowerCase() === initial),
    );
}
