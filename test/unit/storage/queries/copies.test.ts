import { expect, test } from 'vitest';
import { byAddress, byBytes } from '../../../../comments/model/identity.ts';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { openDocument } from '../../../../documents/flow/content/open-document.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import { copyOfKnown } from '../../../../storage/queries/copy-of.ts';
import { findDocument } from '../../../../storage/queries/find-document.ts';
import { type ProposedEdition, proposedEditions } from '../../../../storage/queries/proposed.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { docxBytes, p, r } from '../../../docx.ts';
import { command, create, newStore } from '../../comments/model/records.ts';
import { draft, final, readText } from '../../extension/session/search/read-texts.ts';
import { del, ins, on, said } from '../../extension/state/import/word-copies.ts';

/** The strategy as a Word file, and this in its first paragraph. */
const fileOf = (text: string, more: string, comments = '') =>
  docxBytes({
    body: text
      .split('\u2029')
      .map((one, i) => p(r(one) + (i === 0 ? more : '')))
      .join(''),
    ...(comments && { parts: { comments } }),
  });

/** As the reader page reads it. */
function readAs(bytes: Uint8Array, name: string) {
  const document = openDocument(bytes);
  const marked = document.read('marked');
  const cameWith = document.cameWith?.(marked);
  const read: ReadText = readText(flatten(marked.blocks).text, {
    identifiers: [byBytes(name.padEnd(64, '0'))],
    ...(cameWith !== undefined && { cameWith }),
  });
  return { read, cameWith };
}

/** What is told of a file where another has been read before it, whose text it may have to the letter. */
async function told(
  before: ReadText,
  bytes: Uint8Array,
  { reader, there = [] }: { reader?: string; there?: readonly string[] } = {},
): Promise<(Partial<ProposedEdition> & { known?: true })[]> {
  const store = await newStore();
  const { changes, snapshot, document, edition: sent } = await newDocumentFrom(before);
  const comments = there.map((name, i) =>
    create(`${i}`, { document, edition: sent, creator: { id: `urn:uuid:${i}`, name } }),
  );
  await runCommand(store, { ...command(...changes, ...comments), snapshots: [snapshot] });
  const { read, cameWith } = readAs(bytes, 'b');
  const { proposals, edition, known } = (await findDocument(store, read)).documentState;
  const file = { cameWith, text: read.text, reader };
  if (!known) return proposedEditions(store, proposals, read.identifiers, file);
  const copy = await copyOfKnown(store, edition, file);
  return [{ known, ...(copy && { copy }) }];
}

const sender = 'Eva Sand';
const question = on(0, r('Fråga.'));
const sent = fileOf(draft, question, said(0, sender, 'Räcker det?', '2026-01-15T08:00:00Z'));
const plain = fileOf(draft, '');
const counts = {
  comments: 0,
  changes: 0,
  replies: 0,
  mended: 0,
  settled: 0,
  authors: [] as string[],
  arende: expect.any(String),
};

test.each<[string, Uint8Array, Uint8Array, ProposedEdition['copy']]>([
  [
    'a comment',
    plain,
    fileOf(draft, on(3, r('')), said(3, 'Bo Ask', 'Oklart.')),
    { ...counts, comments: 1, authors: ['Bo Ask'] },
  ],
  [
    'changes, by two; one of them nameless',
    plain,
    fileOf(`Nu. ${draft}`.slice(4), ins(' Nytt.', 'Bo Ask') + r(' ') + ins('Mer.', '')),
    { ...counts, changes: 2, authors: ['Bo Ask'] },
  ],
  ['nothing', plain, fileOf(draft, r(' ')), undefined],
  [
    'what the document came with',
    sent,
    fileOf(
      draft,
      `${question}${r(' ')}`,
      said(7, sender, 'Räcker det?', '2026-01-15T08:00:00Z').replaceAll('"7"', '"0"'),
    ),
    undefined,
  ],
  [
    'that, and an own',
    sent,
    fileOf(
      draft,
      `${question}${del('')}${on(4, r(' '))}`,
      said(0, sender, 'Räcker det?', '2026-01-15T08:00:00Z') + said(4, 'Bo Ask', 'Nej.'),
    ),
    { ...counts, comments: 1, authors: ['Bo Ask'] },
  ],
  ['a comment, in a new version', plain, fileOf(final, on(3, r('')), said(3, 'Bo Ask', 'Oklart.')), undefined],
])('a copy with %s', async (_, before, bytes, copy) => {
  const [proposal] = await told(readAs(before, 'a').read, bytes);
  expect(proposal).toMatchObject(proposal?.known ? {} : { format: 'word' });
  expect(proposal?.copy).toEqual(copy);
});

test('a copy of what was read as a page of the web, and files whose format isn’t known', async () => {
  const copy = fileOf(draft, ins(' Nytt.', 'Bo Ask'));
  const page = readText(draft, { identifiers: [byAddress('https://a.se/strategi')] });
  expect(await told(page, copy)).toMatchObject([{ format: 'page', copy: { changes: 1 } }]);
  const file = readText(draft, { identifiers: [byBytes('c'.repeat(64))] });
  expect(await told(file, copy)).toMatchObject([{ format: 'file' }]);
  const address = { ...file, identifiers: [...file.identifiers, byAddress('https://a.se/remiss.docx')] };
  expect(await told(address, copy)).toMatchObject([{ format: 'word', address: 'https://a.se/remiss.docx' }]);
});

test('what the reader has said in it, or has taken in, isn’t told', async () => {
  const { read } = readAs(plain, 'a');
  const copy = fileOf(draft, on(3, r('')) + ins(' Nytt.', 'Bo Ask'), said(3, 'Anna Ek', 'Oklart.'));
  const authors = async (more: Parameters<typeof told>[2]) => (await told(read, copy, more))[0]?.copy?.authors;
  expect(await authors({})).toEqual(['Anna Ek', 'Bo Ask']);
  expect(await authors({ reader: 'Anna Ek' })).toEqual(['Bo Ask']);
  expect(await authors({ reader: 'Anna Ek', there: ['Cia Vik', 'Bo Ask'] })).toBeUndefined();
});

test('a copy with other words, and nothing that says so, can be compared with the document that it is much like', async () => {
  const { read } = readAs(sent, 'a');
  const [first, ...others] = draft.split('\u2029');
  const copy = fileOf(
    [first, ...others.slice(0, -1)].join('\u2029'),
    question,
    said(0, sender, 'Räcker det?', '2026-01-15T08:00:00Z'),
  );
  const [proposal] = await told(read, copy);
  expect(proposal).toMatchObject({ format: 'word', comparable: expect.any(String) });
  expect(proposal?.copy).toBeUndefined();
  const page = readText(draft, { identifiers: [byAddress('https://a.se/strategi')] });
  expect((await told(page, copy))[0]?.comparable).toBeUndefined();
});

test('what the document came with and has other words is told, and not as said by its sender; so is a change that is gone', async () => {
  const change = ins(' Nytt.', sender) + r(' Sist.') + ins(' Allra sist.', 'Per Sand');
  const own = (text: string) => said(0, sender, text, '2026-01-15T08:00:00Z');
  const { read } = readAs(fileOf(draft, question + change, own('Räcker det?')), 'a');
  const copy = fileOf(
    draft,
    question + r(' Nytt. Sist.') + ins(' Allra sist.', 'Per Sand') + on(3, r(' ')),
    own('Räcker det? Nej.') + said(3, 'Bo Ask', 'Oklart.'),
  );
  expect((await told(read, copy))[0]?.copy).toEqual({
    ...counts,
    comments: 1,
    mended: 1,
    settled: 1,
    authors: ['Bo Ask'],
  });
});
