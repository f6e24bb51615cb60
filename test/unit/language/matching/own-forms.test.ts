import { expect, test } from 'vitest';
import type { Scheme } from '../../../../glossary/schema.ts';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import { compile, compileInPortions } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';

const scheme = (concepts: Partial<Scheme['concepts'][number]>[], own = true): Scheme => ({
  id: own ? 'own' : 'package',
  title: { sv: 'Ordlista', en: 'Word list' },
  core: false,
  own,
  concepts: concepts.map((one, i) => ({
    id: `c${i}`,
    prefLabel: { sv: 'elev' },
    source: [{ title: 'Egen', year: null }],
    ...one,
  })),
});
const foundIn = (schemes: Scheme[], text: string) =>
  findTerms(compile(termsOf(schemes)), text).map(({ start, end }) => text.slice(start, end));

test('words that no paradigm knows are found in the forms that they may have', () => {
  const text = 'Eleverna och en elevs vårdnadshavare; elevhälsan är öppen. Öppna förskolor och en öppen förskola.';
  expect(foundIn([scheme([{}, { prefLabel: { sv: 'öppen förskola' } }])], text)).toEqual([
    'Eleverna',
    'elevs',
    'Öppna förskolor',
    'öppen förskola',
  ]);
});

test('a form that has been struck isn’t found, one that has been added is', () => {
  const forms = { elev: { struck: ['eleven'], added: ['elevsen'] } };
  expect(foundIn([scheme([{ forms }])], 'Eleven, elevsen och elever.')).toEqual(['elevsen', 'elever']);
});

test.each([
  ['no word', [{ prefLabel: { sv: '–' } }]],
  ['no form left', [{ forms: { elev: { paradigm: 'böjs inte', struck: ['elev'] } } }]],
  ['no term that is looked for', [{ unsearched: { elev: 'För vanligt.' } }]],
])('a glossary with %s finds nothing, and its search ends', (_, concepts) => {
  expect(foundIn([scheme(concepts)], 'Eleven och elever – elev-hälsa.')).toEqual([]);
});

test('compounds of an own noun are found', () => {
  const text = 'Vårdkedjeansvaret och trygghetslarmsavtalet.';
  expect(foundIn([scheme([{ prefLabel: { sv: 'trygghetslarm' } }])], text)).toEqual(['trygghetslarmsavtalet']);
});

test('another scheme’s word bends as before', () => {
  const package_ = scheme([{ prefLabel: { sv: 'psykisk hälsa' } }], false);
  const own = scheme([{ prefLabel: { sv: 'hälsa' }, forms: { hälsa: { struck: ['hälsan'] } } }]);
  const text = 'Den psykiska hälsan. Där nämns ingen hälsa.';
  expect(foundIn([package_, own], text)).toEqual(['psykiska hälsan', 'hälsa']);
});

test('ten thousand labels are compiled in portions, to the same lexicon', () => {
  const concepts = Array.from({ length: 1000 }, (_, i) => ({ id: `c${i}`, prefLabel: { sv: `begrepp nummer${i}` } }));
  const portions = compileInPortions(termsOf([scheme(concepts)]));
  let count = 0;
  let last = portions.next();
  for (; !last.done; last = portions.next()) count++;
  expect(count).toBeGreaterThan(10);
  expect(last.value).toEqual(compile(termsOf([scheme(concepts)])));
});
