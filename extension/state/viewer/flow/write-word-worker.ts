/** Writes a copy of a Word file in a thread of its own. The file is read again as it is shown, so that blocks have the same ids. */
import '../../export/workers/closed-worker.ts';
import { DocxFile } from '../../../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../../../documents/docx/text/docx-document.ts';
import { docxWithNotes } from '../../../../documents/docx/write/write-docx.ts';
import type { WordWritingAnswer, WordWritingAsked } from './write-word.ts';

addEventListener('message', ({ data }: MessageEvent<WordWritingAsked>) => {
  const { bytes, view, firstId, notes, proposals } = data;
  const answer = (said: WordWritingAnswer, transferred: Transferable[] = []) =>
    postMessage(said, { transfer: transferred });
  try {
    const { blocks } = readDocx(new DocxFile(bytes), view, firstId);
    const written = docxWithNotes(bytes, blocks, notes, { proposals });
    answer({ written }, [written.bytes.buffer]);
  } catch (error) {
    answer({ failed: String(error) });
  }
});
