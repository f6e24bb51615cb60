import type { EngineBlock } from '../page/engine-page.ts';
import { type GreyPicture, pgmOf } from '../picture/grey-picture.ts';

/** A thread that runs tesseract.js's worker script, in a browser or in Node. */
export interface EngineThread {
  post(job: EngineJob): void;
  /** @param ended hears when the thread dies, or can't begin */
  listen(answered: (answer: EngineAnswer) => void, ended: (why: Error) => void): void;
  end(): void;
}

/** A message to the worker script of tesseract.js 7, as its own `createWorker` sends them. */
export interface EngineJob {
  workerId: string;
  jobId: string;
  action: 'load' | 'loadLanguage' | 'initialize' | 'setParameters' | 'recognize';
  payload: Record<string, unknown>;
}

export interface EngineAnswer {
  jobId: string;
  status: 'resolve' | 'reject' | 'progress';
  data: unknown;
}

/** The engine's thread has died, or the picture was more than it could take. */
export class EngineFailed extends Error {}

/**
 * In milliseconds. It tells how far it has come some hundred times a page, first when the lines are found, after a fifth of the time; and
 * a page takes a minute on a slow machine that has much else to do. A thread that the browser has lost says nothing, not even that it is gone.
 */
const longestSilence = 60_000;

/**
 * One thread of the engine. Our own end of tesseract.js's messages: its `createWorker` never answers when a thread dies, asks a network
 * address where a path is missing, and takes pictures in formats that would have to be packed first.
 */
export class Engine {
  private readonly thread: EngineThread;
  private readonly waiting = new Map<string, PromiseWithResolvers<unknown>>();
  private jobs = 0;
  private failed: Error | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;

  private constructor(thread: EngineThread) {
    this.thread = thread;
    thread.listen(
      (answer) => this.answered(answer),
      (why) => this.fail(new EngineFailed(why.message, { cause: why })),
    );
  }

  /**
   * @param core folder or file of tesseract.js-core, for a browser
   * @param data the language's, packed as it comes
   * @throws EngineFailed
   */
  static async start(thread: EngineThread, data: Uint8Array, core?: string): Promise<Engine> {
    const engine = new Engine(thread);
    try {
      await engine.ask('load', { options: { lstmOnly: true, corePath: core, logging: false } });
      const options = { cacheMethod: 'none', gzip: true, lstmOnly: true };
      await engine.ask('loadLanguage', { langs: [{ code: language, data }], options });
      await engine.ask('initialize', { langs: language, oem: neuralOnly, config: {} });
      await engine.ask('setParameters', { params: parameters });
      return engine;
    } catch (error) {
      thread.end();
      throw error;
    }
  }

  /**
   * @param density of the picture, in pixels an inch
   * @throws EngineFailed
   */
  async read(picture: GreyPicture, density: number): Promise<readonly EngineBlock[]> {
    const options = { user_defined_dpi: String(Math.round(Math.max(70, Math.min(density, 2400)))) };
    const payload = { image: pgmOf(picture), options, output: { text: false, blocks: true } };
    const { blocks } = (await this.ask('recognize', payload)) as { blocks: readonly EngineBlock[] | null };
    return blocks ?? [];
  }

  /** Whatever it is doing. */
  end(): void {
    this.thread.end();
    this.fail(new EngineFailed('ended'));
  }

  private ask(action: EngineJob['action'], payload: EngineJob['payload']): Promise<unknown> {
    if (this.failed) return Promise.reject(this.failed);
    const jobId = `${action}-${this.jobs++}`;
    const answer = Promise.withResolvers<unknown>();
    this.waiting.set(jobId, answer);
    this.awaitSign();
    this.thread.post({ workerId: 'ocr', jobId, action, payload });
    return answer.promise;
  }

  private answered({ jobId, status, data }: EngineAnswer): void {
    const answer = this.waiting.get(jobId);
    if (answer && status !== 'progress') this.waiting.delete(jobId);
    this.awaitSign();
    if (!answer || status === 'progress') return;
    if (status === 'resolve') answer.resolve(data);
    else answer.reject(new EngineFailed(String(data)));
  }

  /** From now on it may be silent for so long, if something is waited for. */
  private awaitSign(): void {
    clearTimeout(this.silence);
    if (this.waiting.size === 0) return;
    const say = () => this.fail(new EngineFailed(`silent for ${longestSilence} ms`));
    this.silence = setTimeout(say, longestSilence);
  }

  private fail(why: Error): void {
    clearTimeout(this.silence);
    this.failed ??= why;
    for (const { reject } of this.waiting.values()) reject(this.failed);
    this.waiting.clear();
  }
}

const language = 'swe';
/** OEM 1: the network alone, which is all that the data has. */
const neuralOnly = 1;
/** PSM 3: whole pages, whatever their columns; without the detection of scripts, whose data the package lacks. It would say on the console what it noticed. */
const parameters = { tessedit_pageseg_mode: '3', debug_file: '/dev/null' };
