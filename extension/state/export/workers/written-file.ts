import { FileFailure } from './file-failure.ts';
import type { FileToPage } from './messages.ts';

/**
 * What a worker of its own writes, so that it can be stopped whatever it is about.
 * @param ask tells it what
 * @throws the signal's reason when it aborts, FileFailure when the file can't be made
 */
export async function writtenFile(signal: AbortSignal, ask: (worker: Worker) => void): Promise<Blob> {
  const worker = new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => reject(new FileFailure('other')));
      worker.addEventListener('message', ({ data }: MessageEvent<FileToPage>) => {
        if (data.type === 'written') resolve(data.file);
        else reject(new FileFailure(data.kind));
      });
      ask(worker);
    });
  } finally {
    worker.terminate();
  }
}
