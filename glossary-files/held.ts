import type { GlossaryContent, GlossaryHead } from '../glossary/own/content.ts';
import type { Concept } from '../glossary/schema.ts';
import { citation } from './citation.ts';
import { canonicalJson, cleanConcept, cleanHead } from './clean-content.ts';
import { firstOfEach, preferredOf } from './labels.ts';
import { isAddress } from './rdf/triples.ts';
import type { GlossaryFormat } from './result.ts';
import { linesInCell } from './table/cell-values.ts';

/** What of a glossary a format can't hold, and of how many concepts (of the glossary itself: 1). */
export interface NotHeld {
  what:
    | 'forms'
    | 'unsearched'
    | 'term-notes'
    | 'notation'
    | 'address'
    | 'broader'
    /** Relations to concepts of other glossaries. */
    | 'relations-elsewhere'
    /** Which note in English belongs to which in Swedish. */
    | 'english-notes'
    /** Publisher, year, section, note and address of a source: they stand in one text. */
    | 'source-parts'
    /** Another of the terms would be taken for the preferred one. */
    | 'preferred-term'
    | 'line-ends'
    /** Beyond what a cell of Excel holds: 32,767 characters. */
    | 'long-texts'
    /** Controls and halves of characters, blanks at the ends of texts, languages that are none. */
    | 'odd-characters'
    | 'head';
  count: number;
}

export interface HeldContent {
  /** What comes back when the file is read: two versions are compared by it, so that what a format can't hold is no change. */
  content: GlossaryContent;
  notHeld: readonly NotHeld[];
}

class Losses {
  readonly counts = new Map<NotHeld['what'], number>();

  lose(what: NotHeld['what']): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  /** The field is left out, which is told where it was there. */
  drop(concept: Concept, field: keyof Concept & NotHeld['what']): void {
    if (concept[field] === undefined) return;
    delete concept[field];
    this.lose(field);
  }
}

/** As much of a glossary as a format holds. Our own JSON holds all. */
export function heldBy(content: GlossaryContent, format: GlossaryFormat): HeldContent {
  if (format === 'json') return { content, notHeld: [] };
  const losses = new Losses();
  const ids = new Set(content.concepts.map(({ id }) => id));
  const concepts = content.concepts.map((given) => {
    const { concept, isSame } = cleanConcept(given);
    if (!isSame) losses.lose('odd-characters');
    if (format === 'turtle' || format === 'rdfxml' || format === 'jsonld') heldInRdf(concept, losses);
    else if (format === 'tbx') heldInTbx(concept, ids, losses);
    else {
      heldInTable(concept, ids, losses);
      if (format === 'xlsx') heldInCells(concept, losses);
    }
    return concept;
  });
  const head = heldHead(content.head, format, losses);
  const notHeld = [...losses.counts].map(([what, count]) => ({ what, count }));
  return { content: { head, concepts }, notHeld };
}

function heldInRdf(concept: Concept, losses: Losses): void {
  if (concept.address !== undefined && !isAddress(concept.address)) losses.drop(concept, 'address');
  const { labelsElsewhere } = concept;
  if (labelsElsewhere) concept.labelsElsewhere = firstOfEach(labelsElsewhere);
}

function heldInTbx(concept: Concept, ids: ReadonlySet<string>, losses: Losses): void {
  for (const field of ['forms', 'unsearched', 'notation', 'address', 'broader'] as const) losses.drop(concept, field);
  heldInWords(concept, ids, losses);
  preferredFirst(concept, losses);
}

function heldInTable(concept: Concept, ids: ReadonlySet<string>, losses: Losses): void {
  for (const field of ['forms', 'unsearched'] as const) losses.drop(concept, field);
  const { termStatus = {}, altLabel, example, scopeNote } = concept;
  if (Object.values(termStatus).some(({ note, source }) => note !== undefined || source !== undefined)) {
    losses.lose('term-notes');
    concept.termStatus = Object.fromEntries(
      Object.entries(termStatus).map(([label, { status }]) => [label, { status }]),
    );
  }
  // Each status has a column of its own.
  const order = [undefined, 'rekommenderad', 'tillåten', 'avrådd'];
  const statusOf = (label: string) => (Object.hasOwn(termStatus, label) ? termStatus[label]?.status : undefined);
  if (altLabel) concept.altLabel = order.flatMap((status) => altLabel.filter((label) => statusOf(label) === status));
  const inOneLine = (text: string) => linesInCell(text).join(' ');
  const inOneBlock = (text: string) => text.replace(/\n[^\S\n]*\n\s*/g, '\n');
  heldInWords(concept, ids, losses);
  concept.source = concept.source.map((source) => ({ ...source, title: inOneLine(source.title) }));
  if (
    example?.some((text) => inOneLine(text) !== text) ||
    scopeNote?.some(({ sv, en = '' }) => inOneBlock(sv) !== sv || inOneBlock(en) !== en)
  )
    losses.lose('line-ends');
  if (example) concept.example = example.map(inOneLine);
  if (concept.scopeNote)
    concept.scopeNote = concept.scopeNote.map(({ sv, en }) => ({
      sv: inOneBlock(sv),
      ...(en !== undefined && { en: inOneBlock(en) }),
    }));
}

/** In UTF-16 units; some are left for what the file itself needs. */
const longestCell = 32_000;

function heldInCells(concept: Concept, losses: Losses): void {
  const { definition, scopeNote, example } = concept;
  const shortened = (text: string) =>
    text.length <= longestCell ? text : `${text.slice(0, longestCell).toWellFormed().trimEnd()} […]`;
  const fitting = <One>(all: readonly One[], lengthOf: (one: One) => number): One[] => {
    let room = longestCell;
    return all.filter((one) => {
      room -= lengthOf(one) + 2;
      return room >= 0;
    });
  };
  const before = canonicalJson([definition, scopeNote, example]);
  if (definition)
    concept.definition = {
      sv: shortened(definition.sv),
      ...(definition.en !== undefined && { en: shortened(definition.en) }),
    };
  if (scopeNote) concept.scopeNote = fitting(scopeNote, ({ sv, en = '' }) => Math.max(sv.length, en.length));
  if (example) concept.example = fitting(example, ({ length }) => length);
  if (concept.scopeNote?.length === 0) delete concept.scopeNote;
  if (concept.example?.length === 0) delete concept.example;
  if (canonicalJson([concept.definition, concept.scopeNote, concept.example]) !== before) losses.lose('long-texts');
}

/** What formats have in common in which a source is one text and a language has its terms in a place of its own. */
function heldInWords(concept: Concept, ids: ReadonlySet<string>, losses: Losses): void {
  const { labelsElsewhere, scopeNote = [], source } = concept;
  if (labelsElsewhere) withEnglishFirst(concept, labelsElsewhere);
  const english = scopeNote.filter(({ en }) => en !== undefined).length;
  if (english > 0 && english < scopeNote.length) {
    losses.lose('english-notes');
    concept.scopeNote = scopeNote.map(({ sv }) => ({ sv }));
  }
  for (const field of ['broader', 'related'] as const) {
    const known = concept[field]?.filter((id) => ids.has(id));
    if (!known || known.length === concept[field]?.length) continue;
    losses.lose('relations-elsewhere');
    if (known.length > 0) concept[field] = known;
    else delete concept[field];
  }
  const cited = [...new Set(source.map(citation))];
  if (source.some((one) => citation(one) !== one.title)) losses.lose('source-parts');
  concept.source = cited.map((title) => ({ title, year: null }));
}

function withEnglishFirst(concept: Concept, labels: NonNullable<Concept['labelsElsewhere']>): void {
  const groups = [...Map.groupBy(labels, ({ language }) => language)].toSorted(
    ([a], [b]) => Number(b === 'en') - Number(a === 'en'),
  );
  const [first, ...rest] = groups.flatMap(([, all]) => all);
  const isTheEnglish = concept.prefLabel.en === undefined && first?.language === 'en';
  if (isTheEnglish && first) concept.prefLabel = { ...concept.prefLabel, en: first.label };
  const kept = isTheEnglish || !first ? rest : [first, ...rest];
  if (kept.length > 0) concept.labelsElsewhere = kept;
  else delete concept.labelsElsewhere;
}

/** Where a format tells the preferred term only by a status, the reader takes the one that has it. */
function preferredFirst(concept: Concept, losses: Losses): void {
  const { prefLabel, altLabel = [], termStatus = {} } = concept;
  const labels = [prefLabel.sv, ...altLabel];
  const chosen = preferredOf(
    labels.map((text) => {
      const status = Object.hasOwn(termStatus, text) ? termStatus[text]?.status : undefined;
      return { text, language: 'sv', is: status === 'rekommenderad' ? 'preferred' : 'open', ...(status && { status }) };
    }),
  )?.text;
  if (chosen === undefined || chosen === prefLabel.sv) return;
  losses.lose('preferred-term');
  concept.prefLabel = { ...prefLabel, sv: chosen };
  concept.altLabel = labels.filter((text) => text !== chosen);
}

const heldOfHead: Readonly<Record<Exclude<GlossaryFormat, 'json'>, readonly (keyof GlossaryHead)[]>> = {
  turtle: ['description', 'publisher', 'version', 'adopted', 'address', 'rights'],
  rdfxml: ['description', 'publisher', 'version', 'adopted', 'address', 'rights'],
  jsonld: ['description', 'publisher', 'version', 'adopted', 'address', 'rights'],
  tbx: ['description', 'publisher'],
  xlsx: ['description', 'publisher', 'version', 'adopted', 'address', 'rights'],
  csv: [],
};

function heldHead(given: GlossaryHead, format: Exclude<GlossaryFormat, 'json'>, losses: Losses): GlossaryHead {
  const clean = cleanHead(given);
  const isRdf = format !== 'tbx' && format !== 'xlsx' && format !== 'csv';
  const isOne = format === 'tbx' || format === 'csv';
  const held: GlossaryHead = { title: isOne ? { sv: clean.title.sv } : clean.title };
  for (const key of heldOfHead[format]) {
    if (clean[key] === undefined || (isRdf && key === 'address' && !isAddress(clean.address ?? ''))) continue;
    Object.assign(held, { [key]: clean[key] });
  }
  if (isOne && held.description) held.description = { sv: held.description.sv };
  if (JSON.stringify(sorted(held)) !== JSON.stringify(sorted(given))) losses.lose('head');
  return held;
}

const sorted = (head: GlossaryHead) => Object.entries(head).toSorted(([a], [b]) => (a < b ? -1 : 1));
