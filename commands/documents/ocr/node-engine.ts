import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import {
  Engine,
  type EngineAnswer,
  EngineFailed,
  type EngineThread,
} from '../../../documents/pdf/ocr/engine/engine.ts';

const script = new URL(import.meta.resolve('tesseract.js/src/worker-script/node/index.js'));
const data = new URL(import.meta.resolve('@tesseract.js-data/swe/4.0.0_best_int/swe.traineddata.gz'));

/** @throws EngineFailed */
export const startNodeEngine = (): Promise<Engine> => Engine.start(nodeThread(), readFileSync(data));

function nodeThread(): EngineThread {
  const worker = new Worker(script);
  return {
    post: (job) => worker.postMessage(job),
    listen(answered, ended) {
      worker.on('message', (answer: EngineAnswer) => answered(answer));
      worker.on('error', ended);
      worker.on('exit', () => ended(new EngineFailed('the thread ended')));
    },
    end: () => void worker.terminate(),
  };
}
