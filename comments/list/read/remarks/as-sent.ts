import type { Comment } from '../../../model/comment.ts';
import { comparable } from '../../../text/comparable-text.ts';
import { quotedPlace } from '../../../text/quoted-place.ts';
import { selectorsAt } from '../../../text/selectors-at.ts';
import type { KnownText } from '../new-target.ts';
import { type NotedRemark, targetOf } from './remark-notes.ts';
import type { RemarkPlace } from './remark-targets.ts';
import type { ToldAsSent } from './sent-remarks.ts';

interface Found {
  /** Its words in the copy. */
  quote: string;
  place: RemarkPlace;
  told: ToldAsSent | undefined;
}

/**
 * What the document was sent with as the document says it, where its words are kept: among those of the copy there may be some that whoever
 * sent it has never seen.
 */
export function asSent(
  remark: NotedRemark,
  { quote, place, told }: Found,
  text: KnownText,
): { remark: NotedRemark; at: Pick<Comment, 'target' | 'carried'> } {
  const carried = (words: string) => place.isUnsure && { carried: { state: 'lost' as const, quote: words } };
  const sent = told?.sent;
  if (!sent) return { remark, at: { target: targetOf(remark, place.target), ...carried(quote) } };
  const { editing: _, movedBehind: __, ...said } = remark;
  const now: NotedRemark = {
    ...said,
    // A change by somebody who has commented on it too is told with the comment, unless that is gone.
    ...(told.is === 'changed' && sent.is === remark.is && { text: sent.text }),
    ...(sent.editing !== undefined && isProposed(remark) && { editing: sent.editing }),
    ...(sent.movedBehind !== undefined && { movedBehind: sent.movedBehind }),
  };
  const isSame = comparable(sent.quote).text === comparable(quote).text;
  if (isSame || sent.quote === '')
    return { remark: now, at: { target: targetOf(now, place.target), ...carried(quote) } };
  return { remark: now, at: { target: targetOf(now, quoting(sent.quote, text)), ...carried(sent.quote) } };
}

/** Where our text hasn't the words that others put in, what is changed in them is told in words; so are rows that come. */
const isProposed = ({ editing, within, rows }: NotedRemark) =>
  editing !== undefined || !(within || rows?.are === 'put');

function quoting(exact: string, { document, isWeb }: KnownText): Comment['target'] {
  const selectors = [{ type: 'TextQuoteSelector' as const, exact }];
  const { span, alike } = document ? quotedPlace(selectors, document) : { span: undefined, alike: [] };
  const isFound =
    document && span && alike.length === 0 && (isWeb || document.text.slice(span.start, span.end) === exact);
  return { type: 'passage', selectors: isFound ? selectorsAt(document, span) : selectors };
}
