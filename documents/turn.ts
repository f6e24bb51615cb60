/** How long a page may be kept waiting at a time, in milliseconds: half a frame. */
export const slice = 8;

/** Lets the page draw and answer before we go on; Firefox before 142 and Chrome before 129 lack `scheduler.yield`. */
export function pageHasItsTurn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
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
