import { expect, test } from 'vitest';
import type { Block } from '../../../documents/block.ts';
import { guidesAmong } from '../../../documents/guides.ts';
import { blocksOf } from './html/markup.ts';

/** "# Words" is a heading, "| Words" a table's cell, "- Words" an item of a list. */
const kinds: Record<string, Block['kind']> = { '# ': 'heading', '| ': 'table-cell', '- ': 'list-item' };

function guides(...texts: string[]): string[] {
  const blocks = texts.map((text, id): Block => {
    const kind = kinds[text.slice(0, 2)];
    return { id, kind: kind ?? 'paragraph', level: kind === 'heading' ? 2 : 0, text: kind ? text.slice(2) : text };
  });
  const found = guidesAmong(blocks);
  return blocks.filter(({ id }) => found.has(id)).map(({ text }) => text);
}

const chapters = ['# 1 Bakgrund', 'Text.', '# 2 Psykisk hälsa i skolan', 'Text.', '# 3 Ansvar', 'Text.'];

test.each<[string, string[], string[]]>([
  [
    'numbered',
    ['# Innehåll', '1 Bakgrund', '2 Psykisk hälsa i skolan', '3 Ansvar'],
    ['1 Bakgrund', '2 Psykisk hälsa i skolan', '3 Ansvar'],
  ],
  [
    'without numbers',
    ['Innehållsförteckning', 'Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
    ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
  ],
  [
    'in English',
    ['# Contents', 'Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
    ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
  ],
  [
    'as a list',
    ['# Innehåll:', '- Bakgrund', '- Psykisk hälsa i skolan', '- Ansvar'],
    ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
  ],
  [
    'with Roman pages and no dots',
    ['# Innehåll', '1 Bakgrund i', '2 Psykisk hälsa i skolan ii', '3 Ansvar iv'],
    ['1 Bakgrund i', '2 Psykisk hälsa i skolan ii', '3 Ansvar iv'],
  ],
  [
    'as lines',
    ['# Innehåll', 'Bakgrund\n2. Psykisk hälsa\ni skolan\nAnsvar'],
    ['Bakgrund\n2. Psykisk hälsa\ni skolan\nAnsvar'],
  ],
  [
    'as lines below its name',
    ['Innehåll\nBakgrund\nPsykisk hälsa i skolan\nAnsvar'],
    ['Innehåll\nBakgrund\nPsykisk hälsa i skolan\nAnsvar'],
  ],
  [
    'in a table',
    ['# Innehåll', '| 1', '| Bakgrund', '| 3', '| 2', '| Psykisk hälsa i skolan', '| iv', '| 3', '| Ansvar'],
    ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
  ],
  [
    'that look like headings',
    ['# Innehåll', '# Bakgrund', '# Psykisk hälsa i skolan', '# Ansvar'],
    ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
  ],
  [
    'one of which has other words',
    ['# Innehåll', 'Bakgrund', 'Om oss', 'Psykisk hälsa i skolan', 'Ansvar'],
    ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
  ],
  ['without the word', ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'], []],
  ['below another word', ['# Mål', 'Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'], []],
  ['below a sentence', ['Innehållet i planen är', 'Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'], []],
  ['of two', ['# Innehåll', 'Bakgrund', 'Ansvar'], []],
  ['in another order', ['# Innehåll', 'Ansvar', 'Psykisk hälsa i skolan', 'Bakgrund'], []],
  ['that go on', ['# Innehåll', 'Bakgrund: psykisk hälsa', 'Psykisk hälsa i skolan och hemma', 'Ansvar för alla'], []],
  ['in running text', ['# Innehåll', 'Bakgrund\nPsykisk hälsa i skolan är viktig för alla.\nAnsvar'], []],
  [
    'behind text',
    ['# Innehåll', 'Planen har tre delar.', 'De är dessa.', 'Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'],
    [],
  ],
])('headings %s', (_, before, expected) => {
  expect(guides('# Plan för länet', ...before, ...chapters)).toEqual(expected);
});

test('headings without anything below the word are no contents, though they come again', () => {
  expect(guides('# Innehåll', ...chapters, ...chapters)).toEqual([]);
});

test('the first heading of the text is no entry, though there is another of that name', () => {
  const list = ['Bakgrund', 'Psykisk hälsa i skolan', 'Ansvar'];
  expect(guides('# Innehåll', ...list, ...chapters, '# Bakgrund', 'Text.')).toEqual(list);
});

const headings = '<h2>1 Bakgrund</h2><p>Text.</p><h2>2 Hälsa</h2><p>Text.</p><h2>3 Ansvar</h2><p>Text.</p>';
test.each<[string, string, string[]]>([
  ['as paragraphs', '<p>1 Bakgrund</p><p>2 Hälsa</p><p>3 Ansvar</p>', ['1 Bakgrund', '2 Hälsa', '3 Ansvar']],
  ['as lines', '<p>1 Bakgrund<br>2 Hälsa<br>3 Ansvar</p>', ['1 Bakgrund\n2 Hälsa\n3 Ansvar']],
  ['as a list', '<ol><li>Bakgrund</li><li>Hälsa</li><li>Ansvar</li></ol>', ['Bakgrund', 'Hälsa', 'Ansvar']],
  [
    'as a table',
    '<table><tr><td>1<td>Bakgrund<tr><td>2<td>Hälsa<tr><td>3<td>Ansvar</table>',
    ['Bakgrund', 'Hälsa', 'Ansvar'],
  ],
])('the contents of a page %s', async (_, list, expected) => {
  const blocks = await blocksOf(`<h1>Plan</h1><h2>Innehåll</h2>${list}${headings}`);
  const found = guidesAmong(blocks);
  expect(blocks.filter(({ id }) => found.has(id)).map(({ text }) => text.trim())).toEqual(expected);
});
