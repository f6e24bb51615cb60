import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shared } from '../shared.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function findTerms(args: string[], input = ''): { hits: unknown[]; error: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['commands/find-terms.ts', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  const hits = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { hits, error: stderr, status };
}

const text =
  '# Psykisk hälsa\n\nOm psykiska\nbesvär, inte om psykisk\n\nhälsa. 😀 Samskapande.\n- universell\n- prevention\n';

test('offsets are UTF-16 units into the file, and no term runs over a paragraph', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'text.md');
  writeFileSync(file, text);
  const expected = [
    ['Psykisk hälsa', 'psykisk-halsa', 'begreppsmodell-psykisk-halsa', 'psykisk hälsa'],
    ['psykiska\nbesvär', 'psykiska-besvar', 'begreppsmodell-psykisk-halsa', 'psykiska besvär'],
    ['Samskapande', 'samskapande', 'vagledande-principer', 'samskapande'],
  ].map(([words = '', concept, scheme, label]) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words, concept, scheme, how: 'form', label };
  });
  expect(findTerms([file]).hits).toEqual(expected);
  expect(findTerms(['-'], text).hits).toEqual(expected);
  expect(findTerms(['--schemes', 'vagledande-principer', '-'], text).hits).toEqual(expected.slice(2));
});

test.each([
  [['--schemes', 'finns-inte', '-'], /Systemet finns-inte finns inte\. De som finns: begreppsmodell/],
  [[], /Ange en fil/],
  [['remiss.pdf'], /läses inte än/],
  [['finns-inte.txt'], /ENOENT/],
])('%j ends with a sentence and code 2', (args, message) => {
  const { hits, error, status } = findTerms(args);
  expect([hits, status]).toEqual([[], 2]);
  expect(error).toMatch(message);
});

test.skipIf(!shared('gold/strategi.txt'))('the strategy against the reference spans (needs ../shared)', () => {
  const { hits } = findTerms([shared('gold/strategi.txt') as string]);
  const score = spawnSync(
    process.execPath,
    [shared('gold/score.mjs') as string, shared('gold/strategi.gold.json') as string],
    {
      input: hits.map((hit) => JSON.stringify(hit)).join('\n'),
      encoding: 'utf8',
    },
  );
  const [, precision, recall] = /precision ([\d.]+) recall ([\d.]+)/.exec(score.stdout) ?? [];
  expect(Number(precision)).toBeGreaterThanOrEqual(0.98);
  expect(Number(recall)).toBeGreaterThanOrEqual(0.98);
});
