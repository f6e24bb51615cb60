import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import {
  type NotePlace,
  annotated as notesIn,
  type PdfNote,
  type WordsPart,
} from '../../../../documents/pdf/file/annotate.ts';
import { leadsToItsTable } from '../../../../documents/pdf/file/file-end.ts';
import { lockedPdf } from '../../../pdf-files/pdf-lock.ts';
import { blocksOf, read } from '../../../pdf-files/pdf-source.ts';
import { column, writePdf } from '../../../pdf-files/pdf-writer.ts';

const plan = readFileSync('test/documents/pdfs/plan-tagged.pdf');
const created = '2026-03-01T10:20:30.000Z';
const note = (place: NotePlace, text = 'Tydligare.'): PdfNote => ({ author: 'Åsa Öberg', text, created, place });

/** The place of words in the first block that has them. */
async function words(bytes: Uint8Array, sought: string): Promise<NotePlace> {
  for (const { text, pieces } of blocksOf(await read(bytes)).all) {
    // Lines of the file end within it.
    const at = text.replace(/\s/g, ' ').indexOf(sought);
    if (at < 0) continue;
    const parts = pieces.flatMap(({ page, item, from, to, start }): WordsPart[] => {
      const [first, last] = [Math.max(at, start), Math.min(at + sought.length, start + to - from)];
      return first < last ? [{ page, item, from: first - start + from, to: last - start + from }] : [];
    });
    return { on: 'words', parts };
  }
  throw new Error(`no ${sought}`);
}

interface ReadBack {
  page: number;
  subtype: string;
  author: string;
  text: string;
  created: string;
  quads: number[][];
  rect: number[];
}

const letters = (text: string) => text.length;

async function open(bytes: Uint8Array, password?: string) {
  const options = { data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: true };
  return getDocument({ ...options, ...(password !== undefined && { password }) }).promise;
}

/** What is written, as PDF.js reads it, popups left out. */
async function written(bytes: Uint8Array, notes: PdfNote[], password?: string) {
  const pdf = await open(bytes, password);
  const saved = await notesIn(pdf, notes, { measure: letters, onPage() {}, signal: new AbortController().signal });
  // What is shown is as before.
  expect(pdf.annotationStorage.size).toBe(0);
  await pdf.loadingTask.destroy();
  expect(Buffer.compare(saved.subarray(0, bytes.length), bytes)).toBe(0);
  const again = await open(saved, password);
  const all: ReadBack[] = [];
  for (let page = 1; page <= again.numPages; page++)
    for (const one of await (await again.getPage(page)).getAnnotations())
      if (one.subtype !== 'Popup' && one.subtype !== 'Link')
        all.push({
          page,
          subtype: one.subtype,
          author: one.titleObj.str,
          text: one.contentsObj.str,
          created: one.creationDate,
          quads: quadsIn(one.quadPoints),
          rect: one.rect,
        });
  return { all, pdf: again };
}

/** Left, bottom, right, top of each. */
const quadsIn = (points: Float32Array) =>
  Array.from({ length: points.length / 8 }, (_, i) => {
    const [left, top, right, , , bottom] = [...points.subarray(i * 8, i * 8 + 8)] as [
      number,
      number,
      number,
      ...number[],
    ];
    return [left, bottom as number, right, top];
  });

test('a comment on words is a highlight over them, with name, text and time', async () => {
  const text = 'Tydligare: ”psykisk hälsa” 😀\n\nTyp: sak';
  const { all, pdf } = await written(plan, [note(await words(plan, 'Nämnden för folkhälsa'), text)]);
  expect(all).toMatchObject([
    { page: 1, subtype: 'Highlight', author: 'Åsa Öberg', text, created: 'D:20260301102030' },
  ]);
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const item = items.find((one) => 'str' in one && one.str.startsWith('Nämnden för folkhälsa'));
  if (!item || !('str' in item)) throw new Error('no item');
  const [left = 0, bottom = 0, right = 0, top = 0] = all[0]?.quads[0] ?? [];
  const [x, y] = item.transform.slice(4);
  expect(left).toBeCloseTo(x, 0);
  expect(right).toBeCloseTo(x + (item.width * 'Nämnden för folkhälsa'.length) / item.str.length, 0);
  expect(bottom).toBeLessThan(y);
  expect(top).toBeGreaterThan(y + item.height / 2);
});

test('over several lines each has its own place, and none lies over another', async () => {
  const { all } = await written(plan, [
    note(await words(plan, 'i alla vardagsmiljöer och förebygga psykisk ohälsa där')),
  ]);
  const quads = all[0]?.quads ?? [];
  expect(quads).toHaveLength(2);
  expect(quads[0]?.[1]).toBeGreaterThanOrEqual(quads[1]?.[3] as number);
});

test('over a page’s end the words are marked on both, and the text stands with the first', async () => {
  const bytes = writePdf([
    { text: column(70, 700, ['Kommunen ska arbeta för psykisk hälsa', 'i samverkan med andra och'], 14) },
    { text: column(70, 80, ['följa upp arbetet varje år.'], 14) },
  ]);
  const parts: WordsPart[] = [
    { page: 1, item: 2, from: 0, to: 25 },
    { page: 2, item: 0, from: 0, to: 27 },
  ];
  const { all } = await written(bytes, [note({ on: 'words', parts })]);
  expect(all.map(({ page, text, author }) => [page, text, author])).toEqual([
    [1, 'Tydligare.', 'Åsa Öberg'],
    [2, '', 'Åsa Öberg'],
  ]);
});

test('what has no words stands in the upper right corner, one below the other; a part of a page is covered', async () => {
  const { all } = await written(plan, [
    { ...note({ on: 'page', page: 2 }, 'Hela.'), author: undefined },
    note({ on: 'page', page: 2 }, 'Även.'),
    note({ on: 'area', page: 3, left: 25, top: 50, width: 50, height: 10 }, 'Bilden.'),
    note({ on: 'page', page: 99 }, 'Sidan finns inte.'),
  ]);
  expect(all.map(({ page, text, author }) => [page, text, author])).toEqual([
    [2, 'Hela.', ''],
    [2, 'Även.', 'Åsa Öberg'],
    [3, 'Bilden.', 'Åsa Öberg'],
    [3, 'Sidan finns inte.', 'Åsa Öberg'],
  ]);
  const [one, two, area] = all.map(({ rect }) => rect.map(Math.round));
  expect(one).toEqual([573, 820, 585, 832]);
  expect(two).toEqual([573, 802, 585, 814]);
  expect(area).toEqual([149, 337, 447, 421]);
});

test('on a page that is turned: the corner as it is seen, and words that run upwards', async () => {
  const bytes = writePdf([{ rotate: 90, text: [{ text: 'psykisk', x: 300, y: 500, turns: 1 }] }]);
  const { all } = await written(bytes, [note(await words(bytes, 'psykisk')), note({ on: 'page', page: 1 })]);
  const [left = 0, bottom = 0, right = 0, top = 0] = all[0]?.quads[0] ?? [];
  expect(top - bottom).toBeGreaterThan(right - left);
  expect(left).toBeLessThan(300);
  expect(right).toBeGreaterThanOrEqual(300);
  // Turned clockwise, the upper right corner is the file's upper left.
  const [x = 0, y = 0] = all[1]?.rect ?? [];
  expect([x < 30, y > 800]).toEqual([true, true]);
});

test('a locked file stays locked, and its notes are read with the password', async () => {
  const bytes = lockedPdf('Psykisk halsa', 'hemligt');
  const { all, pdf } = await written(bytes, [note({ on: 'page', page: 1 }, 'Åäö')], 'hemligt');
  expect(all).toMatchObject([{ text: 'Åäö', author: 'Åsa Öberg' }]);
  await expect(open(await pdf.getData())).rejects.toThrow('No password given');
});

test('a signature still covers the part of the file that it covered', async () => {
  const bytes = signed();
  const pdf = await open(bytes);
  expect(await pdf.getSignatures()).toMatchObject([{ coversWholeDocument: true }]);
  const { pdf: after } = await written(bytes, [note({ on: 'page', page: 1 })]);
  expect(await after.getSignatures()).toMatchObject([{ byteRange: rangeIn(bytes), coversWholeDocument: false }]);
});

test('who stops gets no file', async () => {
  const stopping = new AbortController();
  const pdf = await open(plan);
  const notes = [note({ on: 'page', page: 1 }), note({ on: 'page', page: 2 })];
  const saving = notesIn(pdf, notes, { measure: letters, onPage: () => stopping.abort(), signal: stopping.signal });
  await expect(saving).rejects.toThrow('abort');
  expect(pdf.annotationStorage.size).toBe(0);
});

const latin = plan.toString('latin1');
test.each([
  ['whole', latin, true],
  ['cut short', latin.slice(0, -300), false],
  ['its table is elsewhere', `${latin.slice(0, latin.lastIndexOf('startxref'))}startxref\n12\n%%EOF\n`, false],
  ['something before its head', `HTTP/1.1 200 OK\r\n\r\n${latin}`, false],
])('%s: does the file lead to its table? %#', (_, file, expected) => {
  expect(leadsToItsTable(Buffer.from(file, 'latin1'))).toBe(expected);
});

/** A page with a signature that covers all of it but itself; what is signed with doesn't matter here. */
function signed(): Uint8Array {
  const whole = Buffer.from(writePdf([{ text: column(70, 80, ['Avtal.']) }])).toString('latin1');
  const body = whole.slice(0, whole.indexOf('xref\n0 ')).replace('/Type /Catalog', '/Type /Catalog /AcroForm 20 0 R');
  const range = (numbers: readonly number[]) => numbers.map((one) => String(one).padStart(6, '0')).join(' ');
  const signature = (numbers: readonly number[]) =>
    `22 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached /ByteRange [${range(numbers)}] /Contents <${'00'.repeat(16)}> >>\nendobj\n`;
  const file = (numbers: readonly number[]) => {
    let text = `${body}20 0 obj\n<< /Fields [21 0 R] /SigFlags 3 >>\nendobj\n21 0 obj\n<< /FT /Sig /T (Namn) /V 22 0 R >>\nendobj\n${signature(numbers)}`;
    const table = text.length;
    const at = new Map([...text.matchAll(/^(\d+) 0 obj/gm)].map((found) => [Number(found[1]), found.index]));
    text += 'xref\n';
    for (const [number, offset] of at) text += `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`;
    return `${text}trailer\n<< /Size 23 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  };
  const draft = file([0, 0, 0, 0]);
  const [from, to] = [draft.indexOf('/Contents <00') + 10, draft.indexOf('> >>', draft.indexOf('/Contents <00')) + 1];
  return Buffer.from(file([0, from, to, draft.length - to]), 'latin1');
}

const rangeIn = (bytes: Uint8Array) =>
  /ByteRange \[([\d ]+)\]/.exec(Buffer.from(bytes).toString('latin1'))?.[1]?.split(' ').map(Number);
