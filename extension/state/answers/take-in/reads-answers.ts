import type { AboutFile, TextOfAnswer } from './answers-from.ts';
import { htmlAsBlocks } from './formats/html-blocks.ts';
import { pageRecogniser } from './recognise-pages.ts';
import type { AnswerRead, Attachment, RemissContext } from './what-is-read.ts';
import type { WorkAnswer, WorkAsked } from './work.ts';
import { WorkThread } from './work-thread.ts';

interface Read {
  /** None where the file is no document. */
  answers: AnswerRead[];
  attachments: Attachment[];
  /** It is a list of these, and no answer. */
  bodies?: string[];
}

/** Reads answers out of files: in a thread of its own what can be read there, here what only a page can. */
export class ReadsAnswers {
  private readonly thread: WorkThread;
  private readonly remiss: RemissContext;
  private readonly signal: AbortSignal;

  constructor(remiss: RemissContext, signal: AbortSignal) {
    this.remiss = remiss;
    this.signal = signal;
    this.thread = new WorkThread(signal);
  }

  /** @param onPage hears which page is being read from its picture, from 1, and of how many @param skip lets go of such pages */
  async file(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    onPage: (page: number, all: number) => void,
    skip: AbortSignal,
  ): Promise<Read> {
    const first = await this.work({ is: 'file', name, bytes, remiss: this.remiss });
    if (first.is === 'html') {
      const { html, about, around, attachments } = first;
      const read = await this.text({ blocks: htmlAsBlocks(html), ...around }, about);
      return { answers: read.answers, attachments };
    }
    if (first.is !== 'pdf') return readIn(first);
    const { about } = first;
    // Half a megabyte that only PDFs want.
    const { readPdfAnswer } = await import('./formats/pdf.ts');
    const found = await readPdfAnswer(bytes, pageRecogniser(about.hash ?? '', onPage, skip), this.signal);
    const { blocks, letterhead, warnings, pages } =
      found.is === 'text' ? found : { blocks: [], letterhead: [], warnings: [found.why], pages: 0 };
    return this.text({ blocks, letterhead, pages }, { ...about, warnings });
  }

  text(text: TextOfAnswer, about: AboutFile): Promise<Read> {
    return this.readOn({ is: 'read', text, about, remiss: this.remiss });
  }

  pasted(text: string, title: string): Promise<Read> {
    return this.readOn({ is: 'pasted', text, title, remiss: this.remiss });
  }

  /** Of a file whose reading has failed. */
  broken(title: string): Read {
    const nothing = { identifiers: [], numbers: [], points: [], sketch: [] };
    return { answers: [{ title, form: 'text', ...nothing, warnings: ['damaged'] }], attachments: [] };
  }

  private async readOn(asked: WorkAsked): Promise<Read> {
    return readIn(await this.work(asked));
  }

  private work(asked: WorkAsked): Promise<WorkAnswer> {
    return this.thread.work(asked);
  }
}

function readIn(answer: WorkAnswer): Read {
  if (answer.is === 'answers') return answer;
  return { answers: [], attachments: [], ...(answer.is === 'bodies' && { bodies: answer.names }) };
}
