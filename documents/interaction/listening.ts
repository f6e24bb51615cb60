import { Listeners } from '../listeners.ts';

/**
 * `document.open` takes all listeners from the document, its window and everything that stood in it, those of extensions, too. So
 * what listens in a page as long as it is read listens through here, or hears of it here, and listens again.
 */
const written = new Listeners();

/** Hears of a page that has been written anew and has another root element, until the signal aborts. */
export const onWrittenAnew = written.on;

/** To be called by what watches the page. */
export const tellWrittenAnew = (): void => written.tell();

/** Listens until the signal aborts, also after the page has been written anew. Where nothing was taken, listening again does nothing. */
export function listen<Heard extends Event>(
  target: EventTarget,
  type: string,
  listener: (event: Heard) => void,
  options: AddEventListenerOptions & { signal: AbortSignal },
): void {
  const begin = () => target.addEventListener(type, listener as EventListener, options);
  begin();
  onWrittenAnew(begin, options.signal);
}
