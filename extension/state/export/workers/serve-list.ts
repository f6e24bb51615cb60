import { chosenOf, leftOutOf } from '../../../../comments/list/entries/entries.ts';
import { othersAmong, sendersOf } from '../../../../comments/list/entries/sender.ts';
import { otherWholeStances } from '../../../../comments/list/entries/whole-stances.ts';
import type { CommentList, ListSource } from '../../../../comments/list/list.ts';
import { columnsBeside } from '../../../../comments/list/templates/own.ts';
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

/** A worker's end to its page. */
type Page = Pick<Worker, 'addEventListener' | 'postMessage'>;

interface MadeList {
  records: ArendeRecords;
  wish: ListWish;
  source: ListSource;
  list: CommentList;
  pages: number[];
}

const concepts = loadGlossary(schemeFiles).schemes.flatMap((scheme) =>
  scheme.concepts.map(({ id, prefLabel }) => ({ id, name: prefLabel.sv })),
);
const isAlike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const jobOf = ({ source, list, wish }: MadeList, format: FormatName): FileJob =>
  format === 'jsonld' ? { format, source: { ...source, now: new Date() }, choice: wish } : { format, list };

/** Reads the comments and makes the list of them for a page, and again whenever they or its wish change. */
export const serveList = (page: Page): void => void new ListService(page);

class ListService {
  private readonly page: Page;
  private records: ArendeRecords | undefined;
  private reviewer: ListSource['reviewer'];
  private asked: { wish: ListWish; page: number } | undefined;
  /** Kept as long as records and wish stay the same. */
  private made: MadeList | undefined;

  constructor(page: Page) {
    this.page = page;
    page.addEventListener('message', (event) => this.hear((event as MessageEvent<PageToList>).data));
  }

  private hear(message: PageToList): void {
    if (message.type === 'begin') void this.begin(message);
    else if (message.type === 'make') {
      this.asked = message;
      this.tell();
    } else {
      const { format, port } = message;
      port.postMessage(this.made && jobOf(this.made, format));
    }
  }

  private say(message: ListToPage): void {
    this.page.postMessage(message);
  }

  private async begin({ id, reviewer }: Extract<PageToList, { type: 'begin' }>): Promise<void> {
    this.reviewer = reviewer;
    const failed = (error: unknown) => this.say({ type: 'failed', kind: asFailure(error).kind });
    try {
      const store = await contextStore({ private: false });
      const show = (found: ArendeRecords | undefined) => {
        this.records = found;
        if (found) this.tell();
        else this.say({ type: 'gone' });
      };
      live(() => arendeRecords(store, id), show, failed, new AbortController().signal);
    } catch (error) {
      failed(error);
    }
  }

  private tell(): void {
    if (!this.records || !this.asked) return;
    try {
      this.say({ type: 'made', made: this.madeOf(this.records, this.asked) });
    } catch (error) {
      console.error('list', error);
      this.made = undefined;
      this.say({ type: 'not-made' });
    }
  }

  private madeOf(records: ArendeRecords, asked: { wish: ListWish; page: number }): Made {
    const { wish } = asked;
    if (this.made?.records !== records || !isAlike(this.made.wish, wish)) {
      this.made = undefined;
      const source = sourceOf(records, concepts, wish, this.reviewer);
      const list = listOf(source, wish);
      this.made = { records, wish, source, list, pages: pagesOf(list) };
    }
    const { list, pages, source } = this.made;
    const senderOf = sendersOf(source);
    const chosen = chosenOf(records.comments, wish, senderOf);
    const all = chosenOf(records.comments, { ...wish, own: false, reservations: true }, senderOf);
    return {
      preview: previewOf(list, pages, asked.page),
      comments: chosen.length,
      unreviewed: chosen.filter(({ carried }) => carried !== undefined).length,
      untyped: wish.template === 'iso' ? chosen.filter(({ classifying }) => classifying === undefined).length : 0,
      columns:
        list.kind === 'table' && typeof wish.template !== 'string'
          ? columnsBeside(wish.template, list)
          : { leftOut: [], added: [] },
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
}
