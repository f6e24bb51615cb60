import { answeredWithin } from './answered-within.ts';
import { Engine, type EngineAnswer, EngineFailed, type EngineThread } from './engine.ts';

/** Where the build puts the engine: `wxt.config.ts`. */
const assets = '/ocr/';

/**
 * How long an engine may take to begin before another is started, in milliseconds: Firefox 153 loses a thread now and then. One begins in
 * less than a second; a machine that has much else to do gets longer each time.
 */
const startTimes = [10_000, 20_000, 60_000];

/** Held on to, so that none is collected while it loads or works. */
const threads = new Set<Worker>();

let data: Promise<Uint8Array> | undefined;

/**
 * An engine in a thread of its own, in a page of ours.
 * @throws EngineFailed
 */
export async function startBrowserEngine(): Promise<Engine> {
  data ??= fetched();
  let failure: unknown;
  for (const time of startTimes) {
    try {
      return await begun(await data, time);
    } catch (error) {
      failure = error;
    }
  }
  data = undefined;
  throw failure instanceof EngineFailed ? failure : new EngineFailed(String(failure));
}

async function begun(packed: Uint8Array, time: number): Promise<Engine> {
  const thread = browserThread();
  try {
    return await answeredWithin(Engine.start(thread, packed, new URL(assets, location.href).href), time);
  } catch (error) {
    thread.end();
    throw error;
  }
}

async function fetched(): Promise<Uint8Array> {
  const response = await fetch(`${assets}swe.traineddata.gz`);
  return new Uint8Array(await response.arrayBuffer());
}

function browserThread(): EngineThread {
  const worker = new Worker(`${assets}worker.min.js`);
  threads.add(worker);
  return {
    post: (job) => worker.postMessage(job),
    listen(answered, ended) {
      worker.addEventListener('message', ({ data: answer }: MessageEvent<EngineAnswer>) => answered(answer));
      worker.addEventListener('error', (event) => ended(new EngineFailed(event.message || 'the thread ended')));
    },
    end() {
      worker.terminate();
      threads.delete(worker);
    },
  };
}
