import type { BlockId } from '../../../block.ts';
import type { DocxBlock } from '../../text/docx-block.ts';
import type { DocxNotePlace, WhyMoved } from '../docx-note.ts';

const isAway: ReadonlySet<WhyMoved> = new Set(['note', 'text-box', 'elsewhere']);
/** Of the words, in UTF-16 units: enough to find them. */
const most = 300;

/** The words of a note that stands where they can't be seen, to begin its text with; else nothing. */
export function quotedBefore(
  place: DocxNotePlace,
  why: WhyMoved,
  blockOf: (id: BlockId) => DocxBlock | undefined,
): string {
  if (!isAway.has(why) || place.on === 'document') return '';
  const texts =
    place.on === 'block'
      ? [blockOf(place.block)?.text ?? '']
      : place.spans.map(({ block, start, end }) => blockOf(block)?.text.slice(start, end) ?? '');
  const words = texts.join(' ').replace(/\s+/g, ' ').trim();
  if (words === '') return '';
  return `”${words.length > most ? `${words.slice(0, most).toWellFormed().trimEnd()}…` : words}”\n\n`;
}
