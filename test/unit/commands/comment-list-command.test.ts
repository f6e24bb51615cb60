import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { toJsonLd } from '../../../comments/list/write/formats/json-ld.ts';
import { docxBytes, p, r } from '../../docx.ts';
import { comment, on, source } from '../comments/list/list-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'comment-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: unknown) => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const run = (...args: string[]) => {
  const command = new URL('../../../commands/comment-list.ts', import.meta.url).pathname;
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', cwd: folder });
};

const collection = toJsonLd(
  source([on('Fler', 'a', { commenting: 'Oklart.', identifying: ['psykisk-halsa'] }), on('alla', 'b')]),
);
const comments = file('comments.jsonld', collection);
const out = (format: string) => join(folder, `list.${format}`);
const template = file('mall.json', {
  format: 'remisslasaren-mall',
  version: 1,
  name: 'Kort',
  columns: [{ key: 'commenting' }],
});

test.each([
  ['synpunkter', 'docx', 'PK'],
  ['iso', 'xlsx', 'PK'],
  ['synpunkter', 'csv', '\ufeff"Nr";"Avsnitt"'],
  ['yttrande', 'md', '# Yttrande över Strategi för psykisk hälsa'],
  ['begrepp', 'html', '<!doctype html>'],
  ['yttrande', 'txt', 'Yttrande över Strategi för psykisk hälsa'],
  [template, 'csv', '\ufeff"Synpunkt";"Id"\r\n"Synpunkt b"'],
])('%s as %s', (name, format, beginning) => {
  const { status, stdout, stderr } = run(comments, '--template', name, '--format', format, '--out', out(format));
  expect([status, stdout, stderr]).toEqual([0, `${out(format)}\n`, '']);
  expect(readFileSync(out(format), 'utf8').slice(0, beginning.length)).toBe(beginning);
});

test('JSON-LD goes through the command as it is', () => {
  expect(run(comments, '--template', 'synpunkter', '--format', 'jsonld', '--out', out('jsonld')).status).toBe(0);
  const { id: _, ...again } = JSON.parse(readFileSync(out('jsonld'), 'utf8'));
  const { id: __, ...before } = JSON.parse(JSON.stringify(collection));
  expect(again).toEqual(before);
});

test('authors whom a file gives names alone stay two, and none of them is us', () => {
  const said = (name: string, value: string) => ({
    id: `urn:uuid:${name}`,
    type: 'Annotation',
    creator: { type: 'Person', name },
    body: { type: 'TextualBody', purpose: 'commenting', value },
    target: { source: 'https://x.example/', selector: { type: 'TextQuoteSelector', exact: 'psykisk hälsa' } },
  });
  const two = file('two.jsonld', [said('Anna', 'Annas ord.'), said('Bo', 'Bos ord.')]);
  const args = [two, '--template', 'yttrande', '--format', 'txt', '--out', out('txt')];
  expect(run(...args).status).toBe(0);
  expect(readFileSync(out('txt'), 'utf8').match(/^Från .+$/gm)).toEqual(['Från Anna', 'Från Bo']);
  expect(run(...args, '--own').stderr).toMatch(/^Filen har inga egna kommentarer att skriva/);
});

test('a letter’s head goes through a file of JSON-LD', () => {
  const { arende } = source([]);
  const whole = toJsonLd(
    source([on('Fler', 'a')], {
      arende: { ...arende, recipient: 'Regionen\nregistrator@a.se', signers: 'Anna Ek' } as never,
      letterhead: { contact: 'Torget 1' },
    }),
  );
  const { status } = run(file('whole.jsonld', whole), '--template', 'yttrande', '--format', 'txt', '--out', out('txt'));
  expect(status).toBe(0);
  const text = readFileSync(out('txt'), 'utf8');
  expect(text).toContain('Mottagare: Regionen\nregistrator@a.se');
  expect(text).toContain('Kontakt: Torget 1');
  expect(text).toMatch(/\n\nÄlvmarkens kommun\nAnna Ek\n$/);
});

test('a yttrande is written into a Word file', () => {
  const into = (...args: string[]) => run(comments, '--template', 'yttrande', '--out', out('docx'), ...args);
  expect(into('--format', 'docx', '--word-template', 'brev').status).toBe(0);
  const xml = strFromU8(unzipSync(new Uint8Array(readFileSync(out('docx'))))['word/document.xml'] ?? new Uint8Array());
  expect(xml).toContain('Yttrande över Strategi');
  expect(xml).not.toContain('{{');
  expect(into('--format', 'docx', '--word-template', 'tjänsteskrivelse').status).toBe(0);
  const core = strFromU8(unzipSync(new Uint8Array(readFileSync(out('docx'))))['docProps/core.xml'] ?? new Uint8Array());
  expect(core).toContain('<dc:description>Tjänsteskrivelse</dc:description>');
  expect(into('--format', 'docx', '--word-template', comments).stderr).toContain('är ingen Word-fil');
  expect(into('--format', 'md', '--word-template', 'brev').stderr).toContain('--format docx');
});

test('several files are one list, under the name that authorities ask for', () => {
  const other = file('more.jsonld', toJsonLd(source([comment('c')], { arende: undefined } as never)));
  const { status, stdout } = run(comments, other, '--template', 'synpunkter', '--format', 'txt');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^KS 2026-12 Älvmarkens kommun \d{4}-\d\d-\d\d Synpunktslista\.txt\n$/);
  expect(readFileSync(join(folder, stdout.trim()), 'utf8').match(/^Nr: /gm)).toHaveLength(3);
});

test('a form for concepts says that no comment is about one', () => {
  const untold = file('untold.jsonld', toJsonLd(source([comment('a')])));
  const { status, stderr } = run(untold, '--template', 'begrepp', '--format', 'csv', '--out', out('csv'));
  const sentence =
    'Ingen kommentar gäller något begrepp. Välj begrepp i kommentarernas formulär, eller ange en annan mall.';
  expect([status, stderr]).toEqual([0, `${sentence}\n`]);
  expect(readFileSync(out('csv'), 'utf8').split('\r\n')[1]).toBe(`"";"";"";"${sentence}"`);
});

test('what can’t be read is told, and the rest is written', () => {
  const mixed = file('mixed.jsonld', [
    ...(collection as never as { first: { items: [] } }).first.items,
    { type: 'Note', id: 'x' },
  ]);
  const { status, stderr } = run(mixed, '--template', 'synpunkter', '--format', 'txt', '--out', out('txt'));
  expect([status, stderr]).toEqual([0, `${mixed}, annotering x: annoteringen lästes inte (Note).\n`]);
});

const ok = ['--template', 'synpunkter', '--format', 'csv'];
test.each<[string, string[], string]>([
  ['no file', ok, 'Ange en fil med kommentarer.'],
  ['a missing file', ['missing.jsonld', ...ok], 'missing.jsonld finns inte.'],
  ['a folder', [folder, ...ok], 'går inte att läsa.'],
  ['no JSON', [file('a.csv', 'Nr;'), ...ok], 'är ingen JSON-fil'],
  ['something else', [file('else.json', { a: 1 }), ...ok], 'har inga W3C-annoteringar.'],
  ['no template', [comments, '--format', 'csv'], 'Mallen saknas. De som finns: synpunkter, yttrande, begrepp, iso.'],
  ['no such template', [comments, '--template', 'x', '--format', 'csv'], 'Mallen x finns inte.'],
  [
    'no format',
    [comments, '--template', 'iso'],
    'Formatet saknas. De som finns: docx, xlsx, csv, md, html, txt, jsonld.',
  ],
  ['a format that is none', [comments, '--template', 'iso', '--format', 'pdf'], 'Formatet pdf finns inte.'],
  ['an order that is none', [comments, ...ok, '--order', 'x'], 'Ordningen x finns inte.'],
  ['an unknown option', [comments, ...ok, '--x'], '--template synpunkter|yttrande|begrepp|iso'],
  ['a template that is none', [comments, '--template', file('no.json', {}), '--format', 'csv'], 'är ingen mall'],
  ['nothing to write', [file('none.jsonld', toJsonLd(source([]))), ...ok], 'Filen har inga kommentarer att skriva'],
  ['nowhere to write', [comments, ...ok, '--out', join(folder, 'none', 'a.csv')], 'går inte att skriva.'],
])('says what is wrong: %s', (_, args, message) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

test('a Word file gives a list of its comments and changes, and what isn’t in it is told', () => {
  const by = 'w:author="Anna Ek" w:date="2026-03-01T10:00:00Z"';
  const word = join(folder, 'remiss.docx');
  const body =
    p(r('Mål'), '<w:outlineLvl w:val="0"/>') +
    p(
      `<w:commentRangeStart w:id="0"/>${r('Psykisk hälsa')}<w:commentRangeEnd w:id="0"/>${r(' ska ')}<w:ins w:id="1" ${by}>${r('alltid ')}</w:ins><w:r><w:rPr><w:rPrChange ${by}/></w:rPr><w:t>främjas.</w:t></w:r>`,
    );
  const parts = { comments: `<w:comment w:id="0" ${by}>${p(r('Oklart.'))}</w:comment>` };
  writeFileSync(word, docxBytes({ body, parts }));
  const { status, stderr } = run(word, '--template', 'synpunkter', '--format', 'csv', '--out', out('csv'));
  expect([status, stderr]).toEqual([0, `${word}: 1 ändring av bara utseendet är inte med.\n`]);
  const rows = readFileSync(out('csv'), 'utf8').trimEnd().split('\r\n');
  expect(
    rows.slice(1).map((row) =>
      row
        .split(';')
        .filter((cell) => cell.length > 2)
        .slice(1, -1),
    ),
  ).toEqual([
    ['"Mål"', '"Psykisk hälsa"', '"Oklart."', '"Anna Ek"'],
    ['"Mål"', '"ska"', '"ska alltid"', '"Anna Ek"'],
  ]);
  const both = run(comments, word, '--template', 'synpunkter', '--format', 'jsonld', '--out', out('jsonld'));
  expect(both.status).toBe(0);
  expect(JSON.parse(readFileSync(out('jsonld'), 'utf8')).total).toBe(4);
  writeFileSync(word, docxBytes({ body: p(r('Bara text.')) }));
  expect(run(word, '--template', 'synpunkter', '--format', 'csv').stderr).toContain('inga spårade ändringar');
});

const saveAsDocx = 'spara den som Word-dokument (.docx), och ange den filen.';
test.each<[name: string, content: string | Uint8Array, start: string, end: string]>([
  [
    'svar.odt',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'är i formatet OpenDocument',
    saveAsDocx,
  ],
  [
    'svar.docx',
    zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'är i formatet OpenDocument',
    saveAsDocx,
  ],
  ['bok.epub', zipSync({ mimetype: strToU8('application/epub+zip') }), 'är en bok (.epub)', 'exporterats som JSON.'],
  ['svar.rtf', '{\\rtf1 hej}', 'är i formatet RTF', saveAsDocx],
  ['svar.docx', '{\\rtf1 hej}', 'är i formatet RTF', saveAsDocx],
  ['svar.docx', '<html><body>hej</body></html>', 'är en webbsida', 'exporterats som JSON.'],
  ['svar.pdf', '%PDF-1.7', 'är en PDF', 'exporterats som JSON.'],
  ['svar.docx', '{"type": "Annotation"}', 'är ren text', 'slutar på .jsonld och försök igen.'],
  ['svar.dat', docxBytes({ body: p(r('Hej')) }), 'är ett Word-dokument', 'slutar på .docx och försök igen.'],
  ['svar.json', 'hej', 'är ingen JSON-fil', 'programmet som den kommer från.'],
])('of %s that is another kind of file it says which, and what to do', (name, content, start, end) => {
  const file = join(folder, name);
  writeFileSync(file, content);
  const { status, stderr } = run(file, '--template', 'synpunkter', '--format', 'csv');
  const told = stderr.trim();
  expect([status, told.slice(0, file.length + 1 + start.length), told.slice(-end.length)]).toEqual([
    2,
    `${file} ${start}`,
    end,
  ]);
});
