import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { HtmlDocument } from '../documents/html/html-document.ts';
import { loadGlossary } from '../glossary/glossary.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import type { NewFrame } from '../messaging.ts';
import type { SessionWorld } from '../reading/enter-tab.ts';
import { Marks } from '../reading/marks.ts';
import { ReadingSession } from '../reading/reading-session.ts';
import { isOn, onChoiceChange, readChoice, type SchemeChoice } from '../reading/scheme-choice.ts';
import { servePanel } from '../reading/serve-panel.ts';

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

    const { schemes } = loadGlossary(schemeFiles);
    const page = new HtmlDocument(document);
    page.onNewFrame = () => {
      const asked: NewFrame = { type: 'new-frame' };
      browser.runtime.sendMessage(asked).catch(() => {});
    };
    const session = new ReadingSession(page, new Marks(), lifetime.signal);
    session.onProgress = servePanel(session, lifetime.signal, end);
    const choose = (choice: SchemeChoice) => session.choose(schemes.filter((scheme) => isOn(scheme, choice)));
    onChoiceChange((choice) => void choose(choice), lifetime.signal);
    void readChoice()
      .then(choose)
      .then(() => session.read());
  },
});
