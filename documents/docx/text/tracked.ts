import { withoutDirection } from '../../../comments/text/without-direction.ts';
import type { TrackedChanges } from '../../flow/content/flow-text.ts';
import { isTakenAway } from '../../flow/content/tracked-views.ts';
import { attributeIn, childOf, elementsOf, isElement, type XmlElement } from '../file/xml-element.ts';
import type { AnyDocxView, TrackedChange } from './docx-block.ts';

const kinds: Readonly<Record<string, TrackedChange['kind']>> = {
  'w:ins': 'inserted',
  'w:del': 'deleted',
  'w:moveTo': 'moved-here',
  'w:moveFrom': 'moved-away',
  'w:cellIns': 'inserted',
  'w:cellDel': 'deleted',
};

/** The change that an element is; undefined where it is none. */
export function changeOf(element: XmlElement): TrackedChange | undefined {
  const kind = Object.hasOwn(kinds, element.name) ? kinds[element.name] : undefined;
  if (kind === undefined) return undefined;
  const date = attributeIn(element, 'w:date');
  return {
    kind,
    author: withoutDirection(attributeIn(element, 'w:author') ?? ''),
    ...(date !== undefined && { date }),
  };
}

/** Words that one has put in and another has taken away are told by both changes, whichever element is the outer. */
export function changeWithin(outer: TrackedChange | undefined, inner: TrackedChange): TrackedChange {
  if (!outer || isTakenAway(outer) === isTakenAway(inner)) return inner;
  return isTakenAway(inner) ? { ...inner, putIn: outer } : { ...outer, putIn: inner };
}

/** The change that properties tell of: of a row, a cell or a paragraph's end. */
export function changeIn(properties: XmlElement | undefined): TrackedChange | undefined {
  for (const node of properties?.children ?? []) {
    const change = isElement(node) ? changeOf(node) : undefined;
    if (change) return change;
  }
  return undefined;
}

/** The properties as they were before they were changed, where that is what is read. */
export const propertiesIn = (properties: XmlElement | undefined, view: AnyDocxView): XmlElement | undefined =>
  view === 'original' ? (childOf(childOf(properties, 'w:pPrChange'), 'w:pPr') ?? properties) : properties;

const looksChanged = /^w:(?:rPr|pPr|tblPr|trPr|tcPr|sectPr|tblGrid)Change$/;

/** Properties in which an empty element says that a paragraph's end, a row or a cell was changed. */
const marked = new Set(['w:rPr', 'w:trPr', 'w:tcPr']);

/** A change that goes over several runs is one, and so is that of a paragraph, a row or a cell with all that stands in it. */
export function changesIn(roots: readonly XmlElement[]): TrackedChanges {
  const counts = new Map<string, { author: string; count: number }>();
  let looks = 0;
  const keyOf = ({ kind, author }: TrackedChange) => `${kind} ${author}`;
  const count = (change: TrackedChange) => {
    const known = counts.get(keyOf(change));
    if (known) known.count++;
    else counts.set(keyOf(change), { author: change.author, count: 1 });
  };
  const look = (element: XmlElement): void => {
    const marks: TrackedChange[] = [];
    const before = new Map<string, number>();
    let last = '';
    for (const one of elementsOf(element)) {
      const change = changeOf(one);
      if (looksChanged.test(one.name)) looks++;
      else if (/^w:(?:p|tr|tc)Pr$/.test(one.name)) {
        for (const properties of [one, childOf(one, 'w:rPr')]) {
          looks += properties?.children.filter((node) => isElement(node) && looksChanged.test(node.name)).length ?? 0;
          const mark = properties && marked.has(properties.name) ? changeIn(properties) : undefined;
          if (!mark) continue;
          marks.push(mark);
          before.set(keyOf(mark), counts.get(keyOf(mark))?.count ?? 0);
        }
      } else {
        if (change && keyOf(change) !== last) count(change);
        if (change || one.name === 'w:r' || one.name === 'w:p') last = change ? keyOf(change) : '';
        look(one);
      }
    }
    for (const mark of marks) if ((counts.get(keyOf(mark))?.count ?? 0) === before.get(keyOf(mark))) count(mark);
  };
  for (const root of roots) look(root);
  const authors = new Map<string, number>();
  for (const { author, count } of counts.values()) authors.set(author, (authors.get(author) ?? 0) + count);
  return { authors, looks };
}
