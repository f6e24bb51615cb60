import type { IncomingAnswer, IncomingRequest } from './read-incoming.ts';

/**
 * Reads a file in a worker of its own, which ends with the answer or with the signal.
 * @throws the signal's reason
 */
export function readInWorker(asked: IncomingRequest, signal: AbortSignal): Promise<IncomingAnswer> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<IncomingAnswer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<IncomingAnswer>) => resolve(data));
    // For example where a file takes more memory than there is.
    worker.addEventListener('error', () => resolve({ refused: 'broken' }));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
