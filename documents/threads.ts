/**
 * How long a thread may take to answer before another is started, in milliseconds. Firefox 153 loses one now and then, before it has loaded
 * or while it waits to be used (6 of 27 when it was made to collect what isn't used); a slow machine gets longer each time.
 */
const answerTimes = [4_000, 8_000, 16_000, 32_000];

export interface ThreadAsked {
  remisslasaren: 'are you there?';
}
export interface ThreadAnswer {
  remisslasaren: 'here';
}

/** Held on to, so that none is collected while it loads or works. */
const threads = new Set<Worker>();

/** @param make so that the build finds the script's address where it is written */
export function newThread(make: () => Worker): Worker {
  const thread = make();
  threads.add(thread);
  return thread;
}

export function endThread(thread: Worker): void {
  thread.terminate();
  threads.delete(thread);
}

/** Runs in a thread: says that it is there when it is asked, once it has loaded. */
export function answerWhenLoaded(loaded: Promise<unknown> = Promise.resolve()): void {
  addEventListener('message', ({ data }: MessageEvent<Partial<ThreadAsked>>) => {
    if (data?.remisslasaren !== 'are you there?') return;
    loaded.then(
      () => postMessage({ remisslasaren: 'here' } satisfies ThreadAnswer),
      () => {},
    );
  });
}

/**
 * A thread that answers.
 * @param first one that was started before it was needed
 * @throws Error where none does
 */
export async function answeringThread(first: Worker | undefined, make: () => Worker): Promise<Worker> {
  let next = first;
  for (const time of answerTimes) {
    const thread = next ?? newThread(make);
    if (await answers(thread, time)) return thread;
    endThread(thread);
    next = undefined;
  }
  throw new Error('no thread answers');
}

/** How often a thread that works is asked whether it is still there, in milliseconds, and how many questions it may leave open. */
const watched = { every: 5_000, unanswered: 3 };

/**
 * Asks a thread that works whether it is still there: Firefox 153 loses one now and then also after it has answered, and says nothing of
 * it. Whatever it sends counts as an answer. A computer that has slept asks once, and not for all the time that it slept.
 * @param lost is called once, where it no longer answers; that takes up to 20 seconds
 * @returns ends the watch
 */
export function watchThread(thread: Worker, lost: () => void): () => void {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let open = 0;
  thread.addEventListener('message', () => (open = 0), { signal });
  const asking = setInterval(() => {
    if (open === watched.unanswered) {
      lifetime.abort();
      lost();
      return;
    }
    open++;
    thread.postMessage({ remisslasaren: 'are you there?' } satisfies ThreadAsked);
  }, watched.every);
  signal.addEventListener('abort', () => clearInterval(asking));
  return () => lifetime.abort();
}

/** @param time in milliseconds */
function answers(thread: Worker, time: number): Promise<boolean> {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  return new Promise<boolean>((resolve) => {
    const hear = ({ data }: MessageEvent<Partial<ThreadAnswer>>) => data?.remisslasaren === 'here' && resolve(true);
    thread.addEventListener('message', hear, { signal });
    thread.addEventListener('error', () => resolve(false), { signal });
    const late = setTimeout(resolve, time, false);
    signal.addEventListener('abort', () => clearTimeout(late));
    thread.postMessage({ remisslasaren: 'are you there?' } satisfies ThreadAsked);
  }).finally(() => lifetime.abort());
}
