import { type Line, linesOf, sharesBaseline } from '../lines/lines.ts';
import type { StructContent, StructNode } from '../runs/page-text.ts';
import type { Run } from '../runs/runs.ts';
import type { Draft } from './draft.ts';
import { draftOf, laidOut, markFootnotes } from './layout.ts';

/** A block as the structure tree has it, with the marked content that it is made of. */
interface TaggedBlock {
  kind: Draft['kind'];
  level: number;
  /** May the document's other signs make a heading of it? */
  open: boolean;
  contents: string[];
  /** Has it nothing yet, or its label alone? */
  fresh: boolean;
}

const kinds = new Map<string, Draft['kind']>([
  ['P', 'paragraph'],
  ['Caption', 'paragraph'],
  ['TOCI', 'paragraph'],
  ['BlockQuote', 'paragraph'],
  ['LI', 'list-item'],
  ['TD', 'table-cell'],
  ['TH', 'table-cell'],
  ['Note', 'footnote'],
  ['FENote', 'footnote'],
  ['Footnote', 'footnote'],
]);
const heading = /^(?:H([1-6])?|Title)$/;
/** Elements that only group blocks. Text directly in one of them belongs to no block around it; text in any other element does. */
const groups = new Set('Root Document Part Sect Art L Table TR THead TBody TFoot TOC Index'.split(' '));

/** The share of the page's letters that may be outside of the structure tree. */
const mostOutside = 0.02;

/**
 * The page's blocks as its structure tree says; undefined where the tree doesn't cover what stands on the page. A block
 * that continues from the page before is a new block here.
 */
export function taggedDrafts(page: number, tree: StructNode, runs: readonly Run[]): Draft[] | undefined {
  const blocks = blocksIn(tree);
  const known = new Set(blocks.flatMap(({ contents }) => contents));
  const isIn = ({ content }: Run) => content !== undefined && known.has(content);
  const outside = runs.filter((run) => !isIn(run));
  if (lettersIn(outside) > mostOutside * lettersIn(runs)) return undefined;
  const byContent = Map.groupBy(runs, ({ content }) => content);
  const drafts = blocks.flatMap(({ contents, kind, level, open }): Draft[] => {
    const own = contents.flatMap((id) => byContent.get(id) ?? []);
    if (own.length === 0) return [];
    const draft = draftOf(page, inRows(linesOf(own, true)), false);
    // A tag says more than a label, but a list's item is often tagged as a paragraph.
    if (kind !== 'paragraph') draft.kind = kind;
    return [{ ...draft, level, open }];
  });
  const joined = drafts.filter(hasWords).reduce<Draft[]>(withBrokenWordsJoined, []);
  markFootnotes(joined);
  const isNote = ({ kind }: Draft) => kind === 'footnote';
  return [...joined.filter((draft) => !isNote(draft)), ...laidOut(page, outside, false), ...joined.filter(isNote)];
}

const lettersIn = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);

const hasWords = ({ lines }: Draft) => lines.some(({ runs }) => runs.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));

/** Puts pieces that were written back and forth on one line, as in an edited file, in order from left to right. */
function inRows(lines: readonly Line[]): Line[] {
  const rows: Line[] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (!row || !sharesBaseline(row, line)) {
      rows.push(line);
      continue;
    }
    row.runs = [...row.runs, ...line.runs].sort((a, b) => a.x0 - b.x0);
    [row.x0, row.x1] = [Math.min(row.x0, line.x0), Math.max(row.x1, line.x1)];
  }
  return rows;
}

function blocksIn(tree: StructNode): TaggedBlock[] {
  const blocks: TaggedBlock[] = [];
  const begin = (kind: Draft['kind'], level: number, open: boolean): TaggedBlock => {
    const block = { kind, level, open, contents: [], fresh: true };
    blocks.push(block);
    return block;
  };
  const read = (node: StructNode, around: TaggedBlock | undefined): void => {
    let block = blockFor(node.role, around, begin);
    const own = block !== around;
    for (const child of node.children) {
      if (isNode(child)) {
        read(child, block);
        // Text after an inner list belongs to none of that list's items.
        if (child.role === 'L' && block && !block.fresh) block = begin(block.kind, block.level, block.open);
      } else if (child.id !== undefined) {
        block ??= begin('paragraph', 0, true);
        block.contents.push(child.id);
        if (node.role !== 'Lbl') block.fresh = false;
      }
    }
    if (own && block && block.contents.length > 0) block.fresh = false;
  };
  read(tree, undefined);
  return blocks;
}

/** The block that an element's text belongs to: one of its own, the one around it, or none where the element only groups. */
function blockFor(
  role: string,
  around: TaggedBlock | undefined,
  begin: (kind: Draft['kind'], level: number, open: boolean) => TaggedBlock,
): TaggedBlock | undefined {
  const level = heading.exec(role);
  if (level) return begin('heading', Number(level[1] ?? 1), false);
  const kind = kinds.get(role);
  if (kind === undefined)
    return groups.has(role) || (role === 'Div' && around?.kind === 'paragraph') ? undefined : around;
  // The first paragraph in an item, a cell or an entry of the contents is the item itself.
  if (kind === 'paragraph' && around && (around.kind !== 'paragraph' || !around.open)) {
    return around.fresh ? around : begin(around.kind, 0, false);
  }
  return begin(kind, 0, role === 'P');
}

const isNode = (child: StructNode | StructContent): child is StructNode => 'role' in child;

/** Some writers tag each line of an entry in the table of contents as a paragraph. */
function withBrokenWordsJoined(drafts: Draft[], draft: Draft): Draft[] {
  const last = drafts.at(-1);
  const end = last?.lines.at(-1);
  const [start] = draft.lines;
  const broken =
    last?.kind === draft.kind &&
    /\p{Ll}[-\u2010\u00ad]$/u.test(end?.runs.at(-1)?.text ?? '') &&
    /^\p{Ll}/u.test(start?.runs[0]?.text ?? '') &&
    start?.font === end?.font;
  if (last && broken) drafts[drafts.length - 1] = { ...last, lines: [...last.lines, ...draft.lines] };
  else drafts.push(draft);
  return drafts;
}
