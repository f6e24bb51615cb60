import { expect, test } from 'vitest';
import { isBetter, isDoubtful } from '../../../../../documents/pdf/ocr/page/recognised-page-text.ts';
import { writtenPage } from './written-page.ts';

const lines = [
  'Psykisk ohälsa är vanligare bland unga kvinnor än bland män, och skillnaderna har ökat sedan',
  'mätningarna började. Insatser som bygger på universell prevention når alla och kan göras i skolan.',
  'Nämnden följer upp målen varje höst och redovisar vilka psykiska besvär som invånarna själva uppger',
  'i enkäten, och vad som har gjorts åt dem under året som har gått för att nå länets gemensamma mål.',
];
const harmed = lines.map((line) => line.replace(/[åä]/g, 'a').replace(/ö/g, 'o'));

const content = (texts: readonly string[]) => ({
  items: texts.map((str) => ({
    str,
    dir: 'ltr',
    transform: [12, 0, 0, 12, 0, 0],
    width: 1,
    height: 12,
    fontName: 'f',
    hasEOL: true,
  })),
  styles: {},
  lang: null,
});

const read = (texts: readonly string[], certainty = 95) => {
  const page = writtenPage(texts.map((text, i) => ({ text, x: 50, y: 100 + 15 * i })));
  return { ...page, words: page.words.map((word) => ({ ...word, certainty })) };
};

test.each<[string, ReturnType<typeof read>, 'good' | 'harmed' | 'missing', string[], boolean]>([
  ['a harmed layer goes for a reading that is whole', read(lines), 'harmed', harmed, true],
  ['a good layer stays', read(lines), 'good', lines, false],
  ['where there is none, anything is better', read(lines.slice(0, 1), 50), 'missing', [], true],
  ['but nothing isn’t', read([]), 'missing', [], false],
  ['a reading that is harmed itself is no better', read(harmed), 'harmed', harmed, false],
  ['nor is one of half the text', read(lines.slice(0, 2)), 'harmed', harmed, false],
  ['nor one that lacks the page’s foot', read(lines.slice(0, 3)), 'harmed', harmed, false],
  [
    'one that lacks some words is',
    read([...lines.slice(0, 3), 'i enkäten, och vad som har gjorts']),
    'harmed',
    harmed,
    true,
  ],
  ['one that is as certain as a layer with two words in three right is', read(lines, 81), 'harmed', harmed, true],
  ['one that is uncertain isn’t', read(lines, 78), 'harmed', harmed, false],
])('%s', (_, recognised, layer, before, expected) => {
  expect(isBetter(recognised, layer, content(before))).toBe(expected);
});

test.each([
  ['clean print', read(lines, 95), false],
  ['a fax, or grain', read(lines, 86), false],
  ['a page written by hand', read(lines, 64), true],
  ['a page without words', read([]), false],
])('much of what is read off a picture may be wrong: %s', (_, page, doubtful) => {
  expect(isDoubtful(page)).toBe(doubtful);
});
