import { expect, test } from 'vitest';
import { wordChanges } from '../../../../../language/swedish/words/word-changes.ts';

/** What goes stands in brackets, what comes in braces. */
const shown = (before: string, after: string) =>
  wordChanges(before, after)
    .map(({ text, is }) => (is === 'gone' ? `[${text}]` : is === 'new' ? `{${text}}` : text))
    .join('');

test.each<[string, string, string, string]>([
  ['one word', 'Hur svaret bör utformas.', 'Hur svaret ska utformas.', 'Hur svaret [bör] {ska} utformas.'],
  [
    'words in a row',
    'Nämnden bör snart följa upp målen.',
    'Nämnden ska varje år följa upp målen.',
    'Nämnden [bör snart] {ska varje år} följa upp målen.',
  ],
  ['a word put in', 'Fler ska må bra.', 'Fler ska alltid må bra.', 'Fler ska {alltid} må bra.'],
  ['a word taken out', 'Fler ska alltid må bra.', 'Fler ska må bra.', 'Fler ska [alltid] må bra.'],
  ['the last word', 'Fler ska må bra', 'Fler ska må bättre', 'Fler ska må [bra] {bättre}'],
  ['punctuation', 'Alla ska må bra.', 'Alla ska må bra, alltid.', 'Alla ska må bra{, alltid}.'],
  [
    'all new but small words',
    'et psykisk ohälsa. Psykiskt välbefinnande kan beskri',
    'Alla nämnder i Stockholms län arbetar för psykisk hälsa.',
    '[et psykisk ohälsa. Psykiskt välbefinnande kan beskri]\n{Alla nämnder i Stockholms län arbetar för psykisk hälsa.}',
  ],
  ['nothing alike', 'psykisk ohälsa', 'Svåra besvär', '[psykisk ohälsa]\n{Svåra besvär}'],
  [
    'much put in',
    'Fler ska må bra.',
    'Fler barn och unga i hela länet ska må bra.',
    'Fler {barn och unga i hela länet} ska må bra.',
  ],
  ['longer than is compared', 'x '.repeat(10_001), 'x', `[${'x '.repeat(10_001).trim()}]\n{x}`],
])('changed: %s', (_, before, after, expected) => expect(shown(before, after)).toBe(expected));
