import type { Block } from '../../documents/block.ts';
import { DocxFile } from '../../documents/docx/file/docx-file.ts';
import { DocxUnreadable } from '../../documents/docx/file/docx-unreadable.ts';
import { readDocx } from '../../documents/docx/text/docx-document.ts';
import type { DocxChanges } from '../../documents/docx/text/tracked.ts';
import { bytesOf } from './text-file.ts';

/**
 * A Word file's blocks, with what tracked changes have deleted as struck words. Says what a reader of the text alone wouldn't know.
 * @throws Error with a sentence for the reader
 */
export function blocksOfDocx(file: string, say: (sentence: string) => void): Block[] {
  try {
    const { blocks, changes, hasMacros } = readDocx(new DocxFile(bytesOf(file)), 'marked');
    const tracked = toldChanges(changes);
    if (tracked !== '') say(`${file} har ${tracked}. Det som är struket söks för sig och får "struck".`);
    if (hasMacros) say(`${file} har makron. De körs inte, och läses inte.`);
    return blocks.map(({ pieces: _, marker: __, aboutPage: ___, struckFrom: ____, ...block }) => block);
  } catch (error) {
    throw error instanceof DocxUnreadable ? new Error(error.told(file)) : error;
  }
}

/** "spårade ändringar av Anna Ek (3) och Bo Ask (1)" */
function toldChanges({ authors }: DocxChanges): string {
  if (authors.size === 0) return '';
  const names = [...authors].map(([name, count]) => `${name === '' ? 'någon utan namn' : name} (${count})`);
  return `spårade ändringar av ${new Intl.ListFormat('sv').format(names)}`;
}
