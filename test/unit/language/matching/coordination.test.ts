import { expect, test } from 'vitest';
import { findTerms } from '../../../../language/matching/find-terms.ts';
import { compile } from '../../../../language/matching/lexicon.ts';

/** Labels of the test's own, beside those that the core schemes have: the rules know no particular concept. */
const labels = [
  ...['psykisk hälsa', 'psykisk ohälsa', 'psykiskt välbefinnande', 'psykiska besvär', 'psykiska sjukdomar och syndrom'],
  ...['psykisk sjukdom', 'universell prevention', 'selektiv prevention', 'indikerad prevention', 'universell nivå'],
  ...['selektiv nivå', 'indikerad nivå', 'universella insatser', 'selektiva insatser', 'primärprevention'],
  ...['sekundärprevention', 'friskfaktor', 'skyddsfaktor', 'riskfaktor', 'riskgrupp', 'universell preventionsnivå'],
  ...['selektiv preventionsnivå', 'indikativ preventionsnivå', 'utvecklingsrelaterade psykiska funktionsavvikelser'],
];
const lexicon = compile(labels.map((label) => ({ label, concept: label, scheme: 's' })));

const found = (text: string) =>
  findTerms(lexicon, text).map(({ start, end, restored, how }) =>
    [text.slice(start, end), ...(how === 'form' ? [] : [restored])].join(' = '),
  );

test.each<[string, string[]]>([
  // A shared attribute.
  ['psykisk hälsa och välbefinnande', ['psykisk hälsa', 'välbefinnande = psykisk välbefinnande']],
  ['Psykiska hälsan och välbefinnandet.', ['Psykiska hälsan', 'välbefinnandet = psykiska välbefinnandet']],
  ['psykisk hälsa samt ohälsa', ['psykisk hälsa', 'ohälsa = psykisk ohälsa']],
  ['psykisk hälsa/ohälsa', ['psykisk hälsa', 'ohälsa = psykisk ohälsa']],
  [
    'psykisk hälsa, välbefinnande och ohälsa',
    ['psykisk hälsa', 'välbefinnande = psykisk välbefinnande', 'ohälsa = psykisk ohälsa'],
  ],
  ['psykisk hälsa, välbefinnande och resiliens', ['psykisk hälsa', 'välbefinnande = psykisk välbefinnande']],
  ['psykisk hälsa (och välbefinnande)', ['psykisk hälsa', 'välbefinnande = psykisk välbefinnande']],
  ['psykisk hälsa och/eller ohälsa', ['psykisk hälsa', 'ohälsa = psykisk ohälsa']],
  ['psykiska besvär respektive sjukdomar', ['psykiska besvär', 'sjukdomar = psykiska sjukdomar']],
  ['psykisk hälsa\noch\n  välbefinnande', ['psykisk hälsa', 'välbefinnande = psykisk välbefinnande']],
  ['psykisk hälsa och psykiskt välbefinnande', ['psykisk hälsa', 'psykiskt välbefinnande']],
  ['psykisk hälsa1 och välbefinnande', ['psykisk hälsa', 'välbefinnande = psykisk välbefinnande']],
  [
    'psykiska besvär, sjukdomar och syndrom',
    ['psykiska besvär', 'sjukdomar och syndrom = psykiska sjukdomar och syndrom'],
  ],
  // No shared attribute.
  ['psykisk ohälsa och besvär i ryggen', ['psykisk ohälsa']],
  ['psykisk ohälsa eller sjukdom i luftvägarna', ['psykisk ohälsa']],
  ['psykisk hälsa, välbefinnande är annat', ['psykisk hälsa']],
  ['psykisk hälsa. Och välbefinnande', ['psykisk hälsa']],
  ['psykisk hälsa och ett gott välbefinnande', ['psykisk hälsa']],
  ['psykisk hälsa och fysiskt välbefinnande', ['psykisk hälsa']],
  ['välbefinnande och psykisk hälsa', ['psykisk hälsa']],
  ['god hälsa och välbefinnande', []],
  // A shared head.
  ['psykisk och fysisk ohälsa', ['psykisk och fysisk ohälsa = psykisk ohälsa']],
  ['fysisk och psykisk ohälsa', ['psykisk ohälsa']],
  ['fysiskt, psykiskt och socialt välbefinnande', ['psykiskt och socialt välbefinnande = psykiskt välbefinnande']],
  ['psykiska och somatiska besvär', ['psykiska och somatiska besvär = psykiska besvär']],
  ['psykisk eller annan ohälsa', ['psykisk eller annan ohälsa = psykisk ohälsa']],
  ['psykisk/fysisk hälsa', ['psykisk/fysisk hälsa = psykisk hälsa']],
  ['psykisk (och fysisk) hälsa', ['psykisk (och fysisk) hälsa = psykisk hälsa']],
  ['psykisk, fysisk, social och andlig hälsa', ['psykisk, fysisk, social och andlig hälsa = psykisk hälsa']],
  [
    'universell, selektiv och indikativ preventionsnivå',
    ['universell = universell preventionsnivå', 'selektiv = selektiv preventionsnivå', 'indikativ preventionsnivå'],
  ],
  ['Universella och selektiva insatser', ['Universella = universella insatser', 'selektiva insatser']],
  ['universell respektive selektiv nivå', ['universell = universell nivå', 'selektiv nivå']],
  ['psykisk- och fysisk ohälsa', ['psykisk- och fysisk ohälsa = psykisk ohälsa']],
  // No shared head.
  ['Insatsen är universell och regionala insatser följer', []],
  ['psykisk och fysisk', []],
  ['psykisk och fysisk vård', []],
  ['universell och likvärdig utformning', []],
  ['Den är psykisk, hälsa', []],
  // A shared end or beginning of a compound.
  ['primär- och sekundärprevention', ['primär- = primärprevention', 'sekundärprevention']],
  ['frisk- och skyddsfaktorer', ['frisk- = friskfaktorer', 'skyddsfaktorer']],
  ['risk- respektive skyddsfaktorerna', ['risk- = riskfaktorerna', 'skyddsfaktorerna']],
  ['frisk-, skydds- och riskfaktorer', ['frisk- = friskfaktorer', 'skydds- = skyddsfaktorer', 'riskfaktorer']],
  ['risk- och orsaksfaktorer', ['risk- och orsaksfaktorer = riskfaktorer']],
  ['riskfaktorer och -grupper', ['riskfaktorer', '-grupper = riskgrupper']],
  ['riskfaktorer växer -grupper saknas', ['riskfaktorer']],
  ['hälso- och sjukvård', []],
  ['frisk- och sjukvård', []],
  ['risk-\nfylld', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('hits are in order and disjoint, whatever the mixture', () => {
  const words = [
    'psykisk',
    'hälsa',
    'och',
    'ohälsa',
    'universell',
    'selektiv',
    'nivå',
    'risk-',
    '-grupper',
    ',',
    '/',
    '(',
    ')',
    'skyddsfaktorer',
    'samt',
  ];
  let seed = 1;
  let hits = 0;
  for (let round = 0; round < 500; round++) {
    const text = Array.from({ length: 30 }, () => {
      seed = (seed * 48271) % 2147483647;
      return words[seed % words.length];
    }).join(' ');
    let end = 0;
    for (const match of findTerms(lexicon, text)) {
      expect(match.start, text).toBeGreaterThanOrEqual(end);
      expect(match.end).toBeGreaterThan(match.start);
      end = match.end;
      hits++;
    }
  }
  expect(hits).toBeGreaterThan(500);
});

test.each<[string, string, number]>([
  ['one endless word', 'p'.repeat(1_000_000), 0],
  ['an endless compound', `risk- och ${'p'.repeat(1_000_000)}`, 0],
  ['endless white space', `psykisk hälsa${' '.repeat(1_000_000)}och ohälsa`, 2],
  ['an endless list', 'psykisk, '.repeat(100_000), 0],
  ['endless stubs', 'risk-, '.repeat(100_000), 0],
  ['endless marks on a letter', `a${'\u0301\u0316'.repeat(200_000)}`, 0],
  ['endless hyphens', '-'.repeat(1_000_000), 0],
])('gets through %s', (_name, text, hits) => {
  // Where the time grew with the square of the length, this would not end.
  expect(findTerms(lexicon, text)).toHaveLength(hits);
});
