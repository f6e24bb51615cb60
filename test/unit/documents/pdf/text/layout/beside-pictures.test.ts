import { expect, test } from 'vitest';
import { blocksOf, read } from '../../../../../pdf-files/pdf-source.ts';
import { column, type WrittenText, writePdf } from '../../../../../pdf-files/pdf-writer.ts';

const told = async (text: readonly WrittenText[]) =>
  blocksOf(await read(writePdf([{ text }]))).all.map((block) => block.text.replace(/\s+/g, ' '));

const set = { size: 10 };
const wide = [
  'Vardagsmiljöer som erbjuder trygghet stödjer utveckling av sociala förmågor.',
  'Goda och jämlika förutsättningar lägger grunden för människors psykiska hälsa',
  'och ska finnas för alla som bor i länet, var de än bor.',
];
const beside = [
  'Förenta nationerna har fastställt',
  'psykisk hälsa som en mänsklig',
  'rättighet. Det betyder att varje',
  'människa ska ha god och jämlik',
  'tillgång till bästa möjliga skolor,',
  'Stockholms vård och annat stöd',
];
const below = ['som bygger på kunskap. Det kräver att de får sina basala behov tillgodosedda', 'varje dag.'];

test.each([
  ['the whole paragraph', [...beside, 'i vardagen.'], []],
  ['its beginning', beside, below],
])('a picture beside %s doesn’t part it', async (_, narrow, rest) => {
  const lines = [...narrow, ...rest];
  const text = [
    ...column(60, 100, wide, 13, set),
    ...column(60, 148, lines, 13, set),
    ...column(60, 157 + 13 * lines.length, wide, 13, set),
  ];
  expect(await told(text)).toEqual([wide.join(' '), lines.join(' '), wide.join(' ')]);
});

test.each<[string, readonly string[]]>([
  ['items', ['Främja hälsa i skolan', 'Förebygga ohälsa', 'Följa upp varje år', 'Stödja den som vårdar']],
  [
    'items that begin small',
    ['främja hälsa i skolan', 'förebygga ohälsa i tid', 'följa upp varje år', 'stödja anhöriga'],
  ],
  ['an address', ['Nämnden för hälsa', 'Box 2218', '103 15 Stockholm', 'registrator@alvmarken.se']],
])('%s under a text that is wider stay apart', async (_, items) => {
  const text = [...column(60, 100, wide, 13, set), ...column(60, 139, items, 13, set)];
  expect((await told(text)).slice(-items.length)).toEqual(items);
});

test('a ligature in a run of its own is within its word, so that a line in front of it is full', async () => {
  const lines = ['Nämnder och bolag ska arbeta med', 'offentlighetsprincipen och bidra till god hälsa.'];
  const text: WrittenText[] = [
    { text: lines[0] as string, x: 60, y: 100, ...set },
    // In Helvetica at 10 points "o" is 5.56 wide; the ligature is as wide as two letters of the bold font.
    { text: 'o', x: 60, y: 113, ...set },
    { text: 'ff', x: 65.56, y: 113, font: 'F2', ...set },
    { text: 'entlighetsprincipen och bidra till god hälsa.', x: 72.22, y: 113, ...set },
  ];
  expect(await told(text)).toEqual([lines.join(' ')]);
});
