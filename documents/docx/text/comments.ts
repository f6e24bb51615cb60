import { withoutDirection } from '../../../comments/text/without-direction.ts';
import type { CommentPlaces, FlowComment } from '../../flow/content/comment-places.ts';
import type { DocxFile, DocxPart } from '../file/docx-file.ts';
import { attributeIn, childrenOf, elementsOf, type XmlElement } from '../file/xml-element.ts';
import { commentKey } from './comment-ranges.ts';

interface Read extends FlowComment {
  replies: FlowComment[];
  /** What its last paragraph is called, by which others refer to it. */
  paragraph: string | undefined;
}

/** The comments of a file, with replies under what they answer, where the file says what that is. */
export function docxComments(
  file: DocxFile,
  places: CommentPlaces,
  textOf: (part: DocxPart, comment: XmlElement) => string,
): FlowComment[] {
  const part = file.related('comments');
  if (!part) return [];
  const extended = new Map(
    childrenOf(file.related('commentsExtended')?.root, 'w15:commentEx').map((one) => [
      attributeIn(one, 'w15:paraId') ?? '',
      one,
    ]),
  );
  const times = new Map<string, number>();
  const read = childrenOf(part.root, 'w:comment').map((element): Read => {
    const id = attributeIn(element, 'w:id') ?? '';
    const nth = times.get(id) ?? 0;
    times.set(id, nth + 1);
    const key = commentKey(id, nth);
    const [beside, place] = [places.besideOf(key), places.placeOf(key)];
    const date = attributeIn(element, 'w:date');
    const paragraph = attributeIn(
      elementsOf(element).findLast(({ name }) => name === 'w:p'),
      'w14:paraId',
    );
    return {
      id,
      author: withoutDirection(attributeIn(element, 'w:author') ?? ''),
      initials: attributeIn(element, 'w:initials') ?? '',
      ...(date !== undefined && { date }),
      text: textOf(part, element),
      spans: places.of(key),
      ...(beside && { beside }),
      ...(places.isOnNoWords(key) && { isOnNoWords: true as const }),
      ...(place !== undefined && { place }),
      isResolved: /^(?:1|true|on)$/.test(attributeIn(extended.get(paragraph ?? ''), 'w15:done') ?? ''),
      replies: [],
      paragraph,
    };
  });
  const byParagraph = new Map(
    read.filter(({ paragraph }) => paragraph !== undefined).map((one) => [one.paragraph, one]),
  );
  const first: Read[] = [];
  for (const one of read) {
    const top = topOf(one, (of) => byParagraph.get(attributeIn(extended.get(of.paragraph ?? ''), 'w15:paraIdParent')));
    if (top === one) first.push(one);
    else top.replies.push(one);
  }
  return first.map(plain);
}

/** Word has one level: an answer to an answer is under the same comment. Those that answer each other in a circle are answers to none. */
function topOf(one: Read, answered: (one: Read) => Read | undefined): Read {
  const seen = new Set([one]);
  for (let at = one; ; ) {
    const above = answered(at);
    if (!above) return at;
    if (seen.has(above)) return one;
    seen.add(above);
    at = above;
  }
}

const plain = ({ paragraph: _, replies, ...comment }: Read): FlowComment => ({
  ...comment,
  replies: (replies as Read[]).map(plain),
});
