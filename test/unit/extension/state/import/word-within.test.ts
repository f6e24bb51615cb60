import { describe, expect, test } from 'vitest';
import { openDocument } from '../../../../../documents/flow/content/open-document.ts';
import { sortedRows } from '../../../../../extension/state/import/changes-from.ts';
import { docxBytes, p, r } from '../../../../docx.ts';
import { incoming } from './incoming-file.ts';
import { cameWithOf, del, ins, on, said, saidIn, sentWith, takeIn, withTexts } from './word-copies.ts';

const sender = 'Anna Sund';
const long = 'långsiktigt och väl samordnat ';

/** What a sender has put in, as it came and as a colleague has it. */
const file = (inserted = ins(long, sender), comments = '') =>
  docxBytes({
    body:
      p(r('Bakgrund')) +
      p(`${r('Arbetet ska bedrivas ')}${inserted}${r('i samverkan')}${del(' med alla', sender)}${r('.')}`),
    ...(comments && { parts: { comments } }),
  });
const insideIt =
  ins('långsiktigt ', sender) +
  ins('uthålligt ', 'Eva Ek') +
  ins('och ', sender) +
  ins(del('väl ', 'Eva Ek'), sender)
    .replace('<w:r><w:t xml:space="preserve"><', '<')
    .replace('</w:t></w:r></w:ins>', '</w:ins>') +
  ins('samordnat ', sender);

/** As the reader shows the document, with its changes. */
const asSentTo = (marked: string) => sentWith(cameWithOf(file()), marked);
const marked = () =>
  openDocument(file())
    .read('marked')
    .blocks.map(({ text }) => text)
    .join('\u2029');

describe('what a colleague changes in words that the sender has put in', () => {
  test('is a proposal on these, in their order, where the document is read with them', async () => {
    const store = await asSentTo(marked());
    const read = await incoming(store, file(insideIt));
    expect(read.read.faults).toEqual([]);
    await takeIn(store, read);
    expect(await saidIn(store)).toEqual([
      [
        'långsiktigt och väl samordnat',
        'Ändringen står i ord som Anna Sund har infogat.',
        'långsiktigt uthålligt och samordnat',
        'Eva Ek',
      ],
    ]);
    expect((await incoming(store, file(insideIt))).read.rows.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'new',
    ]);
  });

  test('is said in words where the text hasn’t got them', async () => {
    const store = await withTexts('Bakgrund\u2029Arbetet ska bedrivas i samverkan med alla.');
    const { added } = sortedRows(await incoming(store, file(insideIt)));
    expect(added.map(({ comment }) => [comment.commenting, comment.editing, comment.creator.name])[0]).toEqual([
      'Ändringen står i ord som Anna Sund har infogat: ”långsiktigt och väl samordnat” blir ”långsiktigt uthålligt och samordnat”.',
      undefined,
      'Eva Ek',
    ]);
  });
});

test('a comment on words that the sender has put in is on these, as one that is made in the reader', async () => {
  const store = await asSentTo(marked());
  const own = said(1, 'Bo Ask', 'För vagt.');
  await takeIn(store, await incoming(store, file(on(1, ins(long, sender)), own)));
  expect(await saidIn(store)).toEqual([['långsiktigt och väl samordnat', 'För vagt.', undefined, 'Bo Ask']]);
});

test('one that an earlier version took in, with where it stands in its words, is known', async () => {
  const plain = await withTexts('Bakgrund\u2029Arbetet ska bedrivas i samverkan med alla.');
  const copy = file(on(1, ins(long, sender)), said(1, 'Bo Ask', 'För vagt.'));
  await takeIn(plain, await incoming(plain, copy));
  expect((await saidIn(plain)).map(([, commenting]) => commenting)).toContain(
    'För vagt.\n\nKommentaren står vid ord som Anna Sund har infogat: ”långsiktigt och väl samordnat”.',
  );
  await plain.db.snapshots.put({ id: '0'.repeat(64), text: marked(), sections: [] });
  const outcomes = (await incoming(plain, copy)).read.rows.map(({ outcome }) => outcome);
  expect(new Set(outcomes)).toEqual(new Set(['unchanged']));
});
