import { expect, test } from 'vitest';
import type { ReadText } from '../../../../comments/model/read-text.ts';
import { runCommand } from '../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { commentsOn, findDocument } from '../../../../storage/queries/find-document.ts';
import { versionOf } from '../../../../storage/queries/version-of.ts';
import { newDocumentFrom } from '../../../../storage/use-cases/new-document.ts';
import { baseTexts } from '../../../anchoring/base-texts.ts';
import { aComment, command, newStore, remove } from '../../comments/model/records.ts';
import { draft, final, pageAt, pdfAt, readText } from '../../extension/session/search/read-texts.ts';

/** Writes a comment on it, as the first who does. */
async function commentedOn(store: Store, read: ReadText, id = 'first') {
  const { document, edition, changes, snapshot } = await newDocumentFrom(read);
  const comment = aComment(id, { document, edition });
  await runCommand(store, {
    ...command(...changes, { do: 'create', record: comment }),
    scope: document,
    snapshots: [snapshot],
  });
  return { document, edition };
}

const cookies = 'Vi använder kakor för att webbplatsen ska fungera. Du väljer själv vilka kakor du godkänner.\u2029';
const changedBy = (...words: [string, string][]) =>
  words.reduce((text, [old, now]) => {
    if (!text.includes(old)) throw new Error(old);
    return text.replace(old, now);
  }, draft);

test.each<[string, ReadText, ReadText]>([
  [
    'the same PDF from disk and from the web',
    pdfAt('file:///C:/remiss.pdf', 'b1', draft),
    pdfAt('https://a.se/remiss.pdf', 'b1', draft),
  ],
  [
    'the same PDF under another name',
    pdfAt('file:///C:/remiss.pdf', 'b1', draft),
    pdfAt('file:///C:/remiss%20(1).pdf', 'b1', draft),
  ],
  [
    'the same text in a file that was saved again',
    pdfAt('file:///C:/remiss.pdf', 'b1', draft),
    pdfAt('file:///C:/remiss.pdf', 'b2', draft),
  ],
  ['the same page', pageAt('https://a.se/strategi', draft), pageAt('https://a.se/strategi#mal', draft)],
  [
    'the same page with another date',
    pageAt('https://a.se/s', `Senast uppdaterad 2026-03-01\u2029${draft}`),
    pageAt('https://a.se/s', `Senast uppdaterad 2026-04-17\u2029${draft}`),
  ],
  [
    'the same page with a notice of cookies',
    pageAt('https://a.se/s', draft),
    pageAt('https://a.se/s', cookies + draft),
  ],
  ['a scan without text', pdfAt('file:///C:/scan.pdf', 'b1', ''), pdfAt('https://a.se/scan.pdf', 'b1', '')],
])('%s is the document that was commented on', async (_name, before, now) => {
  const store = await newStore();
  const there = await commentedOn(store, before);
  const { documentState, comments } = await findDocument(store, now);
  expect(documentState).toEqual({ ...there, known: true, proposals: [] });
  expect(comments.map(({ id }) => id)).toEqual(['urn:uuid:first']);
});

test('two windows that begin at the same time make one document', async () => {
  const [one, other] = [pdfAt('file:///C:/remiss.pdf', 'b1', draft), pdfAt('https://a.se/r.pdf', 'b1', draft)];
  const store = await newStore();
  await Promise.all([commentedOn(store, one, '1'), commentedOn(store, other, '2')]);
  expect((await findDocument(store, one)).comments).toHaveLength(2);
  expect(await store.db.editions.count()).toBe(1);
  expect(await store.db.arenden.count()).toBe(1);
});

test('a page that has comments gets those that are new or changed, and is told which are gone', async () => {
  const store = await newStore();
  const read = pdfAt('file:///C:/remiss.pdf', 'b1', draft);
  for (const id of ['kept', 'changed', 'removed']) await commentedOn(store, read, id);
  const { documentState, comments } = await findDocument(store, read);
  const has = Object.fromEntries(comments.map((one) => [one.id, versionOf(one)]));
  const asked = async () => {
    const answer = await commentsOn(store, documentState.edition, has);
    return { comments: answer?.comments.map(({ id }) => id), gone: answer?.gone };
  };
  expect(await asked()).toEqual({ comments: [], gone: [] });
  const fields = { commenting: 'Annat.' };
  await runCommand(store, command({ do: 'set', kind: 'comment', id: 'urn:uuid:changed', fields }));
  await runCommand(store, command(remove('removed')));
  await commentedOn(store, read, 'new');
  expect(await asked()).toEqual({ comments: ['urn:uuid:changed', 'urn:uuid:new'], gone: ['urn:uuid:removed'] });
});

test('where the page’s text is another, the old one comes along for its comments to be found by', async () => {
  const store = await newStore();
  await commentedOn(store, pageAt('https://a.se/s', draft));
  expect(await findDocument(store, pageAt('https://a.se/s', draft))).not.toHaveProperty('old');
  expect(await findDocument(store, pageAt('https://a.se/s', cookies + draft))).toMatchObject({ old: draft });
});

test.each<[string, ReadText, ReadText, number]>([
  ['a page whose text has changed', pageAt('https://a.se/s', draft), pageAt('https://a.se/s', final), 0.85],
  [
    'a page that has changed in one word',
    pageAt('https://a.se/s', draft),
    pageAt('https://a.se/s', changedBy(['vanligaste orsaken', 'näst vanligaste orsaken'])),
    0.99,
  ],
  [
    'a PDF saved again with another text',
    pdfAt('file:///C:/utkast.pdf', 'b1', draft, 'f'),
    pdfAt('https://a.se/slutlig.pdf', 'b2', final, 'f'),
    0.85,
  ],
  [
    'a draft and its final text under other names',
    pdfAt('file:///C:/utkast.pdf', 'b1', draft),
    pageAt('https://a.se/antagen', final),
    0.85,
  ],
])('%s is proposed and not taken', async (_name, before, now, alike) => {
  const store = await newStore();
  const { edition } = await commentedOn(store, before);
  const { documentState, comments } = await findDocument(store, now);
  expect(documentState.known).toBe(false);
  expect(comments).toEqual([]);
  expect(documentState.edition).not.toBe(edition);
  const [proposal, ...others] = documentState.proposals;
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({ edition, sameness: 'perhaps another edition' });
  expect(proposal?.alike).toBeCloseTo(alike, 1);
});

const short = 'Remissen gäller mål för psykisk hälsa. '.repeat(8);
const words = draft.split(' ');
const turned = [...words.slice(words.length / 2), ...words.slice(0, words.length / 2)].join(' ');

test.each<[string, string, string, number | undefined]>([
  ['a text', draft, draft, 1],
  ['a short text', short, short, 1],
  ['a text that is broken into lines otherwise', draft, draft.replace(/ (?=[a-z]+ )/g, '\n'), 1],
  ['a text in another order', draft, turned, 0.99],
])('%s that is the same elsewhere is asked about, and how much of it is the same is told', async (...given) => {
  const [, before, now, alike] = given;
  const store = await newStore();
  const { edition } = await commentedOn(store, pageAt('https://a.se/s', before));
  const { documentState, comments } = await findDocument(store, pageAt('https://b.se/s', now), 'https://b.se/s');
  expect(documentState).toMatchObject({ known: false, proposals: [{ edition, alike }] });
  expect(comments).toEqual([]);
});

test.each([
  ['of five words', 'Remissen gäller mål för hälsa.', 1],
  ['of a paragraph', short.slice(0, 150), 1],
  ['of four words', 'Remissen gäller hälsa här.', 0],
])('the same text %s in other bytes is asked about where it says enough', async (_name, text, asked) => {
  const store = await newStore();
  const { edition } = await commentedOn(store, pdfAt('file:///C:/remiss.docx', 'b1', text));
  const { documentState } = await findDocument(store, pdfAt('file:///C:/kopia.docx', 'b2', text));
  expect(documentState.known).toBe(false);
  expect(documentState.proposals).toEqual(Array(asked).fill({ edition, sameness: 'perhaps the same', alike: 1 }));
});

test.each([
  ['of a login', 'Logga in', 'https://b.se/s', { known: false, proposals: [] }],
  ['at the same address', 'Remiss', 'https://a.se/s', { known: true }],
])('the few words %s', async (_name, text, address, expected) => {
  const store = await newStore();
  await commentedOn(store, pageAt('https://a.se/s', text));
  expect((await findDocument(store, pageAt(address, text), address)).documentState).toMatchObject(expected);
});

const texts = new Map(baseTexts().map(({ name, paragraphs }) => [name, paragraphs]));
const textOf = (name: string) => texts.get(name)?.join('\u2029') ?? '';
/** What all of them quote: as much as a fifth of their own text. */
const laws = textOf('betankande').slice(0, 2400);

test.each<[string, ReadText, ReadText]>([
  [
    'two remisser under ?id=12 and ?id=13',
    pageAt('https://a.se/remiss?id=12', textOf('elevhalsoplan')),
    pageAt('https://a.se/remiss?id=13', textOf('handlingsplan')),
  ],
  [
    'two strategies that quote the same laws',
    pageAt('https://a.se/s', `${textOf('elevhalsoplan')}\u2029${laws}`),
    pageAt('https://b.se/s', `${laws}\u2029${textOf('handlingsplan')}`),
  ],
  ['two scans without text', pdfAt('file:///a.pdf', 'b1', ''), pdfAt('file:///b.pdf', 'b2', '')],
  ['two short texts', readText('Hälsa åt alla.'), readText('Hälsa åt alla som vill.')],
  [
    'another page at the same address',
    pageAt('https://a.se/', textOf('elevhalsoplan')),
    pageAt('https://a.se/', textOf('budget')),
  ],
])('%s are two documents, and nothing is asked', async (_name, before, now) => {
  const store = await newStore();
  await commentedOn(store, before);
  const { documentState } = await findDocument(store, now);
  expect(documentState).toMatchObject({ known: false, proposals: [] });
});

test('of two that it resembles, the one more alike comes first', async () => {
  const store = await newStore();
  const near = changedBy(['vanligaste orsaken', 'näst vanligaste orsaken']);
  await commentedOn(store, pageAt('https://a.se/s', final), '1');
  const { edition } = await commentedOn(store, pageAt('https://b.se/s', near), '2');
  const { proposals } = (await findDocument(store, pageAt('https://c.se/s', draft))).documentState;
  expect(proposals).toHaveLength(2);
  expect(proposals[0]?.edition).toBe(edition);
});

test('a deleted document is neither proposed nor known', async () => {
  const store = await newStore();
  const { document } = await commentedOn(store, pageAt('https://a.se/s', draft));
  await runCommand(store, command({ do: 'delete', kind: 'document', id: document }));
  for (const read of [pageAt('https://a.se/s', draft), pageAt('https://a.se/s', final)])
    expect((await findDocument(store, read)).documentState).toMatchObject({ known: false, proposals: [] });
});

test('a deleted document that is commented on again is known again, with the new comment alone', async () => {
  const store = await newStore();
  const read = pageAt('https://a.se/s', draft);
  const there = await commentedOn(store, read);
  await runCommand(store, command({ do: 'delete', kind: 'document', id: there.document }));
  await commentedOn(store, read, 'again');
  const { documentState, comments } = await findDocument(store, read);
  expect(documentState).toEqual({ ...there, known: true, proposals: [] });
  expect(comments.map(({ id }) => id)).toEqual(['urn:uuid:again']);
});

test('a comment that was deleted leaves the document known', async () => {
  const store = await newStore();
  const read = pageAt('https://a.se/s', draft);
  await commentedOn(store, read);
  await runCommand(store, command(remove('first')));
  expect(await findDocument(store, read)).toMatchObject({ documentState: { known: true }, comments: [] });
});
