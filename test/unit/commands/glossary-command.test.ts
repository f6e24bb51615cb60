import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => {
  const command = fileURLToPath(new URL('../../../commands/glossary.ts', import.meta.url));
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder });
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  };
};
const handed = (name: string) => fileURLToPath(new URL(`../../documents/glossaries/${name}`, import.meta.url));

test('reads a list, writes it in another format, and says what that cannot hold', () => {
  const { lines, stderr, status } = run(handed('rikstermbanken.tbx'), '--to', 'csv', '--out', 'ut.csv');
  expect(lines.map(({ type }) => type)).toEqual(['glossary', 'fault', 'fault']);
  expect(lines[0]).toMatchObject({ format: 'tbx', concepts: 2 });
  expect([stderr, status]).toEqual(['ut.csv kan inte innehålla head (1).\n', 0]);
  expect(readFileSync(join(folder, 'ut.csv'), 'utf8')).toContain('"tidig insats"');
});

test('tells what has changed since an older one', () => {
  writeFileSync(join(folder, 'gammal.csv'), 'Term;Definition;Källa\nvård;Insats från en region.;egen\nråd;;egen\n');
  writeFileSync(join(folder, 'ny.csv'), 'Term;Definition;Källa\nvård;Insats från en kommun.;egen\nstöd;;egen\n');
  const { lines } = run('ny.csv', '--compare', 'gammal.csv');
  expect(lines.slice(1).map(({ type, term }) => [type, term])).toEqual([
    ['compared', undefined],
    ['added', 'stöd'],
    ['gone', 'råd'],
    ['changed', 'vård'],
  ]);
});

test.each([
  ['ingen.csv', 'ingen.csv finns inte.'],
  ['brev.txt', 'brev.txt är ingen ordlista.'],
  [
    'kolumner.csv',
    'kolumner.csv har ingen kolumn som heter Term eller Begrepp. Kolumnerna heter: Ord eller fras, Sägs så.',
  ],
])('%s is refused with what to do', (file, sentence) => {
  writeFileSync(join(folder, 'brev.txt'), 'Hej. Detta är ett brev.\n');
  writeFileSync(join(folder, 'kolumner.csv'), 'Ord eller fras;Sägs så\nvård;insats\n');
  const { stderr, status, lines } = run(file);
  expect(stderr).toContain(sentence);
  expect([status, lines]).toEqual([2, []]);
});
