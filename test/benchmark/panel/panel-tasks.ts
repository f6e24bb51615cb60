/** What the benchmark of comments runs in the panel or the page: each sees nothing but its arguments. */

/** Begins to note the browser's long tasks. */
export function watchTasks(): void {
  const scope = globalThis as unknown as { tasks: number[] };
  scope.tasks = [];
  const note = (list: PerformanceObserverEntryList) => {
    for (const { duration } of list.getEntries()) scope.tasks.push(duration);
  };
  new PerformanceObserver(note).observe({ type: 'longtask' });
}

/** The longest since it was asked for last, in milliseconds; 0 where none was over 50. */
export function tasksSince(): number {
  const { tasks } = globalThis as unknown as { tasks: number[] };
  return Math.max(0, ...tasks.splice(0));
}

/** Resolves when a comment is painted: how long after the last of the searching that was, in milliseconds. */
export async function commentsPainted(): Promise<{ after: number }> {
  const isPainted = () =>
    [...CSS.highlights].some(([name, { size }]) => /remisslasaren-comments/.test(name) && size > 0);
  while (!isPainted()) await new Promise(requestAnimationFrame);
  const searched = performance.getEntriesByName('remisslasaren:find').map((one) => one.startTime + one.duration);
  return { after: performance.now() - Math.max(...searched) };
}

/** Presses the tab: how long until its first rows have a place, and how many there are. */
export async function listDrawn(): Promise<{ ms: number; rows: number }> {
  const began = performance.now();
  document.querySelector<HTMLElement>('#tab-comments')?.click();
  while (!document.querySelector('.comment')?.getBoundingClientRect().height)
    await new Promise((resolve) => setTimeout(resolve));
  await new Promise(requestAnimationFrame);
  return { ms: performance.now() - began, rows: document.querySelectorAll('.comment').length };
}

/** Scrolls from top to bottom, most of a window a frame. */
export async function scrolledThrough(): Promise<{ longest: number; dropped: number; frames: number }> {
  scrollTo({ top: 0, behavior: 'instant' });
  await new Promise(requestAnimationFrame);
  let [longest, dropped, frames, last, before] = [0, 0, 0, performance.now(), -1];
  while (scrollY !== before && frames < 2000) {
    before = scrollY;
    scrollBy({ top: 240, behavior: 'instant' });
    const now = await new Promise(requestAnimationFrame);
    longest = Math.max(longest, now - last);
    dropped += Math.max(0, Math.round((now - last) / (1000 / 60)) - 1);
    last = now;
    frames++;
  }
  return { longest, dropped, frames };
}

/** Writes into a field: how long until a frame shows what comes of it. */
export async function fieldTyped(selector: string, text: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  if (!field) throw new Error(`no ${selector}`);
  const began = performance.now();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve));
  document.body.getBoundingClientRect();
  return performance.now() - began;
}
