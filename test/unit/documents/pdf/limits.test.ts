import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocksOfPdf } from '../../../../commands/documents/pdf-blocks.ts';
import { pagesOfPdf, type Room } from '../../../../commands/documents/pdf-pages.ts';
import { pdfLimits } from '../../../../documents/pdf/file/limits.ts';
import { formBomb, line, pdfOfPages, type RawPage } from '../../../pdf-files/pdf-objects.ts';
import { withWidths } from '../../../pdf-files/widths.ts';

const first = { content: line('Det forsta') };
const last = { content: line('Det sista') };
const ever: Room = { timeout: 60_000, memory: 1000, slowPages: pdfLimits.slowPages };

async function readOf(pages: RawPage[], room = ever) {
  const told: string[] = [];
  const { texts } = await pagesOfPdf(pdfOfPages(pages), (sentence) => told.push(sentence), room);
  const words = [...texts.values()].map(({ content }) =>
    content.items.map((item) => ('str' in item ? item.str : '')).join(''),
  );
  return { told, words };
}

test('pages without an end are left, and the others are read, until more of them come than one waits for', async () => {
  const bomb = formBomb(12, 'mer');
  const { told, words } = await readOf([first, bomb, last, bomb, bomb, last], {
    ...ever,
    timeout: 2000,
    slowPages: 2,
  });
  expect(words).toEqual(['Det forsta', 'Det sista']);
  expect(told).toEqual([
    'Sidan 2 är inte med: det tar längre tid än 2 sekunder.',
    'Sidan 4 är inte med: det tar längre tid än 2 sekunder.',
    'Sidorna 5–6 är inte med: 2 sidor före dem gick inte att läsa.',
  ]);
});

const items = '1 0 0 1 72 700 Tm (a) Tj 1 0 0 1 9 9 Tm (b) Tj '.repeat(pdfLimits.items / 2 + 1);
test.each<[string, RawPage]>([
  ['items', { content: `BT /F1 1 Tf ${items} ET` }],
  ['letters', { content: `${line('a'.repeat(75))} ${line('b', 600)} `.repeat(pdfLimits.letters / 75) }],
])('a page with more %s than any has is left, and the others are read', async (_, page) => {
  const { told, words } = await readOf([first, page, last]);
  expect(words.map(({ length }) => length)).toEqual([10, 9]);
  expect(told).toEqual([expect.stringMatching(/^Sidan 2 är inte med: den har mer än 150\s000 bitar/)]);
});

test('a font whose widths reach beyond any glyph is read as the extension reads it', async () => {
  const told: string[] = [];
  const { texts } = await pagesOfPdf(withWidths('/W [36 36 700 37 2147483647 500]'), (said) => told.push(said), ever);
  const items = [...texts.values()].flatMap(({ content }) => content.items);
  expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe('AB');
  expect(told).toEqual([]);
});

function findTerms(bytes: Uint8Array) {
  const file = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'dokument.pdf');
  writeFileSync(file, bytes);
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, ['commands/find-terms.ts', file], {
    cwd: root,
    encoding: 'utf8',
  });
  return { hits: stdout.split('\n').filter(Boolean).length, error: stderr, status };
}

test('of a damaged file what can be read is, with a sentence for the rest and exit code 1', () => {
  const text = new TextDecoder('latin1').decode(
    pdfOfPages([
      { content: line('Om samskapande') },
      last,
      { content: line('Det som kallas samskapande hos oss', 400) },
    ]),
  );
  // The second page's number, in the list of pages, becomes that of its content.
  const [, second = ''] = /\/Kids \[\d+ 0 R (\d+) 0 R/.exec(text) ?? [];
  const damaged = text.replace(` ${second} 0 R `, ` ${Number(second) - 1} 0 R `);
  const { hits, error, status } = findTerms(Uint8Array.from(damaged, (letter) => letter.charCodeAt(0)));
  expect(`${hits} ${status} ${error}`).toMatch(/^1 1 /);
  // PDF.js goes no further than to the damaged one.
  expect(error).toBe(
    'Sidan 2 är inte med: den är skadad.\nSidan 3 är inte med: filen uppger 3 sidor, men bara 2 går att nå.\n',
  );
});

/** What `find-terms` says of a file that it can't read. */
async function refusalOf(bytes: Uint8Array): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'dokument.pdf');
  writeFileSync(file, bytes);
  const told: string[] = [];
  const tell = (sentence: string) => told.push(sentence);
  await blocksOfPdf(file, tell, tell).catch((error: Error) => told.push(error.message));
  return told.join('\n');
}

test.each<[string, string]>([
  ['cut off after its first line', '%PDF-1.4\n'],
  ['with nothing that is PDF in it', `%PDF-1.4\n${'\0(<[ obj '.repeat(500)}`],
])('a PDF %s ends with a sentence', async (_, content) => {
  expect(await refusalOf(new TextEncoder().encode(content))).toMatch(
    /^[^\n]*(?:ingen PDF, eller skadad|går inte att)[^\n]*\.$/,
  );
});

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const trailer = (entries: string) =>
  latin(textOf(pdfOfPages([first])).replace('/Root', `/ID [<00> <00>] /Encrypt << ${entries} >> /Root`));

test.each<[string, string]>([
  ['a filter of somebody’s own', '/Filter /Eget /V 1'],
  ['a version that is none', `/Filter /Standard /V 9 /R 9 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4`],
  ['a key too long', `/Filter /Standard /V 2 /R 3 /Length 7 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) /P -4`],
])('a PDF that no password opens is said to be locked: %s', async (_, entries) => {
  expect(await refusalOf(trailer(entries))).toBe(
    'PDF-filen är låst på ett sätt som inte kan öppnas. Be avsändaren om en fil utan lås.',
  );
});

const damagedIn: [string, Uint8Array][] = [
  [
    'its list of pages is no list',
    latin(textOf(pdfOfPages([first])).replace(/\/Kids \[[^\]]*\]/, '/Kids [1 0 R (x) 7]')),
  ],
  [
    'its outline is a sign that is none',
    latin(textOf(pdfOfPages([first], '/Outlines 99 0 R')).replace('/F1 12 Tf', '/F1 )) Tf')),
  ],
  ['its pages lead to themselves', latin(textOf(pdfOfPages([first])).replace(/\/Kids \[[^\]]*\]/, '/Kids [2 0 R]'))],
  ['its outline has no end', pdfOfPages([first], '/Outlines << /First << /Title 5 /First (x) /Next ) >> >>')],
];
test.each(damagedIn)('of a damaged PDF nothing is said in English: %s', async (_, bytes) => {
  const error = await refusalOf(bytes);
  expect(error).toMatch(/^(?:[^\n]*\.(?:\n|$))*$/);
  expect(error).not.toMatch(/\b(?:the|of|page|object|illegal|character|error|reference|invalid)\b/i);
});
