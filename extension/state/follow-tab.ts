import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { besidePort } from '../protocol/panel-calls.ts';
import { onMessage } from '../protocol/single-message.ts';
import { connectPage, type PageClient } from './page-port/page-client.ts';
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

/** How many passages and sentences are asked for at a time. */
const atOnce = 20;

/** Follows the reading session of one tab, and the sessions that begin there later, until the signal aborts. */
export function followTab(tab: number, lifetime: AbortSignal): FollowedDocument {
  const state = signal<TabState>({ is: 'asking' });
  let page: PageClient | undefined;

  const connect = () => {
    page?.close();
    const opened = connectPage(tab, besidePort, {
      hear(news) {
        if (page === opened) state.value = after(state.value, news);
      },
      gone() {
        if (page !== opened) return;
        page = undefined;
        state.value = { is: 'off' };
      },
    });
    page = opened;
  };

  const onStarted = (began: number | undefined) => {
    if (began === tab) connect();
  };
  onMessage('reading-started', (_, { sender }) => onStarted(sender.tab?.id), lifetime);
  lifetime.addEventListener('abort', () => {
    page?.close();
    page = undefined;
  });
  connect();

  return {
    state,
    goTo(concept, index) {
      page?.ask('show', { concept, index });
      void toFront(tab);
    },
    load: (concept, from) => page?.ask('passages', { concept, from, count: atOnce }),
    loadTogether: (concepts, from) => page?.ask('together', { concepts, from, count: atOnce }),
  };
}

async function toFront(tab: number): Promise<void> {
  const { windowId } = (await browser.tabs.update(tab, { active: true })) ?? {};
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
