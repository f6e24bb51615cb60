import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadGlossary } from '../../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../../glossary/schemes/index.ts';
import {
  definitionsByBlock,
  distinct,
  type SearchedText,
} from '../../../../../language/matching/definitions/definitions-in-blocks.ts';
import { definitionsIn } from '../../../../../language/matching/definitions/own-definitions.ts';
import { findInBlocks } from '../../../../../language/matching/find-in-blocks.ts';
import { compile } from '../../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../../language/matching/terms.ts';

// The two schemes that have samverkan would each be defined.
const schemes = loadGlossary(schemeFiles).schemes.filter(({ id }) => id !== 'samverkanstrappan');
const lexicon = compile(termsOf(schemes));
const matchesOf = (texts: string[]) =>
  findInBlocks(
    lexicon,
    texts.map((text) => ({ text, looks: 'swedish' })),
  );
const matchesIn = (text: string) => matchesOf([text])[0] ?? [];

const unescaped = (line: string) =>
  line.replaceAll('\\n', '\n').replaceAll('\\u00ad', '\u00ad').replaceAll('\\u00a0', '\u00a0');
const sentences = readFileSync(new URL('../../../../documents/definitions.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('=>') && !line.startsWith('#'))
  .map((line): [string, string[]] => {
    const [sentence = '', concepts = ''] = unescaped(line).split(/ => ?/);
    return [sentence, concepts.split(' ').filter(Boolean)];
  });

test.each(sentences)('"%s" defines %j', (marked, expected) => {
  const text = marked.replace('|', '');
  const found = definitionsIn(text, matchesIn(text));
  expect([...new Set(found.map(({ concept }) => concept))].toSorted()).toEqual(expected.toSorted());
  if (!marked.includes('|')) return;
  for (const { meaning } of found) expect(text.slice(meaning.start)).toBe(marked.slice(marked.indexOf('|') + 1));
});

const heading = (text: string, level = 2) => ({ kind: 'heading' as const, level, text });
const paragraph = (text: string) => ({ kind: 'paragraph' as const, level: 0, text });
const cell = (text: string) => ({ kind: 'table-cell' as const, level: 0, text });
const item = (text: string) => ({ kind: 'list-item' as const, level: 0, text });

test.each<[string, Omit<SearchedText, 'matches'>[], string[]]>([
  [
    'a word list of terms and what they mean',
    [heading('Ordlista'), paragraph('Psykiska besvär'), paragraph('Det kan vara oro eller nedstämdhet.')],
    ['psykiska-besvar: Det kan vara oro eller nedstämdhet.'],
  ],
  [
    'a word list that is at its end',
    [
      heading('Begrepp'),
      heading('Nuläge'),
      paragraph('Psykiska besvär'),
      paragraph('Andelen har ökat bland unga sedan 2020.'),
    ],
    [],
  ],
  [
    'a table of terms',
    [
      cell('Begrepp'),
      cell('Definition'),
      cell('Samverkan'),
      cell('Flera parter arbetar mot ett gemensamt mål'),
      cell('Samråd (kommunen)'),
      cell('Överläggning innan beslut fattas'),
    ],
    ['samverkan: Flera parter arbetar mot ett gemensamt mål', 'samrad: Överläggning innan beslut fattas'],
  ],
  [
    'a table of figures',
    [cell('Mått'), cell('2026'), cell('Psykisk ohälsa'), cell('Andelen har ökat till 14 procent')],
    [],
  ],
  [
    'a table of who answers for what',
    [cell('Område'), cell('Ansvarig'), cell('Suicidprevention'), cell('Nämnden ansvarar för uppföljningen')],
    [],
  ],
  [
    'rows of a word list',
    [
      heading('Ord och begrepp'),
      item('Psykisk hälsa: hur människor mår och fungerar'),
      item('Samverkan – mer än att mötas'),
    ],
    ['psykisk-halsa: hur människor mår och fungerar', 'samverkan: mer än att mötas'],
  ],
  [
    'a row of a dictionary, without a heading',
    [paragraph('samråd: överläggning för att enas om en gemensam ståndpunkt')],
    ['samrad: överläggning för att enas om en gemensam ståndpunkt'],
  ],
  ['a row that says what is done', [paragraph('Samverkan: möten hålls två gånger om året')], []],
  [
    'a heading, and what it names is something',
    [heading('Psykiska besvär'), paragraph('Psykiska besvär är en naturlig följd av påfrestningar. De är vanliga.')],
    ['psykiska-besvar: en naturlig följd av påfrestningar.'],
  ],
  [
    'a heading, and a paragraph that says what it is',
    [heading('3.1 Psykisk hälsa'), paragraph('Ett tillstånd av välbefinnande där var och en kan bidra.')],
    ['psykisk-halsa: Ett tillstånd av välbefinnande där var och en kan bidra.'],
  ],
  [
    'a heading, and a paragraph that judges',
    [heading('Psykisk hälsa'), paragraph('Psykisk hälsa är en viktig fråga för regionen.')],
    [],
  ],
  [
    'a heading, and a paragraph about other things',
    [heading('Samverkan'), paragraph('Regionen leder arbetet i länet.')],
    [],
  ],
  ['two headings', [heading('Samverkan'), heading('Ett sätt som passar alla')], []],
  ['a heading and a question', [heading('Samverkan'), paragraph('Ett sätt som passar alla kommuner?')], []],
  [
    'a heading that is followed by a sentence that defines: once',
    [heading('Psykisk ohälsa'), paragraph('Psykisk ohälsa är ett samlingsbegrepp för besvär och tillstånd.')],
    ['psykisk-ohalsa: ett samlingsbegrepp för besvär och tillstånd.'],
  ],
  [
    'a list that a sentence announces',
    [paragraph('De psykologiska och sociala förmågorna inbegriper:'), item('att kunna lära sig saker')],
    ['psykologiska-och-sociala-formagor: '],
  ],
])('%s', (_name, blocks, expected) => {
  const matches = matchesOf(blocks.map(({ text }) => text));
  const searched = blocks.map((block, i) => ({ ...block, matches: matches[i] ?? [] }));
  const found = distinct([...definitionsByBlock(searched)].flat());
  expect(
    found.map(({ concept, meaningBlock, meaning }) => {
      return `${concept}: ${blocks[meaningBlock]?.text.slice(meaning.start, meaning.end)}`;
    }),
  ).toEqual(expected);
});

test('offsets are the text’s own, through soft hyphens and line breaks', () => {
  const text = 'Plan. Med psy\u00adkisk\nohälsa av\u00adses här\n  både besvär och tillstånd. Mer.';
  const [found] = definitionsIn(text, matchesIn(text));
  expect(found && [text.slice(found.start, found.end), text.slice(found.meaning.start, found.meaning.end)]).toEqual([
    'psy\u00adkisk\nohälsa',
    'både besvär och tillstånd.',
  ]);
});
