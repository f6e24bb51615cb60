import type { GlossaryContent } from '../../glossary/own/content.ts';
import type { Concept } from '../../glossary/schema.ts';
import { citation } from '../citation.ts';

/** A word of a list to hand out: a concept by its preferred term, or another term that leads to it. */
export type WordEntry =
  | {
      is: 'concept';
      term: string;
      status?: string;
      english?: string;
      lines: readonly WordListLine[];
      definition?: string;
      notes: readonly string[];
    }
  | { is: 'see'; term: string; status?: string; to: string };

/** "Avrådd term: …". */
export interface WordListLine {
  label: string;
  text: string;
}

export interface WordLetter {
  letter: string;
  entries: readonly WordEntry[];
}

const { compare } = new Intl.Collator('sv', { numeric: true, sensitivity: 'base' });

/** All terms from A to Ö, each under its letter, with what the glossary says of it and nothing else. */
export function wordList({ concepts }: GlossaryContent): WordLetter[] {
  const terms = new Map(concepts.map(({ id, prefLabel }) => [id, prefLabel.sv]));
  const entries = concepts.flatMap((concept) => [conceptEntry(concept, terms), ...seeEntries(concept)]);
  const sorted = entries.toSorted((a, b) => compare(withoutSigns(a.term), withoutSigns(b.term)));
  return [...Map.groupBy(sorted, ({ term }) => letterOf(term))].map(([letter, all]) => ({ letter, entries: all }));
}

/** A bracket before a word says nothing of where it stands. */
const withoutSigns = (term: string) => term.replace(/^[^\p{L}\p{N}]+/u, '');

/** Figures and signs stand together before the letters. É is an E, and å is none of A. */
function letterOf(term: string): string {
  const [first = ''] = withoutSigns(term).toLocaleUpperCase('sv');
  if (/[ÅÄÖ]/.test(first)) return first;
  const [plain = ''] = first.normalize('NFD');
  return /\p{L}/u.test(plain) ? plain : '0–9';
}

const statusOf = ({ termStatus = {} }: Concept, label: string) =>
  Object.hasOwn(termStatus, label) ? termStatus[label]?.status : undefined;

const seeEntries = (concept: Concept): WordEntry[] =>
  (concept.altLabel ?? []).map((term) => {
    const status = statusOf(concept, term);
    return { is: 'see', term, ...(status !== undefined && { status }), to: concept.prefLabel.sv };
  });

function conceptEntry(concept: Concept, terms: ReadonlyMap<string, string>): WordEntry {
  const {
    prefLabel,
    altLabel = [],
    labelsElsewhere = [],
    definition,
    scopeNote = [],
    example = [],
    notation,
    source,
  } = concept;
  const status = statusOf(concept, prefLabel.sv);
  const named = (ids: readonly string[] = []) => ids.flatMap((id) => terms.get(id) ?? []).join(', ');
  const withStatus = (...wanted: (string | undefined)[]) =>
    altLabel
      .filter((label) => wanted.includes(statusOf(concept, label)))
      .map((label) => {
        const note =
          concept.termStatus && Object.hasOwn(concept.termStatus, label) ? concept.termStatus[label]?.note : undefined;
        return note === undefined ? label : `${label} (${note})`;
      })
      .join(', ');
  const others = labelsElsewhere.map(({ language, label }) => `${label} (${language})`).join(', ');
  const lines: [string, string][] = [
    ['Nummer', notation ?? ''],
    ['Synonym', withStatus(undefined, 'rekommenderad')],
    ['Tillåten term', withStatus('tillåten')],
    ['Avrådd term', withStatus('avrådd')],
    ['På andra språk', others],
    ['Överordnat begrepp', named(concept.broader)],
    ['Se även', named(concept.related)],
    ...example.map((text): [string, string] => ['Exempel', text]),
    ...source.map((one): [string, string] => ['Källa', citation(one)]),
  ];
  return {
    is: 'concept',
    term: prefLabel.sv,
    ...(status !== undefined && { status }),
    ...(prefLabel.en !== undefined && { english: prefLabel.en }),
    ...(definition && { definition: definition.sv }),
    notes: scopeNote.map(({ sv }) => sv),
    lines: lines.flatMap(([label, text]) => (text === '' ? [] : [{ label, text }])),
  };
}

/** What stands under the title. */
export function headWords({ head }: GlossaryContent): WordListLine[] {
  const rows: [string, string | undefined][] = [
    ['Ansvarig', head.publisher],
    ['Version', head.version],
    ['Gäller från', head.adopted],
    ['Rättigheter', head.rights],
  ];
  return rows.flatMap(([label, text]) => (text === undefined ? [] : [{ label, text }]));
}
