/** Writes a copy of a Word file in a thread of its own. The file is read again as it is shown, so that blocks have the same ids. */
import '../../export/workers/closed-worker.ts';
import { DocxFile } from '../../../../documents/docx/file/docx-file.ts';
import { readDocx } from '../../../../documents/docx/text/docx-document.ts';
import { beforeWriting } from '../../../../documents/docx/write/before-writing.ts';
import { docxWithNotes } from '../../../../documents/docx/write/write-docx.ts';
import type { WordAnswer, WordAsked, WordWritingAsked } from './write-word.ts';

const send = (answer: WordAnswer, transfer: Transferable[] = []) => postMessage(answer, { transfer });

addEventListener('message', ({ data: asked }: MessageEvent<WordAsked[keyof WordAsked]>) => {
  try {
    if (asked.is === 'look') send({ is: 'done', answer: beforeWriting(asked.bytes) });
    else {
      const written = write(asked);
      send({ is: 'done', answer: written }, [written.bytes.buffer]);
    }
  } catch (error) {
    send({ is: 'failed', message: String(error) });
  }
});

function write({ bytes, view, firstId, notes, proposals }: WordWritingAsked) {
  const { blocks } = readDocx(new DocxFile(bytes), view, firstId);
  return docxWithNotes(bytes, blocks, notes, { proposals });
}
