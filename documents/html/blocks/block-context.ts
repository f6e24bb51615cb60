import type { Block } from '../../readable-document.ts';
import { headingLevel, isClosed, isFootnote, isGuide, standsApart, strikingOf } from './elements.ts';
import { localNameOf } from './own-properties.ts';
import type { BlockContext } from './page-block.ts';

/** What an element says of the text in it, given what the elements around it say. */
export function contextIn(element: Element, outer: BlockContext | undefined): BlockContext {
  const level = headingLevel(element) || (outer?.level ?? 0);
  const kind = level > 0 ? 'heading' : kindOf(element, outer?.kind);
  const struck = strikingIn(element, outer);
  const folded = (outer?.folded ?? false) || isClosed(element);
  const guide = (outer?.guide ?? false) || isGuide(element);
  return { element, kind, level, folded, guide, struck, drawnBy: outer?.drawnBy };
}

function strikingIn(element: Element, outer: BlockContext | undefined): BlockContext['struck'] {
  const around = outer?.line?.is === 'struck' ? 'said' : outer?.struck;
  if (around === undefined || (around === 'drawn' && standsApart(element))) return strikingOf(element);
  return around;
}

/** Everything in a footnote is a footnote, lists too. */
function kindOf(element: Element, outer: Block['kind'] = 'paragraph'): Block['kind'] {
  if (outer === 'footnote' || isFootnote(element)) return 'footnote';
  return kinds.get(localNameOf(element)) ?? outer;
}

const kinds = new Map<string, Block['kind']>([
  ['li', 'list-item'],
  ['dt', 'list-item'],
  ['dd', 'list-item'],
  ['td', 'table-cell'],
  ['th', 'table-cell'],
]);
