import { chosenOf, leftOutOf } from '../../../../comments/list/entries/entries.ts';
import { quotesAbsent } from '../../../../comments/list/entries/places/absent-words.ts';
import { othersAmong, sendersOf } from '../../../../comments/list/entries/sender.ts';
import { otherWholeStances } from '../../../../comments/list/entries/whole-stances.ts';
import type { CommentList, ListSource } from '../../../../comments/list/list.ts';
import { repliesIn, sourceWithoutReplies } from '../../../../comments/list/read/remarks/replies-below.ts';
import { columnsBeside } from '../../../../comments/list/templates/own.ts';
import { yttrandeChoice } from '../../../../comments/list/templates/yttrande.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { namesIn } from '../../../../glossary/names-in.ts';
import type { Scheme } from '../../../../glossary/schema.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { contextStore } from '../../../../storage/db/context-store.ts';
import { asFailure } from '../../../../storage/db/failure.ts';
import { type ArendeRecords, arendeRecords } from '../../../../storage/queries/arende-records.ts';
import { ownGlossaries } from '../../../../storage/queries/own-glossaries.ts';
import { live } from '../../../../storage/queries/read.ts';
import type { FormatName } from '../formats.ts';
import type { ListWish } from '../plan.ts';
import { previewOf } from '../preview.ts';
import type { LetterFile } from './letter-file.ts';
import { type FileJob, listOf, sourceOf } from './list-of.ts';
import type { ListToPage, Made, PageToList } from './messages.ts';
import { type SeenList, SeenLists } from './seen-lists.ts';

/** A worker's end to its page. */
type Page = Pick<Worker, 'addEventListener' | 'postMessage'>;

interface Asked {
  wish: ListWish;
  page: number;
  letterFile?: LetterFile;
}

interface MadeList extends Pick<Asked, 'wish' | 'letterFile'> {
  records: ArendeRecords;
  source: ListSource;
  list: CommentList;
  /** Once the Word file that it is written into is there. */
  seen?: SeenList;
}

const ofPackage = namesIn(loadGlossary(schemeFiles).schemes);
const isAlike = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
const jobOf = ({ source, list, wish }: MadeList, format: FormatName): FileJob =>
  format === 'jsonld' ? { format, source: { ...source, now: new Date() }, choice: wish } : { format, list };

/** Reads the comments and makes the list of them for a page, and again whenever they or its wish change. */
export const serveList = (page: Page): void => void new ListService(page);

class ListService {
  private readonly page: Page;
  private records: ArendeRecords | undefined;
  private concepts: ListSource['concepts'] = [];
  private reviewer: ListSource['reviewer'];
  private asked: Asked | undefined;
  /** Kept as long as records and wish stay the same. */
  private made: MadeList | undefined;
  private readonly shown = new SeenLists(
    () => this.tell(),
    (error) => this.fail(error),
  );

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
      const show = ([found, own]: readonly [ArendeRecords | undefined, Scheme[]]) => {
        this.records = found;
        this.concepts = [...ofPackage, ...namesIn(own)];
        if (found) this.tell();
        else this.say({ type: 'gone' });
      };
      const read = () => Promise.all([arendeRecords(store, id), ownGlossaries(store)]);
      live(read, show, failed, new AbortController().signal);
    } catch (error) {
      failed(error);
    }
  }

  private tell(): void {
    if (!this.records || !this.asked) return;
    try {
      const made = this.madeOf(this.records, this.asked);
      if (made) this.say({ type: 'made', made });
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    console.error('list', error);
    this.made = undefined;
    this.say({ type: 'not-made' });
  }

  private listOf(records: ArendeRecords, wish: ListWish, letterFile: LetterFile | undefined): MadeList {
    const { made } = this;
    if (made?.records === records && isAlike(made.wish, wish) && isAlike(made.letterFile, letterFile)) return made;
    this.made = undefined;
    const source = sourceOf(records, this.concepts, wish, this.reviewer);
    const list = listOf(source, wish, letterFile);
    this.made = { records, wish, ...(letterFile && { letterFile }), source, list };
    return this.made;
  }

  /** @returns undefined where what it is seen in isn't there yet; the list itself is made at once, since it may be handed over next */
  private madeOf(records: ArendeRecords, { wish, letterFile, page }: Asked): Made | undefined {
    const made = this.listOf(records, wish, letterFile);
    const { list, source } = made;
    const seen = made.seen ?? this.shown.seen(list, letterFile);
    if (!seen) return undefined;
    made.seen = seen;
    const senderOf = sendersOf(source);
    const areAbsent = quotesAbsent(source);
    const { comments } = wish.replies ? records : sourceWithoutReplies(records);
    const choice = { ...wish, ...(wish.template === 'yttrande' && yttrandeChoice) };
    const chosen = chosenOf(comments, choice, senderOf);
    const all = chosenOf(comments, { ...choice, own: false, reservations: true }, senderOf);
    return {
      preview: previewOf(seen.list, seen.pages, page, seen.isInTemplate),
      comments: chosen.length,
      unreviewed: chosen.filter(({ carried }) => carried !== undefined).length,
      untyped: wish.template === 'iso' ? chosen.filter(({ classifying }) => classifying === undefined).length : 0,
      columns:
        list.kind === 'table' && typeof wish.template !== 'string'
          ? columnsBeside(wish.template, list)
          : { leftOut: [], added: [] },
      replies: {
        count: chosenOf(records.comments, choice, senderOf).reduce((sum, one) => sum + repliesIn(one), 0),
        canBeIn: typeof wish.template !== 'string',
      },
      absent: chosen.filter(areAbsent).length,
      leftOut: leftOutOf(comments, choice, senderOf),
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
