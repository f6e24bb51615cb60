import type { Passage } from '../messaging.ts';

/** How much of the text around a hit the panel gets, to find its sentence in; UTF-16 units to either side. */
const reach = 400;

/** The hit's words with what stands around them, cut between words, white space folded. */
export function passageAt(
  { text }: { text: string },
  { start, end }: { start: number; end: number },
  context = reach,
): Pick<Passage, 'before' | 'words' | 'after'> {
  const from = start <= context ? 0 : text.indexOf(' ', start - context);
  const to = text.length - end <= context ? text.length : text.lastIndexOf(' ', end + context);
  const [cutFrom, cutTo] = [from < 0 || from > start ? start : from, to < end ? end : to];
  return {
    before: (cutFrom > 0 ? '… ' : '') + fold(text.slice(cutFrom, start)).trimStart(),
    words: fold(text.slice(start, end)),
    after: fold(text.slice(end, cutTo)).trimEnd() + (cutTo < text.length ? ' …' : ''),
  };
}

/** Soft hyphens gone, white space single. */
export const fold = (text: string) => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
