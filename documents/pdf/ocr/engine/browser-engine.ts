import { Engine, type EngineAnswer, EngineFailed, type EngineThread } from './engine.ts';

/** Where the build puts the engine: `wxt.config.ts`. */
const assets = '/ocr/';

let data: Promise<Uint8Array> | undefined;

/**
 * An engine in a thread of its own, in a page of ours.
 * @throws EngineFailed
 */
export async function startBrowserEngine(): Promise<Engine> {
  data ??= fetched();
  try {
    return await Engine.start(browserThread(), await data, new URL(assets, location.href).href);
  } catch (error) {
    data = undefined;
    throw error instanceof EngineFailed ? error : new EngineFailed(String(error));
  }
}

async function fetched(): Promise<Uint8Array> {
  const response = await fetch(`${assets}swe.traineddata.gz`);
  return new Uint8Array(await response.arrayBuffer());
}

function browserThread(): EngineThread {
  const worker = new Worker(`${assets}worker.min.js`);
  return {
    post: (job) => worker.postMessage(job),
    listen(answered, ended) {
      worker.addEventListener('message', ({ data: answer }: MessageEvent<EngineAnswer>) => answered(answer));
      worker.addEventListener('error', (event) => ended(new EngineFailed(event.message || 'the thread ended')));
    },
    end: () => worker.terminate(),
  };
}
