import { DocxFile } from '../../documents/docx/file/docx-file.ts';
import { DocxUnreadable } from '../../documents/docx/file/docx-unreadable.ts';
import { documentKind } from '../../documents/flow/content/open-document.ts';
import { bytesOf } from './text-file.ts';

export const isWordName = (file: string): boolean => /\.do[ct][xm]$/i.test(file);

/** @throws Error with a sentence for the reader, also where `read` finds that it can't be read */
export function fromDocx<Read>(file: string, read: (docx: DocxFile) => Read): Read {
  const bytes = bytesOf(file);
  try {
    const why = whyNoComments(file, bytes);
    if (why !== undefined) throw new Error(why);
    return read(new DocxFile(bytes));
  } catch (error) {
    throw error instanceof DocxUnreadable ? new Error(error.told(file)) : error;
  }
}

const giveOther =
  'Ange ett Word-dokument (.docx) som någon har kommenterat i, eller kommentarer som har exporterats som JSON.';

/** What has no comments that are read, or has them where they aren't: to give it another name would help nobody. */
const sentences: Partial<Record<ReturnType<typeof documentKind>, string>> = {
  odt: 'är i formatet OpenDocument (.odt), och kommentarer läses bara ur Word-dokument. Öppna den i Word eller LibreOffice, spara den som Word-dokument (.docx), och ange den filen.',
  epub: `är en bok (.epub), och böcker har inga kommentarer som läses. ${giveOther}`,
  pdf: `är en PDF, och kommentarer i PDF-filer läses inte. ${giveOther}`,
  'web-page': `är en webbsida, och har inga kommentarer som läses. ${giveOther}`,
  spreadsheet: `är ett kalkylblad; listor läses i tillägget, inte här. ${giveOther}`,
  presentation: `är en presentation och läses inte. ${giveOther}`,
};

/**
 * A sentence where the file is no Word document; none where that can't be told.
 * @throws {DocxUnreadable} of a broken zip
 */
function whyNoComments(file: string, bytes: Uint8Array): string | undefined {
  const kind = documentKind(bytes);
  if (kind === 'docx') return undefined;
  if (kind === 'text')
    return `${file} är ren text, vad den än heter. Är det kommentarer som JSON: ge den ett namn som slutar på .jsonld och försök igen.`;
  const own = sentences[kind];
  if (own !== undefined) return `${file} ${own}`;
  throw new DocxUnreadable(kind as Exclude<typeof kind, 'odt' | 'epub'>);
}

/** The same of a file that has turned out to be no JSON. */
export function whyNoJson(file: string): string | undefined {
  try {
    const bytes = bytesOf(file);
    const kind = documentKind(bytes);
    if (kind === 'docx')
      return `${file} är ett Word-dokument, vad den än heter. Ge den ett namn som slutar på .docx och försök igen.`;
    return kind === 'text' || kind === 'other' ? undefined : whyNoComments(file, bytes);
  } catch (error) {
    return error instanceof DocxUnreadable ? error.told(file) : undefined;
  }
}
