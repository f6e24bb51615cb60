/** How long somebody may go on typing before what stands there is kept, in milliseconds. */
const rest = 400;

/**
 * Keeps what is being written: when the writer rests, and at once when the page is hidden or closed.
 * @param keep stores it, and is called with the latest only; `leaving`: the page may be gone before a promise is kept
 * @param page the document that it is written in
 * @param signal ends it; what isn't kept by then is, first, unless it has been dropped
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
      // Somebody who never rests is kept all the same.
      timer ??= setTimeout(() => flush(), rest);
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      latest = undefined;
    },
  };
}
