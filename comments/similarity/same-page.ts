import { diffArrays } from 'diff';

/**
 * Is it the same page, read again, though its text isn't quite the same? A page changes by itself: the time of its last change,
 * a counter, a menu, a notice of cookies, the latest news below. What the reviewer comments on is its running text: where that has
 * changed by a word, it is another edition, and the reviewer is asked.
 *
 * Therefore all running text of both must be the same, in the same order, but for some before and behind it. A short line may be
 * another there, too; between the running text only where it says when or how often.
 * @param before the text of the edition, with U+2029 between its blocks; `now` likewise
 */
export function isSamePage(before: string, now: string): boolean {
  const parts = diffArrays(blocksOf(before), blocksOf(now), { maxEditLength: mostChanges });
  if (!parts) return false;
  const isCommonProse = (part: (typeof parts)[number]) => !part.added && !part.removed && part.value.some(isProse);
  const first = parts.findIndex(isCommonProse);
  const last = parts.findLastIndex(isCommonProse);
  if (first < 0) return false;
  let around = 0;
  for (const [i, { value, added, removed }] of parts.entries()) {
    if (!added && !removed) continue;
    if (i > first && i < last) {
      if (!value.every(isStamp)) return false;
    } else around += lengthOf(value.filter(isProse));
  }
  const common = parts.filter(({ added, removed }) => !added && !removed).flatMap(({ value }) => value.filter(isProse));
  return around <= Math.min(mostAround, lengthOf(common) / 2);
}

/** Blocks; a page that has changed in more isn't the same, and to compare it takes long. */
const mostChanges = 200;

/** In UTF-16 units: notices of cookies, and some news. */
const mostAround = 3000;

const blocksOf = (text: string) =>
  text
    .split('\u2029')
    .map((block) =>
      block
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => block !== '');

const lengthOf = (blocks: readonly string[]) => blocks.reduce((sum, { length }) => sum + length, 0);

/** Sentences, rather than a heading, a link or a cell. */
const isProse = (block: string) => block.length >= 80 || /\p{Ll}[.:;!?]$/u.test(block);

/** "Senast uppdaterad 2026-03-01 14.32", "Läst 1 204 gånger", "Publicerad: i dag". */
const isStamp = (block: string) =>
  block.length < 80 &&
  /^(senast |sidan |innehållet |dokumentet |texten |last )*(uppdater|ändra|granska|publicer|hämta|utskri|skapa|läst|visa|besök|updated|modified|changed|published|printed|reviewed|viewed|read )/i.test(
    block,
  );
