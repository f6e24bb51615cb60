import { answeringThread, endThread, watchThread } from '../../threads.ts';

export type PictureAsked = { is: 'file'; bytes: Uint8Array<ArrayBuffer> } | { is: 'picture'; part: string };
/** Without a picture where there is none that a browser shows. */
export interface PictureAnswer {
  is: 'picture';
  part: string;
  picture: Blob | undefined;
}

const make = () => new Worker(new URL('./picture-worker.ts', import.meta.url), { type: 'module' });
/** A thread holds a copy of the file: it ends when it hasn't been asked for so long, in milliseconds. */
const idle = 10_000;
/** Threads that are started for the same pictures, where the browser loses them. */
const mostThreads = 3;

/** The pictures of a file, unpacked in a thread. */
export class PictureThread {
  private readonly file: Uint8Array<ArrayBuffer>;
  private readonly asked = new Map<string, ((picture: Blob | undefined) => void)[]>();
  private thread: Promise<Worker> | undefined;
  private lifetime = new AbortController();
  private started = 0;
  private ending: ReturnType<typeof setTimeout> | undefined;

  /** @param file is left as it is */
  constructor(file: Uint8Array<ArrayBuffer>) {
    this.file = file;
  }

  /** A picture by its part's path in the zip; undefined where none can be shown. */
  picture(part: string): Promise<Blob | undefined> {
    const wanted = Promise.withResolvers<Blob | undefined>();
    const waiting = this.asked.get(part);
    if (waiting) waiting.push(wanted.resolve);
    else {
      this.asked.set(part, [wanted.resolve]);
      void this.ask([part]);
    }
    return wanted.promise;
  }

  /** What is still waited for doesn't come. */
  close(): void {
    clearTimeout(this.ending);
    this.lifetime.abort();
    this.lifetime = new AbortController();
    this.thread?.then(endThread, () => {});
    this.thread = undefined;
  }

  private async ask(parts: Iterable<string>): Promise<void> {
    clearTimeout(this.ending);
    try {
      this.thread ??= this.start(this.lifetime.signal);
      const thread = await this.thread;
      for (const part of parts) thread.postMessage({ is: 'picture', part } satisfies PictureAsked);
    } catch (error) {
      console.warn('picture', error);
      for (const part of [...this.asked.keys()]) this.answer(part, undefined);
    }
  }

  private async start(signal: AbortSignal): Promise<Worker> {
    if (++this.started > mostThreads) throw new Error('pictures lose their threads');
    const thread = await answeringThread(undefined, make);
    const lost = () => {
      this.close();
      void this.ask(this.asked.keys());
    };
    const unwatch = watchThread(thread, lost);
    signal.addEventListener('abort', unwatch, { once: true });
    thread.addEventListener('error', lost, { signal });
    thread.addEventListener(
      'message',
      ({ data }: MessageEvent<PictureAnswer | object>) => 'is' in data && this.answer(data.part, data.picture),
      { signal },
    );
    thread.postMessage({ is: 'file', bytes: this.file } satisfies PictureAsked);
    return thread;
  }

  private answer(part: string, picture: Blob | undefined): void {
    const waiting = this.asked.get(part) ?? [];
    this.asked.delete(part);
    for (const resolve of waiting) resolve(picture);
    if (picture) this.started = 1;
    if (this.asked.size === 0) this.ending = setTimeout(() => this.endIdle(), idle);
  }

  private endIdle(): void {
    this.close();
    this.started = 0;
  }
}
