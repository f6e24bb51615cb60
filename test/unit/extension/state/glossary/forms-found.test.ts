import { expect, test } from 'vitest';
import { type ConceptForm, newTerm } from '../../../../../extension/state/glossary/concept-form.ts';
import {
  asSuggested,
  bentBy,
  foundWords,
  withForm,
  withoutForm,
} from '../../../../../extension/state/glossary/forms-found.ts';
import { foundInSentence, isNamedIn } from '../../../../../extension/state/glossary/found-in.ts';

const termsOf = (...labels: string[]) => labels.map((label) => ({ ...newTerm, label }));
const wordsOf = (forms: ConceptForm['forms'], ...labels: string[]) => foundWords({ terms: termsOf(...labels), forms });
const formsOf = (forms: ConceptForm['forms'], label: string) =>
  wordsOf(forms, label)[0]?.forms.flatMap(({ form, isStruck }) => (isStruck ? [] : [form]));

test('each word of the terms has its forms once, those that aren’t looked for have none', () => {
  const terms = [...termsOf('öppen vård', 'Vård'), { ...newTerm, label: 'hemlig', isSearched: false }];
  expect(foundWords({ terms, forms: {} }).map(({ word, by }) => [word, by])).toEqual([
    ['öppen', 'end'],
    ['vård', 'table'],
  ]);
});

test('a form is struck and taken back, another is added and taken away, and nothing is left', () => {
  const struck = withoutForm({}, 'elev', 'eleven');
  expect(struck).toEqual({ elev: { struck: ['eleven'] } });
  expect(formsOf(struck, 'elev')).not.toContain('eleven');
  expect(wordsOf(struck, 'elev')[0]?.forms).toContainEqual({ form: 'eleven', isStruck: true, isAdded: false });
  expect(withForm(struck, 'elev', 'eleven')).toEqual({});
  const added = withForm({}, 'elev', 'elevsen');
  expect(added).toEqual({ elev: { added: ['elevsen'] } });
  expect(formsOf(added, 'elev')).toContain('elevsen');
  expect(withoutForm(added, 'elev', 'elevsen')).toEqual({});
  expect(asSuggested(added, 'elev')).toEqual({});
});

test('another way to bend keeps what was added, and forgets what was struck of the old', () => {
  const forms = withoutForm(withForm({}, 'elev', 'elevsen'), 'elev', 'eleven');
  expect(bentBy(forms, 'elev', 'böjs inte')).toEqual({ elev: { paradigm: 'böjs inte', added: ['elevsen'] } });
  expect(formsOf(bentBy(forms, 'elev', 'böjs inte'), 'elev')).toEqual(['elev', 'elevsen']);
  expect(bentBy(bentBy({}, 'elev', 'böjs inte'), 'elev', '')).toEqual({});
});

test('a word that every object inherits is a word', () => {
  expect(wordsOf({}, 'constructor')[0]?.isChosen).toBe(false);
});

test('a sentence shows what would be found with the forms as they are written', () => {
  const forms = withoutForm({}, 'elev', 'eleven');
  const concept = { id: 'c', prefLabel: { sv: 'elev' }, source: [{ title: 'Egen', year: null }], forms };
  const text = 'Eleven och elever.';
  expect(foundInSentence(concept, text).map(({ start, end }) => text.slice(start, end))).toEqual(['elever']);
  expect(foundInSentence({ ...concept, prefLabel: { sv: '' } }, text)).toEqual([]);
});

test('a definition names its term in any form, and not in a compound', () => {
  expect(isNamedIn('Planer för en elevs lärande.', 'elev')).toBe(true);
  expect(isNamedIn('Hälsa i skolan.', 'elevhälsa')).toBe(false);
  expect(isNamedIn('Elevhälsoarbete.', 'elev')).toBe(false);
});
