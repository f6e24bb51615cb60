import { expect, test } from 'vitest';
import { p, r, readMade } from '../../../../docx.ts';

const style = (id: string, name: string, more = '', type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const based = (on: string) => `<w:basedOn w:val="${on}"/>`;
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;

test.each<[string, string, string, number]>([
  ['an outline level', style('A', 'Avsnitt', outline(2)), '<w:pStyle w:val="A"/>', 3],
  ['Word’s name, in Swedish by id', style('Rubrik2', 'heading 2'), '<w:pStyle w:val="Rubrik2"/>', 2],
  ['Google’s, without an outline level', style('Heading3', 'heading 3'), '<w:pStyle w:val="Heading3"/>', 3],
  ['a title', style('Rubrik', 'Title'), '<w:pStyle w:val="Rubrik"/>', 1],
  ['a style that isn’t in the file', '', '<w:pStyle w:val="Rubrik1"/>', 1],
  [
    'one based on a heading',
    style('B', 'Vår rubrik', based('H')) + style('H', 'heading 1'),
    '<w:pStyle w:val="B"/>',
    1,
  ],
  [
    'one based on a heading that is none',
    style('B', 'Innehållsrubrik', based('H') + outline(9)) + style('H', 'heading 1'),
    '<w:pStyle w:val="B"/>',
    0,
  ],
  ['styles in a circle', style('A', 'a', based('B')) + style('B', 'b', based('A')), '<w:pStyle w:val="A"/>', 0],
  ['a level of the paragraph’s own', style('H', 'heading 1'), '<w:pStyle w:val="H"/><w:outlineLvl w:val="9"/>', 0],
  ['a level that we have none of', style('H', 'heading 8'), '<w:pStyle w:val="H"/>', 6],
  [
    'the standard style',
    `<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>`,
    '',
    0,
  ],
])('%s', (_, styles, properties, level) => {
  expect(readMade({ body: p(r('Syfte'), properties), parts: { styles } }).blocks).toMatchObject([
    { level, kind: level > 0 ? 'heading' : 'paragraph' },
  ]);
});

const hides = '<w:rPr><w:vanish/></w:rPr>';

test.each<[string, string, string, string, string]>([
  ['a run that says so', '', '', '<w:vanish/>', ''],
  ['a run that says no', '', '', '<w:vanish w:val="0"/>', 'dolt'],
  ['a style of characters', style('D', 'Dold', hides, 'character'), '', '<w:rStyle w:val="D"/>', ''],
  ['a style of paragraphs', style('P', 'Dolt stycke', hides), '<w:pStyle w:val="P"/>', '', ''],
  [
    'a run that goes before its style',
    style('D', 'Dold', hides, 'character'),
    '',
    '<w:rStyle w:val="D"/><w:vanish w:val="false"/>',
    'dolt',
  ],
  [
    'two styles that take each other out',
    style('D', 'Dold', hides, 'character') + style('P', 'Dolt stycke', hides),
    '<w:pStyle w:val="P"/>',
    '<w:rStyle w:val="D"/>',
    'dolt',
  ],
])('hidden text by %s', (_, styles, paragraph, run, text) => {
  const { blocks } = readMade({ body: p(r('dolt', run), paragraph), parts: { styles } });
  expect(blocks.map((block) => block.text).join()).toBe(text);
});
