import type { EngineAnswer, EngineJob, EngineThread } from '../../../../documents/pdf/ocr/engine/engine.ts';

/** The folder that the build puts the engine, its cores and its data into. */
const folder = new URL('/ocr/', globalThis.location?.href ?? 'file:///').href;

/** The core that the browser's processor is fastest with is chosen by the engine itself. */
export const coreFolder = `${folder}core`;

/** The Swedish data, packed. */
export async function languageData(): Promise<Uint8Array> {
  const answer = await fetch(`${folder}swe.traineddata.gz`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A thread of the engine in a browser. */
export function browserEngineThread(): EngineThread {
  const worker = new Worker(`${folder}worker.min.js`);
  return {
    post: (job: EngineJob) => worker.postMessage(job),
    listen(answered, ended) {
      worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => answered(data));
      worker.addEventListener('error', (event) => {
        // It is told further on, with the page.
        event.preventDefault();
        ended(new Error(event.message));
      });
    },
    end: () => worker.terminate(),
  };
}
