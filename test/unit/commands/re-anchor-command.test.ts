import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { docxBytes, p, r } from '../../docx.ts';

const folder = mkdtempSync(join(tmpdir(), 're-anchor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  const isText = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(path, isText ? content : JSON.stringify(content));
  return path;
};
const run = (...args: string[]) => {
  const command = new URL('../../../commands/re-anchor.ts', import.meta.url).pathname;
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

const annotation = (id: string, selector: unknown) => ({
  id,
  type: 'Annotation',
  target: { source: 'urn:x', selector },
});
const document = file('now.txt', '😀 Ett nytt stycke.\n\nStödet ska ges nära klass-\nrummet.\n\nSlut.');
const comments = [
  annotation('a', [
    { type: 'TextQuoteSelector', exact: 'ges nära klassrummet' },
    { type: 'TextPositionSelector', start: 13, end: 33 },
  ]),
  annotation('b', { type: 'TextQuoteSelector', exact: 'Det här finns inte kvar någonstans' }),
];

test.each([
  ['an array', comments],
  ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: comments } }],
  ['a collection with a page beside', { items: comments.slice(0, 1), first: { items: comments.slice(1) } }],
  ['a graph', { '@graph': [{ id: 'urn:person', type: 'Person' }, ...comments] }],
])('places comments from %s', (name, content) => {
  const { status, lines } = run(file(`${name}.jsonld`, content), document);
  expect(status).toBe(0);
  expect(lines).toEqual([
    { id: 'a', state: 'unchanged', start: 32, end: 54, score: 1 },
    { id: 'b', state: 'lost', start: null, end: null, score: 0 },
  ]);
});

test('a collection without annotations is one', () => {
  expect(run(file('empty.jsonld', { type: 'AnnotationCollection' }), document)).toEqual({
    status: 0,
    stderr: '',
    lines: [],
  });
});

test('what can’t be read is told, and the rest is placed', () => {
  const [a, b] = comments;
  const path = file('some.jsonld', {
    type: 'AnnotationCollection',
    first: { items: [{ ...a, id: undefined }, 7, { id: 'c', type: 'Annotation' }, { ...b, id: 'd' }, a] },
    next: 'https://x/2',
  });
  const { status, stderr, lines } = run(path, document);
  expect(status).toBe(0);
  expect(lines.map(({ id, state }) => [id, state])).toEqual([
    ['c', 'lost'],
    ['d', 'lost'],
    ['a', 'unchanged'],
  ]);
  expect(stderr.trim().split('\n')).toEqual([
    `${path} hänvisar till https://x/2. Ange en fil som innehåller alla annoteringar.`,
    `Annotering 1 i ${path} har inget id och kommer inte med.`,
    `Annotering 2 i ${path} är inget objekt och kommer inte med.`,
    `c i ${path} citerar inga ord i sitt mål (target) och blir därför "lost".`,
  ]);
});

test('an id of blanks is none', () => {
  const path = file('blank.jsonld', [{ ...comments[0], id: ' ' }, comments[1]]);
  expect(run(path, document)).toMatchObject({
    stderr: `Annotering 1 i ${path} har inget id och kommer inte med.\n`,
    lines: [{ id: 'b' }],
  });
});

test('a quote counts though what stands around it is bad', () => {
  const selector = { type: 'TextQuoteSelector', exact: 'ges nära klassrummet', prefix: null, suffix: 7 };
  const { lines } = run(file('members.jsonld', [annotation('a', selector)]), document);
  expect(lines).toMatchObject([{ id: 'a', state: 'unchanged', start: 32, end: 54 }]);
});

test('of several targets the first that is found', () => {
  const targets = ['Det här finns inte kvar någonstans', 'ges nära klassrummet', 'Ett nytt stycke.'].map((exact) => ({
    source: 'urn:x',
    selector: { type: 'TextQuoteSelector', exact },
  }));
  const [one, two] = [targets.slice(0, 2), targets].map((target, i) => ({ id: `${i}`, type: 'Annotation', target }));
  const { lines, stderr } = run(file('targets.jsonld', [one, two]), document);
  expect(lines).toMatchObject([
    { id: '0', state: 'unchanged', start: 32, end: 54 },
    { id: '1', state: 'unchanged', start: 32, end: 54 },
  ]);
  expect(stderr).toBe('1 har flera mål (target) som återfinns; det första skrivs ut.\n');
});

test('a document in UTF-16 is read by the mark at its beginning', () => {
  const text = '\ufeffEtt stycke.\n\nStödet ska ges nära klassrummet.';
  for (const bytes of [Buffer.from(text, 'utf16le'), Buffer.from(text, 'utf16le').swap16()]) {
    const { lines } = run(file('some.jsonld', comments.slice(0, 1)), file('utf16.txt', bytes));
    const start = text.indexOf('ges');
    expect(lines).toMatchObject([{ id: 'a', state: 'unchanged', start, end: start + 20 }]);
  }
});

test.each([
  ['no files', [], 'Ange en fil med kommentarer och ett dokument.'],
  ['a missing file', [join(folder, 'none'), document], 'finns inte.'],
  ['no JSON', [document, document], 'är ingen JSON-fil'],
  ['something else', [file('else.json', { a: 1 }), document], 'är ingen lista med W3C-annoteringar'],
  [
    'a page elsewhere',
    [file('far.json', { type: 'AnnotationCollection', first: 'https://x/1' }), document],
    'hänvisar till',
  ],
  ['only annotations without an id', [file('bare.json', [{ type: 'Annotation' }]), document], 'Annotering 1'],
  ['a graph without annotations', [file('graph.json', { '@graph': [{ id: 'urn:x' }] }), document], 'är ingen lista'],
  [
    'a document in Latin-1',
    [file('ok.json', comments), file('latin1.txt', Buffer.from('Stödet ska ges', 'latin1'))],
    'är inte UTF-8. Spara om texten som UTF-8',
  ],
  ['a PDF', [file('ok.json', comments), 'x.pdf'], 'bara ren text'],
])('says what is wrong: %s', (_, args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a Word file is placed in as its blocks’ text, which is written where one says', () => {
  const word = file(
    'ny.docx',
    Buffer.from(docxBytes({ body: p(r('😀 Ett nytt stycke.')) + p(r('Stödet ska ges nära klassrummet.')) })),
  );
  const out = join(folder, 'ny.txt');
  const { status, stderr, lines } = run('--text', out, file('word.jsonld', comments), word);
  expect([status, stderr]).toEqual([0, '']);
  const text = readFileSync(out, 'utf8');
  expect(lines.map(({ state, start, end }) => [state, start === null ? null : text.slice(start, end)])).toEqual([
    ['unchanged', 'ges nära klassrummet'],
    ['lost', null],
  ]);
  expect(run(file('word2.jsonld', comments), file('trasig.docx', 'Hej')).stderr).toContain('är ren text');
});
