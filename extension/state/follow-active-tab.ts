import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Target } from '../../comments/model/comment.ts';
import type { CameWith } from '../../comments/model/sent-with.ts';
import type { DocumentText } from '../../storage/queries/document-state.ts';
import { CallFailure } from '../protocol/call-failure.ts';
import { type Asked, type ReadingReport, type Refusal, type TabNotice, tabNoticeKey } from '../protocol/messaging.ts';
import { type PageNews, panelPort } from '../protocol/panel-calls.ts';
import { onMessage } from '../protocol/single-message.ts';
import { ownPageOf } from './own-page.ts';
import { inBelievedOrder } from './page-port/believed-order.ts';
import { connectPage, type PageClient } from './page-port/page-client.ts';
import { after, passagesIn, type TabState } from './tab-state.ts';

export interface FollowedTab {
  state: ReadonlySignal<TabState>;
  /** The browser's number of the tab in front, once it is known. */
  readonly id: number | undefined;
  /** Has the page bring the next or previous place of a concept into view, round and round. */
  walk(concept: string, step: 1 | -1): void;
  /** Goes to one place of a concept. */
  goTo(concept: string, index: number): void;
  /** Asks for further passages of a concept, from this number on. */
  load(concept: string, from: number): void;
  /** Asks how the document uses a concept. */
  loadUsage(concept: string): void;
  /** Tells the page which concept is open in the panel. */
  tellOpened(concept: string | undefined): void;
  /** What the reader has asked for in the page: a new object each time. */
  asked: ReadonlySignal<Asked | undefined>;
  /** Brings a comment's place into view, or one of those that a lost one may have gone to. */
  showComment(comment: string, candidate?: number): void;
  /** Has the page begin a comment on one place of a concept. */
  commentOn(concept: string, index: number): void;
  /** Keeps marked what a form is open for. */
  tellWriting(target: Target | undefined): void;
  /** Asks for the document's headings. */
  loadSections(): void;
  /** Has the page save the document with the comments in it. */
  saveWithComments(): void;
  /** What others have said in the document's file. Rejects with a `CallFailure`. */
  remarks(): Promise<CameWith | undefined>;
  /** Has the page open where that is taken into an ärende. */
  takeIn(arende: string): void;
  /** Has the page let the reader choose a part of a page to comment on. */
  chooseArea(): void;
  /** Has the page recognise its pages, from their pictures, whose text is missing or harmed. */
  recognise(layer: 'missing' | 'harmed'): void;
  stopRecognising(): void;
  /** The document's text, and what makes it in the reader's work. Rejects with a `CallFailure`. */
  text(): Promise<DocumentText>;
  /** Brings what the document says of itself into view, by its number in the report. */
  showFact(index: number): void;
  end(): void;
}

/** How many passages are asked for at a time. */
const passagesAtOnce = 20;

/** How long a document must be unchanged before its definitions are asked for, in milliseconds. */
const calm = 300;

/** How long a session may take to start, in milliseconds. */
const startTimeout = 5000;

/** The address of a page of ours that shows no document: the browser keeps those of tabs to itself, and yet knows our windows. */
const ownPageIn = (tab: number): string | undefined =>
  // Chrome's types take them for the browser's windows.
  (browser.extension.getViews({ type: 'tab', tabId: tab }) as unknown as { location: Location }[])
    .map(({ location }) => location.href)
    .find((address) => ownPageOf(address) !== undefined);

/** The active tab of the window that the panel stands in, and the reading session there, if any. */
export function followActiveTab(): FollowedTab {
  const state = signal<TabState>({ is: 'asking' });
  const asked = signal<Asked | undefined>(undefined);
  /** Has the reader ended the session here? Then no session is expected. */
  let ended = false;
  /** Tabs that the browser kept us out of, until they go to another page, and those where it wants the button again. */
  const refusals = new Map<number, { refusal: Refusal; address: string | undefined }>();
  const left = new Set<number>();
  let tab: number | undefined;
  let page: PageClient | undefined;

  /** The revision whose definitions were asked for last. */
  let definedAt: number | undefined;
  let defining: ReturnType<typeof setTimeout> | undefined;

  const open = (): PageClient => {
    if (!page) throw new CallFailure('closed', 'nothing is read');
    return page;
  };
  const text = async (): Promise<DocumentText> => open().call('text', undefined);
  const remarks = async (): Promise<CameWith | undefined> => open().call('remarks', undefined);

  const connect = (to: number) => {
    page?.close();
    clearTimeout(defining);
    definedAt = undefined;
    tab = to;
    let hasAnswered = false;
    const take = (news: PageNews) => {
      state.value = after(state.value, news);
      if ('answer' in news) {
        if (news.answer === 'comment-on' && news.value) asked.value = { type: 'compose', about: news.value };
        return;
      }
      if (news.event === 'report') askForDefinitions(news.value);
      if (news.event === 'asked') asked.value = news.value;
    };
    const believed = inBelievedOrder(to, (news) => page === opened && take(news));
    const opened: PageClient = connectPage(to, panelPort, {
      hear(news) {
        if (page !== opened) return;
        // Not by what a session that is just being ended had said before it heard of it.
        if (!hasAnswered) {
          ended = false;
          // The worker's notice for this tab is older than the session, and would look new when the session ends.
          void browser.storage.session.remove(tabNoticeKey(to));
        }
        hasAnswered = true;
        believed(news);
      },
      gone() {
        if (page !== opened) return;
        page = undefined;
        void withoutSession(to);
      },
    });
    page = opened;
  };

  /** Once the document is read through and at rest: a page that changes all the time would be searched all the time. */
  const askForDefinitions = ({ done, revision }: ReadingReport) => {
    if (!done || revision === definedAt) return;
    clearTimeout(defining);
    defining = setTimeout(() => {
      definedAt = revision;
      page?.ask('definitions', undefined);
    }, calm);
  };

  /** Nothing answers in the tab: is a session starting, was it refused, or is reading off? */
  const withoutSession = async (of: number) => {
    const key = tabNoticeKey(of);
    takeNotice(of, (await browser.storage.session.get(key))[key] as TabNotice | undefined);
  };

  /** Takes in what the worker left for this tab, if anything; each notice is read once. */
  const takeNotice = (of: number, notice: TabNotice | undefined) => {
    if (notice) void browser.storage.session.remove(tabNoticeKey(of));
    if (notice?.state === 'refused') refusals.set(of, { refusal: notice.refusal, address: notice.address });
    else if (notice) refusals.delete(of);
    if (notice?.state === 'left') left.add(of);
    else if (notice) left.delete(of);
    if (of !== tab || page) return;
    const refused = refusals.get(of);
    const own = ownPageIn(of);
    if (own !== undefined) state.value = { is: 'refused', refusal: 'own', address: own, tab: of };
    else if (refused) state.value = { is: 'refused', ...refused, tab: of };
    else if (notice?.state === 'starting') waitForStart(of);
    else if (left.has(of)) state.value = { is: 'left' };
    // A page that was read and is being left may be followed by one that is read again.
    else if (!notice && state.value.is === 'reading' && !ended) waitForStart(of);
    // A session that had begun is gone before it has said anything, as where a file turns out to be broken.
    else if (!notice && state.value.is === 'starting') waitForStart(of);
    else state.value = { is: 'off' };
  };

  const waitForStart = (of: number) => {
    const starting: TabState = { is: 'starting' };
    state.value = starting;
    // A page that closes or reloads just then never answers.
    setTimeout(() => {
      if (of === tab && state.value === starting) state.value = { is: 'off' };
    }, startTimeout);
  };

  const follow = (active: number | undefined) => {
    if (active === undefined || active === tab) return;
    state.value = { is: 'asking' };
    connect(active);
  };

  const ownWindow = browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(async (now) => {
    if (now.windowId === (await ownWindow).id) follow(now.tabId);
  });
  // Asked for at once. Another tab that has come to the front meanwhile has been told of, and is the one.
  browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => {
    if (tab === undefined) follow(active?.id);
  });
  browser.tabs.onUpdated.addListener((updated, change) => {
    if (change.status === 'loading') refusals.delete(updated);
    // A page that comes back from the browser's back-forward cache still has its session.
    if (change.status === 'complete' && updated === tab && !page) connect(updated);
  });
  onMessage('reading-started', (_, { sender }) => {
    if (sender.tab?.id === undefined) return;
    void browser.storage.session.remove(tabNoticeKey(sender.tab.id));
    left.delete(sender.tab.id);
    if (sender.tab.id !== tab) return;
    // The state so far belongs to the session before.
    state.value = { is: 'starting' };
    connect(tab);
  });
  browser.storage.session.onChanged.addListener((changes) => {
    const notice = tab !== undefined && changes[tabNoticeKey(tab)]?.newValue;
    if (notice) takeNotice(tab as number, notice as TabNotice);
  });

  const walk = (concept: string, step: 1 | -1) => {
    if (state.value.is !== 'reading') return;
    const { report, shown } = state.value;
    const count = passagesIn(report, concept);
    if (count === 0) return;
    const here = shown?.concept === concept ? shown : undefined;
    const from = here?.index ?? (step === 1 ? -1 : 0);
    goTo(concept, (from + step + count) % count);
  };

  const goTo = (concept: string, index: number) => {
    if (state.value.is !== 'reading') return;
    const before = state.value.shown?.concept === concept ? state.value.shown.passage : undefined;
    // At once, so that a quick second press goes on from here.
    state.value = { ...state.value, shown: { concept, index, passage: before } };
    page?.ask('show', { concept, index });
  };

  const load = (concept: string, from: number) => page?.ask('passages', { concept, from, count: passagesAtOnce });

  const showFact = (index: number) => page?.ask('show-fact', { index });

  const end = () => {
    ended = true;
    page?.ask('end', undefined);
  };
  const loadUsage = (concept: string) => page?.ask('usage', { concept });
  const tellOpened = (concept: string | undefined) => page?.ask('opened', { concept });

  const showComment = (comment: string, candidate?: number) =>
    page?.ask('show-comment', { comment, ...(candidate !== undefined && { candidate }) });
  const commentOn = (concept: string, index: number) => page?.ask('comment-on', { concept, index });
  const tellWriting = (target: Target | undefined) => page?.ask('writing', { target });
  const loadSections = () => page?.ask('sections', undefined);
  const saveWithComments = () => page?.ask('save', undefined);
  const takeIn = (arende: string) => page?.ask('take-in', { arende });
  const chooseArea = () => page?.ask('choose-area', undefined);
  const recognise = (layer: 'missing' | 'harmed') => page?.ask('recognise', { layer });
  const stopRecognising = () => page?.ask('stop-recognising', undefined);

  return {
    state,
    get id() {
      return tab;
    },
    walk,
    goTo,
    load,
    loadUsage,
    tellOpened,
    asked,
    showComment,
    commentOn,
    tellWriting,
    loadSections,
    saveWithComments,
    chooseArea,
    recognise,
    stopRecognising,
    text,
    remarks,
    takeIn,
    showFact,
    end,
  };
}
