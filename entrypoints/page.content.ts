import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWithCards } from '../components/card/read-with-cards.ts';
import { HtmlDocument } from '../documents/html/html-document.ts';
import type { StyleWanted } from '../messaging.ts';
import type { SessionWorld } from '../reading/enter-tab.ts';

const world = globalThis as SessionWorld;

export default defineContentScript({
  registration: 'runtime',
  main() {
    // Two presses in quick succession may both have found no session.
    world.endRemisslasaren?.();
    const lifetime = new AbortController();
    const end = () => {
      lifetime.abort();
      world.endRemisslasaren = undefined;
    };
    world.endRemisslasaren = end;
    const askForStyle = () => {
      const wanted: StyleWanted = { type: 'style-wanted' };
      browser.runtime.sendMessage(wanted).catch(() => {});
    };
    void readWithCards(new HtmlDocument(document), { end, askForStyle }, lifetime.signal);
  },
});
