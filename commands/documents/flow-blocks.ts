import type { Block } from '../../documents/block.ts';
import { DocxUnreadable } from '../../documents/docx/file/docx-unreadable.ts';
import type { TrackedChanges } from '../../documents/flow/content/flow-text.ts';
import { openDocument } from '../../documents/flow/content/open-document.ts';
import { bytesOf } from './text-file.ts';

/**
 * The blocks of a Word file, an OpenDocument text or an EPUB book, with what tracked changes have deleted as struck words. Says what a reader of the text alone wouldn't know.
 * @throws Error with a sentence for the reader
 */
export function blocksOfFlow(file: string, say: (sentence: string) => void): Block[] {
  try {
    const { blocks, changes, hasMacros, unread } = openDocument(bytesOf(file)).read('marked');
    const tracked = toldChanges(changes);
    if (tracked !== '') say(`${file} har ${tracked}. Det som är struket söks för sig och får "struck".`);
    if (unread?.letters)
      say(`${file} är skadad: bokstäver som inte går att läsa står som � i texten. Be avsändaren om en ny fil.`);
    if (hasMacros) say(`${file} har makron. De körs inte, och läses inte.`);
    return blocks.map(({ pieces: _, marker: __, aboutPage: ___, anchors: ____, ...block }) => block);
  } catch (error) {
    throw error instanceof DocxUnreadable ? new Error(error.told(file)) : error;
  }
}

/** "spårade ändringar av Anna Ek (3) och Bo Ask (1)" */
function toldChanges({ authors }: TrackedChanges): string {
  if (authors.size === 0) return '';
  const names = [...authors].map(([name, count]) => `${name === '' ? 'någon utan namn' : name} (${count})`);
  return `spårade ändringar av ${new Intl.ListFormat('sv').format(names)}`;
}
