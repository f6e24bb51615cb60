import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { besidePort, type PageToPanel, type PanelToPage, type ReadingStarted } from '../messaging.ts';
import { after, type TabState } from './tab-state.ts';

/** A document that is read in another tab, from a page of ours. */
export interface FollowedDocument {
  /** `off` where nothing is read there, or no longer. */
  state: ReadonlySignal<TabState>;
  /** Goes to one place of a concept, with the tab in front. */
  goTo(concept: string, index: number): void;
  /** Asks for further passages of a concept, from this number on. */
  load(concept: string, from: number): void;
  /** Asks for further sentences that hold both concepts, from this number on. */
  loadTogether(concepts: [string, string], from: number): void;
}

/** So many passages and sentences are asked for at a time. */
const atOnce = 20;

/** Follows the reading session of one tab, and the sessions that begin there later, until the signal aborts. */
export function followTab(tab: number, lifetime: AbortSignal): FollowedDocument {
  const state = signal<TabState>({ is: 'asking' });
  let port: ReturnType<typeof browser.tabs.connect> | undefined;

  const connect = () => {
    port?.disconnect();
    const opened = browser.tabs.connect(tab, { name: besidePort });
    port = opened;
    opened.onMessage.addListener((message: unknown) => {
      if (port === opened) state.value = after(state.value, message as PageToPanel);
    });
    opened.onDisconnect.addListener(() => {
      // Reading the error tells Chrome that nobody need be warned: the tab may have been closed long ago.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = undefined;
      state.value = { is: 'off' };
    });
  };
  const send = (message: PanelToPage) => port?.postMessage(message);

  const onMessage = (message: unknown, sender: { tab?: { id?: number | undefined } | undefined }) => {
    if ((message as ReadingStarted).type === 'reading-started' && sender.tab?.id === tab) connect();
  };
  browser.runtime.onMessage.addListener(onMessage);
  lifetime.addEventListener('abort', () => {
    browser.runtime.onMessage.removeListener(onMessage);
    port?.disconnect();
    port = undefined;
  });
  connect();

  return {
    state,
    goTo(concept, index) {
      send({ type: 'show', concept, index });
      void toFront(tab);
    },
    load: (concept, from) => send({ type: 'passages', concept, from, count: atOnce }),
    loadTogether: (concepts, from) => send({ type: 'together', concepts, from, count: atOnce }),
  };
}

async function toFront(tab: number): Promise<void> {
  const { windowId } = (await browser.tabs.update(tab, { active: true })) ?? {};
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
