import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { templateTable } from '../../../../../comments/list/templates/own.ts';
import { synpunktslista } from '../../../../../comments/list/templates/synpunktslista.ts';
import { toDocx } from '../../../../../comments/list/write/formats/docx.ts';
import { importSv } from '../../../../../components/i18n/sv/own-pages/import.ts';
import { sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { readIncoming } from '../../../../../extension/state/import/read-incoming.ts';
import { commentsOf } from '../../../../../storage/queries/read.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { shared } from '../../../../shared.ts';
import { commentedDocx, randomDocument, randomNumbers } from '../../../documents/docx/remarks/commented-docx.ts';
import { urn } from '../../../storage/commands/made-records.ts';
import { creator, incoming } from './incoming-file.ts';
import { body, del, ins, on, said, saidIn, takeIn, text, withTexts } from './word-copies.ts';

describe('a list in a Word file is read as a list', () => {
  const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;

  test('also where its cells have comments, which are told', async () => {
    const list = docxBytes({
      body: `<w:tbl>${row(r('Avsnitt'), r('Synpunkt'), r('Namn'))}${row(r('1'), on(0, r('Otydligt mål')), r('Eva Berg'))}</w:tbl>`,
      parts: { comments: said(0, 'Anna Ek', 'Stämmer.') },
    });
    const { read } = await incoming(await withTexts(text), list);
    expect(read.rows.map((one) => one.outcome === 'new' && one.comment.commenting)).toEqual(['Otydligt mål']);
    expect(read.faults).toEqual([{ part: '', found: '1', why: 'remarks in list' }]);
  });

  test('as we write it ourselves', async () => {
    const store = await withTexts(text);
    await takeIn(
      store,
      await incoming(
        store,
        docxBytes({ body: body(on(0, r('psykisk hälsa'))), parts: { comments: said(0, 'Anna Ek', 'Oklart.') } }),
      ),
    );
    const comments = await commentsOf(store, urn('d0'));
    const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts: [], now: new Date(0) };
    const { added, there } = sortedRows(await incoming(store, await toDocx(templateTable(source, synpunktslista))));
    expect([added.length, there.length]).toEqual([0, 1]);
  });

  test('a table in a document with comments is no list', async () => {
    const file = docxBytes({
      body: `${p(on(0, r('Ett långt stycke om psykisk hälsa och mer därtill, som är det som dokumentet handlar om.')))}<w:tbl>${row(r('Avsnitt'), r('Synpunkt'))}${row(r('1'), r('Bra'))}</w:tbl>`,
      parts: { comments: said(0, 'Anna Ek', 'Oklart.') },
    });
    const { read } = await incoming(await withTexts(text), file);
    expect(read.rows.map((one) => one.outcome === 'new' && one.comment.commenting)).toEqual(['Oklart.']);
  });
});

test.each<[string, Uint8Array, string]>([
  ['without comments', docxBytes({ body: body() }), 'no-remarks'],
  ['that is damaged', docxBytes({ body: '', files: { 'word/document.xml': '<w:document' } }), 'broken'],
  [
    'with entities',
    docxBytes({ body: '', files: { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><a/>' } }),
    'broken',
  ],
  [
    'with 100,000 changes',
    docxBytes({ body: Array.from({ length: 50_000 }, (_, i) => p(r(`Ord ${i} `) + del('a') + ins('b'))).join('') }),
    'too-many-remarks',
  ],
])('a Word file %s is refused with a reason', async (_, bytes, refused) => {
  expect(await readIncoming(await withTexts(text), { bytes, arende: urn('a'), creator })).toEqual({ refused });
});

const own = 'w:id="1" w:author="Anna Ek"';
const none = { looks: 0, ends: 0, pictures: 0, around: 0, strikes: 0, others: 0, comments: 0 };

test.each<[string, string, string, object]>([
  ['a paragraph in two', p(r('Ett'), `<w:rPr><w:ins ${own}/></w:rPr>`) + p(r('två')), '', { ends: 1 }],
  ['paragraphs in one', p(r('Ett'), `<w:rPr><w:del ${own}/></w:rPr>`) + p(r('två')), '', { ends: 1 }],
  ['what its author took back', p(`${r('Ett')}<w:ins ${own}>${del(' två')}</w:ins>`), '', { others: 2 }],
  ['a comment without text', p(on(0, r('Ett'))), said(0, 'Anna Ek', ''), { comments: 1 }],
  [
    'a comment of a picture',
    p(on(0, r('Ett'))),
    said(0, 'Anna Ek', '').replace('</w:p>', '<w:r><w:drawing/></w:r></w:p>'),
    { comments: 1 },
  ],
])('a Word file with nothing but %s is not said to be without changes', async (_, body, comments, leftOut) => {
  const bytes = docxBytes({ body, ...(comments && { parts: { comments } }) });
  expect(await readIncoming(await withTexts(text), { bytes, arende: urn('a'), creator })).toEqual({
    refused: 'remarks-left-out',
    leftOut: { ...none, ...leftOut },
  });
});

test('what such a file has is told with how many of each', () => {
  const leftOut = { ...none, ends: 2, comments: 1 };
  expect(importSv.refusals['remarks-left-out']('Anna.docx', undefined, leftOut)).toBe(
    'Anna.docx har 2 ändringar och 1 kommentar som inte kan visas här: 2 ändringar av bara styckeindelningen och 1 kommentar utan ord. Titta på dem i Word och skriv egna kommentarer om de behövs.',
  );
});

test('names and texts of all kinds are only text', async () => {
  const store = await withTexts(text);
  const file = docxBytes({
    body: body(on(0, r('psykisk')) + on(1, r(' hälsa')), on(2, r('varje')) + on(3, r(' år'))),
    parts: {
      comments:
        said(0, '__proto__', 'constructor', '9999-99-99T99:99:99Z') +
        said(1, 'toString', '&lt;img src=x onerror=alert(1)&gt;', '__proto__') +
        said(2, 'Anna Ek', 'x'.repeat(1_000_001)) +
        said(3, `${'Å'.repeat(10_000)}|`, 'Lång'),
    },
  });
  const { added, unreadable } = sortedRows(await incoming(store, file));
  expect(added.map(({ comment }) => comment.commenting)).toEqual([
    'constructor',
    '<img src=x onerror=alert(1)>',
    'Lång',
  ]);
  expect(unreadable.map(({ faults }) => faults[0]?.why)).toEqual(['too long']);
  await takeIn(store, await incoming(store, file));
  expect(sortedRows(await incoming(store, file))).toMatchObject({ added: [], unchanged: 3 });
});

const mammoth = shared('documents/word/mammoth-comments.docx');
test.skipIf(!mammoth)('a file by Word (../shared/documents/word/mammoth-comments.docx)', async () => {
  const store = await withTexts('Ouch.');
  await takeIn(store, await incoming(store, readFileSync(mammoth ?? '')));
  expect(await saidIn(store)).toEqual([
    ['Ouch', 'A tachyon walks into a bar.', undefined, 'Michael Williamson'],
    ['Ouch.', 'Fin.', undefined, 'Michael Williamson'],
  ]);
});

const seed = Number(process.env.SEED ?? 1);
test(`random documents (SEED=${seed}): all is taken in at its place, and taken in again nothing is new`, async () => {
  const random = randomNumbers(seed);
  for (let i = 0; i < 25; i++) {
    const made = randomDocument(random, 20);
    const texts = made.paragraphs.map(({ parts }) =>
      parts.flatMap((part) => (part.is === 'put' ? [] : part.text)).join(''),
    );
    const store = await withTexts(texts.join('\u2029'));
    const bytes = await commentedDocx(made);
    const read = await incoming(store, bytes);
    const { added } = sortedRows(read);
    expect(added).toHaveLength(read.read.rows.length);
    expect(added.filter(({ comment }) => comment.commenting !== undefined)).toHaveLength(20);
    for (const { comment } of added) {
      const selectors = comment.target.type === 'passage' ? comment.target.selectors : [];
      const [quote] = selectors.filter((one) => one.type === 'TextQuoteSelector');
      const [place] = selectors.filter((one) => one.type === 'TextPositionSelector');
      expect(texts.join('\u2029').slice(place?.start, place?.end), `document ${i}`).toBe(quote?.exact);
    }
    await takeIn(store, read);
    const again = await incoming(store, bytes);
    expect(again.read.rows.map(({ outcome }) => outcome)).toEqual(read.read.rows.map(() => 'unchanged'));
    const more = { author: 'Cia Vik', text: 'En till.', paragraph: 0, from: 0, to: 1 };
    const newer = await incoming(store, await commentedDocx({ ...made, comments: [more, ...made.comments] }));
    expect(sortedRows(newer).added.map(({ comment }) => comment.commenting)).toEqual(['En till.']);
    expect(sortedRows(newer).changed).toEqual([]);
  }
}, 120_000);
