import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { blocksOfHtml } from '../../../../commands/documents/html-blocks.ts';

const folder = mkdtempSync(join(tmpdir(), 'drop-cap-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function textsOf(html: string): Promise<string[]> {
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><style>.i { float: left } .b { display: block } .n { display: inline-block }</style>${html}`,
  );
  return (await blocksOfHtml(file)).map(({ text }) => text.trim());
}

const [flex, grid] = ['<div style="display: flex">', '<div style="display: grid">'];
test.each([
  ['a letter that floats', '<p><span class="i">T</span>illit är grunden.</p>', ['Tillit är grunden.']],
  ['with more elements', '<p><span class="i"><b>T</b></span><em>illit</em> är grunden.</p>', ['Tillit är grunden.']],
  ['as a block of its own', '<div><div class="i">Ö</div>vergripande mål.</div>', ['Övergripande mål.']],
  ['behind a quote', '<p><span class="i">”T</span>illit är grunden.”</p>', ['”Tillit är grunden.”']],
  ['by its place', '<p><span style="position: absolute">T</span>illit är.</p>', ['Tillit är.']],
  ['beside its paragraph', `${flex}<div style="font-size: 48px">T</div> <p>illit är.</p></div>`, ['Tillit är.']],
  ['in a grid', `${grid}<b style="font-size: 48px">T</b><div><p>illit</p><p>Mer.</p></div></div>`, ['Tillit', 'Mer.']],
  [
    'floating before a paragraph',
    '<div><span class="i" style="font-size: 40px">T</span>\n<p>illit är.</p></div>',
    ['Tillit är.'],
  ],
  [
    'in boxes on a line',
    '<div class="n" style="font-size: 40px">”T</div><div class="n">illit är.”</div>',
    ['”Tillit är.”'],
  ],
  ['behind a number', `<p>1</p>${flex}<div style="font-size: 48px">T</div><p>illit.</p></div>`, ['1', 'Tillit.']],
  ['a word beside its paragraph', `${flex}<div style="font-size: 48px">I</div><p>skolan.</p></div>`, ['I skolan.']],
  ['a word’s letter beside it', `${flex}<div style="font-size: 48px">I</div><p>nsatser.</p></div>`, ['Insatser.']],
  ['a label beside its item', `${flex}<div>A</div><p>mat och dryck.</p></div>`, ['A', 'mat och dryck.']],
  ['a letter beside a sentence', `${flex}<div style="font-size: 48px">A</div><p>Mat.</p></div>`, ['A', 'Mat.']],
  ['a word of one letter', '<p><span class="i">I</span> skolan.</p>', ['I', 'skolan.']],
  ['a word that floats', '<p><span class="i">Not</span>en är kort.</p>', ['Not', 'en är kort.']],
  ['a letter in a block', '<p><span class="b">A</span>vsnitt.</p>', ['A', 'vsnitt.']],
])('a large first letter: %s', async (_name, html, expected) => {
  expect(await textsOf(html)).toEqual(expected);
});
