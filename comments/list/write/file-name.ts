import { withoutDirection } from '../../text/without-direction.ts';
import type { ListHead } from '../list.ts';
import { visible } from '../templates/controls.ts';
import { subjectOf } from '../templates/letter/letter-title.ts';

/** In UTF-16 units; leaves room for the folder where a whole path may have 260 (Windows). */
const longestPart = 80;
/** In UTF-16 units: enough to know a remiss by. */
const longestTitle = 40;

/**
 * What authorities ask that an answer's file be called: own diarienummer without slash, remissinstans, date; what it is
 * stands behind, so that list and answer don't take each other's name. As "KS 2026-123 Älvmarkens kommun 2026-03-01 Yttrande.docx".
 * Without a number nothing of that says which remiss is answered, so what it is called comes last: two answers of a day are two files.
 */
export function fileName(
  { ownNumbers, remissinstans, date, title = '' }: Omit<ListHead, 'title'> & Partial<Pick<ListHead, 'title'>>,
  name: string,
  extension: string,
): string {
  const [number] = ownNumbers;
  const parts = [number, remissinstans, date, name, number === undefined ? shortTitle(title) : ''];
  return `${parts
    .map((part) => safePart(part ?? ''))
    .filter(Boolean)
    .join(' ')}.${extension}`;
}

/**
 * What a copy of a document with comments in it is called: by the document's own name. A copy of such a copy has the same name, with its
 * own day.
 */
export function commentedName(head: Omit<ListHead, 'title'>, document: string, extension: string): string {
  const own = document.trim().replace(/(?<= med kommentarer) ?\(\d+\)$/, '');
  if (!own.endsWith(commented)) return fileName(head, `${document}${commented}`, extension);
  let name = own.slice(0, -commented.length);
  for (const part of [head.ownNumbers[0] ?? '', head.remissinstans ?? ''].map(safePart).filter(Boolean))
    if (name.startsWith(`${part} `)) name = name.slice(part.length + 1);
  return fileName(head, `${name.replace(/^\d{4}-\d\d-\d\d /, '')}${commented}`, extension);
}
const commented = ' med kommentarer';

/** Its first words, as many as there is room for, and none last that more has to follow. */
function shortTitle(title: string): string {
  const subject = subjectOf(title).replace(/\s+/g, ' ');
  if (subject.length <= longestTitle) return subject;
  const [first = '', ...others] = subject.split(' ');
  let said = first;
  let short = first.slice(0, longestTitle);
  for (const word of others) {
    said += ` ${word}`;
    if (said.length > longestTitle) break;
    if (!leadsOn.has(word.toLowerCase())) short = said;
  }
  return short.replace(/[,;:–-]$/, '').trimEnd();
}

/** A title that ends with one of these has been cut. */
const leadsOn = new Set('av den det en ett för i med och om på samt till – -'.split(' '));

/** A part of a file's name, without what some file system forbids: separators, wildcards, controls, a point or space at an end. */
export const safePart = (part: string) =>
  withoutDirection(visible(part))
    .replace(/[/\\:|]/g, '-')
    .replace(/[*?"<>\n\t\u2400-\u2421\ufffd]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, longestPart)
    .replace(/(?<![. ])[. ]+$/, '')
    .toWellFormed();
