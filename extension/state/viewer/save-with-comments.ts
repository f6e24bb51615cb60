import { headOf } from '../../../comments/list/entries/head.ts';
import { commentedName } from '../../../comments/list/write/file-name.ts';
import { annotated, type PdfNote } from '../../../documents/pdf/file/annotate.ts';
import { leadsToItsTable } from '../../../documents/pdf/file/file-end.ts';
import { pdfjs } from '../../../documents/pdf/file/pdfjs.ts';
import type { TextWidth } from '../../../documents/pdf/text/quads.ts';
import { arendeOfDocument } from './arende-of-document.ts';
import type { OpenPdf } from './opening.ts';
import { savePdf } from './save-file.ts';
import type { Viewing } from './viewing.ts';

/** What the reader ought to know before comments are written into a file. */
export interface Writable {
  /** Its sender lets nobody put comments in. */
  barred: boolean;
  signed: boolean;
  damaged: boolean;
}

export async function writableFrom({ pdf, bytes }: OpenPdf): Promise<Writable> {
  const [permissions, signatures] = await Promise.all([
    // In a damaged file either may be unreadable: nothing says then that changes are forbidden, or that it is signed.
    pdf.getPermissions().catch(() => null),
    pdf.getSignatures().catch(() => null),
  ]);
  return {
    barred: permissions !== null && !permissions.has(pdfjs.PermissionFlag.MODIFY_ANNOTATIONS),
    signed: (signatures?.length ?? 0) > 0,
    damaged: !leadsToItsTable(bytes),
  };
}

/**
 * Hands the browser a copy of the file with the notes in it.
 * @returns what it is called
 * @throws the signal's reason where it is aborted; what PDF.js throws where the file can't be written
 */
export async function saveWithNotes(
  { file, reading }: Viewing,
  notes: readonly PdfNote[],
  onPage: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const document = reading.value?.session.commenting.documentState?.document;
  const [bytes, arende] = await Promise.all([
    annotated(file.pdf, notes, { measure: measureText(), onPage, signal }),
    document === undefined ? undefined : arendeOfDocument(document),
  ]);
  signal.throwIfAborted();
  // The file's own name says which document it is.
  const { title: _, ...head } = headOf({ documents: [], now: new Date(), ...(arende && { arende }) });
  const name = commentedName(head, file.name.replace(/\.pdf$/i, ''), 'pdf');
  savePdf(bytes, name);
  return name;
}

/** By the fonts that stand in for a document's own, as PDF.js lays its text out. */
function measureText(): TextWidth {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return (text) => text.length;
  return (text, family) => {
    context.font = `32px ${family}`;
    return context.measureText(text).width;
  };
}
