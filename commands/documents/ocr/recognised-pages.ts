import { availableParallelism } from 'node:os';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { drawForEngine } from '../../../documents/pdf/ocr/engine/draw-for-engine.ts';
import { EnginePool, type RecognitionOutcome } from '../../../documents/pdf/ocr/engine/engine-pool.ts';
import { startNodeEngine } from './node-engine.ts';

const folder = (name: string) => new URL(`./${name}/`, import.meta.resolve('pdfjs-dist/package.json')).pathname;

/**
 * What stands in the pictures of some pages, each page as soon as it is read.
 * @param workers engines at once
 */
export async function* recognisedPages(
  bytes: Uint8Array,
  pages: readonly number[],
  workers = Math.min(2, availableParallelism()),
): AsyncGenerator<RecognitionOutcome> {
  const { opened, close } = await openToDraw(bytes);
  const pool = new EnginePool(startNodeEngine, workers);
  try {
    const left = [...pages];
    const draw = async (page: number) => drawForEngine(await opened.getPage(page), createCanvas);
    yield* pool.read(() => left.shift(), draw, new AbortController().signal);
  } finally {
    pool.end();
    await close();
  }
}

/** A PDF with what PDF.js needs to draw its pages in Node. */
export async function openToDraw(bytes: Uint8Array): Promise<{ opened: PDFDocumentProxy; close: () => Promise<void> }> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    wasmUrl: folder('wasm'),
    standardFontDataUrl: folder('standard_fonts'),
    cMapUrl: folder('cmaps'),
    iccUrl: folder('iccs'),
  });
  return { opened: await task.promise, close: () => task.destroy() };
}
