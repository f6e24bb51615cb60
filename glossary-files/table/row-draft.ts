import { addAll } from '../../language/swedish/many.ts';
import { type ConceptDraft, emptyDraft, type LabelDraft, type TermStatusName } from '../draft.ts';
import { paired } from '../paired-notes.ts';
import { idMark } from '../relations.ts';
import type { FilePlace, GlossaryColumnKind, Telling } from '../result.ts';
import { linesInCell, notesInCell, spokenInCell, termsInCell } from './cell-values.ts';
import type { FoundColumn } from './find-columns.ts';
import { relationKey } from './relation-key.ts';

const statuses: readonly TermStatusName[] = ['rekommenderad', 'tillåten', 'avrådd'];

/** A row as a concept. Its term stands in one cell; what else stands in that is a synonym. */
export function rowDraft(
  line: readonly string[],
  columns: readonly FoundColumn[],
  place: FilePlace,
  told: Telling,
): ConceptDraft {
  const cells = new Map<GlossaryColumnKind, string>();
  const draft = emptyDraft(place);
  for (const { is, column, language } of columns) {
    const text = (line[column] ?? '').trim();
    if (is === undefined || text === '') continue;
    if (language === undefined) cells.set(is, text);
    else for (const term of termsInCell(text)) draft.labels.push({ text: term, language, is: 'open' });
  }
  const cell = (kind: GlossaryColumnKind) => cells.get(kind) ?? '';
  draft.labels = [...termLabels(cell, place, told), ...draft.labels];
  addAll(
    draft.labels,
    termsInCell(cell('english')).map((text): LabelDraft => ({ text, language: 'en', is: 'open' })),
  );
  addAll(
    draft.labels,
    spokenInCell(cell('otherLanguages')).map((one): LabelDraft => ({ ...one, is: 'open' })),
  );
  draft.definitions.push({ text: cell('definition'), language: 'sv' }, { text: cell('definitionEn'), language: 'en' });
  draft.notes = paired([
    ...notesInCell(cell('notes')).map((text) => ({ text, language: 'sv' })),
    ...notesInCell(cell('notesEn')).map((text) => ({ text, language: 'en' })),
  ]);
  addAll(
    draft.examples,
    linesInCell(cell('examples')).map((text) => ({ text, language: 'sv' })),
  );
  addAll(
    draft.sources,
    linesInCell(cell('source')).map((title) => ({ title, year: null })),
  );
  addAll(draft.broader, termsInCell(cell('broader')).map(relationKey));
  addAll(draft.related, termsInCell(cell('related')).map(relationKey));
  draft.notations.push(cell('notation'));
  draft.address = cell('address');
  const id = cell('id');
  if (id !== '') {
    draft.id = id;
    draft.key = `${idMark}${id}`;
  }
  return draft;
}

function termLabels(cell: (kind: GlossaryColumnKind) => string, place: FilePlace, told: Telling): LabelDraft[] {
  const [term, ...more] = termsInCell(cell('term'));
  const said = cell('status').toLowerCase();
  const status = statuses.find((one) => one === said);
  if (said !== '' && status === undefined) told.fault('unknown-status', place, cell('status'));
  const label = (text: string, own?: TermStatusName): LabelDraft => ({
    text,
    language: 'sv',
    is: 'other',
    ...(own && { status: own }),
  });
  const terms = (kind: GlossaryColumnKind, own?: TermStatusName) =>
    termsInCell(cell(kind)).map((text) => label(text, own));
  const others = [
    ...more.map((text) => label(text)),
    ...terms('synonyms'),
    ...terms('recommended', 'rekommenderad'),
    ...terms('allowed', 'tillåten'),
    ...terms('deprecated', 'avrådd'),
  ];
  for (const { text } of others) if (text.includes(', ')) told.fault('comma-in-term', place, text);
  if (term === undefined) {
    // A row with synonyms and no term is told as one without: which of them is preferred, nobody has said.
    return [];
  }
  return [{ ...label(term, status), is: 'preferred' }, ...others];
}
