import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Block } from '../../../documents/block.ts';
import { type Fact, factsOf } from '../../../documents/facts.ts';

const found = (...texts: string[]) =>
  factsOf(texts.map((text, id) => ({ id, kind: 'paragraph', level: 0, text }))).map(({ kind, text, owner, day }) =>
    [kind, day ?? text, ...(owner ? [owner] : [])].join(' | '),
  );

test.each<[string[], string[]]>([
  [['Dnr KS 2021/473'], ['number | KS 2021/473 | KS']],
  [['Diarienummer: RS 2020-0457'], ['number | RS 2020-0457 | RS']],
  [
    ['RS 2020-0457', 'HSN 2020-1753'],
    ['number | RS 2020-0457 | RS', 'number | HSN 2020-1753 | HSN'],
  ],
  [['Dnr 3.1-4788-2026'], ['number | 3.1-4788-2026']],
  [['Vårt dnr: 2026/118-3'], ['number | 2026/118-3 | vårt']],
  [['Diarienummer', '2026-0418'], ['number | 2026-0418']],
  [['S2021/04972'], ['number | S2021/04972 | S']],
  [['Dnr KS 2021/473', 'Sida 2, dnr KS 2021/473'], ['number | KS 2021/473 | KS']],
  [['Strategi 2022-2030', 'Planen gäller 2022-2026', 'Den 2021-06-17'], []],
  [['Remisstid den 17 juni 2021'], ['deadline | 2021-06-17']],
  [['Remisstiden går ut den 5 maj 2025.'], ['deadline | 2025-05-05']],
  [['Svar senast 2026-09-30'], ['deadline | 2026-09-30']],
  [['Era synpunkter ska ha kommit in senast den 12 februari 2027.'], ['deadline | 2027-02-12']],
  [['Remissvaren ska ha kommit in till departementet\nsenast den 1 oktober 2026.'], ['deadline | 2026-10-01']],
  [['Yttrandet ska vara nämnden tillhanda senast 3/4 2026'], ['deadline | 2026-04-03']],
  [['Strategin ska vara införd senast den 1 januari 2030.'], []],
  [['Svar på frågan ges i avsnitt 3. Den beslutades senast den 1 maj 2020.'], []],
  [['Sista svarsdag 31/13 2021', 'Svar senast 9999-99-99'], []],
  [['Region Älvmarken', 'Nämnden för folkhälsa'], ['sender | Region Älvmarken']],
  [['Avsändare: Socialstyrelsen'], ['sender | Socialstyrelsen']],
  [['Almviks kommun, kommunstyrelsen'], ['sender | Almviks kommun']],
  [['Länsstyrelsen i Norrbottens län'], ['sender | Länsstyrelsen i Norrbottens län']],
  [['En bok om regioner och kommuner'], []],
  // A break ends a name that is whole; where it isn't, the name goes on in the next line.
  [['Region Älvmarken\nDnr RÄ 2026-0418'], ['sender | Region Älvmarken', 'number | RÄ 2026-0418 | RÄ']],
  [['Region Älvmarken\nFolkhälsoenheten'], ['sender | Region Älvmarken']],
  [['Region\nÄlvmarken'], ['sender | Region Älvmarken']],
  [['Region Västra Götaland'], ['sender | Region Västra Götaland']],
  [['Region Örebro\nlän'], ['sender | Region Örebro län']],
  [['Länsstyrelsen\nSamhällsavdelningen'], ['sender | Länsstyrelsen']],
  [['Länsstyrelsen\ni Norrbottens län'], ['sender | Länsstyrelsen i Norrbottens län']],
  [['Länsstyrelsen Skåne'], ['sender | Länsstyrelsen Skåne']],
  [['Folkhälsan\nAlmviks kommun'], ['sender | Almviks kommun']],
  [['Norra Almviks kommun'], ['sender | Norra Almviks kommun']],
  [['Almviks\nkommun'], ['sender | Almviks kommun']],
  // A label belongs to no name, on the same line either.
  ...[
    'Dnr',
    'Diarienummer',
    'Diarienr',
    'Datum',
    'Vår referens',
    'Ert datum',
    'Handläggare',
    'Ärendenummer',
    'Sida',
  ].map((label): [string[], string[]] => [[`Region Älvmarken ${label}`], ['sender | Region Älvmarken']]),
  [['Länsstyrelsen Datum'], ['sender | Länsstyrelsen']],
  [['Till Almviks kommun'], ['sender | Almviks kommun']],
  [['Region Sidensjö'], ['sender | Region Sidensjö']],
  [
    ['Post: Kammarrätten i Sundsvall, Box 714, 851 21 Sundsvall', 'Socialdepartementet, 103 33 Stockholm'],
    ['sender | Kammarrätten i Sundsvall'],
  ],
  [['Till Socialdepartementet', 'Postadress\nAlmvikskollegiet, Box 12, 123 45 Almvik'], ['sender | Almvikskollegiet']],
  [['Post: Kommunhuset, Box 12, 123 45 Almvik'], []],
  // Who is only spoken of sends nothing.
  [['Svaret skickas till registrator@almvik.se. Arbetsmiljöverket har granskat kommunen.'], []],
  [['Enligt Folkhälsomyndighetens rapport ökar besvären.'], []],
  [['Planen bygger inte på Skolverkets allmänna råd.'], []],
  [['Vi vill tacka Region Älvmarken och Almviks kommun för underlaget.'], []],
  [['Region Älvmarkens strategi'], []],
  [['Bakgrund: Region Älvmarken har sett över vården.', 'Socialdepartementet'], ['sender | Socialdepartementet']],
  [['Region Älvmarken ger er tillfälle att yttra er över förslaget.'], ['sender | Region Älvmarken']],
  [['Regeringskansliet har remitterat förslaget till kommunerna.'], ['sender | Regeringskansliet']],
  [['Postadress: Box 12, 123 45 Almvik', 'Post: Storgatan 1, 123 45 Almvik'], []],
])('%j says %j', (texts, expected) => {
  expect(found(...texts)).toEqual(expected);
});

test('a fact has the place where it stands', () => {
  const text = 'Till nämnden. Dnr KS 2021/473, remisstid den 17 juni 2021.';
  const facts = factsOf([{ id: 7, kind: 'paragraph', level: 0, text }]);
  expect(facts.map(({ block, start, end }) => [block, text.slice(start, end)])).toEqual([
    [7, 'KS 2021/473'],
    [7, 'remisstid den 17 juni 2021'],
  ]);
});

test('a menu far above the title is none of the document', () => {
  const menu = Array.from({ length: 30 }, () => 'Arbetsmarknadsdepartementet');
  const texts = [
    ...menu,
    ...Array.from({ length: 16 }, () => 'Meny'),
    'Remiss av en promemoria',
    'Remiss från Justitiedepartementet',
  ];
  const blocks = texts.map((text, id) => ({
    id,
    kind: 'heading' as const,
    level: text.startsWith('Remiss av') ? 1 : 0,
    text,
  }));
  expect(factsOf(blocks).map(({ text }) => text)).toEqual(['Justitiedepartementet']);
});

/** Lines of what is said, a tab, and the blocks that say it. */
function table(file: string): [expected: string, text: string][] {
  const lines = readFileSync(new URL(`../../documents/${file}`, import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('//'))
    .map((line) => {
      const [expected = '', text = ''] = line.split('\t');
      return [expected, text.replaceAll('\\n', '\n').replaceAll('\\u00a0', '\u00a0')];
    });
}

const kinds: [mark: string, kind: Block['kind'], level: number][] = [
  ['# ', 'heading', 2],
  ['| ', 'table-cell', 0],
];

function blocksOf(text: string): Block[] {
  return text.split(' ¶ ').map((block, id) => {
    const [mark = '', kind = 'paragraph', level = 0] = kinds.find(([mark]) => block.startsWith(mark)) ?? [];
    return { id, kind, level, text: block.slice(mark.length) };
  });
}

const factsIn = (text: string, kind: Fact['kind']) => factsOf(blocksOf(text)).filter((fact) => fact.kind === kind);

test.each(table('deadlines.txt'))('the last day to answer is %s: %s', (expected, text) => {
  expect(factsIn(text, 'deadline').map(({ day }) => day)).toEqual(expected === '-' ? [] : [expected]);
});

test.each(table('case-numbers.txt'))('the numbers are %s: %s', (expected, text) => {
  expect(
    factsIn(text, 'number')
      .map((fact) => fact.text)
      .join(';') || '-',
  ).toBe(expected);
});

test.each<[string, string, string]>([
  ['2027-03-15', 'Sista svarsdag: 15 mars 2027', 'Sista svarsdag: 15 mars 2027'],
  ['2027-03-15', 'Remissvaren ska ha kommit in senast den 15 mars 2027 kl. 12.', 'senast den 15 mars 2027'],
  ['2027-03-15', 'Den sista svars\u00addagen är den 15 mars 2027.', 'sista svars\u00addagen är den 15 mars 2027'],
  ['2027-03-14', 'Svar ska lämnas fo\u0308re den 15 mars 2027.', 'fo\u0308re den 15 mars 2027'],
])('%s stands where "%s" says so', (day, text, words) => {
  const [fact] = factsIn(text, 'deadline');
  expect([fact?.day, text.slice(fact?.start, fact?.end)]).toEqual([day, words]);
});

test('a name with hyphens for narrow lines is a sender as well', () => {
  expect(factsIn('Försvars\u00addepartementet', 'sender')[0]?.text).toBe('Försvarsdepartementet');
});
