/** Reads mutated files, one a seed, in a thread that can be ended where one never does. Tells of each before and after. */
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { fileSourceOf } from '../../commands/comments/comments-in-files.ts';
import { placedComments } from '../../commands/comments/placed-comments.ts';
import { blocksOfFlow } from '../../commands/documents/flow-blocks.ts';
import { blocksOfHtml } from '../../commands/documents/html-blocks.ts';
import { blocksOfPdf } from '../../commands/documents/pdf-blocks.ts';
import { findInPlainText } from '../../commands/documents/plain-text.ts';
import { readText } from '../../commands/documents/text-file.ts';
import { templates } from '../../comments/list/templates/templates.ts';
import { listFormats, writeList } from '../../comments/list/write/formats/formats.ts';
import { toJsonLd } from '../../comments/list/write/formats/json-ld.ts';
import { readIncoming } from '../../extension/state/import/read-incoming.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { readGlossaryFile } from '../../glossary-files/read-glossary-file.ts';
import { glossaryFormats } from '../../glossary-files/result.ts';
import { writeGlossary } from '../../glossary-files/write-glossary.ts';
import { compile } from '../../language/matching/lexicon.ts';
import { termsOf } from '../../language/matching/terms.ts';
import { readBackup, writeBackup } from '../../storage/backup/backup.ts';
import { restore } from '../../storage/backup/restore.ts';
import { runCommand } from '../../storage/commands/run-command.ts';
import { docxBytes, fld, instr, p, r } from '../docx.ts';
import { epubBytes } from '../epub.ts';
import { odtBytes } from '../odt.ts';
import { aComment, newStore } from '../unit/comments/model/records.ts';
import { example as ownWords } from '../unit/glossary-files/made-glossary.ts';
import { aDocument, anArende, anEdition, commandIn, urn } from '../unit/storage/commands/made-records.ts';
import { workbook } from '../workbook.ts';
import { mutated, mutatedBackup, mutatedPart, mutatedValues } from './mutate.ts';

export type FuzzAnswer =
  | { is: 'started'; seed: number; kind: string }
  | { is: 'read' | 'refused'; seed: number; kind: string; milliseconds: number }
  | { is: 'crashed'; seed: number; kind: string; error: string };

const file = (path: string) => readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)));
const utf8 = (text: string) => new TextEncoder().encode(text);
const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-fuzz-'));
const at = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

const readWords = async (bytes: Uint8Array) => (await readGlossaryFile('ordlista.csv', bytes)).is === 'refused';
const glossaries: Record<string, { bytes: Uint8Array; read: typeof readWords }> = {};
for (const format of glossaryFormats) {
  const { file: made } = await writeGlossary(ownWords, format);
  glossaries[`glossary ${format}`] = { bytes: typeof made === 'string' ? utf8(made) : made, read: readWords };
}

const store = await newStore();
const snapshot = {
  id: createHash('sha256').update('psykisk hälsa').digest('hex'),
  text: 'psykisk hälsa',
  sections: [],
};
await runCommand(store, {
  ...commandIn(
    'b',
    anArende('a', { title: 'Strategi', numbers: [{ number: 'KS 2026/1', owner: 'KS' }] }),
    aDocument('d', 'a'),
    anEdition('e', 'd', { snapshot: snapshot.id }),
    { do: 'create', record: aComment('c', { document: urn('d'), edition: urn('e'), tagging: ['term'] }) },
    { do: 'create', record: aComment('c2', { document: urn('d'), edition: urn('e'), editing: 'hälsa' }) },
  ),
  snapshots: [snapshot],
});
await runCommand(store, { type: 'draft', id: 'd', key: 'form', document: urn('d'), content: { comment: 'Påbörjat' } });
const review = { id: 'r1', card: 'c', at: '2026-01-01T00:00:00Z', grade: 'good' as const };
await runCommand(store, { type: 'learn', id: 'l', reviews: [review] });
const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes));
const takeIn = async (bytes: Uint8Array) =>
  'refused' in (await readIncoming(store, { bytes, arende: urn('a'), creator: { id: 'urn:uuid:r', name: 'Åsa' } }));
const rows = Array.from({ length: 6 }, (_, i) => ['2.1 Mål', `ord ${i}`, `Synpunkt "${i}"; på ”målet”`, 'sak']);
const headings = ['Avsnitt', 'Citat', 'Synpunkt', 'Typ'];
const annotation = (id: string, exact: string, selectors: object[] = []) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  type: 'Annotation',
  id: `urn:x:${id}`,
  created: '2026-03-01T09:00:00Z',
  body: [{ type: 'TextualBody', purpose: 'commenting', value: 'En synpunkt' }],
  target: { source: 'https://a.se/', selector: [{ type: 'TextQuoteSelector', exact }, ...selectors] },
});
const text = file('documents/alvmarken-ocr.txt').subarray(0, 20_000);
const textFile = at('dokument.txt', text);
const annotations = [
  annotation('1', 'psykisk hälsa', [{ type: 'FragmentSelector', value: 'page=3' }]),
  annotation('2', 'Remissinstanserna', [{ type: 'TextPositionSelector', start: 100, end: 117 }]),
  annotation('3', 'hälsa', [{ type: 'RangeSelector', startSelector: { type: 'XPathSelector', value: '/p[1]' } }]),
];
const kept = await readBackup(await writeBackup(store, {}));
if ('refused' in kept) throw new Error(kept.refused);
const { data } = kept.backup;
const ours = toJsonLd({
  documents: data.documents,
  editions: data.editions,
  snapshots: new Map(),
  comments: data.comments.map((comment) => ({ ...comment, status: 'klar' as const })),
  concepts: [],
  now: new Date('2026-03-02T00:00:00Z'),
});

const tracked = 'w:id="1" w:author="Åsa"';
const word = docxBytes({
  body:
    p(`${r('Syfte')}<w:r><w:footnoteReference w:id="1"/></w:r>`, '<w:pStyle w:val="R1"/>') +
    p(fld('begin') + instr(' TOC ') + fld('separate') + r('1 Mål 3')) +
    p(fld('end')) +
    p(
      `<w:commentRangeStart w:id="1"/><w:ins ${tracked}>${r('psykisk')}</w:ins><w:commentRangeEnd w:id="1"/>${r(' hälsa')}`,
    ) +
    `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${p(r('Mål'))}</w:tc></w:tr></w:tbl>` +
    '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>',
  parts: {
    styles: `<w:style w:type="paragraph" w:styleId="R1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`,
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
    footnotes: `<w:footnote w:id="1">${p(r('En not.'))}</w:footnote>`,
    comments: `<w:comment w:id="1" w:author="Åsa">${p(r('Varför?'))}</w:comment>`,
    header: p(r('Dnr 2026-0418')),
  },
});

let lists = 0;
/** As the command does, every format and template in turn. */
async function listOf(bytes: Uint8Array): Promise<boolean> {
  const { source } = fileSourceOf([at('kommentarer.jsonld', bytes)], new Date('2026-03-02T00:00:00Z'));
  const all = Object.values(templates);
  const [template, format] = [all[lists % all.length], listFormats[lists++ % listFormats.length]];
  if (!template || !format) return false;
  if (format === 'jsonld') JSON.stringify(toJsonLd(source, {}));
  else await writeList(template(source, {}), format);
  return false;
}

let restored = await newStore();
async function takeBack(bytes: Uint8Array): Promise<boolean> {
  const read = await readBackup(new TextDecoder().decode(bytes));
  if ('refused' in read) return true;
  await restore(restored, read.backup);
  await writeBackup(restored, {});
  restored.db.close();
  restored = await newStore();
  return false;
}

/** Of each kind a file, and what reads it. True where it is refused with a sentence. */
const kinds: Record<string, { bytes: Uint8Array; read(bytes: Uint8Array): Promise<boolean> }> = {
  xlsx: { bytes: workbook({ name: 'Lista', rows: [headings, ...rows], merged: ['A2:A4'] }), read: takeIn },
  csv: {
    bytes: utf8(
      [headings, ...rows].map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n'),
    ),
    read: takeIn,
  },
  json: { bytes: utf8(JSON.stringify(annotations)), read: takeIn },
  text: {
    bytes: text,
    read: async (bytes) => findInPlainText(lexicon, new TextDecoder().decode(bytes)).length < 0,
  },
  html: {
    bytes: file('documents/alvmarken.html').subarray(0, 12_000),
    read: async (bytes) => (await blocksOfHtml(at('sida.html', bytes))).length < 0,
  },
  backup: { bytes: utf8(await writeBackup(store, {})), read: takeBack },
  docx: { bytes: word, read: async (bytes) => blocksOfFlow(at('dokument.docx', bytes), said).length < 0 },
  odt: {
    bytes: odtBytes({
      body: '<text:h text:outline-level="1">Syfte</text:h><text:list><text:list-item><text:p>psykisk <text:span text:style-name="a">hälsa</text:span></text:p></text:list-item></text:list>',
    }),
    read: async (bytes) => blocksOfFlow(at('dokument.odt', bytes), said).length < 0,
  },
  epub: {
    bytes: epubBytes({ chapters: { a: '<h1>Syfte</h1><ul><li>psykisk <b>hälsa</b></li></ul>' } }),
    read: async (bytes) => blocksOfFlow(at('bok.epub', bytes), said).length < 0,
  },
  pdf: {
    bytes: file('documents/pdfs/plan-untagged.pdf'),
    read: async (bytes) => (await blocksOfPdf(at('dokument.pdf', bytes), () => {}, said)).length < 0,
  },
  're-anchor': {
    bytes: utf8(JSON.stringify(annotations)),
    read: async (bytes) =>
      (await placedComments(at('ankare.jsonld', bytes), () => readText(textFile), said)).length < 0,
  },
  'comment-list': { bytes: utf8(JSON.stringify(ours)), read: listOf },
  ...glossaries,
};

/** What a command says instead of a result: in Swedish, and to its end. */
const isSwedish = (words: string) =>
  /^\S[\s\S]*[.)]$/.test(words) &&
  !/(?<!\p{L})(?:the|of|page|object|illegal|character|error|reference|invalid|unexpected|cannot|undefined|is not|NaN)(?!\p{L})/iu.test(
    words.replaceAll(folder, ''),
  );
const isSentence = (error: unknown) =>
  error instanceof Error && ['Error', 'PdfUnreadable'].includes(error.constructor.name) && isSwedish(error.message);

let unclear: string | undefined;
function said(sentence: string): void {
  if (!isSwedish(sentence)) unclear = sentence;
}

/** Every other time, where letters changed anywhere are hardly ever read. */
function changed(kind: string, bytes: Uint8Array, seed: number): Uint8Array {
  if (seed % 2 === 0 && ['xlsx', 'docx', 'odt', 'epub', 'glossary xlsx'].includes(kind))
    return mutatedPart(bytes, seed);
  if (seed % 2 === 0 && ['json', 're-anchor', 'comment-list', 'glossary json', 'glossary jsonld'].includes(kind))
    return utf8(mutatedValues(new TextDecoder().decode(bytes), seed));
  // Hardly one with other letters anywhere is read.
  if (seed % 8 !== 1 && kind === 'backup') return utf8(mutatedBackup(new TextDecoder().decode(bytes), seed));
  return mutated(bytes, seed);
}

const { from, only } = workerData as { from: number; only: boolean };
const names = Object.keys(kinds);
const tell = (answer: FuzzAnswer) => parentPort?.postMessage(answer);
for (let seed = from; ; seed++) {
  const kind = names[seed % names.length] as string;
  const { bytes, read } = kinds[kind] as (typeof kinds)[string];
  tell({ is: 'started', seed, kind });
  const start = performance.now();
  try {
    unclear = undefined;
    const refused = await read(changed(kind, bytes, seed));
    if (unclear !== undefined) throw new TypeError(`no sentence: ${unclear}`);
    tell({ is: refused ? 'refused' : 'read', seed, kind, milliseconds: performance.now() - start });
  } catch (error) {
    if (isSentence(error)) tell({ is: 'refused', seed, kind, milliseconds: performance.now() - start });
    else tell({ is: 'crashed', seed, kind, error: error instanceof Error ? `${error.stack}` : String(error) });
  }
  if (only) break;
}
