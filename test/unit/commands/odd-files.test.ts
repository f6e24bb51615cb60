import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isDeeperThan } from '../../../commands/documents/markup-depth.ts';

const folder = mkdtempSync(join(tmpdir(), 'odd-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

function findTerms(name: string, content: string | Uint8Array, ...options: string[]) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { stdout, stderr, status } = spawnSync(process.execPath, ['commands/find-terms.ts', ...options, file], {
    encoding: 'utf8',
    timeout: 30_000,
  });
  const texts = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line).text] : []));
  return { texts, stdout, error: stderr.replaceAll(file, name).trim(), status };
}

const words = 'Om psykisk hälsa i skolan.';
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each<[string, string, Uint8Array | string, string[]]>([
  ['UTF-16 that doesn’t say so', 'a.txt', Buffer.from(words, 'utf16le'), ['psykisk hälsa']],
  ['its other order', 'b.txt', bigEndian(words), ['psykisk hälsa']],
  [
    'XHTML',
    'a.xhtml',
    `<html xmlns="http://www.w3.org/1999/xhtml"><body><p>psykisk <b>hälsa</b></p></body></html>`,
    ['psykisk hälsa'],
  ],
  [
    'a drawing',
    'a.svg',
    `<svg xmlns="http://www.w3.org/2000/svg"><text>psykisk <tspan>hälsa</tspan></text></svg>`,
    ['psykisk hälsa'],
  ],
])('find-terms reads %s', (_, name, content, expected) => {
  expect(findTerms(name, content)).toMatchObject({ texts: expected, error: '', status: 0 });
});

const deep = ['d.html har fler än 500 element i varandra och läses inte.', 2] as const;
test.each<[string, string, Uint8Array | string, readonly [string, number]]>([
  [
    'UTF-32',
    'a.txt',
    Buffer.from(Uint32Array.from(`\ufeff${words}`, (one) => one.charCodeAt(0)).buffer),
    ['a.txt är UTF-32. Spara om texten som UTF-8', 2],
  ],
  ['no text', 'b.txt', new Uint8Array(100_000), ['b.txt är ingen text.', 2]],
  ['divs in divs', 'd.html', `${'<div>'.repeat(50_000)}x`, deep],
  ['words put in and struck out in each other', 'd.html', `<p>${'<del>a <ins>b '.repeat(5000)}`, deep],
  ['broken XML', 'e.xml', '<a><b></a>', ['e.xml är skadad: dess XML går inte att läsa.', 2]],
])('find-terms tells of %s', (_, name, content, [sentence, status]) => {
  const told = findTerms(name, content);
  expect([told.error.slice(0, sentence.length), told.status]).toEqual([sentence, status]);
});

test('find-terms tells where it can’t write', () => {
  for (const out of [folder, join(folder, 'none', 'x')]) {
    const { error, status } = findTerms('a.html', words, '--text', out);
    expect([error, status]).toEqual([`${out} går inte att skriva. Ange en annan fil eller mapp med --text.`, 2]);
  }
});

test('--help gives the usage alone', () => {
  const { stdout, error, status } = findTerms('a.txt', words, '--help');
  expect([stdout.split(' -- ')[0], error, status]).toEqual(['npm run --silent find-terms', '', 0]);
});

test('what ends by itself is within nothing', () => {
  expect(isDeeperThan('<p>a<li><b>c<td>x<br><img><path/>'.repeat(1000), 100)).toBe(false);
  expect(isDeeperThan('<div><span>a</div>'.repeat(1000), 100)).toBe(false);
  expect(isDeeperThan(`<script>${'"<div>"'.repeat(1000)}</script><!--${'<div>'.repeat(1000)}`, 100)).toBe(false);
  expect(isDeeperThan('<div>'.repeat(101), 100)).toBe(true);
});

test('clozes refuses what is no text, whatever the file is called', () => {
  const file = join(folder, 'r.bin');
  writeFileSync(
    file,
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256),
  );
  const { stderr, status } = spawnSync(process.execPath, ['commands/clozes.ts', file], { encoding: 'utf8' });
  expect([stderr.replaceAll(file, 'r.bin').trim(), status]).toEqual([
    'r.bin är inte UTF-8. Spara om texten som UTF-8 och försök igen.',
    2,
  ]);
});
