import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { CommentList } from '../../../../../comments/list/list.ts';
import { writeList } from '../../../../../comments/list/write/formats/formats.ts';

/** The parts of a file that is a zip of XML; each is parsed, and a fault throws. */
export async function partsOf(list: CommentList, format: 'docx' | 'xlsx'): Promise<Record<string, Document>> {
  const files = unzipSync((await writeList(list, format)) as Uint8Array);
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) => [
      name,
      new JSDOM(strFromU8(bytes), { contentType: 'application/xml' }).window.document,
    ]),
  );
}
