import { headOf } from '../../../../comments/list/entries/head.ts';
import { commentedName } from '../../../../comments/list/write/file-name.ts';
import type { DocxNote, DocxWriting, WrittenDocx } from '../../../../documents/docx/write/docx-note.ts';
import { download } from '../../download.ts';
import { arendeOfDocument } from '../arende-of-document.ts';
import type { FlowViewing } from './flow-viewing.ts';
import { writeWord } from './write-word.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Hands the browser a copy of the Word file with the notes in it.
 * @returns what it is called, and what became of them
 * @throws the signal's reason where it is aborted; an Error where the file can't be written
 */
export async function saveWordWithNotes(
  { file, view, reading }: FlowViewing,
  notes: readonly DocxNote[],
  proposals: DocxWriting['proposals'],
  signal: AbortSignal,
): Promise<{ name: string; written: WrittenDocx }> {
  const document = reading.value?.session.commenting.documentState?.document;
  const [written, arende] = await Promise.all([
    writeWord({ bytes: file.bytes, ...view.shown, notes, proposals }, signal),
    document === undefined ? undefined : arendeOfDocument(document),
  ]);
  signal.throwIfAborted();
  // The file's own name says which document it is, and its ending what it may hold, as macros.
  const { title: _, ...head } = headOf({ documents: [], now: new Date(), ...(arende && { arende }) });
  const [, base = file.name, ending = 'docx'] = /^(.*)\.(do[ct][xm])$/i.exec(file.name) ?? [];
  const name = commentedName(head, base, ending.toLowerCase());
  download(new Blob([written.bytes], { type: wordType }), name);
  return { name, written };
}
