import { expect, test } from 'vitest';
import { commentsInFile } from '../../../../comments/list/read/remarks/comments-in-file.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { byBytes } from '../../../../comments/model/identity.ts';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { DocxFile } from '../../../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../../../documents/docx/text/docx-document.ts';
import { docxWithNotes } from '../../../../documents/docx/write/write-docx.ts';
import { openDocument } from '../../../../documents/flow/content/open-document.ts';
import type { Standing } from '../../../../extension/session/comments/commenting.ts';
import { wordNotesOf } from '../../../../extension/state/viewer/flow/word-notes.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { findDocument } from '../../../../storage/queries/find-document.ts';
import { commentsOf } from '../../../../storage/queries/read.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { docxBytes, p, r } from '../../../docx.ts';
import { command, create, newStore } from '../../comments/model/records.ts';
import { draft, readText } from '../../extension/session/search/read-texts.ts';
import { del, ins, on, said } from '../../extension/state/import/word-copies.ts';

const anna = { id: 'urn:uuid:anna', name: 'Anna Öst' };

/** The strategy as a Word file, with this behind its first paragraph. */
const fileOf = (more = '', comments = '') =>
  docxBytes({
    body: draft
      .split('\u2029')
      .map((one, i) => p(r(one) + (i === 0 ? more : '')))
      .join(''),
    ...(comments && { parts: { comments } }),
  });

function readAs(bytes: Uint8Array, name: string): ReadText {
  const document = openDocument(bytes);
  const marked = document.read('marked');
  const cameWith = document.cameWith?.(marked);
  return readText(flatten(marked.blocks).text, {
    identifiers: [byBytes(name.padEnd(64, '0'))],
    ...(cameWith !== undefined && { cameWith }),
  });
}

/** A document of that file with comments on its words, and a copy of the file that these were written into. */
async function saved(file: Uint8Array, comments: readonly Partial<Comment>[]) {
  const store = await newStore();
  const { changes, snapshot, document, edition } = await newDocumentFrom(readAs(file, 'a'));
  const made = comments.map((fields, i) => {
    const exact = draft.split(/\s/)[10 * (i + 1)] ?? '';
    const target = { type: 'passage' as const, selectors: [{ type: 'TextQuoteSelector' as const, exact }] };
    const created = `2026-03-01T10:0${i}:00.000Z`;
    return create(`${i}`, { ...{ document, edition, creator: anna, created, target, status: 'klar' }, ...fields });
  });
  await runCommand(store, { ...command(...changes, ...made), snapshots: [snapshot] });
  const { blocks } = readDocx(new DocxFile(file), 'marked');
  const there = await commentsOf(store, document);
  const standing = there.map((comment): Standing => {
    const [selector] = comment.target.type === 'passage' ? comment.target.selectors : [];
    const exact = selector?.type === 'TextQuoteSelector' ? selector.exact : '';
    const block = blocks.find(({ text }) => text.includes(exact));
    const start = block?.text.indexOf(exact) ?? 0;
    return { comment, state: 'unchanged', spans: [{ block: block?.id ?? 0, start, end: start + exact.length }] };
  });
  const { notes } = wordNotesOf(standing, [], {});
  const { bytes } = docxWithNotes(file, blocks, notes, { proposals: 'tracked' });
  return { store, edition, standing, bytes, document };
}

const sender = said(9, 'Eva Sand', 'Räcker det?', '2026-01-15T08:00:00Z');
const proposals: Partial<Comment>[] = [
  { commenting: 'Vagt.', editing: 'Ord som vi hellre ser' },
  { commenting: 'Bort.', editing: '' },
  { commenting: 'Bara en fråga.', classifying: 'fråga' },
];

test.each<[string, Uint8Array, Partial<Comment>[]]>([
  ['proposals of ours', fileOf(), proposals],
  ['a proposal that says nothing else', fileOf(), [{ editing: 'Annat' }]],
  [
    'a colleague’s, that was taken in',
    fileOf(),
    [...proposals, { commenting: 'Nej.', editing: 'Annat', creator: { id: 'urn:bo', name: 'Bo Ask' } }],
  ],
  [
    'proposals beside what it was sent with',
    fileOf(`${ins(' Nytt.', 'Eva Sand')}${on(9, r(' '))}${del(' Mer.', 'Eva Sand')}`, sender),
    proposals,
  ],
])(
  'our own copy with %s is the edition that it was made of, and nothing of it is written again',
  async (_, file, all) => {
    const { store, edition, standing, bytes, document } = await saved(file, all);
    const read = readAs(bytes, 'b');
    expect((await findDocument(store, read, undefined, anna)).documentState).toMatchObject({ known: true, edition });
    const remarks = typeof read.cameWith === 'object' ? read.cameWith.remarks : [];
    const comments = standing.map(({ comment }) => comment);
    const source = { documents: [], editions: [], snapshots: new Map(), comments, concepts: [], now: new Date() };
    const inFile = commentsInFile({ remarks, document, source });
    expect(wordNotesOf(standing, [], {}, { inFile })).toMatchObject({ notes: [], there: all.length, rewritten: 0 });
    const mended = standing.map((one, i) =>
      i > 0 ? one : { ...one, comment: { ...one.comment, commenting: 'Nytt.' } },
    );
    const now = { ...source, comments: mended.map(({ comment }) => comment) };
    const after = wordNotesOf(mended, [], {}, { inFile: commentsInFile({ remarks, document, source: now }) });
    expect([after.notes.length, after.rewritten, after.there]).toEqual([1, 1, all.length - 1]);
  },
);

test('a copy in which a colleague has said more isn’t taken for our own', async () => {
  const { store } = await saved(fileOf(), proposals);
  const other = fileOf(ins(' Nytt.', 'Bo Ask'));
  expect((await findDocument(store, readAs(other, 'c'), undefined, anna)).documentState.known).toBe(false);
});
