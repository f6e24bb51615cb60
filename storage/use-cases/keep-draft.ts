/** How long after a key press a draft is stored at the latest, in milliseconds. */
const keepAfter = 400;

/**
 * Keeps a draft while it is typed: every 400 ms, and at once when the page is hidden or closed.
 * @param keep stores it, and is called with the latest content only; `leaving`: the page may be gone before a promise resolves
 * @param page the document of the page in which it is typed
 * @param signal ends it, after keeping what isn't kept yet, unless `drop` was called
 */
export function draftKeeper<T>(
  keep: (content: T, leaving: boolean) => void,
  page: EventTarget & { readonly visibilityState: string; readonly defaultView?: EventTarget | null },
  signal: AbortSignal,
): { typed(content: T): void; drop(): void } {
  let latest: { content: T } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (leaving = false) => {
    clearTimeout(timer);
    timer = undefined;
    if (latest) keep(latest.content, leaving);
    latest = undefined;
  };
  // Browsers promise no other event before a page goes; Firefox's sidebar closes without it.
  page.addEventListener('visibilitychange', () => page.visibilityState === 'hidden' && flush(true), { signal });
  page.defaultView?.addEventListener('pagehide', () => flush(true), { signal });
  signal.addEventListener('abort', () => flush(), { once: true });
  return {
    typed(content) {
      latest = { content };
      // The timer isn't restarted, or the draft of somebody who types without a pause would never be kept.
      timer ??= setTimeout(() => flush(), keepAfter);
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      latest = undefined;
    },
  };
}
