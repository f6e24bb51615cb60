/** How long a page may be kept waiting at a time, in milliseconds: half a frame. */
export const slice = 8;

/** Lets the page draw and answer before we go on; Firefox before 142 and Chrome before 129 lack `scheduler.yield`. */
export function pageHasItsTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

/**
 * Resolves after the next frame. Reading positions before it, or after each change, forces the browser to lay out the whole
 * page within our task, which slicing can't shorten: 66 to 158 ms on a page of 200 kB that had just been loaded. After the frame the page has
 * been laid out anyway. A hidden page draws no frames.
 */
export async function frameIsDrawn(view: Pick<Window, 'requestAnimationFrame'> = window): Promise<void> {
  await new Promise((resolve) => view.requestAnimationFrame(resolve));
  await pageHasItsTurn();
}

/** Calls the work when the next frame is drawn, however often it is asked for before. */
export function oncePerFrame(work: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      work();
    });
  };
}
