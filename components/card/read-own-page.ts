import type { ReadableDocument } from '../../documents/readable-document.ts';
import { onMessage } from '../../extension/protocol/single-message.ts';
import { markSheet } from '../../extension/session/marks/mark-styles.ts';
import type { ServedPanels } from '../../extension/session/serve-panel.ts';
import { type ReadingPage, readWithCards } from './read-with-cards.ts';

const inheriting = { paper: '.textLayer', page: ':root' } as const;

/**
 * Reads a document on a page of the extension's own, which no script can be put into: it starts by itself, and the button
 * ends it and starts it again, until the signal ends all of it. A press that opens the panel ends nothing.
 */
export function readOwnPage(
  open: () => ReadableDocument,
  signal?: AbortSignal,
  { isPaper, ...page }: Pick<ReadingPage, 'commentsBy' | 'reads'> & { isPaper?: boolean } = {},
): void {
  const sheet = new CSSStyleSheet();
  const roots = import.meta.env.FIREFOX ? ({ paper: '.textLayer ', page: '' } as const) : inheriting;
  sheet.replaceSync(markSheet(roots[isPaper ? 'paper' : 'page']));
  document.adoptedStyleSheets.push(sheet);
  let lifetime: AbortController | undefined;
  let panels: Pick<ServedPanels, 'watchedBefore'> | undefined;
  const showsTo = (served: Pick<ServedPanels, 'watchedBefore'>) => {
    panels = served;
  };
  const end = () => {
    lifetime?.abort();
    lifetime = undefined;
  };
  const start = () => {
    lifetime = new AbortController();
    void readWithCards(open(), { ...page, end, askForStyle: () => {}, showsTo }, lifetime.signal);
  };
  const press = async (at: number) => {
    // The end takes listeners away, and Firefox forgets an answer where that happens while the message is handed round.
    await Promise.resolve();
    if (!lifetime) start();
    else if (panels?.watchedBefore(at)) end();
    return lifetime ? 'reading' : 'ended';
  };
  onMessage('button-pressed', ({ at }) => press(at), signal);
  signal?.addEventListener('abort', () => {
    end();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });
  start();
}
