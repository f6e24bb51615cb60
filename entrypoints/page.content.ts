import { defineContentScript } from 'wxt/utils/define-content-script';
import { readWithCards } from '../components/in-page/read-with-cards.ts';
import { isPdfFrame } from '../documents/html/blocks/inner-trees.ts';
import { HtmlDocument } from '../documents/html/html-document.ts';
import type { SessionWorld } from '../extension/background/enter-tab.ts';
import { message } from '../extension/protocol/single-message.ts';
import type { ServedPanels } from '../extension/session/serve-panel.ts';

const world = globalThis as SessionWorld;

export default defineContentScript({
  registration: 'runtime',
  /** Answers 'pdf' where there is nothing to read but a frame for PDFs. */
  main() {
    if (isPdfFrame(document)) return 'pdf';
    // A page that is only made ready isn't shown yet, and no message of its is heard (`extension/protocol/message-policy.ts`).
    if ((document as { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', () => start(), { once: true });
      return 'reading';
    }
    start();
    return 'reading';
  },
});

function start(): void {
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
  const askForStyle = () => void message('style-wanted', {}).catch(() => {});
  void readWithCards(new HtmlDocument(document), { end, askForStyle, showsTo }, lifetime.signal);
}
