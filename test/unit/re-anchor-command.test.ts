import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 're-anchor-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const run = (...args: string[]) => {
  const command = new URL('../../commands/re-anchor.ts', import.meta.url).pathname;
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
])('places comments from %s', (name, content) => {
  const { status, lines } = run(file(`${name}.jsonld`, content), document);
  expect(status).toBe(0);
  expect(lines).toEqual([
    { id: 'a', state: 'unchanged', start: 32, end: 54, score: 1 },
    { id: 'b', state: 'lost', start: null, end: null, score: 0 },
  ]);
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
  ['an annotation without a target', [file('bare.json', [{ id: 'a' }]), document], 'Annotering 1'],
  ['a PDF', [file('ok.json', comments), 'x.pdf'], 'bara ren text'],
])('says what is wrong: %s', (_, args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
