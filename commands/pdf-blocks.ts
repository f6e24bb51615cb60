import { readFileSync } from 'node:fs';
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPage, startReading } from '../documents/pdf/read-page.ts';
import type { PdfBlock } from '../documents/pdf/text/pdf-block.ts';
import { PdfBlocks } from '../documents/pdf/text/pdf-blocks.ts';

/**
 * A PDF's blocks, its pages read from the first to the last.
 * @throws in a sentence where the file is no PDF, is damaged beyond reading or wants a password
 */
export function blocksOfPdf(file: string): Promise<readonly PdfBlock[]> {
  return withPdf(readFileSync(file), async (pdf) => {
    const blocks = new PdfBlocks({ pages: pdf.numPages, outline: await pdf.getOutline() });
    const reading = await startReading(pdf);
    for (let page = 1; page <= pdf.numPages; page++) blocks.put(await readPage(reading, page));
    blocks.finish();
    return blocks.all;
  });
}

/** Opens a PDF in Node for as long as `use` takes. */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<Result>,
): Promise<Result> {
  // PDF.js takes the bytes for its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, useSystemFonts: true });
  try {
    return await use(await task.promise);
  } catch (error) {
    throw failures.get((error as Error).name) ?? error;
  } finally {
    await task.destroy();
  }
}

/** What PDF.js throws by name, said for who gave the file. */
const failures = new Map([
  ['PasswordException', new Error('PDF-filen är låst med lösenord.')],
  ['InvalidPDFException', new Error('Filen är ingen PDF, eller skadad.')],
]);
