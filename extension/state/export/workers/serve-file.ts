import { writeList } from '../../../../comments/list/write/formats/formats.ts';
import { toJsonLd } from '../../../../comments/list/write/formats/json-ld.ts';
import { blockNames } from '../../../../comments/list/write/word-template/placeholders.ts';
import { type FormatName, mediaTypes } from '../formats.ts';
import { fileFailureKind } from './file-failure.ts';
import { bundledBytes, fromBase64, type LetterFile } from './letter-file.ts';
import type { FileJob } from './list-of.ts';
import type { FileToPage, PageToFile } from './messages.ts';

/** A worker's end to its page. */
type Page = Pick<Worker, 'addEventListener' | 'postMessage'>;

/** Writes the file that a page asks for. */
export function serveFile(page: Page): void {
  const write = (...[format, isOwnTemplate, content]: Parameters<typeof outcomeOf>) =>
    void outcomeOf(format, isOwnTemplate, content).then((outcome) => page.postMessage(outcome));
  page.addEventListener('message', (event) => {
    const message = (event as MessageEvent<PageToFile>).data;
    if (message.type === 'write-template') {
      const { name } = message;
      write('docx', false, () => bundledBytes(name));
      return;
    }
    const { port, letterFile } = message;
    port.onmessage = ({ data }: MessageEvent<FileJob | undefined>) => {
      if (data) write(data.format, isFilledIn(data, letterFile), () => contentOf(data, letterFile));
      else page.postMessage({ type: 'failed', kind: 'other' } satisfies FileToPage);
    };
  });
}

/** Is it written into a file of the reader's own? */
const isFilledIn = (job: FileJob, letterFile: LetterFile | undefined) =>
  job.format === 'docx' && job.list.kind === 'letter' && letterFile !== undefined && !('bundled' in letterFile);

async function outcomeOf(
  format: FormatName,
  isOwnTemplate: boolean,
  write: () => Promise<string | Uint8Array>,
): Promise<FileToPage> {
  try {
    const content = (await write()) as Uint8Array<ArrayBuffer>;
    return { type: 'written', file: new Blob([content], { type: mediaTypes[format] }) };
  } catch (error) {
    console.error(error);
    return { type: 'failed', kind: fileFailureKind(error, isOwnTemplate) };
  }
}

async function contentOf(job: FileJob, letterFile: LetterFile | undefined): Promise<string | Uint8Array> {
  if (job.format === 'docx' && job.list.kind === 'letter' && letterFile) {
    const { fillTemplate } = await import('../../../../comments/list/write/word-template/fill-template.ts');
    if (!('bundled' in letterFile)) return fillTemplate(job.list, fromBase64(letterFile.data), letterFile.places);
    return fillTemplate(job.list, await bundledBytes(letterFile.bundled), blockNames);
  }
  if (job.format !== 'jsonld') return writeList(job.list, job.format, job.others);
  const jsonld = 'jsonld' in job ? job.jsonld : toJsonLd(job.source, job.choice);
  return `${JSON.stringify(jsonld, null, 2)}\n`;
}
