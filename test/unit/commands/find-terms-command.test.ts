import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { docxBytes, p, r } from '../../docx.ts';
import { epubBytes } from '../../epub.ts';
import { odtBytes } from '../../odt.ts';
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
  [['remiss.doc'], /^remiss\.doc är i Words gamla format .+ spara den som Word-dokument \(\.docx\)/],
  [['finns-inte.docx'], /finns-inte.docx finns inte\./],
  [['--ocr', 'finns-inte.docx'], /--ocr är för PDF-filer/],
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

const tracked = 'w:id="1" w:author="Anna Ek"';

test('of a Word file the offsets are those of its blocks as one text, and what tracked changes have deleted is told as struck', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-'));
  const out = join(folder, 'out.txt');
  const body =
    p(r('Syfte'), '<w:outlineLvl w:val="0"/>') +
    p(
      r('Psykisk ') +
        `<w:del ${tracked}><w:r><w:delText>ohälsa</w:delText></w:r></w:del><w:ins ${tracked}>${r('hälsa')}</w:ins>` +
        r(' främjas.'),
    );
  for (const ending of ['docx', 'dotx', 'docm', 'DOCX']) {
    const file = join(folder, `remiss.${ending}`);
    const parts = ending === 'docm' ? { vbaProject: '' } : {};
    writeFileSync(file, docxBytes({ body, parts }));
    const { hits, error, status } = findTerms(['--text', out, file]);
    expect(status).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe('Syfte\u2029Psykisk hälsa främjas.\u2029ohälsa');
    expect(hits).toMatchObject([
      { start: 6, text: 'Psykisk hälsa', concept: 'psykisk-halsa', section: ['Syfte'] },
      { text: 'ohälsa', section: ['Syfte'], struck: true },
    ]);
    expect(error).toContain('har spårade ändringar av Anna Ek (2).');
    expect(error.includes('har makron')).toBe(ending === 'docm');
  }
});

test.each([
  ['odt', odtBytes({ body: '<text:h text:outline-level="1">Syfte</text:h><text:p>Psykisk hälsa främjas.</text:p>' })],
  ['ott', odtBytes({ body: '<text:h text:outline-level="1">Syfte</text:h><text:p>Psykisk hälsa främjas.</text:p>' })],
  ['epub', epubBytes({ chapters: { a: '<h1>Syfte</h1><p>Psykisk hälsa främjas.</p>' } })],
])('of an .%s the offsets are those of its blocks as one text, too', (ending, bytes) => {
  const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-'));
  const file = join(folder, `remiss.${ending}`);
  const out = join(folder, 'out.txt');
  writeFileSync(file, bytes);
  const { hits, error, status } = findTerms(['--text', out, file]);
  expect([error, status]).toEqual(['', 0]);
  expect(readFileSync(out, 'utf8')).toBe('Syfte\u2029Psykisk hälsa främjas.');
  expect(hits).toMatchObject([{ start: 6, text: 'Psykisk hälsa', concept: 'psykisk-halsa', section: ['Syfte'] }]);
});

test.each<[string, Uint8Array, RegExp]>([
  ['plain text', new TextEncoder().encode('Psykisk hälsa'), /är ren text/],
  [
    'a password',
    Uint8Array.from([0xd0, 0xcf, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
    /är låst med lösenord/,
  ],
  ['the old format by a new name', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /är i Words gamla format/],
  ['no document', docxBytes({ body: '', files: { 'word/document.xml': '<a/>' } }), /det finns ingen text i den/],
  ['a document type', docxBytes({ body: '', files: { 'word/document.xml': '<!DOCTYPE a><a/>' } }), /DOCTYPE/],
  ['half a file', docxBytes({ body: '' }).slice(0, 500), /är skadad/],
])('a Word file with %s ends with a sentence and code 2', (_, bytes, message) => {
  const file = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'remiss.docx');
  writeFileSync(file, bytes);
  const { hits, error, status } = findTerms([file]);
  expect([hits, status]).toEqual([[], 2]);
  expect(error).toMatch(message);
  expect(error.startsWith(`${file} `)).toBe(true);
});

test.skipIf(!shared('documents/word/strategi.docx'))(
  'the strategy has the same concepts in the same sections as Word file and as page (needs ../shared)',
  () => {
    const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
    const of = (path: string) => {
      const out = join(mkdtempSync(join(tmpdir(), 'remisslasaren-')), 'out.txt');
      const { hits } = findTerms(['--text', out, shared(path) as string]) as {
        hits: { concept: string; text: string; how: string; section: string[] }[];
      };
      return {
        blocks: readFileSync(out, 'utf8').split('\u2029').map(spaced),
        hits: hits.map(({ concept, text, how, section }) => [concept, spaced(text), how, ...section]),
      };
    };
    const [word, page] = [of('documents/word/strategi.docx'), of('documents/strategi.html')];
    expect(word.hits).toEqual(page.hits);
    expect(word.blocks).toEqual(page.blocks);
    expect([word.hits.length, word.blocks.length]).toEqual([107, 119]);
  },
);
