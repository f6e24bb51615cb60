import { array, boolean, type InferOutput, is, optional, picklist, record, strictObject, string } from 'valibot';
import { isSameValue } from '../../../comments/model/record.ts';
import { withoutDirection } from '../../../comments/text/without-direction.ts';
import type { WrittenConcept } from '../../../glossary/own/faults.ts';
import type { Concept, Source } from '../../../glossary/schema.ts';
import { wordsOfLabel } from '../../../language/matching/terms.ts';

export const termStatuses = ['rekommenderad', 'tillåten', 'avrådd'] as const;

const formSource = strictObject({
  ...{ title: string(), publisher: string(), year: string(), section: string(), address: string(), note: string() },
});
export type FormSource = InferOutput<typeof formSource>;

const formTerm = strictObject({
  label: string(),
  status: picklist(['', ...termStatuses]),
  /** Is it looked for in documents? */
  isSearched: boolean(),
});
export type FormTerm = InferOutput<typeof formTerm>;

const conceptForm = strictObject({
  /** The preferred one first. */
  terms: array(formTerm),
  ...{ english: string(), definition: string(), definitionEnglish: string(), notation: string() },
  /** An empty line between two. */
  ...{ notes: string(), examples: string() },
  sources: array(formSource),
  ...{ broader: array(string()), related: array(string()) },
  forms: record(
    string(),
    strictObject({ paradigm: optional(string()), added: optional(array(string())), struck: optional(array(string())) }),
  ),
});
/** What stands in the form of a concept, as it is written. */
export type ConceptForm = InferOutput<typeof conceptForm>;

export const newTerm: FormTerm = { label: '', status: '', isSearched: true };
export const newSource: FormSource = { title: '', publisher: '', year: '', section: '', address: '', note: '' };
/** What a source is called that is the authority itself. */
export const ownSource = 'Egen';
/** What the word list says of a term that its writer has taken out of the search. */
const unsearchedByWriter = 'Så har ordlistan bestämt.';

/** What the form of a concept opens with; without one, that of a new one. */
export function conceptFormOf(concept: Partial<Concept> = {}): ConceptForm {
  const { prefLabel, altLabel = [], termStatus = {}, unsearched = {}, definition, scopeNote = [] } = concept;
  const { example = [], broader = [], related = [], notation = '', source = [], forms = {} } = concept;
  return {
    terms: [prefLabel?.sv ?? '', ...altLabel].map((label) => ({
      label,
      status: (Object.hasOwn(termStatus, label) && termStatus[label]?.status) || '',
      isSearched: !Object.hasOwn(unsearched, label),
    })),
    ...{ english: prefLabel?.en ?? '', definition: definition?.sv ?? '', definitionEnglish: definition?.en ?? '' },
    ...{ notation, notes: scopeNote.map(({ sv }) => sv).join('\n\n'), examples: example.join('\n\n') },
    sources: source.length > 0 ? source.map(formSourceOf) : [newSource],
    ...{ broader, related, forms },
  };
}

const formSourceOf = ({ title, publisher = '', year, section = '', address = '', note = '' }: Source): FormSource => ({
  ...{ title, publisher, year: year ?? '', section, address, note },
});

/** What was kept of a form, as long as it is one. */
export const isConceptForm = (kept: unknown): kept is ConceptForm =>
  is(conceptForm, kept) && kept.terms.length > 0 && kept.sources.length > 0;

const clean = (text: string) => withoutDirection(text).trim();
const parts = (text: string) =>
  text
    .split(/\n[^\S\n]*\n/)
    .map(clean)
    .filter((part) => part !== '');

/**
 * The concept that a form says, as far as it is written: the preferred term may be empty, and the source.
 * @param before what the form was opened with: what it has no field for stays
 */
export function conceptOfForm(form: ConceptForm, before: Partial<Concept> & { id: string }): Concept & WrittenConcept {
  const [preferred = newTerm, ...rest] = form.terms.map((term) => ({ ...term, label: clean(term.label) }));
  const others = rest.filter(({ label }) => label !== '');
  const labelled = [preferred, ...others].filter(({ label }) => label !== '');
  const { labelsElsewhere, address } = before;
  const english = clean(form.english);
  const definition = { sv: clean(form.definition), en: clean(form.definitionEnglish) };
  const notes = new Map(before.scopeNote?.map((note) => [note.sv, note]));
  const scopeNote = parts(form.notes).map((sv) => notes.get(sv) ?? { sv });
  return {
    id: before.id,
    prefLabel: { sv: preferred.label, ...(english && { en: english }) },
    ...some(
      'altLabel',
      others.map(({ label }) => label),
    ),
    ...(labelsElsewhere && { labelsElsewhere }),
    ...someKeys('forms', formsKept(form, labelled)),
    ...someKeys('unsearched', unsearchedIn(labelled, before)),
    ...someKeys('termStatus', statusesIn(labelled, before)),
    ...(definition.sv && { definition: { sv: definition.sv, ...(definition.en && { en: definition.en }) } }),
    ...some('scopeNote', scopeNote),
    ...some('example', parts(form.examples)),
    ...some('broader', form.broader),
    ...some('related', form.related),
    ...(clean(form.notation) && { notation: clean(form.notation) }),
    ...(address && { address }),
    source: sourcesIn(form),
  };
}

const some = <K extends string, T>(field: K, values: readonly T[]) =>
  (values.length > 0 ? { [field]: values } : {}) as { [F in K]?: T[] };
const someKeys = <K extends string, T extends object>(field: K, value: T) =>
  (Object.keys(value).length > 0 ? { [field]: value } : {}) as { [F in K]?: T };

function unsearchedIn(terms: readonly FormTerm[], { unsearched = {} }: Partial<Concept>): Record<string, string> {
  const off = terms.filter(({ isSearched }) => !isSearched);
  return Object.fromEntries(
    off.map(({ label }) => [label, (Object.hasOwn(unsearched, label) && unsearched[label]) || unsearchedByWriter]),
  );
}

/** A status that has stayed keeps what is noted of it and who says so. */
function statusesIn(terms: readonly FormTerm[], { termStatus = {} }: Partial<Concept>) {
  const entries = terms.flatMap(({ label, status }) => {
    if (status === '') return [];
    const known = Object.hasOwn(termStatus, label) ? termStatus[label] : undefined;
    return [[label, known?.status === status ? known : { status }] as const];
  });
  return Object.fromEntries(entries);
}

/** What has been said of words that the terms still have. */
function formsKept({ forms }: ConceptForm, terms: readonly FormTerm[]): NonNullable<Concept['forms']> {
  const words = new Set(terms.flatMap(({ label }) => wordsOfLabel(label)));
  return Object.fromEntries(Object.entries(forms).filter(([word]) => words.has(word)));
}

function sourcesIn({ sources }: ConceptForm): Concept['source'] {
  const written = sources.map(({ title, publisher, year, section, note, address }) => ({
    title: clean(title),
    ...(clean(publisher) && { publisher: clean(publisher) }),
    year: clean(year) || null,
    ...(clean(section) && { section: clean(section) }),
    ...(clean(note) && { note: clean(note) }),
    ...(clean(address) && { address: clean(address) }),
  }));
  // A row that nothing is written in is none.
  return written.filter((one) => Object.values(one).some((value) => value));
}

/** The fields that the form says otherwise than it did when it was opened; null of one that has been emptied. */
export function changedFields(form: ConceptForm, before: Partial<Concept> & { id: string }): Record<string, unknown> {
  const { id: _, ...opened } = conceptOfForm(conceptFormOf(before), before) as Concept & Record<string, unknown>;
  const { id: _id, ...now } = conceptOfForm(form, before) as Concept & Record<string, unknown>;
  const names = [...new Set([...Object.keys(opened), ...Object.keys(now)])];
  return Object.fromEntries(
    names.flatMap((name) => (isSameValue(opened[name], now[name]) ? [] : [[name, now[name] ?? null]])),
  );
}
