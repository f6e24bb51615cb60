import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findInDocument } from '../../../../commands/documents/document-text.ts';
import { blocksOfHtml } from '../../../../commands/documents/html-blocks.ts';
import type { Block } from '../../../../documents/block.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { coreSchemeFiles } from '../../../../glossary/schemes/core.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';
import { withRaised } from '../../../../language/swedish/letters/raised.ts';
import { blocksOf, read } from '../../../pdf-files/pdf-source.ts';
import { writePdf } from '../../../pdf-files/pdf-writer.ts';

const lexicon = compile(termsOf(loadGlossary(coreSchemeFiles).schemes));
const folder = mkdtempSync(join(tmpdir(), 'raised-'));
afterAll(() => rmSync(folder, { recursive: true }));

function termsIn(blocks: readonly Block[]): string[] {
  const { text, hits } = findInDocument(lexicon, blocks, [], 'x');
  return hits.map(({ start, end }) => text.slice(start, end));
}

const style = '<style>.note { vertical-align: super; font-size: 60% } .bold { font-weight: bold }</style>';
test.each([
  ['raised by its element', 'psykisk <sup>1</sup> hälsa', ['psykisk 1 hälsa']],
  ['in a list of them', 'psykisk <sup>12, 13</sup> hälsa', ['psykisk 12, 13 hälsa']],
  ['by a style sheet', 'psykisk <span class="note">2</span> hälsa', ['psykisk 2 hälsa']],
  ['leading to a note', 'psykisk <a href="#not-3">3</a> hälsa', ['psykisk 3 hälsa']],
  ['in a coordination', 'psykisk <sup>1</sup> och fysisk hälsa', ['psykisk 1 och fysisk hälsa']],
  ['with a bracket', 'psykisk <sup>1)</sup> hälsa', ['psykisk 1) hälsa']],
  ['a letter', 'psykisk<sup>a</sup> hälsa', ['psykiska hälsa']],
  ['a letter by itself', 'psykisk <sup>b</sup> hälsa', ['psykisk b hälsa']],
  ['in a list of letters', 'psykisk<sup>a, b</sup> hälsa', ['psykiska, b hälsa']],
  ['a letter behind a term', 'mer psykisk hälsa<sup>a</sup>.', ['psykisk hälsa']],
  ['a sign', 'psykisk <sup>*</sup> hälsa', ['psykisk * hälsa']],
  ['an ordinal is no reference', 'psykisk 1<sup>a</sup> hälsa', []],
  ['nor a letter in line', 'psykisk <b>a</b> hälsa', []],
  ['a raised letter within a word is the word’s', 'psykis<sup>k</sup>a p<sup>s</sup>ykisk hälsa', ['psykisk hälsa']],
  ['bold is not raised', 'psykisk <b>45</b> hälsa', []],
  ['nor by a style sheet', 'psykisk <span class="bold">45</span> hälsa', []],
  ['nor a link to another page', 'psykisk <a href="tabell.html">45</a> hälsa', []],
  ['nor what is lowered', 'psykisk <sub>45</sub> hälsa', []],
])('a page’s figure inside a term: %s', async (_, html, expected) => {
  const file = join(folder, 'page.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${style}<p>${html}</p>`);
  expect(termsIn(await blocksOfHtml(file))).toEqual(expected);
});

const around = [
  { text: 'Om psykisk', x: 70, y: 100, size: 11 },
  { text: 'hälsa i skolan', x: 140, y: 100, size: 11 },
];
test.each([
  ['smaller and higher', { y: 96, size: 6.5 }, ['psykisk 1 hälsa']],
  ['of the text’s own size', { y: 100, size: 11 }, []],
  ['small on the line', { y: 100, size: 7 }, []],
])('a PDF’s figure inside a term: %s', async (_, place, expected) => {
  const [before, behind] = around as [(typeof around)[0], (typeof around)[0]];
  const bytes = writePdf([{ text: [before, { text: '1', x: 130, ...place }, behind] }]);
  expect(termsIn(blocksOf(await read(bytes)).all)).toEqual(expected);
});

test.each([
  ['figures', '12', ['psykisk 12 hälsa']],
  ['a letter', 'a', ['psykisk a hälsa']],
  ['a sign', '*', ['psykisk * hälsa']],
])('a PDF’s reference that stands a word’s width from both words of a term: %s', async (_, note, expected) => {
  const text = [
    { text: 'Om psykisk', x: 70, y: 100, size: 11 },
    { text: note, x: 138, y: 96, size: 6.5 },
    { text: 'hälsa i skolan', x: 160, y: 100, size: 11 },
  ];
  expect(termsIn(blocksOf(await read(writePdf([{ text }]))).all)).toEqual(expected);
});

test.each([
  ['a square', 'm2 och CO2', [{ start: 1, end: 2 }], 'm² och CO2'],
  ['an ordinal', 'den 1a och 2a', [{ start: 5, end: 6 }], 'den 1a och 2a'],
  ['a reference', 'psykiska hälsa', [{ start: 7, end: 8 }], 'psykisk¹ hälsa'],
  ['within a word', 'psykiska hälsa', [{ start: 6, end: 7 }], 'psykiska hälsa'],
])('raised characters: %s', (_, text, raised, expected) => {
  expect(withRaised(text, raised)).toBe(expected);
});

test('the text stays as long as it was', () => {
  expect(withRaised('a 12, 3 b 4', [{ start: 2, end: 7 }])).toBe('a ¹², ³ b 4');
});
