import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { shared } from '../../shared.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

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
  [['remiss.docx'], /läses inte/],
  [['finns-inte.txt'], /finns-inte.txt finns inte\./],
  [['finns-inte.pdf'], /finns inte/],
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

test('of a page the offsets are those of its blocks as one text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-'));
  const [page, out] = [join(folder, 'page.html'), join(folder, 'out.txt')];
  writeFileSync(
    page,
    '<title>x</title><style>.away { display: none }</style><h1>Syfte</h1><p>Om <b>psykiska</b>\nbesvär.<p class=away>Psykisk ohälsa.<ul><li>Samskapande',
  );
  const { hits } = findTerms(['--text', out, page]);
  const text = readFileSync(out, 'utf8');
  expect(text).toBe('Syfte\u2029Om psykiska\nbesvär.\u2029Samskapande');
  expect(hits).toMatchObject([
    { start: 9, end: 24, text: 'psykiska\nbesvär', section: ['Syfte'] },
    { start: 26, end: 37, text: 'Samskapande', section: ['Syfte'] },
  ]);
});

test('what is no PDF is said to be none', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'text.pdf');
  writeFileSync(file, 'Psykisk hälsa');
  const { hits, error, status } = findTerms([file]);
  expect([hits, status]).toEqual([[], 2]);
  expect(error).toMatch(/^Filen är ingen PDF, eller skadad\.$/m);
});

interface Found {
  concept: string;
  start: number;
  end: number;
  text: string;
  section: string[];
  page?: number;
}

test.skipIf(!shared('documents/strategi.pdf'))(
  'the strategy as a PDF has the same concepts in the same sections, in the same order, as its page (needs ../shared)',
  () => {
    const out = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'out.txt');
    const [page, pdf] = ['strategi.html', 'strategi.pdf'].map(
      (file) => findTerms(['--text', out, shared(`documents/${file}`) as string]).hits as Found[],
    ) as [Found[], Found[]];
    const whole = (words: string) => words.replace(/\u2010\s(?!och)/g, '').replace(/\s+/g, ' ');
    const plain = (hits: Found[]) => hits.map(({ concept, section }) => [concept, section.map(whole)]);
    expect(pdf.length).toBeGreaterThan(100);
    expect(plain(pdf)).toEqual(plain(page));
    const text = readFileSync(out, 'utf8');
    expect(text.split('\u2029').length).toBeGreaterThan(100);
    for (const hit of pdf) {
      expect(hit.text).toBe(text.slice(hit.start, hit.end));
      expect(hit.page).toBeGreaterThan(0);
    }
  },
);

test.skipIf(!shared('documents/strategi.pdf'))(
  'the strategy scanned, its text layer without å, ä and ö, has as many hits of each concept (needs ../shared)',
  () => {
    const [pdf, scan] = ['strategi.pdf', 'strategi-skannad-ocr.pdf'].map((file) => {
      const counts: Record<string, number> = {};
      const hits = findTerms([shared(`documents/${file}`) as string]).hits as Found[];
      for (const { concept } of hits) counts[concept] = (counts[concept] ?? 0) + 1;
      return counts;
    });
    expect(scan).toEqual(pdf);
  },
);
