import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOfHtml } from '../../../../../commands/documents/html-blocks.ts';
import { blocksOfPdf } from '../../../../../commands/documents/pdf-blocks.ts';
import { flatten } from '../../../../../comments/text/flatten.ts';
import type { Block } from '../../../../../documents/block.ts';
import { sectionOf } from '../../../../../documents/section.ts';
import { HeadingPath, possiblePath } from '../../../../../language/swedish/headings/heading-path.ts';

/** "## Mål" is a heading of the second level; two blanks a step say where it is to stand. */
const cases: [name: string, document: string, tree: string][] = [
  [
    'levels that are chosen for their looks',
    `# Strategi
## 1. Inledning
## 1.1 Syfte
## 2. Tillämpning
### 3.1 Två inriktningar
#### 4. Målbild
#### 5. Angreppssätt
### 5.1 Hälsan genomsyrar
## 6. Utgångspunkter
### 6.1 Principer`,
    `Strategi
  1. Inledning
    1.1 Syfte
  2. Tillämpning
  3.1 Två inriktningar
  4. Målbild
  5. Angreppssätt
    5.1 Hälsan genomsyrar
  6. Utgångspunkter
    6.1 Principer`,
  ],
  [
    'headings without numbers among such with',
    `# Strategi
## Sammanfattning
## 1 Mål
### Barn
### 1.1 Skola
#### Elevhälsa
### 1.2 Fritid
## Källor
## 2 Uppföljning
### Läget
#### 3 Framåt
##### Ansvar`,
    `Strategi
  Sammanfattning
  1 Mål
    Barn
    1.1 Skola
      Elevhälsa
    1.2 Fritid
  Källor
  2 Uppföljning
    Läget
  3 Framåt
    Ansvar`,
  ],
  [
    'an appendix whose numbers begin anew, and one behind it',
    `# Strategi
## 1 Mål
## 2 Insatser
### 2.1 Skola
## Bilaga 1
## 1 Begrepp
### 1.1 Hälsa
## 2 Källor
## Bilaga 2
## 1 Enkät`,
    `Strategi
  1 Mål
  2 Insatser
    2.1 Skola
  Bilaga 1
    1 Begrepp
      1.1 Hälsa
    2 Källor
  Bilaga 2
    1 Enkät`,
  ],
  [
    'an appendix stands under no section, but under "Bilagor"',
    `# Plan
## 1 Mål
### 1.1 Skola
#### Bilaga A
## A.1 Begrepp
## A.2 Källor
# Plan två
## 3 Bilagor
### Bilaga 1`,
    `Plan
  1 Mål
    1.1 Skola
  Bilaga A
    A.1 Begrepp
    A.2 Källor
Plan två
  3 Bilagor
    Bilaga 1`,
  ],
  [
    'what goes on behind an appendix',
    `# Plan
## 1 Mål
## Bilaga till mål
## 2 Insatser`,
    `Plan
  1 Mål
  Bilaga till mål
  2 Insatser`,
  ],
  [
    'chapters, sections and points of one level',
    `# Lag
## 1 kap. Allmänt
## § 1 Syfte
## § 2 Ord
## 2 kap. Ansvar
## 1 § Kommunen
## a) Barn
## b) Unga
## 2 § Regionen`,
    `Lag
  1 kap. Allmänt
    § 1 Syfte
    § 2 Ord
  2 kap. Ansvar
    1 § Kommunen
      a) Barn
      b) Unga
    2 § Regionen`,
  ],
  [
    'parts that the numbers go on through',
    `# Plan
## Del I
### 1 Mål
### 2 Insatser
## Del II
### 3 Uppföljning
# Bilaga
## 1 Ord`,
    `Plan
  Del I
    1 Mål
    2 Insatser
  Del II
    3 Uppföljning
Bilaga
  1 Ord`,
  ],
  [
    'figures that are no numbers, or none of this row',
    `# Plan
## 1 Mål
### 2022–2030 i korthet
### 10 Frågor och svar
### 12 februari
### 1.1 Skola
## 2 Insatser
### 1 Samla
### 2 Pröva
### 3 Införa
## 3 Uppföljning`,
    `Plan
  1 Mål
    2022–2030 i korthet
    10 Frågor och svar
    12 februari
    1.1 Skola
  2 Insatser
    1 Samla
    2 Pröva
    3 Införa
  3 Uppföljning`,
  ],
  [
    'levels that are skipped, and nothing numbered',
    `# Plan
#### Djupt
## Grunt
###### Djupast`,
    `Plan
  Djupt
  Grunt
    Djupast`,
  ],
  [
    'numbers that are skipped, double or begin in the middle',
    `## 4 Mål
## 4.2 Skola
## 4.2 Skola igen
## 4.5 Fritid
## 9 Slut`,
    `4 Mål
  4.2 Skola
  4.2 Skola igen
  4.5 Fritid
9 Slut`,
  ],
];

const blocksIn = (document: string): Block[] =>
  document.split('\n').map((line, id) => {
    const [, marks = '', text = ''] = /^(#*) ?(.*)$/.exec(line) ?? [];
    return { id, kind: marks ? 'heading' : 'paragraph', level: marks.length, text };
  });

const drawn = (paths: readonly (readonly string[])[]) =>
  paths.map((path) => '  '.repeat(path.length - 1) + path.at(-1)).join('\n');

test.each(cases)('%s', (_, document, tree) => {
  const blocks = blocksIn(document);
  const headings = new HeadingPath();
  expect(drawn(blocks.map(({ level, text }) => headings.enter(level, text)))).toBe(tree);
  // The comments' text and the panel's places say the same.
  expect(drawn(flatten(blocks).places.map(({ section }) => section))).toBe(tree);
  expect(drawn(blocks.map(({ text }, i) => [...sectionOf(blocks, i), text]))).toBe(tree);
});

const shared = '../shared/documents';

/** Heading → those above it. */
function sectionsIn(blocks: readonly Block[]): Record<string, string> {
  const { places } = flatten(blocks);
  const headings = places.filter(({ section }, i) => section.length > 0 && section !== places[i - 1]?.section);
  return Object.fromEntries(headings.map(({ section }) => [section.at(-1), section.slice(1, -1).join(' › ')]));
}

test.skipIf(!existsSync(shared))('the strategy as a page, from ../shared', async () => {
  expect(sectionsIn(await blocksOfHtml(`${shared}/strategi.html`))).toMatchObject({
    '1.1 Syfte': '1. Inledning',
    '2. Tillämpning': '',
    '3.1 Två huvudinriktningar': '3. Psykisk hälsa är en grundläggande förutsättning för en hållbar samhällsutveckling',
    '5. Strategins angreppssätt': '',
    '5.1 Psykisk hälsa genomsyrar mål, delmål och målområden': '5. Strategins angreppssätt',
    '6. Gemensamma utgångspunkter': '',
    '6.1 Vägledande principer': '6. Gemensamma utgångspunkter',
    Uppföljning: '8. Implementering och uppföljning, samordning och stöd',
  });
});

test.skipIf(!existsSync(shared))('the strategy as a PDF, from ../shared', async () => {
  expect(sectionsIn(await blocksOfPdf(`${shared}/strategi.pdf`))).toMatchObject({
    '1.1 Syfte': '1. Inledning',
    '4. Målbild': '',
    '6.3 Lärande och utveckling på vetenskaplig grund och beprövad erfarenhet': '6. Gemensamma utgångspunkter',
    'Samordning och stöd': '8. Implementering och uppföljning, samordning och stöd',
  });
});

test.each<[kept: string[], possible: string[]]>([
  [['2. Tillämpning', '3.1 Nivåer'], ['3.1 Nivåer']],
  [['2. Tillämpning', '4 Xx', '5. Mål'], ['5. Mål']],
  [
    ['Strategi', '2. Tillämpning', 'Inledning', '3. Begrepp', '3.1 Nivåer'],
    ['Strategi', '3. Begrepp', '3.1 Nivåer'],
  ],
  [
    ['3. Begrepp', '3.1 Nivåer', '3.2 Ord', 'Uppföljning'],
    ['3. Begrepp', '3.2 Ord', 'Uppföljning'],
  ],
  [['2. Tillämpning', 'Bilaga 1'], ['Bilaga 1']],
  [
    ['7. Bilagor', 'Bilaga 1', '1. Mål'],
    ['7. Bilagor', 'Bilaga 1', '1. Mål'],
  ],
  // Points that are counted anew under a chapter.
  [
    ['5. Mål', '1. Skolan', '1.1 Elevhälsa'],
    ['5. Mål', '1. Skolan', '1.1 Elevhälsa'],
  ],
  [['5. Mål', '3.1 Nivåer'], ['3.1 Nivåer']],
  [
    ['3.1 Nivåer', '§ 4', 'a) Skäl'],
    ['3.1 Nivåer', '§ 4', 'a) Skäl'],
  ],
  [
    ['Mål', 'Uppföljning'],
    ['Mål', 'Uppföljning'],
  ],
  [[], []],
])('of the path %j, what the numbers leave is %j', (kept, possible) => {
  expect(possiblePath(kept)).toEqual(possible);
});

test('headings whose level isn’t known follow one another', () => {
  const path = new HeadingPath();
  expect([path.enter(0, 'Sammanfattning'), path.enter(0, 'Synpunkter'), path.enter(2, 'Ansvar')]).toEqual([
    ['Sammanfattning'],
    ['Synpunkter'],
    ['Synpunkter', 'Ansvar'],
  ]);
});
