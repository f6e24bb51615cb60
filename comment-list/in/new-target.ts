import type { Target } from '../../annotations/comment.ts';
import { pdfFragments, type Selector } from '../../annotations/selectors.ts';
import { type ColumnKey, pathJoint } from '../columns.ts';

/**
 * What a row that somebody has added speaks of: the words it quotes, under its heading and on its page; else its section; else the
 * whole. Where the words stand is found when the document is read.
 */
export function targetIn(cell: (column: ColumnKey) => string): Target {
  const path = cell('section')
    .split(pathJoint.trim())
    .map((heading) => heading.trim())
    .filter(Boolean);
  const quote = cell('quote').replace(/\r\n?|\n/g, '\u2029');
  const page = /^\s*(?:s\.|sid\.?|sidan?)?\s*([1-9]\d{0,5})\b/i.exec(cell('page'))?.[1];
  if (quote.trim() === '') {
    return path.length > 0 ? { type: 'section', path, selectors: selectorsOf([], page) } : { type: 'document' };
  }
  return { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: quote }, ...selectorsOf(path, page)] };
}

const selectorsOf = (path: readonly string[], page: string | undefined): Selector[] => [
  ...(path.length > 0 ? [{ type: 'remiss:SectionSelector' as const, path: [...path] }] : []),
  ...(page ? [{ type: 'FragmentSelector' as const, conformsTo: pdfFragments, value: `page=${page}` }] : []),
];
