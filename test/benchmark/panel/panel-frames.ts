/** What the benchmark of scrolling runs in the panel: each function sees nothing but its arguments. */

interface Watching {
  /** Between each frame and the one before, in milliseconds. */
  gaps: number[];
  /** What the panel did itself each time that it was scrolled, in milliseconds: to look which rows are near, and to draw them. */
  ours: number[];
}

export function watchFrames(): void {
  const watching: Watching = { gaps: [], ours: [] };
  (globalThis as unknown as { frames: Watching }).frames = watching;
  let last = performance.now();
  const note = (now: number) => {
    watching.gaps.push(now - last);
    last = now;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  // The panel's own listener stands between these two, and what it has drawn, which comes as soon as it returns.
  let began = 0;
  addEventListener('scroll', () => (began = performance.now()), { capture: true, passive: true });
  addEventListener('scroll', () => watching.ours.push(performance.now() - began), { passive: true });
}

/** Since it was asked for last. */
export function framesSince(): Watching {
  const { frames } = globalThis as unknown as { frames: Watching };
  return { gaps: frames.gaps.splice(0), ours: frames.ours.splice(0) };
}
