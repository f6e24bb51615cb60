import type { RecognisedPage } from '../page/recognised-page.ts';
import type { Engine } from './engine.ts';
import { type DrawnPage, recognisePage } from './recognise.ts';

/** A page that can't be read, and why; the others go on. */
export type RecognitionOutcome =
  | { is: 'recognised'; page: RecognisedPage }
  | { is: 'failed'; page: number; why: 'undrawable' | 'engine' };

/** After so many failures in a row the engine itself doesn't work here: there is no memory for it, or it isn't allowed to run. */
const mostFailures = 3;

type Failed = Extract<RecognitionOutcome, { is: 'failed' }>;

const failed = (page: number, why: Failed['why']): Failed => ({ is: 'failed', page, why });

/** Reads pages with one engine or a few. A thread that dies is replaced, and its page tried once more. */
export class EnginePool {
  private readonly start: () => Promise<Engine>;
  private readonly most: number;
  private readonly idle: Engine[] = [];
  private readonly queue: ((engine: Engine | undefined) => void)[] = [];
  private readonly all = new Set<Engine>();
  /** Engines that are there or begin. */
  private busy = 0;

  /** @param most engines at once; each takes a core, and some 150 MB */
  constructor(start: () => Promise<Engine>, most: number) {
    this.start = start;
    this.most = most;
  }

  /**
   * Each page as soon as it has been read, in whatever order; to be gone through by one at a time.
   * @param next the page to be read next, asked for when an engine is free, so that what is in view can come first; undefined at the end
   * @param draw rejects where the page can't be drawn
   * @param signal ends it at once: what is being read is lost
   */
  async *read(
    next: () => number | undefined,
    draw: (page: number) => Promise<DrawnPage>,
    signal: AbortSignal,
  ): AsyncGenerator<RecognitionOutcome> {
    const stop = () => this.end();
    signal.addEventListener('abort', stop, { once: true });
    let failures = 0;
    const running = new Map<number, Promise<[number, RecognitionOutcome]>>();
    try {
      for (let key = 0; ; ) {
        // One page more is drawn than is read: no engine waits for its picture.
        while (running.size <= this.most && !signal.aborted) {
          const page = next();
          if (page === undefined) break;
          const at = key++;
          // Each failure costs seconds.
          const outcome = failures < mostFailures ? this.readOne(page, draw, signal) : failed(page, 'engine');
          running.set(
            at,
            Promise.resolve(outcome).then((known) => [at, known]),
          );
        }
        if (running.size === 0 || signal.aborted) return;
        const [at, outcome] = await Promise.race(running.values());
        running.delete(at);
        if (signal.aborted) return;
        if (outcome.is === 'recognised') failures = 0;
        else if (outcome.why === 'engine') failures++;
        yield outcome;
      }
    } finally {
      signal.removeEventListener('abort', stop);
    }
  }

  /** Ends the engines, whatever they are doing. */
  end(): void {
    for (const engine of this.all) engine.end();
    for (const waiting of this.queue.splice(0)) waiting(undefined);
    this.busy = 0;
    this.all.clear();
    this.idle.length = 0;
  }

  private async readOne(
    page: number,
    draw: (page: number) => Promise<DrawnPage>,
    signal: AbortSignal,
  ): Promise<RecognitionOutcome> {
    let drawn: DrawnPage;
    try {
      drawn = await draw(page);
    } catch {
      return failed(page, 'undrawable');
    }
    for (let tries = 0; tries < 2 && !signal.aborted; tries++) {
      let engine: Engine | undefined;
      try {
        engine = await this.free(signal);
        const recognised = await recognisePage(engine, drawn);
        this.release(engine);
        return { is: 'recognised', page: recognised };
      } catch {
        // A picture may have brought it into a state that the next page would suffer from.
        engine?.end();
        if (engine) this.all.delete(engine);
        this.release(undefined);
      }
    }
    return failed(page, 'engine');
  }

  /** An engine that reads nothing: one that is there, or a new one, or the next to be released. */
  private async free(signal: AbortSignal): Promise<Engine> {
    const idle = this.idle.pop();
    if (idle) return idle;
    // Where one had to be ended its page may have begun another by the time whoever waited hears of it.
    while (this.busy >= this.most && !signal.aborted) {
      const released = await new Promise<Engine | undefined>((resolve) => this.queue.push(resolve));
      if (released) return released;
    }
    signal.throwIfAborted();
    this.busy++;
    const engine = await this.start();
    if (signal.aborted) engine.end();
    else this.all.add(engine);
    return engine;
  }

  /** @param engine undefined where it didn't begin, or had to be ended: who waits for one then starts another */
  private release(engine: Engine | undefined): void {
    if (!engine) this.busy = Math.max(0, this.busy - 1);
    const waiting = this.queue.shift();
    if (waiting) waiting(engine);
    else if (engine) this.idle.push(engine);
  }
}
