import type { DocxNote, DocxWriting, WrittenDocx } from '../../../../documents/docx/write/docx-note.ts';
import type { TrackedView } from '../../../../documents/flow/content/content.ts';

export interface WordWritingAsked {
  bytes: Uint8Array<ArrayBuffer>;
  /** As it is shown: the notes' blocks are that reading's. */
  view: TrackedView;
  firstId: number;
  notes: readonly DocxNote[];
  proposals: DocxWriting['proposals'];
}

export type WordWritingAnswer = { written: WrittenDocx } | { failed: string };

/**
 * Writes a copy of a Word file with notes in it, in a worker of its own, which ends with the answer or with the signal.
 * @throws the signal's reason, and an Error where it can't be written
 */
export function writeWord(asked: WordWritingAsked, signal: AbortSignal): Promise<WrittenDocx> {
  const worker = new Worker(new URL('./write-word-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<WrittenDocx>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WordWritingAnswer>) =>
      'written' in data ? resolve(data.written) : reject(new Error(data.failed)),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
