import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Target } from '../annotations/comment.ts';
import {
  type Asked,
  type PageToPanel,
  type PanelToPage,
  panelPort,
  type ReadingReport,
  type ReadingStarted,
  type Refusal,
  type TabNotice,
  tabNoticeKey,
} from '../messaging.ts';
import { after, type TabState } from './tab-state.ts';

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
  /** The document's text, and what makes it in the reader's work. Rejects where the page is gone before it answers. */
  text(): Promise<Extract<PageToPanel, { type: 'text' }>>;
  /** Brings what the document says of itself into view, by its number in the report. */
  showFact(index: number): void;
  end(): void;
}

/** So many passages are asked for at a time. */
const passagesAtOnce = 20;

type Port = ReturnType<typeof browser.tabs.connect>;

/** How long a document must be unchanged before its definitions are asked for, in milliseconds. */
const calm = 300;

/** How long a session may take to begin, in milliseconds. */
const patience = 5000;

/** The active tab of the window that the panel stands in, and the reading session there, if any. */
export function followActiveTab(): FollowedTab {
  const state = signal<TabState>({ is: 'asking' });
  const asked = signal<Asked | undefined>(undefined);
  /** Has the reader ended the session here? Then nothing is waited for. */
  let ended = false;
  /** Tabs that the browser kept us out of, until they go to another page, and those where it wants the button again. */
  const refusals = new Map<number, { refusal: Refusal; address: string | undefined }>();
  const left = new Set<number>();
  let tab: number | undefined;
  let port: Port | undefined;

  /** The revision whose definitions were asked for last. */
  let definedAt: number | undefined;
  let defining: ReturnType<typeof setTimeout> | undefined;

  const awaitingText: PromiseWithResolvers<Extract<PageToPanel, { type: 'text' }>>[] = [];

  const send = (message: PanelToPage) => port?.postMessage(message);

  const text = () => {
    const awaited = Promise.withResolvers<Extract<PageToPanel, { type: 'text' }>>();
    awaitingText.push(awaited);
    if (port) send({ type: 'text' });
    else awaited.reject(new Error('nothing is read'));
    return awaited.promise;
  };

  const connect = (to: number) => {
    port?.disconnect();
    clearTimeout(defining);
    definedAt = undefined;
    tab = to;
    const opened = browser.tabs.connect(to, { name: panelPort });
    port = opened;
    let hasAnswered = false;
    opened.onMessage.addListener((message: unknown) => {
      if (port !== opened) return;
      ended = false;
      // What the worker has left for this tab was said before the session spoke, and would be taken for news when it ends.
      if (!hasAnswered) void browser.storage.session.remove(tabNoticeKey(to));
      hasAnswered = true;
      const told = message as PageToPanel;
      state.value = after(state.value, told);
      if (told.type === 'report') askForDefinitions(told.report);
      if (told.type === 'open-concept' || told.type === 'compose' || told.type === 'open-comments') asked.value = told;
      if (told.type === 'text') for (const { resolve } of awaitingText.splice(0)) resolve(told);
    });
    opened.onDisconnect.addListener(() => {
      // Reading the error tells Chrome that nobody need be warned: most tabs have no session to connect to.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = undefined;
      for (const { reject } of awaitingText.splice(0)) reject(new Error('the page is gone'));
      void withoutSession(to);
    });
  };

  /** Once the document is read through and at rest: a page that changes all the time would be searched all the time. */
  const askForDefinitions = ({ done, revision }: ReadingReport) => {
    if (!done || revision === definedAt) return;
    clearTimeout(defining);
    defining = setTimeout(() => {
      definedAt = revision;
      send({ type: 'definitions' });
    }, calm);
  };

  /** Nothing answers in the tab: is a session on its way, was it refused, or is reading just not on? */
  const withoutSession = async (of: number) => {
    const key = tabNoticeKey(of);
    heed(of, (await browser.storage.session.get(key))[key] as TabNotice | undefined);
  };

  /** Takes in what the worker left for this tab, if anything; each notice is read once. */
  const heed = (of: number, notice: TabNotice | undefined) => {
    if (notice) void browser.storage.session.remove(tabNoticeKey(of));
    if (notice?.state === 'refused') refusals.set(of, { refusal: notice.refusal, address: notice.address });
    else if (notice) refusals.delete(of);
    if (notice?.state === 'left') left.add(of);
    else if (notice) left.delete(of);
    if (of !== tab || port) return;
    const refused = refusals.get(of);
    if (refused) state.value = { is: 'refused', ...refused, tab: of };
    else if (notice?.state === 'starting') waitForStart(of);
    else if (left.has(of)) state.value = { is: 'left' };
    // A page that was read and is being left may be followed by one that is read again.
    else if (!notice && state.value.is === 'reading' && !ended) waitForStart(of);
    else if (notice || state.value.is !== 'starting') state.value = { is: 'off' };
  };

  const waitForStart = (of: number) => {
    const starting: TabState = { is: 'starting' };
    state.value = starting;
    // A page that closes or loads anew just then never answers.
    setTimeout(() => {
      if (of === tab && state.value === starting) state.value = { is: 'off' };
    }, patience);
  };

  const follow = (active: number | undefined) => {
    if (active === undefined || active === tab) return;
    state.value = { is: 'asking' };
    connect(active);
  };

  browser.windows.getCurrent().then(async ({ id: windowId }) => {
    browser.tabs.onActivated.addListener((now) => {
      if (now.windowId === windowId) follow(now.tabId);
    });
    const [active] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
    follow(active?.id);
  });
  browser.tabs.onUpdated.addListener((updated, change) => {
    if (change.status === 'loading') refusals.delete(updated);
    // A page that comes back from the browser's back-forward cache still has its session.
    if (change.status === 'complete' && updated === tab && !port) connect(updated);
  });
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
      const started = (message as ReadingStarted).type === 'reading-started';
      if (!started || sender.tab?.id === undefined) return;
      void browser.storage.session.remove(tabNoticeKey(sender.tab.id));
      left.delete(sender.tab.id);
      if (sender.tab.id !== tab) return;
      // What was shown belongs to the session before.
      state.value = { is: 'starting' };
      connect(tab);
    },
  );
  browser.storage.session.onChanged.addListener((changes) => {
    const notice = tab !== undefined && changes[tabNoticeKey(tab)]?.newValue;
    if (notice) heed(tab as number, notice as TabNotice);
  });

  const walk = (concept: string, step: 1 | -1) => {
    if (state.value.is !== 'reading') return;
    const { report, shown } = state.value;
    const count = report.counts[concept] ?? 0;
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
    send({ type: 'show', concept, index });
  };

  const load = (concept: string, from: number) => send({ type: 'passages', concept, from, count: passagesAtOnce });

  const showFact = (index: number) => send({ type: 'show-fact', index });

  const end = () => {
    ended = true;
    send({ type: 'end' });
  };
  const loadUsage = (concept: string) => send({ type: 'usage', concept });
  const tellOpened = (concept: string | undefined) => send({ type: 'opened', concept });

  const showComment = (comment: string, candidate?: number) =>
    send({ type: 'show-comment', comment, ...(candidate !== undefined && { candidate }) });
  const commentOn = (concept: string, index: number) => send({ type: 'comment-on', concept, index });
  const tellWriting = (target: Target | undefined) => send({ type: 'writing', target });
  const loadSections = () => send({ type: 'sections' });
  const saveWithComments = () => send({ type: 'save' });

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
    text,
    showFact,
    end,
  };
}
