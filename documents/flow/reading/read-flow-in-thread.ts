import { Coming } from '../../coming.ts';
import { answeringThread, endThread } from '../../threads.ts';
import type { FlowAnswer, FlowAsked } from './flow-answer.ts';
import { LongBlocks } from './long-blocks.ts';

/** Behind these there comes more. */
const goesOn: ReadonlySet<FlowAnswer['is']> = new Set<FlowAnswer['is']>(['head', 'content', 'came-with']);

const make = () => new Worker(new URL('./flow-worker.ts', import.meta.url), { type: 'module' });

/**
 * Has a document read in a thread of its own, until the signal aborts.
 * @param bytes are left as they are
 */
export async function* readFlowInThread(
  asked: Omit<FlowAsked, 'is'>,
  signal: AbortSignal,
): AsyncIterable<Exclude<FlowAnswer, { is: 'pieces' }>> {
  const answers = new Coming<FlowAnswer>();
  const long = new LongBlocks();
  let thread: Worker | undefined;
  try {
    thread = await answeringThread(undefined, make);
    thread.addEventListener(
      'message',
      ({ data }: MessageEvent<FlowAnswer | object>) => 'is' in data && answers.add(data),
    );
    thread.addEventListener('error', ({ message }) => answers.add({ is: 'failed', message }));
    if (!signal.aborted) thread.postMessage({ is: 'read', ...asked } satisfies FlowAsked);
    for await (const answer of answers.until(signal)) {
      if (answer.is === 'pieces') {
        long.add(answer);
        continue;
      }
      if (answer.is === 'content') long.fill(answer.content);
      yield answer;
      if (!goesOn.has(answer.is)) return;
    }
  } catch (error) {
    // No thread answers.
    yield { is: 'failed', message: String(error) };
  } finally {
    if (thread) endThread(thread);
  }
}
