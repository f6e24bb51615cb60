/** How long to work before the page has its turn, in milliseconds: half a frame. */
const portion = 8;

/** Does work that gives way in between, without holding up the page. @returns undefined where the signal has ended it */
export async function inPortions<Result>(
  work: Generator<undefined, Result>,
  lifetime: AbortSignal,
): Promise<Result | undefined> {
  let began = performance.now();
  while (!lifetime.aborted) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < portion) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return undefined;
}
