import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWithCards } from '../components/card/read-with-cards.ts';
import { isPdfFrame } from '../documents/html/elements.ts';
import { HtmlDocument } from '../documents/html/html-document.ts';
import type { StyleWanted } from '../messaging.ts';
import type { SessionWorld } from '../reading/enter-tab.ts';
import type { ServedPanels } from '../reading/serve-panel.ts';

const world = globalThis as SessionWorld;

export default defineContentScript({
  registration: 'runtime',
  /** Answers 'pdf' where there is nothing to read but a frame for PDFs. */
  main() {
    if (isPdfFrame(document)) return 'pdf';
    // Two presses in quick succession may both have found no session.
    world.endRemisslasaren?.();
    const lifetime = new AbortController();
    const end = () => {
      lifetime.abort();
      world.endRemisslasaren = undefined;
      world.wasRemisslasarenWatched = undefined;
    };
    const showsTo = (panels: Pick<ServedPanels, 'watchedBefore'>) => {
      world.wasRemisslasarenWatched = panels.watchedBefore;
    };
    world.endRemisslasaren = end;
    const askForStyle = () => {
      const wanted: StyleWanted = { type: 'style-wanted' };
      browser.runtime.sendMessage(wanted).catch(() => {});
    };
    void readWithCards(new HtmlDocument(document), { end, askForStyle, showsTo }, lifetime.signal);
    return 'reading';
  },
});
