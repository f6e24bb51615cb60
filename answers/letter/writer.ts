import type { Token } from '../phrases/tokens.ts';
import { bodyNames, ours, ourselves } from '../words/bodies.ts';
import { otherVoices } from '../words/frames.ts';

/** Who writes, as it is named in its own sentences. */
export interface LetterWriter {
  /** In the nominative, in small letters: "kommunen", "mbl", "idrottsrådet". */
  itself: ReadonlySet<string>;
  /** "kommunens", "mbl:s" */
  genitives: ReadonlySet<string>;
  /** All words of its names, in small letters; none where nobody knows who writes. */
  nameWords: ReadonlySet<string>;
}

/** Spoken of as somebody else, unless the writer's name has them: a letter goes to a region, and names its nämnder. */
const senders: ReadonlySet<string> = new Set(['regionen', 'landstinget', 'staden', 'nämnden']);

/** Who speaks for a kommun. */
const boards = ['kommunstyrelsen', 'kommunfullmäktige', 'kommunledningen'];

/** Bodies of their own, of which a kommun or a region speaks as of somebody else. */
const outside: ReadonlySet<string> = new Set(
  'länsstyrelsen myndigheten verket inspektionen ombudsmannen institutet domstolen rätten tribunalen universitetet högskolan akademin förbundet föreningen organisationen partiet bolaget kyrkan stiftet stiftelsen'.split(
    ' ',
  ),
);
const isTerritory = /(?<!\p{L})(?:\p{L}*kommun|region|\p{L}*stad)(?!\p{L})/iu;

/** Several that answer together speak of themselves so: "Kommunerna avstyrker". */
const plurals: Readonly<Record<string, string>> = {
  kommun: 'kommunerna',
  region: 'regionerna',
  nämnd: 'nämnderna',
  förvaltning: 'förvaltningarna',
  myndighet: 'myndigheterna',
  förening: 'föreningarna',
  förbund: 'förbunden',
  organisation: 'organisationerna',
};
const isTogether = (name: string, base: string): boolean => {
  const its = (name.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.startsWith(base));
  return its.length > 1 || its.some((word) => word === `${base}er` || word === `${base}ar`);
};

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
  const isOfTerritory = names.some((name) => isTerritory.test(name));
  if (isOfTerritory) for (const board of boards) itself.add(board);
  for (const [base, definite] of bodyNames) {
    const small = base.toLowerCase();
    const its = words.filter((word) => word.endsWith(small) || word.endsWith(definite));
    const isElse = senders.has(definite) || (isOfTerritory && outside.has(definite));
    if (its.length > 0 || !isElse) itself.add(definite);
    const together = plurals[small];
    if (together !== undefined && names.some((name) => isTogether(name, small))) itself.add(together);
    for (const word of its) {
      itself.add(word);
      if (word.endsWith(small) && word !== small) itself.add(word.slice(0, -small.length) + definite);
    }
  }
  // The head of the name: "Samrådsgruppen för …", "Vattendelaren", "Attention".
  for (const word of words)
    if (!common.has(word) && (word === 'ab' || word.length > 2) && !word.endsWith('s')) itself.add(word);
  const genitives = new Set([...itself].flatMap((word) => [`${word}s`, `${word}:s`]));
  return { itself, genitives, nameWords: new Set(words) };
}

/**
 * "Heby kommun", "Solna stad" and "Fackförbundet Vision" in the letter of Sala kommun, who are named there and don't write; nor does "Majoriteten
 * av nämnden".
 */
export function withoutOthers(instans: string, names: readonly string[]): string[] {
  const isOfTerritory = territory.test(instans);
  return names.filter((name) => {
    if (otherVoices.has(name.split(' ')[0]?.toLowerCase() ?? '')) return false;
    if (!isOfTerritory) return true;
    if (territory.test(name)) return instans.includes(name.replace(territory, '').trim());
    return !(name.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => [...outside].some((one) => word.endsWith(one)));
  });
}
const territory = /(?:^region\s|\skommun$|\sstad$)/iu;

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
