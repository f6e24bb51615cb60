/**
 * Recognises drawn pages in a thread of its own: the engine's threads only read letters, and what is made of a picture before takes
 * some tenths of a second.
 */

import { startBrowserEngine } from '../../../../documents/pdf/ocr/engine/browser-engine.ts';
import { EnginePool } from '../../../../documents/pdf/ocr/engine/engine-pool.ts';
import type { DrawnPage } from '../../../../documents/pdf/ocr/engine/recognise.ts';
import { answerWhenLoaded, type ThreadAsked } from '../../../../documents/threads.ts';
import { enginesHere, type RecogniseAnswer, type RecogniseAsked } from './recognising-protocol.ts';

const pool = new EnginePool(startBrowserEngine, enginesHere());
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

answerWhenLoaded();
addEventListener('message', ({ data: asked }: MessageEvent<RecogniseAsked | ThreadAsked>) => {
  if ('is' in asked) void recognise(asked.drawn);
});
