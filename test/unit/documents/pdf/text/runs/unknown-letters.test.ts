import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

/** As where a font's glyphs are numbered and nothing says what the numbers mean. */
const numbered = (text: string) =>
  text.replace(/[ -~åäöÅÄÖ]/g, (letter) => String.fromCharCode(Math.max(letter.charCodeAt(0) - 29, 1)));
const permuted = (text: string) => {
  const to = 'qkzxwvjyfpbcgumdhlrnstieao';
  return text.toLowerCase().replace(/[a-z]/g, (letter) => to[letter.charCodeAt(0) - 97] ?? '');
};

const swedish = [
  'Tillgången till stöd ska vara lika över hela länet, och varje kommun redovisar',
  'hur den når dit. Regionen samordnar arbetet och följer upp det varje år.',
  'Den som behöver hjälp ska få den i tid, oavsett var i länet hon bor.',
];

test.each<[string, readonly string[], string]>([
  ['Swedish', swedish, 'good'],
  ['Swedish by the numbers of glyphs', swedish.map(numbered), 'missing'],
  ['Swedish with its letters changed for others', swedish.map(permuted), 'missing'],
  ['a title by the numbers of glyphs', [numbered('Handlingsplan för tillit och delaktighet')], 'missing'],
  ['English', ['Access to support shall be the same in all parts of the county, whoever asks for it.'], 'good'],
  ['Finnish', ['Mielenterveys on hyvinvoinnin perusta, ja sen kuuluu olla kaikkien saatavilla.'], 'good'],
  ['Polish', ['Zdrowie psychiczne jest wa\xbfne dla mieszka\xf1c\xf3w gminy i wymaga wsp\xf3lpracy szk\xf3l.'], 'good'],
  [
    'figures',
    Array.from({ length: 12 }, (_, i) => `2024 ${i} 113,5 22 871 (45 %) -3,1 +0,7 12/31 *** <5 & 0:41`),
    'good',
  ],
  [
    'figures with units',
    Array.from({ length: 9 }, (_, i) => `tkr ${i * 113} st ${i} mkr kWh ${i} kg GDPR SKR MSB`),
    'good',
  ],
  [
    'names',
    [
      'Anna Svensson',
      'Zdravko Hrvatin',
      'Nguyen Thi Hoa',
      'Przemek Wisniewski',
      'Oyelaran Adebayo',
      'Bj\xf6rkstr\xf6m',
    ],
    'good',
  ],
  [
    'formulas',
    ['f(x) = (a + b)^2 / {c - d}; x_1 >= y_2 & z <= 3*k', 'sin x + cos y = sqrt(1 - z^2), lim n -> 0'],
    'good',
  ],
  [
    'dots to be filled in',
    ['Namn ........................................', 'Datum: ____________________ Ort: ____________'],
    'good',
  ],
  [
    'a contents list',
    ['Inledning ................................ 3', 'Bakgrund .................................. 12'],
    'good',
  ],
])('whether a page can be read: %s', async (_name, lines, layer) => {
  const blocks = blocksOf(await read(writePdf([{ text: column(40, 100, lines) }])));
  expect(blocks.stateOf(1)?.layer).toBe(layer);
  if (layer === 'missing') expect([blocks.all, blocks.title(undefined)]).toEqual([[], '']);
});

const headings = ['Inledning', 'Syfte och mål', 'Ansvar i kommunerna', 'Uppföljning', 'Ordlista'];

/** Pages of the same text under a heading each, in another font. */
const underHeadings = (texts: readonly string[]) =>
  texts.map((text) => ({ text: [{ text, x: 40, y: 80, font: 'F2' as const, size: 16 }, ...column(40, 110, swedish)] }));

test('headings in a font that doesn’t say which letters it draws are told by their pages, however short each is', async () => {
  const pages = underHeadings(headings.map(numbered));
  const blocks = blocksOf(await read(writePdf([...pages, { text: column(40, 100, swedish) }])));
  expect(blocks.partlyIllegible()).toEqual([1, 2, 3, 4, 5]);
  expect(blocks.pagesIn('good')).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each<[string, readonly string[]]>([
  ['Swedish', headings],
  ['short, in capitals', ['SOU 2026:14', 'SKR', 'MSB', 'GDPR', 'KVA', 'JO, JK', 'BNP', 'FoU', 'EKMR']],
  ['English', ['Foreword', 'Methods', 'Strengths', 'Why now?', 'Next steps']],
  ['names', ['Przemek Wisniewski', 'Zdravko Hrvatin', 'Nguyen Thi Hoa', 'Bj\xf6rk Guðmundsdóttir']],
  ['bullets', Array.from({ length: 40 }, () => '•')],
  ['leaders', Array.from({ length: 9 }, () => '..................')],
  ['figures', Array.from({ length: 9 }, (_, i) => `1${i}3,5 %`)],
  ['formulas', ['f(x) = (a + b)^2 / {c - d}', 'x_1 >= y_2 & z <= 3*k', 'sin x + cos y = 1', '* < > = | ~ ^']],
])('whether what a document has in a font of its own can be read: %s', async (_, texts) => {
  expect(blocksOf(await read(writePdf(underHeadings(texts)))).partlyIllegible()).toEqual([]);
});

test('a line in a strange font on a page that can be read', async () => {
  const strange = { text: numbered(swedish[0] ?? ''), x: 40, y: 200, font: 'F2' as const };
  const blocks = blocksOf(await read(writePdf([{ text: [...column(40, 100, swedish), strange] }])));
  expect(blocks.stateOf(1)?.layer).toBe('good');
  expect(blocks.partlyIllegible()).toEqual([1]);
});
