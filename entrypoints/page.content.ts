import { defineContentScript } from 'wxt/utils/define-content-script';
import { HtmlDocument } from '../documents/html/html-document.ts';
import { loadGlossary } from '../glossary/glossary.ts';
import { coreSchemeFiles } from '../glossary/schemes/core.ts';
import { Marks } from '../reading/marks.ts';
import { ReadingSession } from '../reading/reading-session.ts';
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

    const core = loadGlossary(coreSchemeFiles).schemes;
    const marks = new Marks(CSS.highlights);
    const session = new ReadingSession(new HtmlDocument(document), core, marks, lifetime.signal);
    void session.read(servePanel(session, lifetime.signal, end));
  },
});
