import './closed-worker.ts';
import { written } from '../../comment-list/formats/formats.ts';
import { toJsonLd } from '../../comment-list/formats/json-ld.ts';
import { mediaTypes } from './formats.ts';
import type { FileJob } from './list-of.ts';
import type { FileToPage, PageToFile } from './messages.ts';

/** Writes one file. It is a worker of its own, so that it can be stopped whatever it is about. */

const page = globalThis as unknown as Pick<Worker, 'addEventListener' | 'postMessage'>;
const say = (message: FileToPage) => page.postMessage(message);

page.addEventListener('message', (event) => {
  const { port } = (event as MessageEvent<PageToFile>).data;
  port.onmessage = async ({ data }: MessageEvent<FileJob>) => {
    try {
      const content = await contentOf(data);
      say({ type: 'written', file: new Blob([content as Uint8Array<ArrayBuffer>], { type: mediaTypes[data.format] }) });
    } catch (error) {
      console.error(error);
      say({ type: 'failed' });
    }
  };
});

async function contentOf(job: FileJob): Promise<string | Uint8Array> {
  if (job.format !== 'jsonld') return written(job.list, job.format);
  return `${JSON.stringify(toJsonLd(job.source, job.choice), null, 2)}\n`;
}
