import './closed-worker.ts';
import { chosenOf, leftOutOf } from '../../../../comments/list/entries/entries.ts';
import { othersAmong, sendersOf } from '../../../../comments/list/entries/sender.ts';
import { otherWholeStances } from '../../../../comments/list/entries/whole-stances.ts';
import type { CommentList, ListSource } from '../../../../comments/list/list.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { contextStore } from '../../../../storage/db/context-store.ts';
import { asFailure } from '../../../../storage/db/failure.ts';
import { type ArendeRecords, arendeRecords } from '../../../../storage/queries/arende-records.ts';
import { live } from '../../../../storage/queries/read.ts';
import type { FormatName } from '../formats.ts';
import type { ListWish } from '../plan.ts';
import { pagesOf, previewOf } from '../preview.ts';
import { type FileJob, listOf, sourceOf } from './list-of.ts';
import type { ListToPage, Made, PageToList } from './messages.ts';

/** Reads the comments and makes the list of them, away from the page: for thousands that is too much between two frames. */

const page = globalThis as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;
const say = (message: ListToPage) => page.postMessage(message);

const concepts = loadGlossary(schemeFiles).schemes.flatMap((scheme) =>
  scheme.concepts.map(({ id, prefLabel }) => ({ id, name: prefLabel.sv })),
);
let records: ArendeRecords | undefined;
let reviewer: ListSource['reviewer'];
let asked: { wish: ListWish; page: number } | undefined;
/** Kept as long as records and wish stay the same. */
let made:
  | { records: ArendeRecords; wish: ListWish; source: ListSource; list: CommentList; pages: number[] }
  | undefined;
const isAlike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

page.addEventListener('message', (event) => {
  const message = (event as MessageEvent<PageToList>).data;
  if (message.type === 'begin') void begin(message);
  else if (message.type === 'make') {
    asked = message;
    tell();
  } else {
    const { format, port } = message;
    port.postMessage(made && jobOf(made, format));
  }
});

const jobOf = ({ source, list, wish }: NonNullable<typeof made>, format: FormatName): FileJob =>
  format === 'jsonld' ? { format, source: { ...source, now: new Date() }, choice: wish } : { format, list };

async function begin({ id, reviewer: who }: Extract<PageToList, { type: 'begin' }>): Promise<void> {
  reviewer = who;
  const failed = (error: unknown) => say({ type: 'failed', kind: asFailure(error).kind });
  try {
    const store = await contextStore({ private: false });
    const show = (found: ArendeRecords | undefined) => {
      records = found;
      if (found) tell();
      else say({ type: 'gone' });
    };
    live(() => arendeRecords(store, id), show, failed, new AbortController().signal);
  } catch (error) {
    failed(error);
  }
}

function tell(): void {
  if (!records || !asked) return;
  try {
    say({ type: 'made', made: madeOf(records, asked) });
  } catch (error) {
    console.error('list', error);
    made = undefined;
    say({ type: 'not-made' });
  }
}

function madeOf(records: ArendeRecords, asked: { wish: ListWish; page: number }): Made {
  const { wish } = asked;
  if (made?.records !== records || !isAlike(made.wish, wish)) {
    made = undefined;
    const source = sourceOf(records, concepts, wish, reviewer);
    const list = listOf(source, wish);
    made = { records, wish, source, list, pages: pagesOf(list) };
  }
  const { list, pages, source } = made;
  const senderOf = sendersOf(source);
  const chosen = chosenOf(records.comments, wish, senderOf);
  const all = chosenOf(records.comments, { ...wish, own: false, reservations: true }, senderOf);
  return {
    preview: previewOf(list, pages, asked.page),
    comments: chosen.length,
    unreviewed: chosen.filter(({ carried }) => carried !== undefined).length,
    leftOut: leftOutOf(records.comments, wish, senderOf),
    others: othersAmong(
      all.filter((one) => !senderOf(one)?.member),
      senderOf,
    ),
    reservations: othersAmong(
      all.filter((one) => senderOf(one)?.member),
      senderOf,
    ),
    otherStances: otherWholeStances(source, wish),
    head: list.head,
    name: list.name,
  };
}
