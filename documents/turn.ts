import { listen } from './interaction/listening.ts';

/** How long a page may be kept waiting at a time, in milliseconds: half a frame. */
export const slice = 8;

/** Resolves when the page is shown again; undefined while it is shown. */
let whenShown: Promise<void> | undefined;

/**
 * Lets the page draw and answer before we go on; Firefox before 142 and Chrome before 129 lack `scheduler.yield`.
 *
 * A page that has been left gets no turn until it is shown again: Firefox 153 goes on after `scheduler.yield` there, and whatever is
 * asked of the window then is asked of the page that came after it ("Permission denied to access property …").
 */
export async function pageHasItsTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  await (scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve)));
  await whenShown;
}

/**
 * The same for work that nobody waits for: whatever else has been asked meanwhile is done first. What goes on after `scheduler.yield` comes
 * before it in Chromium 156, so that a panel that connects would be answered only when all slices are done.
 */
export async function allElseHasItsTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { postTask?(task: () => void): Promise<void> } };
  await (scheduler?.postTask?.(() => {}) ?? new Promise((resolve) => setTimeout(resolve)));
  await whenShown;
}

const onLeaving = () => {
  whenShown = new Promise((resolve) =>
    addEventListener(
      'pageshow',
      () => {
        whenShown = undefined;
        resolve();
      },
      { once: true },
    ),
  );
};
// Node has no pages to leave; in a worker none is ever left.
if (typeof globalThis.addEventListener === 'function')
  listen(globalThis, 'pagehide', onLeaving, { signal: new AbortController().signal });

/**
 * Resolves after the next frame. Reading positions before it, or after each change, forces the browser to lay out the whole
 * page within our task, which slicing can't shorten: 66 to 158 ms on a page of 200 kB that had just been loaded. After the frame the page has
 * been laid out anyway. A hidden page draws no frames.
 */
export async function frameIsDrawn(view: Pick<Window, 'requestAnimationFrame'> = window): Promise<void> {
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
  await pageHasItsTurn();
}

/** Calls the callback when the next frame is drawn, however often it is asked for before. */
export function oncePerFrame(callback: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      callback();
    });
  };
}
