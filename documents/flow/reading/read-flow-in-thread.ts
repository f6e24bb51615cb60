import { answeringThread, endThread } from '../../threads.ts';
import type { FlowAnswer, FlowAsked } from './flow-answer.ts';

const make = () => new Worker(new URL('./flow-worker.ts', import.meta.url), { type: 'module' });

/**
 * Has a document read in a thread of its own, until the signal aborts.
 * @param bytes are left as they are
 */
export async function* readFlowInThread(asked: Omit<FlowAsked, 'is'>, signal: AbortSignal): AsyncIterable<FlowAnswer> {
  const waiting: FlowAnswer[] = [];
  let wake = () => {};
  const take = (answer: FlowAnswer) => {
    waiting.push(answer);
    wake();
  };
  const thread = await answeringThread(undefined, make);
  try {
    thread.addEventListener('message', ({ data }: MessageEvent<FlowAnswer | object>) => 'is' in data && take(data));
    thread.addEventListener('error', ({ message }) => take({ is: 'failed', message }));
    signal.addEventListener('abort', () => wake(), { once: true });
    thread.postMessage({ is: 'read', ...asked } satisfies FlowAsked);
    while (!signal.aborted) {
      const answer = waiting.shift();
      if (answer) yield answer;
      else
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      if (answer?.is !== 'head' && answer?.is !== 'content' && answer) return;
    }
  } finally {
    endThread(thread);
  }
}
