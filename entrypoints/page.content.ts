import { defineContentScript } from 'wxt/utils/define-content-script';
import { HtmlDocument } from '../documents/html/html-document.ts';
import { loadGlossary } from '../glossary/glossary.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { Marks } from '../reading/marks.ts';
import { ReadingSession } from '../reading/reading-session.ts';
import { isOn, onChoiceChange, readChoice, type SchemeChoice } from '../reading/scheme-choice.ts';
import { servePanel } from '../reading/serve-panel.ts';

/** Each press of the button runs this file again in the same isolated world; the session before ends first. */
const world = globalThis as { endRemisslasaren?: () => void };

export default defineContentScript({
  registration: 'runtime',
  main() {
    world.endRemisslasaren?.();
    const lifetime = new AbortController();
    const end = () => lifetime.abort();
    world.endRemisslasaren = end;

    const { schemes } = loadGlossary(schemeFiles);
    const session = new ReadingSession(new HtmlDocument(document), new Marks(), lifetime.signal);
    session.onProgress = servePanel(session, lifetime.signal, end);
    const choose = (choice: SchemeChoice) => session.choose(schemes.filter((scheme) => isOn(scheme, choice)));
    onChoiceChange((choice) => void choose(choice), lifetime.signal);
    void readChoice()
      .then(choose)
      .then(() => session.read());
  },
});
