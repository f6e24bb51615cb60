import type { CameWith } from '../../../../../comments/model/sent-with.ts';
import { quoteOf } from '../../../../../comments/model/target/quote.ts';
import { sketchOf } from '../../../../../comments/similarity/sketch.ts';
import { openDocument } from '../../../../../documents/flow/content/open-document.ts';
import { changesFrom } from '../../../../../extension/state/import/changes-from.ts';
import type { Incoming } from '../../../../../extension/state/import/read-incoming.ts';
import { runCommand } from '../../../../../storage/commands/run-command.ts';
import type { Store } from '../../../../../storage/db/store.ts';
import { commentsOf } from '../../../../../storage/queries/read.ts';
import { p, r } from '../../../../docx.ts';
import { newStore } from '../../../comments/model/records.ts';
import { aDocument, anArende, anEdition, commandIn, urn } from '../../../storage/commands/made-records.ts';
import { creator } from './incoming-file.ts';

const nothing = { leftOut: new Set<string>(), taken: new Set<string>() };
const address = (value: string) => [{ kind: 'address' as const, value, strength: 'proposes' as const }];

/** An ärende with documents of these texts, each read as a page of the web. */
export async function withTexts(...texts: string[]): Promise<Store> {
  const store = await newStore();
  const made = texts.flatMap((text, i) => [
    aDocument(`d${i}`, 'a'),
    anEdition(`e${i}`, `d${i}`, {
      identifiers: address(`https://a.se/${i}`),
      snapshot: `${i}`.repeat(64),
      sketch: sketchOf(text),
    }),
  ]);
  for (const [i, text] of texts.entries()) await store.db.snapshots.put({ id: `${i}`.repeat(64), text, sections: [] });
  await runCommand(store, commandIn('beginning', anArende('a', { title: 'Strategi' }), ...made));
  return store;
}

export const takeIn = async (store: Store, read: Incoming) => {
  await runCommand(store, commandIn('a', ...changesFrom(read, { ...nothing, author: creator })));
};
export const saidIn = async (store: Store, document = 'd0') =>
  (await commentsOf(store, urn(document)))
    .map((one) => [quoteOf(one), one.commenting, one.editing, one.creator.name])
    .toSorted(([a = ''], [b = '']) => a.localeCompare(b));

const by = (author: string, date = '2026-03-01T10:00:00Z') => `w:id="1" w:author="${author}" w:date="${date}"`;
export const ins = (text: string, author = 'Anna Ek') => `<w:ins ${by(author)}>${r(text)}</w:ins>`;
export const del = (text: string, author = 'Anna Ek') => `<w:del ${by(author)}>${r(text)}</w:del>`;
export const on = (id: number, content: string) =>
  `<w:commentRangeStart w:id="${id}"/>${content}<w:commentRangeEnd w:id="${id}"/>`;
export const said = (id: number, author: string, text: string, date?: string) =>
  `<w:comment ${by(author, date).replace('w:id="1"', `w:id="${id}"`)}><w:p w14:paraId="P${id}">${r(text)}</w:p></w:comment>`;
export const extended = (id: number, more = '') => `<w15:commentEx w15:paraId="P${id}" ${more}/>`;

export const text = 'Strategin ska främja psykisk hälsa.\u2029Den följs upp varje år.';
export const body = (inFirst = r('psykisk hälsa'), inSecond = r('varje år')) =>
  p(`${r('Strategin ska främja ')}${inFirst}${r('.')}`) + p(`${r('Den följs upp ')}${inSecond}${r('.')}`);

/** What a document keeps of such a file that it was read from. */
export const cameWithOf = (bytes: Uint8Array): CameWith => {
  const document = openDocument(bytes);
  return document.cameWith?.(document.read('marked')) ?? '';
};
/** An ärende with a document that was sent with this. */
export const sentWith = async (cameWith: CameWith | undefined, read = text): Promise<Store> => {
  const store = await withTexts(read);
  if (cameWith !== undefined)
    await runCommand(store, commandIn('a', { do: 'set', kind: 'edition', id: urn('e0'), fields: { cameWith } }));
  return store;
};
