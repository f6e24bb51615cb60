import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Block } from '../../../documents/readable-document.ts';
import { DocumentOfBlocks } from './document-of-blocks.ts';
import { takenByPages } from './panel-window.ts';

/**
 * The panel whole, beside a page that is read: what the extension runs in its worker, in the page and in the panel, over a database in
 * memory. Left out are the browser (`fake-browser.ts`), and all that is drawn.
 */
vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).browser }));

const { forgetChoices, goTo } = await import('./fake-browser.ts');
const { blocksOfHtml } = await import('../../../commands/documents/html-blocks.ts');
const { serveDocumentState } = await import('../../../extension/background/serve-document-state.ts');
const { followDocumentState } = await import('../../../extension/session/comments/follow-document-state.ts');
const { Marks } = await import('../../../extension/session/marks/marks.ts');
const { ReadingSession } = await import('../../../extension/session/reading-session.ts');
const { servePanel } = await import('../../../extension/session/serve-panel.ts');
const { isOn, schemeChoice } = await import('../../../extension/settings/settings.ts');
const { ownStore } = await import('../../../extension/state/own-store.ts');
const { loadGlossary } = await import('../../../glossary/glossary.ts');
const { schemeFiles } = await import('../../../glossary/schemes/index.ts');
serveDocumentState();
await import('../../../entrypoints/sidepanel/main.tsx');
// It is drawn when its choices are known; reading a page takes its document for the while.
await vi.waitFor(() => {
  if (!document.querySelector('#page > *')) throw new Error('the panel isn’t drawn');
});

const folder = mkdtempSync(join(tmpdir(), 'panel-'));
const { schemes } = loadGlossary(schemeFiles);

/** Asks until it is so; longest in milliseconds, for a machine that is busy. */
export const until = <T>(ask: () => T | Promise<T>) => vi.waitFor(ask, { timeout: 60_000, interval: 10 });

/** What stands in a page, as blocks. */
export async function blocksOf(html: string): Promise<Block[]> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const ours = Object.fromEntries(takenByPages.map((name) => [name, globalThis[name]]));
  try {
    return await blocksOfHtml(file);
  } finally {
    Object.assign(globalThis, ours);
  }
}

let lifetime = new AbortController();

/** A page that is being read. */
export interface Reading {
  page: DocumentOfBlocks;
  session: InstanceType<typeof ReadingSession>;
  panels: ReturnType<typeof servePanel>;
}

/** Goes to a page and reads it, until the panel has all of it and knows which document it is. */
export async function read(address: string, page: string | readonly Block[], title?: string): Promise<Reading> {
  lifetime.abort();
  lifetime = new AbortController();
  const { signal } = lifetime;
  goTo(address);
  const said = typeof page === 'string' ? /<title>(.*?)<\/title>/.exec(page)?.[1] : undefined;
  const blocks = typeof page === 'string' ? await blocksOf(page) : page;
  const reading = begin(new DocumentOfBlocks(title ?? said ?? '', address, blocks), signal);
  await until(() => {
    // What the panel shows may be the document before.
    const isFollowed = reading.panels.watched && reading.session.report().done;
    const isBusy = document.querySelector('.document .busy, .not-known-yet') !== null;
    const title = document.querySelector('.document h1')?.textContent;
    if (!isFollowed || isBusy || title !== reading.page.title() || !reading.session.commenting.documentState)
      throw new Error(`the panel says "${document.body.textContent}"`);
  });
  // What has just been sent to it has come.
  await new Promise((resolve) => setTimeout(resolve));
  return reading;
}

/** As `components/in-page/read-with-cards.ts` does, without what hangs in the page. */
function begin(page: DocumentOfBlocks, signal: AbortSignal): Reading {
  const session = new ReadingSession(page, new Marks(), signal);
  const panels = servePanel(session, signal, () => lifetime.abort());
  const failed = () => panels.commentsUnavailable();
  const following = followDocumentState(session, { loaded() {}, failed }, signal);
  session.onProgress((done) => {
    panels.progress(done);
    following.readThrough();
  }, signal);
  session.comments.onPlaced(() => panels.placed(), signal);
  const choose = (choice: Record<string, boolean>) => session.choose(schemes.filter((scheme) => isOn(scheme, choice)));
  schemeChoice.onChange((choice) => void choose(choice), signal);
  void schemeChoice
    .read()
    .then(choose)
    .then(() => session.read());
  return { page, session, panels };
}

/** Selects these words in the page, so that the panel hears of it. */
export function select({ page, session, panels }: Reading, words: string): void {
  panels.selected(() => session.comments.aboutSelected(page.selectedWords(words)));
}

/** Begins a comment on these words, as one who selects them and presses in the bar. */
export function commentOn({ page, session, panels }: Reading, words: string): void {
  const about = session.comments.aboutSelected(page.selectedWords(words));
  if (!about) throw new Error(`nothing to say of ${words}`);
  panels.ask({ type: 'compose', about });
}

/** The words that the comments are on, in the document's order. */
export const commented = ({ page, session }: Reading): string[] =>
  session.comments
    .placed()
    .flatMap(({ comment }) => session.commenting.spansOf(comment).map((span) => page.textOf(span)));

/** Leaves nothing to the test that comes after. */
export async function forget(): Promise<void> {
  const { db } = await ownStore();
  await Promise.all(db.tables.filter(({ name }) => name !== 'about').map((table) => table.clear()));
  await forgetChoices();
}
