import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { isUnknownLock } from '../../documents/pdf/file/unknown-lock.ts';
import type { PdfBlock } from '../../documents/pdf/text/layout/pdf-block.ts';
import { PdfBlocks } from '../../documents/pdf/text/pdf-blocks.ts';
import { PdfUnreadable, pagesOfPdf } from './pdf-pages.ts';
import { bytesOf } from './text-file.ts';
import { which } from './which-pages.ts';

/**
 * A PDF's blocks, its pages read from the first to the last.
 * @param tell hears a sentence of the pages that have nothing to read
 * @param tellUnread hears a sentence of each thing that should have been read, and isn't
 * @param recognises whether pages without text, or with harmed text, are read off their pictures
 * @throws in a sentence where the file is no PDF, is damaged beyond reading or wants a password
 */
export async function blocksOfPdf(
  file: string,
  tell: (sentence: string) => void = () => {},
  tellUnread: (sentence: string) => void = console.error,
  recognises = false,
): Promise<readonly PdfBlock[]> {
  const bytes = bytesOf(file);
  if (!bytes.subarray(0, headerWithin).includes('%PDF-')) throw new Error(notOne);
  const { pages, outline, texts } = await pagesOfPdf(bytes, tellUnread);
  const blocks = new PdfBlocks({ pages, outline });
  for (const text of texts.values()) blocks.put(text);
  if (recognises) {
    const { readPictures } = await import('./ocr/read-pictures.ts');
    await readPictures(bytes, texts, blocks, { tell, tellUnread });
  }
  blocks.finish();
  const missing = blocks.pagesIn('missing');
  if (missing.length > 0) tell(withoutText(missing));
  const lost = blocks.pagesIn('damaged');
  if (lost.length > 0)
    tellUnread(
      `${which('Sidan', 'Sidorna', lost)} är inte med: ${lost.length === 1 ? 'den är skadad' : 'de är skadade'}.`,
    );
  const damaged = [...texts.values()].flatMap(({ page, damage }) =>
    damage === 'sure' && !lost.includes(page) ? [page] : [],
  );
  if (damaged.length > 0)
    tellUnread(
      `${which('Sidan', 'Sidorna', damaged)} är ${damaged.length === 1 ? 'skadad' : 'skadade'} i filen, så text kan saknas där.`,
    );
  const illegible = blocks.partlyIllegible();
  if (illegible.length > 0)
    tell(
      `${which('På sidan', 'På sidorna', illegible)} går en del av texten inte att läsa: typsnittet säger inte vilka tecken det visar.`,
    );
  const { left, addedUnread } = blocks.addedText();
  if (left > 0) tell(`${left} fält och anteckningar är inte lästa: det är för många på samma sida.`);
  if (addedUnread.length > 0)
    tellUnread(`${which('På sidan', 'På sidorna', addedUnread)} gick ifyllda fält och anteckningar inte att läsa.`);
  return blocks.all;
}

/** Opens a PDF in Node for as long as `use` takes. @param tells whether PDF.js says on the console all that it isn't sure of */
export async function withPdf<Result>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<Result>,
  tells = false,
): Promise<Result> {
  const verbosity = tells ? VerbosityLevel.INFOS : VerbosityLevel.ERRORS;
  // PDF.js takes the bytes for its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity, useSystemFonts: true });
  try {
    return await use(await task.promise);
  } catch (error) {
    const sentence = isUnknownLock(error) ? lockedOtherwise : failures.get((error as Error).name);
    throw sentence === undefined ? error : new PdfUnreadable(sentence);
  } finally {
    await task.destroy();
  }
}

/** A header may stand a little way into the file; further in, no reader looks for it. */
const headerWithin = 1024;
const notOne = 'Filen är ingen PDF, eller skadad.';
const lockedOtherwise = 'PDF-filen är låst på ett sätt som inte kan öppnas. Be avsändaren om en fil utan lås.';

/** What PDF.js throws by name, said for who gave the file. */
const failures = new Map([
  ['PasswordException', 'PDF-filen är låst med lösenord. Be avsändaren om en fil utan lås.'],
  ['InvalidPDFException', notOne],
]);

function withoutText(pages: readonly number[]): string {
  return `${which('Sidan', 'Sidorna', pages)} har ingen text som går att läsa: bild utan text, eller typsnitt som inte säger vilka tecken de visar.`;
}
