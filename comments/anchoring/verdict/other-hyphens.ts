import { comparable } from '../../text/comparable-text.ts';

/** What stands between two letters or figures that are compared. */
interface Gap {
  hyphen: boolean;
  /** White space before the hyphen, as a bullet or a dash between words has it. */
  spaceBefore: boolean;
  space: boolean;
}

const hyphens = /[-\u2010\u2011]/;
const spaces = /\s/;

/**
 * Has a hyphen come or gone that no line end explains? `comparable` leaves all hyphens out, since most of those that differ between a PDF and
 * a page divide a word at the end of a line. But "Barn och ungdomstiden" isn't "Barn- och ungdomstiden", nor "20222030" "2022-2030".
 *
 * A hyphen on one side alone is a change where the other side has two words ("barn och"), and where nothing follows it that could have been a
 * line end ("e-hälsa"). White space behind it, and one word on the other side, is a divided word ("sam- verkan"). After white space it is a
 * bullet or a dash, which a page draws and a PDF writes.
 * @param quote the words of the comment
 * @param found the words at its place, the same by `comparable`
 */
export function hasOtherHyphens(quote: string, found: string): boolean {
  if (!hyphens.test(quote) && !hyphens.test(found)) return false;
  const [before, now] = [gapsIn(quote), gapsIn(found)];
  if (before.length !== now.length) return false;
  return before.some((gap, i) => {
    const other = now[i];
    return (
      other !== undefined && gap.hyphen !== other.hyphen && (gap.hyphen ? isChange(gap, other) : isChange(other, gap))
    );
  });
}

const isChange = (hyphenated: Gap, plain: Gap): boolean =>
  !hyphenated.spaceBefore && (plain.space || !hyphenated.space);

/** Between each two units that are compared, in order. */
function gapsIn(text: string): Gap[] {
  const { starts, ends } = comparable(text);
  return starts.slice(1).map((start, i) => {
    const between = text.slice(ends[i], start);
    const at = between.search(hyphens);
    return { hyphen: at >= 0, spaceBefore: at > 0 && spaces.test(between.slice(0, at)), space: spaces.test(between) };
  });
}
