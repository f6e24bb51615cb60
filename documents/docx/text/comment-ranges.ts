import { firstWhere } from '../../../language/lists/first-where.ts';
import { attributeIn, elementsOf, type XmlElement } from '../file/xml-element.ts';
import { chosenIn } from './choose.ts';

/** What stands at a mark of a comment. */
export interface CommentMark {
  does: 'begin' | 'end' | 'place';
  /** Of a place: is it all that the file says of where the comment is? Then nobody has marked any words. */
  isAlone?: true;
  /** Which comment it is of: as `commentKey` says. */
  comment: string;
  /** Of one that begins: UTF-16 offset in the part, behind which no element is within its words. */
  until: number;
  /** The flow that it is in: comments of several flows by one id are others. */
  flow: object;
}

/** Comments have ids of their own; where a file has an id several times, the first with it is on the first words that have it, and so on. */
export const commentKey = (id: string, nth: number): string => (nth === 0 ? id : `${id}\n${nth}`);

/** What has marks of its own: they go over no border of it. */
const flows = new Set(['w:txbxContent', 'w:footnote', 'w:endnote', 'w:comment']);
const kinds: Readonly<Record<string, Mark['kind']>> = {
  'w:commentRangeStart': 'start',
  'w:commentRangeEnd': 'end',
  'w:commentReference': 'reference',
};

interface Mark {
  kind: 'start' | 'end' | 'reference';
  at: number;
  isInParagraph: boolean;
}

interface Flow {
  byComment: Map<string, Mark[]>;
  /** Where its paragraphs begin. */
  paragraphs: number[];
  /** Where its last element does. */
  last: number;
}

const known = new WeakMap<XmlElement, ReadonlyMap<number, CommentMark>>();

/**
 * The marks of comments in a part, by where their elements begin. Whatever a file says, a comment's words end: at its end, else at its
 * reference, else with its paragraph. What has an end and no beginning before it is on no words.
 */
export function commentMarksIn(root: XmlElement): ReadonlyMap<number, CommentMark> {
  const there = known.get(root);
  if (there) return there;
  const marks = new Map<number, CommentMark>();
  for (const flow of flowsIn(root))
    for (const [id, own] of flow.byComment) for (const [at, mark] of marksOf(id, own, flow)) marks.set(at, mark);
  known.set(root, marks);
  return marks;
}

function flowsIn(root: XmlElement): Flow[] {
  const newFlow = (): Flow => ({ byComment: new Map(), paragraphs: [], last: 0 });
  const found = [newFlow()];
  const look = (element: XmlElement, flow: Flow, isInParagraph: boolean): void => {
    for (const one of elementsOf(element)) {
      flow.last = one.at;
      const kind = kinds[one.name];
      if (kind) {
        const id = attributeIn(one, 'w:id') ?? '';
        const own = flow.byComment.get(id) ?? [];
        own.push({ kind, at: one.at, isInParagraph });
        flow.byComment.set(id, own);
      } else if (flows.has(one.name)) {
        const within = newFlow();
        found.push(within);
        look(one, within, false);
      } else if (one.name === 'mc:AlternateContent') {
        const chosen = chosenIn(one);
        if (chosen) look(chosen, flow, isInParagraph);
      } else {
        if (one.name === 'w:p') flow.paragraphs.push(one.at);
        look(one, flow, isInParagraph || one.name === 'w:p');
      }
    }
  };
  look(root, found[0] as Flow, false);
  return found;
}

function marksOf(id: string, own: readonly Mark[], flow: Flow): [at: number, CommentMark][] {
  const mark = (at: number, does: CommentMark['does'], nth = 0, until = at): [number, CommentMark] => [
    at,
    { does, comment: commentKey(id, nth), until, flow },
  ];
  const pairs = pairsIn(own);
  const references = own.filter(({ kind }) => kind === 'reference');
  const first = own.find(({ kind }) => kind === 'start');
  if (pairs.length > 0) {
    // Where its words aren't in what is read, it stands at its reference.
    const places = references.slice(0, pairs.length).map(({ at }, nth) => mark(at, 'place', nth));
    return [
      ...pairs.flatMap(([start, end], nth) => [mark(start, 'begin', nth, end), mark(end, 'end', nth)]),
      ...places,
    ];
  }
  const end = own.find(({ kind }) => kind === 'end');
  const behind = references.find(({ at }) => first && at > first.at);
  if (first && !end && behind) return [mark(first.at, 'begin', 0, behind.at), mark(behind.at, 'end')];
  const [place = end] = references;
  if (place) {
    const [at, alone] = mark(place.at, 'place');
    return [[at, { ...alone, isAlone: true }]];
  }
  return first ? [mark(first.at, 'begin', 0, endOfParagraph(first, flow))] : [];
}

/** Each end with the last start before it that no other end has come for. */
function pairsIn(own: readonly Mark[]): [start: number, end: number][] {
  const pairs: [number, number][] = [];
  let start: number | undefined;
  for (const { kind, at } of own) {
    if (kind === 'start') start = at;
    else if (kind === 'end' && start !== undefined) {
      pairs.push([start, at]);
      start = undefined;
    }
  }
  return pairs;
}

/** The paragraph that it begins in, or before. */
function endOfParagraph({ at, isInParagraph }: Mark, { paragraphs, last }: Flow): number {
  const first = firstWhere(0, paragraphs.length, (i) => (paragraphs[i] ?? 0) > at);
  const next = paragraphs[isInParagraph ? first : first + 1];
  return next === undefined ? last : next - 1;
}
