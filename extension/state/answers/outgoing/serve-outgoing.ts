import { jointPassages } from '../../../../answers/write/joint-passages.ts';
import { outgoingDoubts } from '../../../../answers/write/outgoing-doubts.ts';
import { RemissParts } from '../../../../answers/write/remiss-parts.ts';
import type { OutgoingSource } from '../../../../answers/write/source.ts';
import { takenPoints } from '../../../../answers/write/taken-points.ts';
import type { ListSource } from '../../../../comments/list/list.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { namesIn } from '../../../../glossary/names-in.ts';
import type { Scheme } from '../../../../glossary/schema.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { contextStore } from '../../../../storage/db/context-store.ts';
import { asFailure } from '../../../../storage/db/failure.ts';
import type { Store } from '../../../../storage/db/store.ts';
import { answersInArende, textsOf } from '../../../../storage/queries/answers.ts';
import { ownGlossaries } from '../../../../storage/queries/own-glossaries.ts';
import { live } from '../../../../storage/queries/read.ts';
import { previewOf } from '../../export/preview.ts';
import { SeenLists } from '../../export/workers/seen-lists.ts';
import { jobOf, type OutgoingList, outgoingList, outgoingSource, type StoredAnswers } from './outgoing-list.ts';
import type { MadeOutgoing, OutgoingToPage, PageToOutgoing } from './outgoing-messages.ts';

/** A worker's end to its page. */
type Page = Pick<Worker, 'addEventListener' | 'postMessage'>;
type Asked = Extract<PageToOutgoing, { type: 'make' }>;

const ofPackage = namesIn(loadGlossary(schemeFiles).schemes);

/** Reads an ärende's answers and makes for a page what goes out of them, and again whenever they or its wish change. */
export const serveOutgoing = (page: Page): void => void new OutgoingService(page);

class OutgoingService {
  private readonly page: Page;
  private stored: StoredAnswers | undefined;
  private conceptNames: ReadonlyMap<string, string> = new Map();
  private reviewer: ListSource['reviewer'];
  private asked: Asked | undefined;
  private made: OutgoingList | undefined;
  /** They never change, so that each is read once. */
  private readonly texts = new Map<string, Snapshot>();
  private readonly shown = new SeenLists(
    () => this.tell(),
    (error) => this.fail(error),
  );

  constructor(page: Page) {
    this.page = page;
    page.addEventListener('message', (event) => this.hear((event as MessageEvent<PageToOutgoing>).data));
  }

  private hear(message: PageToOutgoing): void {
    if (message.type === 'begin') void this.begin(message);
    else if (message.type === 'make') {
      this.asked = message;
      this.tell();
    } else message.port.postMessage(this.made && this.asked && jobOf(this.made, this.asked.wish));
  }

  private say(message: OutgoingToPage): void {
    this.page.postMessage(message);
  }

  private async begin({ id, reviewer }: Extract<PageToOutgoing, { type: 'begin' }>): Promise<void> {
    this.reviewer = reviewer;
    const failed = (error: unknown) => this.say({ type: 'failed', kind: asFailure(error).kind });
    try {
      const store = await contextStore({ private: false });
      const show = ([stored, own]: readonly [StoredAnswers | undefined, Scheme[]]) => {
        this.stored = stored;
        this.conceptNames = new Map([...ofPackage, ...namesIn(own)].map(({ id, name }) => [id, name]));
        this.tell();
      };
      const read = () => Promise.all([this.read(store, id), ownGlossaries(store)]);
      live(read, show, failed, new AbortController().signal);
    } catch (error) {
      failed(error);
    }
  }

  private async read(store: Store, id: string): Promise<StoredAnswers | undefined> {
    const found = await answersInArende(store, id);
    if (!found) return undefined;
    const wanted = [...found.answers, ...found.editions].flatMap(({ snapshot }) => snapshot ?? []);
    const missing = wanted.filter((one) => !this.texts.has(one));
    if (missing.length > 0) for (const [text, one] of await textsOf(store, missing)) this.texts.set(text, one);
    return { found, texts: this.texts };
  }

  private tell(): void {
    if (!this.stored || !this.asked) return;
    try {
      const made = this.madeOf(this.stored, this.asked);
      if (made) this.say({ type: 'made', made });
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    console.error('outgoing', error);
    this.made = undefined;
    this.say({ type: 'not-made' });
  }

  /** @returns undefined where what it is seen in isn't there yet; what is written is made at once, since it may be handed over next */
  private madeOf(stored: StoredAnswers, { wish, letterFile, page }: Asked): MadeOutgoing | undefined {
    const source = outgoingSource(stored, this.conceptNames, wish, this.reviewer);
    const made = outgoingList(source, wish, letterFile);
    this.made = made;
    const sheets = [made.list, ...made.others];
    const seen = this.shown.seen(sheets[wish.sheet] ?? made.list, letterFile);
    if (!seen) return undefined;
    return {
      preview: previewOf(seen.list, seen.pages, page, seen.isInTemplate),
      sheets: sheets.length > 1 ? sheets.map(({ name }) => name) : [],
      points: pointsIn(source, wish.form === 'yttrande'),
      doubts: outgoingDoubts(source),
      head: made.list.head,
      name: made.name,
    };
  }
}

function pointsIn(source: OutgoingSource, isJoint: boolean): number {
  const names = new RemissParts(source);
  if (!isJoint) return takenPoints(source, names).length;
  return jointPassages(source, names).reduce((sum, { points }) => sum + points.length, 0);
}
