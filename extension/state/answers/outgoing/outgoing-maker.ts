import { batch, signal } from '@preact/signals';
import type { ListSource } from '../../../../comments/list/list.ts';
import type { BundledName } from '../../../../comments/list/write/word-template/bundled-names.ts';
import type { FailureKind } from '../../../../storage/db/failure.ts';
import type { LetterFile } from '../../export/workers/letter-file.ts';
import type { PageToFile } from '../../export/workers/messages.ts';
import { writtenFile } from '../../export/workers/written-file.ts';
import type { MadeOutgoing, OutgoingToPage, PageToOutgoing } from './outgoing-messages.ts';
import type { OutgoingWish } from './outgoing-plan.ts';

/** The page's end of the worker: what goes out, as it looks, and the files that are made of it. */
export class OutgoingMaker {
  readonly made = signal<MadeOutgoing | undefined>(undefined);
  /** Why the answers can't be read. */
  readonly failure = signal<FailureKind | undefined>(undefined);
  /** Could nothing be made of them as it is wished? */
  readonly isNotMade = signal(false);
  private readonly worker = new Worker(new URL('./outgoing-worker.ts', import.meta.url), { type: 'module' });

  /** @param id the ärende's @param reviewer who reads here */
  constructor(id: string, reviewer: ListSource['reviewer']) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<OutgoingToPage>) => this.hear(data));
    this.worker.addEventListener('error', () => this.hear({ type: 'not-made' }));
    this.say({ type: 'begin', id, reviewer });
  }

  private hear(news: OutgoingToPage): void {
    batch(() => {
      if (news.type === 'made') this.made.value = news.made;
      // What was made before is none of what is wished now.
      if (news.type === 'not-made') this.made.value = undefined;
      this.isNotMade.value = news.type === 'not-made';
      this.failure.value = news.type === 'failed' ? news.kind : undefined;
    });
  }

  make(wish: OutgoingWish, page: number, letterFile?: LetterFile): void {
    this.say({ type: 'make', wish, page, ...(letterFile && { letterFile }) });
  }

  /** @throws the signal's reason when it aborts, FileFailure when the file can't be made */
  file(signal: AbortSignal, letterFile?: LetterFile): Promise<Blob> {
    const { port1, port2 } = new MessageChannel();
    return writtenFile(signal, (worker) => {
      const write = { type: 'write', port: port2, ...(letterFile && { letterFile }) } satisfies PageToFile;
      worker.postMessage(write, [port2]);
      this.worker.postMessage({ type: 'hand-over', port: port1 } satisfies PageToOutgoing, [port1]);
    });
  }

  /** A Word file with places, to make one's own of. @throws as `file` does */
  template(name: BundledName, signal: AbortSignal): Promise<Blob> {
    const message = { type: 'write-template', name } satisfies PageToFile;
    return writtenFile(signal, (worker) => worker.postMessage(message));
  }

  end(): void {
    this.worker.terminate();
  }

  private say(message: PageToOutgoing): void {
    this.worker.postMessage(message);
  }
}
