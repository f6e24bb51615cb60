import { findAll } from '../../../anchoring/index.ts';
import type { Target } from '../../../model/comment.ts';
import type { Selector } from '../../../model/target/selectors.ts';
import type { FlatSpan } from '../../../text/flatten.ts';
import { selectorsAt } from '../../../text/selectors-at.ts';
import { limits, TooMuch } from '../formats/workbook/limits.ts';
import { type KnownText, sectionAt } from '../new-target.ts';
import type { IncomingRemarks } from './remark.ts';

/**
 * What each remark is on. Where its words stand in the ärende's own text, all is said of them that tells where there; else what the file
 * tells of them, and they are looked for when the document is read.
 * @throws {TooMuch} where remarks on much of a long document would fill the memory
 */
export async function remarkTargets({ remarks, original }: IncomingRemarks, text: KnownText): Promise<Target[]> {
  let letters = 0;
  const said = remarks.map(({ span }): Selector[] => {
    if (!span) return [];
    letters += span.end - span.start;
    if (letters > limits.letters) throw new TooMuch('letters');
    return selectorsAt(original, span);
  });
  const { document } = text;
  const isSame = document?.text === original.text;
  const found = document && !isSame ? await findAll(said, document, { old: original }) : [];
  return said.map((selectors, i): Target => {
    if (selectors.length === 0) {
      const path = remarks[i]?.section;
      return path ? sectionAt([...path], undefined, undefined, text) : { type: 'document' };
    }
    const { state, span } = isSame ? { state: 'unchanged', span: remarks[i]?.span } : (found[i] ?? {});
    const isFound = state === 'unchanged' || state === 'moved';
    const there =
      isFound && span && document && isReadable(text, span, selectors) ? selectorsAt(document, span) : undefined;
    return { type: 'passage', selectors: there ?? selectors.filter(({ type }) => type !== 'TextPositionSelector') };
  });
}

/** A PDF's words have the ends of its lines in them, which nobody can tell from the words' own where no page is said. */
function isReadable({ document, isWeb }: KnownText, { start, end }: FlatSpan, selectors: readonly Selector[]): boolean {
  if (isWeb) return true;
  const quote = selectors.find((one) => one.type === 'TextQuoteSelector');
  return document?.text.slice(start, end) === quote?.exact;
}
