import { expect, test } from 'vitest';
import { compareTexts, compareWords, type TextRun } from '../../../../../language/swedish/words/compare-texts.ts';

/** What the other text lacks stands in brackets. */
const marked = (runs: TextRun[]) => runs.map(({ text, same }) => (same ? text : `[${text}]`)).join('');

test.each<[string, string, string, string, string]>([
  ['the same text', 'Samlande namn.', 'Samlande namn.', 'Samlande namn.', 'Samlande namn.'],
  [
    'case and punctuation',
    'Insatser till alla',
    '”insatser” till alla!',
    'Insatser till alla',
    '”insatser” till alla!',
  ],
  ['inflection', 'ett psykiskt besvär', 'psykiska besvären', '[ett ]psykiskt besvär', 'psykiska besvären'],
  [
    'words put in',
    'Tillstånd som är lindriga eller svåra',
    'Olika psykiska tillstånd som är svåra',
    'Tillstånd som är [lindriga eller ]svåra',
    '[Olika psykiska ]tillstånd som är svåra',
  ],
  ['soft hyphens', 'psykisk ohälsa', 'psy\u00adkisk ohälsa', 'psykisk ohälsa', 'psy\u00adkisk ohälsa'],
  ['only small words', 'och att den', 'men att den', '[och att den]', '[men att den]'],
  ['nothing', '', 'tillstånd', '', '[tillstånd]'],
])('compared: %s', (_name, ours, theirs, ourRuns, theirRuns) => {
  const compared = compareTexts(ours, theirs);
  expect([marked(compared.ours), marked(compared.theirs)]).toEqual([ourRuns, theirRuns]);
});

test.each<[string, string, string, number, number]>([
  ['the same', 'Samlande namn på tillstånd', 'samlande namn på tillstånden', 1, 1],
  ['other words', 'Samlande namn på tillstånd', 'Åtgärder som riktas till alla', 0, 0],
  ['in part', 'Insatser som riktas till hela befolkningen', 'Insatser till befolkningen i stort', 0.5, 0.9],
  ['nothing at all', '', '', 0, 0],
])('alike: %s', (_name, ours, theirs, least, most) => {
  const { alike } = compareTexts(ours, theirs);
  expect(alike).toBeGreaterThanOrEqual(least);
  expect(alike).toBeLessThanOrEqual(most);
});

test.each<[string, string, string, string, string]>([
  [
    'a form',
    'Insatsen ges till alla',
    'Insatser ges till alla',
    '[Insatsen ]ges till alla',
    '[Insatser ]ges till alla',
  ],
  [
    'a small word',
    'Nämnden ska följa upp',
    'Nämnden bör följa upp',
    'Nämnden [ska ]följa upp',
    'Nämnden [bör ]följa upp',
  ],
  ['a figure', 'till 80 procent.', 'till 85 procent.', 'till [80 ]procent.', 'till [85 ]procent.'],
  ['punctuation', 'alla, och snart.', 'alla och snart', 'alla[, ]och snart[.]', 'alla och snart'],
  [
    'words put in before a full stop',
    'en bedömning.',
    'en bedömning i skolan.',
    'en bedömning.',
    'en bedömning [i skolan].',
  ],
  ['white space and soft hyphens', 'för  hälsa', 'för\nhäl\u00adsa', 'för  hälsa', 'för\nhäl\u00adsa'],
  ['nothing left', 'Psykisk hälsa', 'Samverkan ska ske', '[Psykisk hälsa]', '[Samverkan ska ske]'],
])('two versions: %s', (_name, ours, theirs, ourRuns, theirRuns) => {
  const compared = compareTexts(ours, theirs, 'versions');
  expect([marked(compared.ours), marked(compared.theirs)]).toEqual([ourRuns, theirRuns]);
});

test.each<[string, string, string, string, string]>([
  [
    'another order',
    'grupper där risken ökar',
    'risken ökar i vissa grupper',
    'grupper där risken ökar',
    'risken ökar i [vissa ]grupper',
  ],
  ['inflection', 'ett psykiskt besvär', 'psykiska besvären', 'ett psykiskt besvär', 'psykiska besvären'],
  [
    'linking words',
    'insatser till alla och även andra',
    'insatser inom vården',
    'insatser till alla och även andra',
    'insatser inom [vården]',
  ],
  [
    'forms of a verb',
    'hindra att något uppstår',
    'något som redan uppstått',
    '[hindra ]att något uppstår',
    'något som redan uppstått',
  ],
  [
    'small words where nothing else differs',
    'ställning för ett förslag',
    'ställning mot ett förslag',
    'ställning [för ]ett förslag',
    'ställning [mot ]ett förslag',
  ],
  ['nothing in common', 'oro', 'sjukdomar', 'oro', '[sjukdomar]'],
  ['no words', '', 'sömn', '', '[sömn]'],
])('word by word, in whatever order: %s', (_name, ours, theirs, ourRuns, theirRuns) => {
  const compared = compareWords(ours, theirs);
  expect([marked(compared.ours), marked(compared.theirs)]).toEqual([ourRuns, theirRuns]);
  expect(compared.alike).toBeGreaterThanOrEqual(0);
  expect(compared.alike).toBeLessThanOrEqual(1);
});

test.each<[string, string, string, boolean]>([
  ['a word that decides', 'Att ta ställning för ett förslag', 'Att ta ställning mot ett förslag', true],
  [
    'two of some',
    'Insatser som vänder sig till grupper där risken är förhöjd.',
    'Insatser som vänder sig till alla i befolkningen, hur stor eller liten risken än är.',
    true,
  ],
  [
    'nearly every word',
    'Överläggning där parterna försöker enas om en ståndpunkt.',
    'Insatser som ska minska risken för parterna.',
    false,
  ],
])('marks say something: %s', (_name, ours, theirs, expected) => {
  expect(compareWords(ours, theirs).telling).toBe(expected);
});
