import { withoutDirection } from '../../comments/text/without-direction.ts';
import { attributeIn, childOf, childrenOf, elementsOf, isElement, type XmlElement } from '../docx/file/xml-element.ts';
import type { CommentPlaces, FlowComment } from '../flow/content/comment-places.ts';
import type { ReadComment } from './odt-reading.ts';

/** @param annotation `office:annotation` */
export function commentFrom(annotation: XmlElement, id: string): ReadComment {
  const said = (name: string) => textWithin(childOf(annotation, name));
  const date = said('dc:date');
  return {
    id,
    author: withoutDirection(said('dc:creator')),
    initials: said('meta:creator-initials') || said('loext:sender-initials'),
    ...(date !== '' && { date }),
    text: [...paragraphsIn(annotation)].map(textWithin).join('\n'),
    isResolved: attributeIn(annotation, 'loext:resolved') === 'true',
    answers: attributeIn(annotation, 'loext:parent-name'),
  };
}

/** With answers under what they answer. */
export function withAnswers(read: readonly ReadComment[], places: CommentPlaces): FlowComment[] {
  const byId = new Map(read.map((one) => [one.id, one]));
  const answers = new Map<ReadComment, ReadComment[]>();
  const first: ReadComment[] = [];
  for (const one of read) {
    const top = topOf(one, byId);
    if (top === one) first.push(one);
    else answers.set(top, [...(answers.get(top) ?? []), one]);
  }
  const whole = ({ answers: _, ...one }: ReadComment, replies: readonly FlowComment[]): FlowComment => ({
    ...one,
    spans: places.of(one.id),
    replies,
  });
  return first.map((one) =>
    whole(
      one,
      (answers.get(one) ?? []).map((answer) => whole(answer, [])),
    ),
  );
}

/** An answer to an answer is under the same comment. Those that answer each other in a circle are answers to none. */
function topOf(one: ReadComment, byId: ReadonlyMap<string, ReadComment>): ReadComment {
  const seen = new Set([one]);
  for (let at = one; ; ) {
    const above = byId.get(at.answers ?? '');
    if (!above) return at;
    if (seen.has(above)) return one;
    seen.add(above);
    at = above;
  }
}

/** Those of its lists, too. */
function* paragraphsIn(element: XmlElement): Generator<XmlElement> {
  for (const one of elementsOf(element)) {
    if (one.name === 'text:p' || one.name === 'text:h') yield one;
    else yield* paragraphsIn(one);
  }
}

const textWithin = (element: XmlElement | undefined): string =>
  element
    ? gathered(element)
        .replace(/[ \t\r\n]+/g, ' ')
        .trim()
    : '';

const gathered = (element: XmlElement): string =>
  element.children
    .map((node) =>
      isElement(node) ? (/^text:(?:s|tab|line-break)$/.test(node.name) ? ' ' : gathered(node)) : node.text,
    )
    .join('');

/** The names of comments that have an end of their own. */
export function endedIn(root: XmlElement): Set<string> {
  const ended = new Set<string>();
  const look = (element: XmlElement): void => {
    if (element.name === 'office:annotation-end') ended.add(attributeIn(element, 'office:name') ?? '');
    for (const one of elementsOf(element)) look(one);
  };
  for (const body of childrenOf(root, 'office:body')) look(body);
  return ended;
}
