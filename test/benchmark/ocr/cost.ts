import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { recognisedPages } from '../../../commands/documents/ocr/recognised-pages.ts';
import { offlineScript } from '../../../documents/pdf/ocr/engine/offline-script.ts';
import { picturePdf, type ScannedPage } from '../../ocr-scans/picture-pdf.ts';
import { scannedPage } from '../../ocr-scans/scans.ts';

/** Four pages of each kind with one engine and with two, the engines' start among it. */
export async function tellWorkers(): Promise<void> {
  console.log('\nworkers\n| scan | pages | one engine, seconds a page | two |\n| --- | --: | --: | --: |');
  for (const name of ['ren-200', 'ren-300', 'brus-150']) {
    const pages = Array.from({ length: 4 }, (_, i) => scannedPage('third', name, i));
    const pdf = picturePdf(pages);
    const seconds: string[] = [];
    for (const workers of [1, 2]) {
      const began = performance.now();
      await readAll(pdf, pages.length, workers);
      seconds.push(((performance.now() - began) / 1000 / pages.length).toFixed(1));
    }
    console.log(`| ${name} | ${pages.length} | ${seconds.join(' | ')} |`);
  }
}

/**
 * The most that Node takes for 100 pages with two engines: a process of its own, since to make the scans takes more. Each tenth page is
 * full, the others have a few lines.
 */
export function tellMemory(): void {
  const [full, short] = [scannedPage('third', 'ren-200', 0), scannedPage('third', 'fotografi-200', 1)];
  const pages: ScannedPage[] = Array.from({ length: 100 }, (_, i) => (i % 10 === 0 ? full : short));
  const folder = mkdtempSync(join(tmpdir(), 'ocr-memory-'));
  try {
    const file = join(folder, 'scan.pdf');
    writeFileSync(file, picturePdf(pages));
    const script = fileURLToPath(new URL('./memory.ts', import.meta.url));
    const said = execFileSync(process.execPath, ['--experimental-import-meta-resolve', script, file, '2']).toString();
    console.log(`\nmemory: ${pages.length} pages, two engines: at most ${said.trim()} MB; 700 are allowed`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readAll(pdf: Uint8Array, count: number, workers: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  for await (const outcome of recognisedPages(pdf, numbers, workers)) {
    if (outcome.is === 'failed') throw new Error(`Page ${outcome.page} wasn't read: ${outcome.why}.`);
  }
}

/** What the package grows by, packed. */
export function tellPackage(): void {
  const bytesOf = (name: string) => readFileSync(new URL(import.meta.resolve(name)));
  const script = offlineScript(bytesOf('tesseract.js/dist/worker.min.js').toString());
  const files = [
    Buffer.from(script),
    bytesOf('tesseract.js-core/tesseract-core-simd-lstm.wasm.js'),
    bytesOf('tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js'),
    bytesOf('@tesseract.js-data/swe/4.0.0_best_int/swe.traineddata.gz'),
  ];
  const packed = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  console.log(`\npackage: ${(packed / 1e6).toFixed(2)} MB packed`);
}
