import { describe, expect, test } from 'vitest';
import {
  type ConceptForm,
  changedFields,
  conceptFormOf,
  conceptOfForm,
  isConceptForm,
  newTerm,
} from '../../../../../extension/state/glossary/concept-form.ts';
import { loadGlossary } from '../../../../../glossary/glossary.ts';
import type { Concept } from '../../../../../glossary/schema.ts';
import { schemeFiles } from '../../../../../glossary/schemes/index.ts';

const packaged = loadGlossary(schemeFiles).schemes.flatMap(({ concepts }) => concepts);
const concept: Concept = {
  id: 'krisplan',
  prefLabel: { sv: 'krisplan', en: 'crisis plan' },
  altLabel: ['plan vid kris', 'beredskapsplan'],
  labelsElsewhere: [{ language: 'fi', label: 'kriisisuunnitelma' }],
  forms: { krisplan: { struck: ['krisplans'] }, beredskapsplan: { added: ['bplan'] } },
  unsearched: { beredskapsplan: 'Betyder oftast något annat.' },
  termStatus: { 'plan vid kris': { status: 'tillåten', note: 'i tal', source: 'Region Älvmarken' } },
  definition: { sv: 'Överenskommelse om stöd.', en: 'Agreement on support.' },
  scopeNote: [{ sv: 'Skrivs tillsammans.', en: 'Written together.' }, { sv: 'Gäller alla åldrar.' }],
  example: ['Hon har en krisplan.'],
  notation: '2.1',
  address: 'https://ord.example/krisplan',
  source: [
    {
      title: 'SOU 2023:1',
      publisher: 'Utredningen',
      year: '2023',
      section: '4',
      note: 'Utkast.',
      address: 'https://sou.example/1',
    },
  ],
};
const form = (change: Partial<ConceptForm>): ConceptForm => ({ ...conceptFormOf(concept), ...change });
const changes = (change: Partial<ConceptForm>) => changedFields(form(change), concept);

test.each([...packaged, concept].map((one) => [one.id, one] as const))('%s goes through the form whole', (_, one) => {
  expect(conceptOfForm(conceptFormOf(one), one)).toEqual(one);
  expect(changedFields(conceptFormOf(one), one)).toEqual({});
  expect(isConceptForm(JSON.parse(JSON.stringify(conceptFormOf(one))))).toBe(true);
});

describe('only what is changed is written', () => {
  const terms = conceptFormOf(concept).terms;
  test.each<[string, Partial<ConceptForm>, Record<string, unknown>]>([
    ['the definition emptied', { definition: ' ', definitionEnglish: '' }, { definition: null }],
    ['another English term', { english: 'safety plan' }, { prefLabel: { sv: 'krisplan', en: 'safety plan' } }],
    [
      'a note changed: the other keeps its English',
      { notes: 'Skrivs tillsammans.\n \nGäller vuxna.' },
      { scopeNote: [{ sv: 'Skrivs tillsammans.', en: 'Written together.' }, { sv: 'Gäller vuxna.' }] },
    ],
    [
      'a term removed: what was said of it goes with it',
      { terms: terms.slice(0, 2) },
      { altLabel: ['plan vid kris'], unsearched: null, forms: { krisplan: { struck: ['krisplans'] } } },
    ],
    [
      'another status: what was noted of the old one goes',
      { terms: terms.map((term, i) => (i === 1 ? { ...term, status: 'avrådd' as const } : term)) },
      { termStatus: { 'plan vid kris': { status: 'avrådd' } } },
    ],
    [
      'a term taken out of the search',
      { terms: terms.map((term, i) => (i === 1 ? { ...term, isSearched: false } : term)) },
      { unsearched: { 'plan vid kris': 'Så har ordlistan bestämt.', beredskapsplan: 'Betyder oftast något annat.' } },
    ],
    ['a row of terms that nothing is written in', { terms: [...terms, newTerm] }, {}],
    ['a number with what turns the direction of the text', { notation: '\u202e2.2 ' }, { notation: '2.2' }],
  ])('%s', (_, change, fields) => expect(changes(change)).toEqual(fields));
});

test('what a stranger has kept is no form', () => {
  expect(
    [{}, null, { ...conceptFormOf(concept), terms: [] }, { ...conceptFormOf(concept), extra: 1 }].filter(isConceptForm),
  ).toEqual([]);
});
