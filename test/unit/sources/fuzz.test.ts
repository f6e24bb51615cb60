import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { FuzzAnswer } from '../../fuzz/worker.ts';

/** FUZZ: minutes. FUZZ_SEED: from which seed; with FUZZ=0 that one alone. */
const minutes = process.env.FUZZ === undefined ? 1 / 7 : Number(process.env.FUZZ);
const first = Number(process.env.FUZZ_SEED ?? 1);
/** In milliseconds: a PDF is waited for until it is open, and for some slow pages (commands/documents/pdf-pages.ts); nothing takes longer. */
const timeout = 120_000;
/** In megabytes beyond what there was: the files are some kilobytes. */
const memory = 1500;

interface Counts {
  read: number;
  refused: number;
  slowest: number;
}

/** Reads on from a seed until the time is over, or one of them never ends. */
function readFrom(
  seed: number,
  clock: { until: number },
  counts: Map<string, Counts>,
  faults: string[],
): Promise<number | undefined> {
  const only = minutes === 0;
  const worker = new Worker(new URL('../../fuzz/worker.ts', import.meta.url), { workerData: { from: seed, only } });
  const before = process.memoryUsage.rss();
  let now = { seed, kind: '' };
  return new Promise<number | undefined>((resolve, reject) => {
    const leave = (why: string) => {
      faults.push(
        `${why}: ${now.kind}. Again: FUZZ=0 FUZZ_SEED=${now.seed} npx vitest run test/unit/sources/fuzz.test.ts`,
      );
      resolve(now.seed + 1);
    };
    let timer = setTimeout(leave, timeout, 'never ends');
    worker.on('message', (answer: FuzzAnswer) => {
      clearTimeout(timer);
      timer = setTimeout(leave, timeout, 'never ends');
      if (answer.is === 'started') {
        now = answer;
        // Loading the readers isn't counted.
        if (clock.until === Number.POSITIVE_INFINITY) clock.until = Date.now() + minutes * 60_000;
      } else if (answer.is === 'crashed') {
        faults.push(
          `${answer.error}: ${answer.kind}. Again: FUZZ=0 FUZZ_SEED=${answer.seed} npx vitest run test/unit/sources/fuzz.test.ts`,
        );
      } else {
        const count = counts.get(answer.kind) ?? { read: 0, refused: 0, slowest: 0 };
        count[answer.is]++;
        count.slowest = Math.max(count.slowest, Math.round(answer.milliseconds));
        counts.set(answer.kind, count);
      }
      if (process.memoryUsage.rss() - before > memory * 1e6) leave('takes too much memory');
      if (Date.now() > clock.until && answer.is !== 'started') resolve(undefined);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
  }).finally(() => worker.terminate());
}

test('whatever a file has become, it is read or refused with a sentence', {
  timeout: (minutes + 3) * 60_000,
}, async () => {
  const counts = new Map<string, Counts>();
  const faults: string[] = [];
  const clock = { until: Number.POSITIVE_INFINITY };
  let seed: number | undefined = first;
  while (seed !== undefined && faults.length < 20) seed = await readFrom(seed, clock, counts, faults);
  console.table(Object.fromEntries(counts));
  expect(faults).toEqual([]);
});
