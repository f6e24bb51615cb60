import { batch, signal } from '@preact/signals';
import type { ListSource } from '../../../../comments/list/list.ts';
import type { BundledName } from '../../../../comments/list/write/word-template/bundled-names.ts';
import type { FailureKind } from '../../../../storage/db/failure.ts';
import type { FormatName } from '../formats.ts';
import type { ListWish } from '../plan.ts';
import type { LetterFile } from './letter-file.ts';
import type { ListToPage, Made, PageToFile, PageToList } from './messages.ts';
import { writtenFile } from './written-file.ts';

/** The page's end of the workers: what the list looks like, and the files that are made of it. */
export class ListMaker {
  readonly made = signal<Made | undefined>(undefined);
  /** Is what was to be exported no longer kept? */
  readonly gone = signal(false);
  /** Why the comments can't be read. */
  readonly failure = signal<FailureKind | undefined>(undefined);
  /** Could no list be made of them as it is wished? */
  readonly isNotMade = signal(false);
  private readonly worker = new Worker(new URL('./list-worker.ts', import.meta.url), { type: 'module' });

  /**
   * @param id the ärende's, or that of a document without one
   * @param reviewer who reads here
   */
  constructor(id: string, reviewer: ListSource['reviewer']) {
    this.worker.addEventListener('message', ({ data }: MessageEvent<ListToPage>) => this.hear(data));
    this.worker.addEventListener('error', () => this.hear({ type: 'not-made' }));
    this.say({ type: 'begin', id, reviewer });
  }

  private hear(news: ListToPage): void {
    batch(() => {
      if (news.type === 'made') this.made.value = news.made;
      // The list before is none of what is wished now.
      if (news.type === 'not-made') this.made.value = undefined;
      this.isNotMade.value = news.type === 'not-made';
      this.failure.value = news.type === 'failed' ? news.kind : undefined;
      this.gone.value = news.type === 'gone';
    });
  }

  /** @param page of the preview, from 0 @param letterFile that a letter is written into, and shown in */
  make(wish: ListWish, page: number, letterFile?: LetterFile): void {
    this.say({ type: 'make', wish, page, ...(letterFile && { letterFile }) });
  }

  /** @throws the signal's reason when it aborts, FileFailure when the file can't be made */
  async file(format: FormatName, signal: AbortSignal, letterFile?: LetterFile): Promise<Blob> {
    const { port1, port2 } = new MessageChannel();
    return writtenFile(signal, (worker) => {
      const write = { type: 'write', port: port2, ...(letterFile && { letterFile }) } satisfies PageToFile;
      worker.postMessage(write, [port2]);
      this.say({ type: 'hand-over', format, port: port1 }, [port1]);
    });
  }

  /** A Word file with places, to make one's own of. @throws as `file` does */
  async template(name: BundledName, signal: AbortSignal): Promise<Blob> {
    const message = { type: 'write-template', name } satisfies PageToFile;
    return writtenFile(signal, (worker) => worker.postMessage(message));
  }

  end(): void {
    this.worker.terminate();
  }

  private say(message: PageToList, handedOver: Transferable[] = []): void {
    this.worker.postMessage(message, handedOver);
  }
}
