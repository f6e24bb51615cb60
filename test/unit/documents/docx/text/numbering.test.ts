import { expect, test } from 'vitest';
import { type MadeDocx, p, r, readMade } from '../../../../docx.ts';

const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const kind = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const start = (at: number, value: number) =>
  `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const inList = (list: number, at?: number) =>
  `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${at}"/>`}<w:numId w:val="${list}"/></w:numPr>`;

const outline =
  lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2') + lvl(2, 'lowerLetter', '%3)') + lvl(3, 'lowerRoman', '%4.');
const markers = (numbering: string, items: [list: number, at: number][], more: Partial<MadeDocx> = {}) =>
  readMade({
    body: items.map(([list, at]) => p(r('x'), inList(list, at))).join(''),
    ...more,
    parts: { numbering, ...more.parts },
  }).blocks.map(({ marker = '' }) => marker);

test.each<[string, string, [number, number][], string[]]>([
  [
    'levels, each counted anew under the one above',
    kind(1, outline) + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 2],
      [1, 3],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 1],
    ],
    ['1', '1.1', 'a)', 'b)', 'i.', '1.2', 'a)', '2', '2.1'],
  ],
  [
    'a level that is left out',
    kind(1, outline) + num(1, 1),
    [
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    ['1.1', '2', '2.1'],
  ],
  [
    'two lists of one kind go on counting',
    kind(1, outline) + num(1, 1) + num(2, 1),
    [
      [1, 0],
      [2, 0],
      [1, 0],
    ],
    ['1', '2', '3'],
  ],
  [
    'unless one starts anew, once',
    kind(1, outline) + num(1, 1) + num(2, 1, start(0, 5)),
    [
      [1, 0],
      [2, 0],
      [2, 0],
      [1, 0],
    ],
    ['1', '5', '6', '7'],
  ],
  [
    'a level that never starts anew',
    kind(1, lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '§ %2', '<w:lvlRestart w:val="0"/>')) + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 0],
      [1, 1],
    ],
    ['I.', '§ 1', '§ 2', 'II.', '§ 3'],
  ],
  [
    'a level that starts anew only under the first',
    kind(1, lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%2') + lvl(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>')) +
      num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 1],
      [1, 2],
      [1, 0],
      [1, 2],
    ],
    ['1', '1', '1', '2', '2', '2', '1'],
  ],
  [
    'figures only, below a Roman number',
    kind(1, lvl(0, 'upperRoman', '%1') + lvl(1, 'decimal', '%1.%2', '<w:isLgl/>')) + num(1, 1),
    [
      [1, 0],
      [1, 1],
    ],
    ['I', '1.1'],
  ],
  [
    'a level of its own in a list',
    kind(1, outline) + num(1, 1, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', 'Bilaga %1')}</w:lvlOverride>`),
    [
      [1, 0],
      [1, 0],
      [1, 1],
    ],
    ['Bilaga A', 'Bilaga B', 'B.1'],
  ],
  [
    'bullets',
    kind(1, lvl(0, 'bullet', '\uf0b7') + lvl(1, 'bullet', '–') + lvl(2, 'bullet', 'o')) + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 2],
    ],
    ['•', '–', '◦'],
  ],
  [
    'letters beyond z',
    kind(1, lvl(0, 'lowerLetter', '%1', '')) + num(1, 1, start(0, 26)),
    [
      [1, 0],
      [1, 0],
    ],
    ['z', 'aa'],
  ],
  [
    'a start that no list has',
    kind(1, lvl(0, 'lowerRoman', '%1')) + num(1, 1, start(0, 999999999)),
    [[1, 0]],
    ['999999999'],
  ],
  [
    'a text with a level that no list has shows nothing, and its item is counted',
    kind(1, lvl(0, 'decimal', '%10') + lvl(1, 'decimal', '%0.%2') + lvl(2, 'decimal', '%1.%2.%3')) + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 1],
      [1, 2],
    ],
    ['', '', '', '1.2.1'],
  ],
  [
    'a number below a level that isn’t defined shows nothing, and one further down is left out',
    kind(1, lvl(1, 'decimal', '%1.%2') + lvl(2, 'lowerLetter', '%3%4)')) + num(1, 1),
    [
      [1, 1],
      [1, 2],
      [1, 2],
    ],
    ['', 'a)', 'b)'],
  ],
  [
    'a level that isn’t defined, and those that no list has, count nothing',
    kind(1, lvl(0, 'decimal', '%1')) + num(1, 1),
    [
      [1, 0],
      [1, 1],
      [1, 9],
      [1, -1],
      [1, 0],
    ],
    ['1', '', '', '', '2'],
  ],
  [
    'a list of a kind that isn’t there, but for its own level',
    num(1, 5) + num(2, 5, `<w:lvlOverride w:ilvl="0">${lvl(0, 'upperLetter', '%1)')}</w:lvlOverride>`),
    [
      [1, 0],
      [2, 0],
      [2, 0],
    ],
    ['', 'A)', 'B)'],
  ],
  [
    'a list that isn’t there, and none',
    kind(1, outline) + num(1, 1),
    [
      [7, 0],
      [0, 0],
      [1, 0],
    ],
    ['', '', '1'],
  ],
])('%s', (_, numbering, items, expected) => {
  expect(markers(numbering, items)).toEqual(expected);
});

const style = (id: string, name: string, properties: string, base = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${base && `<w:basedOn w:val="${base}"/>`}<w:pPr>${properties}</w:pPr></w:style>`;
const ofStyle = (id: string, more = '') => `<w:pStyle w:val="${id}"/>${more}`;

test('headings have the number of the list that their style is tied to, in their text, and sections have it too', () => {
  const styles =
    style('Rubrik1', 'heading 1', `<w:outlineLvl w:val="0"/>${inList(3)}`) +
    style('Rubrik2', 'heading 2', `<w:outlineLvl w:val="1"/>${inList(3, 1)}`, 'Rubrik1') +
    style('Utan', 'Rubrik utan nummer', inList(0), 'Rubrik1');
  const numbering =
    kind(
      1,
      lvl(0, 'decimal', '%1', '<w:pStyle w:val="Rubrik1"/>') +
        lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="Rubrik2"/>'),
    ) + num(3, 1);
  const body =
    p(r('Förord'), ofStyle('Utan')) +
    p(r('Inledning'), ofStyle('Rubrik1')) +
    p(r('Syfte'), ofStyle('Rubrik2')) +
    p('', ofStyle('Rubrik2')) +
    p(r('Mål'), ofStyle('Rubrik2')) +
    p(r('Bakgrund'), ofStyle('Rubrik1', inList(0)));
  const { blocks } = readMade({ body, parts: { styles, numbering } });
  expect(blocks.map(({ kind, level, text, marker }) => [kind, level, text, marker])).toEqual([
    ['heading', 1, 'Förord', undefined],
    ['heading', 1, '1 Inledning', '1'],
    ['heading', 2, '1.1 Syfte', '1.1'],
    // The empty one is drawn with its number, too.
    ['heading', 2, '1.3 Mål', '1.3'],
    ['heading', 1, 'Bakgrund', undefined],
  ]);
  expect(blocks[1]?.pieces).toMatchObject([{ start: 2, end: 11, from: 0 }]);
});

test('the levels of a numbering style', () => {
  const styles = `<w:style w:type="numbering" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
  const numbering =
    kind(1, `<w:styleLink w:val="L"/>${outline}`) + kind(2, '<w:numStyleLink w:val="L"/>') + num(1, 1) + num(2, 2);
  expect(
    markers(
      numbering,
      [
        [2, 0],
        [2, 1],
      ],
      { parts: { styles } },
    ),
  ).toEqual(['1', '1.1']);
});

test.each([
  ['a style that isn’t there', ''],
  [
    'a circle',
    '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
  ],
  ['a style without a list', '<w:style w:type="numbering" w:styleId="L"/>'],
])('a list by the name of %s shows nothing', (_, styles) => {
  const numbering = kind(1, outline) + kind(2, '<w:numStyleLink w:val="L"/>') + num(1, 1) + num(2, 2);
  const items: [number, number][] = [
    [2, 0],
    [1, 0],
  ];
  expect(markers(numbering, items, { parts: { styles } })).toEqual(['', '1']);
});

test('an item of a list is one, and its number is beside its text', () => {
  const { blocks } = readMade({ body: p(r('Mål'), inList(1, 2)), parts: { numbering: kind(1, outline) + num(1, 1) } });
  expect(blocks).toMatchObject([{ kind: 'list-item', text: 'Mål', marker: 'a)' }]);
});
