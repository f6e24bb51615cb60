import { readable } from '../../../../language/swedish/letters/readable.ts';
import { least } from '../../../../language/swedish/many.ts';
import type { Block } from '../../../block.ts';

/** Default titles that programs write. */
const noTitle =
  /^(?:microsoft (?:office )?(?:word|powerpoint|excel)\b|untitled|namnlös|(?:dokument|document|presentation|bild|slide)\s?\d*$|powerpoint-presentation|layout 1)|\.(?:docx?|dotx?|odt|rtf|pdf|indd|pptx?|xlsx?|tmp)$/i;
/** How many blocks a title page may have, and how long a title is, in characters. */
const front = { blocks: 30, longest: 250 };

/**
 * The document's title: what the file's metadata say, where that is no file's name and stands on the first pages too; else the
 * first of the highest headings there. Empty where there is neither.
 */
export function titleOf(blocks: readonly Block[], metadata: string | undefined): string {
  const first = blocks.slice(0, front.blocks);
  const given = metadata?.replace(/\s+/g, ' ').trim() ?? '';
  if (given !== '' && !noTitle.test(given) && isAmong(given, first)) return given;
  const headings = first.filter(({ level, text }) => level > 0 && text.length <= front.longest);
  const highest = least(headings.map(({ level }) => level));
  return whole(headings.find(({ level }) => level === highest)?.text ?? '');
}

/** Do most of its words stand in the blocks? A template's title doesn't. */
function isAmong(title: string, blocks: readonly Block[]): boolean {
  const text = whole(blocks.map((block) => block.text).join('\n')).toLowerCase();
  const words = title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return words.length > 0 && words.filter((word) => text.includes(word)).length > words.length / 2;
}

/** On one line, its broken words whole again. */
const whole = (text: string) => readable(text, { typeset: true }).trim();
