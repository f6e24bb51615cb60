/**
 * Recognises drawn pages in a thread of its own: the engine's threads only read letters, and what is made of a picture before takes
 * some tenths of a second.
 */

import { Engine } from '../../../../documents/pdf/ocr/engine/engine.ts';
import { EnginePool } from '../../../../documents/pdf/ocr/engine/engine-pool.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';
import { browserEngineThread, coreFolder, languageData } from './browser-engine-thread.ts';
import type { RecogniseAnswer, RecogniseAsked } from './recognising-protocol.ts';

let data: Promise<Uint8Array> | undefined;
const start = async () => {
  data ??= languageData();
  // The engine's thread takes the bytes over.
  return Engine.start(browserEngineThread(), (await data).slice(), coreFolder);
};
// How many read at once is said by whoever sends the pages.
const pool = new EnginePool(start, 1);
/** The thread ends with whoever has started it. */
const { signal } = new AbortController();

async function recognise(drawn: DrawnPage): Promise<void> {
  const left = [drawn.page];
  const outcomes = pool.read(
    () => left.shift(),
    async () => drawn,
    signal,
  );
  for await (const outcome of outcomes) postMessage(outcome satisfies RecogniseAnswer);
}

addEventListener('message', ({ data: { drawn } }: MessageEvent<RecogniseAsked>) => void recognise(drawn));
