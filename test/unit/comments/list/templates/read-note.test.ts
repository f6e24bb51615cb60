import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conceptNames } from '../../../../../comments/list/entries/concept-names.ts';
import { everyEntry } from '../../../../../comments/list/entries/entries.ts';
import { noteText } from '../../../../../comments/list/templates/note.ts';
import { readNote, type SaidInFields } from '../../../../../comments/list/templates/read-note.ts';
import { type Comment, commentTypes, stances } from '../../../../../comments/model/comment.ts';
import { aComment } from '../../model/records.ts';

const concepts = [
  { id: 'urn:halsa', name: 'psykisk hälsa' },
  { id: 'urn:halsa-2', name: 'hälsa' },
  { id: 'urn:halsa-3', name: 'hälsa' },
];
const names = conceptNames(concepts);

function noteOf(fields: Partial<Comment>): string {
  const { commenting: _, ...record } = aComment('own');
  const creator = { id: 'urn:uuid:maker' };
  const comment: Comment = { ...record, creator, ...fields, deleted: false, stamps: {} };
  const source = { documents: [], editions: [], snapshots: new Map(), concepts, now: new Date(0) };
  return everyEntry({ ...source, comments: [comment] })
    .map((entry) => noteText(entry, true))
    .join('');
}

const line = fc
  .stringMatching(/^[a-zåäö0-9 .,;:”\\()[\]-]{1,30}$/)
  .map((text) => text.trim())
  .filter((text) => text !== '');
const lines = fc.array(line, { minLength: 1, maxLength: 3 });
const paragraphs = fc.array(
  lines.map((some) => some.join('\n')),
  { minLength: 1, maxLength: 3 },
);
const long = paragraphs.map((some) => some.join('\n\n'));
const item = line.filter((text) => !text.includes('; ') && !text.endsWith(';'));

const anyFields = fc.record(
  {
    editing: fc.oneof(line, fc.constantFrom('', '(utgår)')),
    describing: long,
    classifying: fc.constantFrom(...commentTypes),
    assessing: fc.constantFrom(...stances),
    identifying: fc.uniqueArray(fc.constantFrom('urn:halsa', 'urn:halsa-2', 'urn:unknown'), { minLength: 1 }),
    tagging: fc.uniqueArray(item, { minLength: 1, maxLength: 3 }),
    remissinstans: line,
  },
  { requiredKeys: [] },
);

test('what a note says is read back: the same words, and the same fields', () => {
  fc.assert(
    fc.property(fc.option(long), anyFields, fc.boolean(), (commenting, fields, isWhole) => {
      const { remissinstans, ...bodies } = fields;
      const text = noteOf({
        ...(commenting !== null && { commenting }),
        ...bodies,
        creator: { id: 'urn:uuid:maker', ...(remissinstans !== undefined && { remissinstans }) },
        ...(isWhole && { target: { type: 'document' } }),
      });
      const isAbout = isWhole && (commenting !== null || Object.keys(fields).length > 0);
      const said = commenting ?? (isWhole && !isAbout ? text : '');
      expect(readNote(text, names)).toEqual({ said, fields, ...(isAbout && { about: 'document' }) });
    }),
    { numRuns: 500 },
  );
});

test('a proposal of several lines is read where the change says the same, or a field stands below it', () => {
  const editing = 'varje kvartal\n\noch varje år';
  expect(readNote(noteOf({ editing }), names, editing)).toEqual({ said: '', fields: { editing } });
  expect(readNote(noteOf({ editing, classifying: 'sak' }), names)).toEqual({
    said: '',
    fields: { editing, classifying: 'sak' },
  });
});

test('a tracked proposal doesn’t stand in the text besides', () => {
  const text = noteOf({ commenting: 'ETT', editing: 'varje kvartal' });
  expect(readNote(text, names, 'varje kvartal')).toEqual({ said: 'ETT', fields: { editing: 'varje kvartal' } });
});

test.each<[string, string, string?]>([
  ['no label of ours', 'Begreppet: psykisk hälsa'],
  ['a label within a line', 'Se Typ: sak'],
  ['a label in small letters', 'ETT\n\ntyp: sak'],
  ['not apart from what is above', 'ETT\nTyp: sak'],
  ['not at the end', 'Typ: sak\n\nMer om det.'],
  ['words below in the same paragraph', 'ETT\n\nTyp: sak\nMer om det.'],
  ['another order', 'ETT\n\nStällningstagande: avstyrker\nTyp: sak'],
  ['a stance that isn’t one', 'ETT\n\nStällningstagande: avstyrker helt'],
  ['a type that isn’t one', 'ETT\n\nTyp: felaktig'],
  ['a concept that isn’t known', 'ETT\n\nBegrepp: psykisk hälsa; sjukdom'],
  ['a name that two concepts have', 'ETT\n\nBegrepp: hälsa'],
  ['nothing behind the label', 'ETT\n\nTyp: '],
  ['more below a proposal', 'Förslag till ny lydelse: varje kvartal\n\nMen varför?'],
  ['another proposal than the change', 'ETT\n\nFörslag till ny lydelse: varje kvartal', 'varje månad'],
  ['that it is about all, and nothing else', 'Gäller hela dokumentet.'],
  ['that it is about all, in a sentence', 'Gäller hela dokumentet. Alltså allt.'],
])('a person’s own words stay: %s', (_, text, proposed) => {
  expect(readNote(text, names, proposed)).toEqual({ said: text, fields: {} satisfies SaidInFields });
});
