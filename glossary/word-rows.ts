import type { Glossary } from './glossary.ts';
import type { Concept, Scheme } from './schema.ts';

export type TermStatus = NonNullable<Concept['termStatus']>[string];

/** One term of a word list, and the concept that it is a name of. */
export interface WordRow {
  /** Its own in the whole list. */
  key: string;
  label: string;
  concept: Concept;
  scheme: Scheme;
  /** Is it the concept's preferred term? Others refer to that. */
  isPreferred: boolean;
  /** Only where a source gives one. */
  status: TermStatus | undefined;
}

/** What a word list is divided into. V and W are letters of their own (Svenska Akademiens ordlista, from 2006). */
export const letters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];

/** Where terms stand that begin with a figure, or with no letter at all. */
export const beforeLetters = '0–9';

const collator = new Intl.Collator('sv', { numeric: true });
/** Without accents and case, but with å, ä and ö as the letters they are. */
const byLetter = new Intl.Collator('sv', { sensitivity: 'base' });

/** First character → its letter: a comparison by language is slow, and a long list asks for every row. */
const lettersOf = new Map<string, string>();

/** The letter that a term stands under: É under E, Ü under Y, Ø under Ö, as Swedish word lists have them. */
export function listLetterOf(label: string): string {
  const first = /[\p{L}\p{N}]/u.exec(label)?.[0] ?? '';
  const known = lettersOf.get(first);
  if (known !== undefined) return known;
  const letter = /\p{L}/u.test(first) ? letters.findLast((one) => byLetter.compare(one, first) <= 0) : undefined;
  lettersOf.set(first, letter ?? beforeLetters);
  return letter ?? beforeLetters;
}

/** What a source says of a label, or undefined. */
export const termStatusOf = ({ termStatus }: Concept, label: string): TermStatus | undefined =>
  termStatus && Object.hasOwn(termStatus, label) ? termStatus[label] : undefined;

/** Why a label isn't looked for in texts; undefined where it is. */
export const whyUnsearched = ({ unsearched }: Concept, label: string): string | undefined =>
  unsearched && Object.hasOwn(unsearched, label) ? unsearched[label] : undefined;

/** All Swedish terms of a glossary, one row each, from A to Ö and what begins with a figure before them. */
export function wordRows({ schemes }: Glossary): WordRow[] {
  const rows = schemes.flatMap((scheme) =>
    scheme.concepts.flatMap((concept) => {
      const labels = new Set([concept.prefLabel.sv, ...(concept.altLabel ?? [])]);
      return [...labels].map((label, i) => ({
        ...{ key: `${concept.id}/${i}`, label, concept, scheme },
        ...{ isPreferred: i === 0, status: termStatusOf(concept, label) },
      }));
    }),
  );
  const places = new Map(rows.map(({ key, label }) => [key, letters.indexOf(listLetterOf(label))]));
  const placeOf = ({ key }: WordRow) => places.get(key) ?? -1;
  return rows.toSorted((a, b) => placeOf(a) - placeOf(b) || collator.compare(a.label, b.label));
}

/** Rows under the letters that they stand under, in their order; letters without rows are left out. */
export function underLetters(rows: readonly WordRow[]): { letter: string; rows: WordRow[] }[] {
  return [...Map.groupBy(rows, ({ label }) => listLetterOf(label))].map(([letter, under]) => ({ letter, rows: under }));
}
