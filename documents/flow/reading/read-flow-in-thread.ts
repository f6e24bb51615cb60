import { Coming } from '../../coming.ts';
import { answeringThread, endThread } from '../../threads.ts';
import type { FlowAnswer, FlowAsked } from './flow-answer.ts';

/** Behind these there comes more. */
const goesOn: ReadonlySet<FlowAnswer['is']> = new Set<FlowAnswer['is']>(['head', 'content', 'remarks']);

const make = () => new Worker(new URL('./flow-worker.ts', import.meta.url), { type: 'module' });

/**
 * Has a document read in a thread of its own, until the signal aborts.
 * @param bytes are left as they are
 */
export async function* readFlowInThread(asked: Omit<FlowAsked, 'is'>, signal: AbortSignal): AsyncIterable<FlowAnswer> {
  const answers = new Coming<FlowAnswer>();
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
