import type { BeforeWriting } from '../../../../documents/docx/write/before-writing.ts';
import type { DocxNote, DocxWriting, WrittenDocx } from '../../../../documents/docx/write/docx-note.ts';
import type { TrackedView } from '../../../../documents/flow/content/content.ts';

export interface WordWritingAsked {
  is: 'write';
  bytes: Uint8Array<ArrayBuffer>;
  /** As it is shown: the notes' blocks are that reading's. */
  view: TrackedView;
  firstId: number;
  notes: readonly DocxNote[];
  proposals: DocxWriting['proposals'];
}

/** What is asked of the worker, by what it answers. */
export interface WordAsked {
  look: { is: 'look'; bytes: Uint8Array<ArrayBuffer> };
  write: WordWritingAsked;
}
interface WordAnswers {
  look: BeforeWriting;
  write: WrittenDocx;
}
export type WordAnswer = { is: 'done'; answer: WordAnswers[keyof WordAnswers] } | { is: 'failed'; message: string };

/** What somebody should know of a Word file before a copy of it is written. @throws the signal's reason, or an Error */
export const lookBeforeWriting = (bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<BeforeWriting> =>
  askWorker<'look'>({ is: 'look', bytes }, signal);

/** Writes a copy of a Word file with notes in it. @throws the signal's reason, or an Error where it can't be written */
export const writeWord = (asked: Omit<WordWritingAsked, 'is'>, signal: AbortSignal): Promise<WrittenDocx> =>
  askWorker<'write'>({ is: 'write', ...asked }, signal);

/** In a worker of its own, which ends with the answer or with the signal: 300 pages of XML are no work for the page. */
function askWorker<What extends keyof WordAsked>(
  asked: WordAsked[What],
  signal: AbortSignal,
): Promise<WordAnswers[What]> {
  const worker = new Worker(new URL('./write-word-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<WordAnswers[What]>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<WordAnswer>) =>
      data.is === 'done' ? resolve(data.answer as WordAnswers[What]) : reject(new Error(data.message)),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}
