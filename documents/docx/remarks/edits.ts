import { comparable } from '../../../comments/text/comparable-text.ts';
import type { FlatDocument } from '../../../comments/text/flatten.ts';
import type { BlockId } from '../../block.ts';
import type { WordStretch } from './stretches.ts';

/** Words that one person took away or put in, in one go. Offsets as in `WordStretch`. */
export interface Edit extends Omit<WordStretch, 'is' | 'change' | 'struckBy'> {
  is: 'taken' | 'put';
  author: string;
  date?: string;
  isMove: boolean;
  /** Of what was put in: has somebody else taken all of it away again? */
  isStruck: boolean;
  /** Somebody else has struck it, and it is told with what stands beside it. */
  isOfOther?: true;
}

/** Runs that were changed together are one edit, however many the file cuts it into. */
export function editsIn(stretches: readonly WordStretch[]): Edit[] {
  const edits: Edit[] = [];
  for (const { is, change, struckBy, ...stretch } of stretches) {
    if (is === 'kept' || !change) continue;
    const { kind, author, date } = change;
    const edit = {
      ...{ ...stretch, is, author, isMove: kind.startsWith('moved'), isStruck: struckBy !== undefined },
      ...(date !== undefined && { date }),
    };
    const before = edits.at(-1);
    if (before && isSameEdit(before, edit)) {
      before.text += edit.text;
      before.end = edit.end;
      before.to = edit.to;
      before.isStruck &&= edit.isStruck;
    } else edits.push(edit);
  }
  return edits;
}

const isSameEdit = (a: Edit, b: Edit) =>
  a.is === b.is &&
  a.author === b.author &&
  a.date === b.date &&
  a.isMove === b.isMove &&
  a.row?.nth === b.row?.nth &&
  a.block === b.block &&
  a.end === b.start &&
  a.to === b.from;

/** In words and UTF-16 units: how much may stand between two changes that are told as one. */
const [fewWords, fewLetters] = [3, 30];

/** The edits that are told as one, in reading order: those by one author that stand together, or in one sentence with little between. */
export function groupedEdits(edits: readonly Edit[], text: string): Edit[][] {
  const groups: Edit[][] = [];
  const open = new Map<string, Edit[]>();
  for (const edit of edits) {
    const group = open.get(edit.author);
    const last = group?.at(-1);
    if (group && last && isOneProposal(last, edit, text)) group.push(edit);
    else {
      const made = [edit];
      groups.push(made);
      open.set(edit.author, made);
    }
  }
  return groups;
}

function isOneProposal(last: Edit, next: Edit, text: string): boolean {
  if (isOfRow(last) !== isOfRow(next)) return false;
  if (last.isMove !== next.isMove || (last.isMove && last.is !== next.is)) return false;
  if (next.from < last.to || next.from - last.to > fewLetters) return false;
  const between = text.slice(last.to, next.from);
  if (between.includes('\u2029')) return last.is === 'taken' && next.is === 'taken' && between.trim() === '';
  return !/[.!?…]["”»)\]]?\s/.test(between) && (between.match(/[\p{L}\p{N}]+/gu) ?? []).length <= fewWords;
}

/** Whole rows of a table are told as such, and not with words that are changed in others. */
export const isOfRow = ({ row }: Edit): boolean => row !== undefined;

/** What stands in rows of a table, cell by cell. */
export function cellsOfRows(edits: readonly Edit[]): string[][] {
  const byRow = Map.groupBy(edits, ({ row }) => row?.nth);
  return [...byRow.values()].map((own) => {
    const cells = Array.from({ length: own[0]?.row?.cells ?? 0 }, (): string[] => []);
    for (const [, inBlock] of Map.groupBy(own, ({ block }) => block))
      cells[inBlock[0]?.row?.cell ?? 0]?.push(
        inBlock
          .map(({ text }) => text)
          .join('')
          .trim(),
      );
    return cells.map((texts) => texts.filter((text) => text !== '').join(' '));
  });
}

/** Words that were moved: from where, and where they came. */
export interface MovedWords {
  away: readonly Edit[];
  here: readonly Edit[];
}

/**
 * What was taken from one place and came at another by the same author. What has no counterpart with its words was taken away or put in,
 * whatever the file calls it.
 * @param groups as `groupedEdits` gives them
 */
export function movesAmong(groups: readonly Edit[][]): { moves: MovedWords[]; others: Edit[][] } {
  const here = Map.groupBy(
    groups.filter(([first]) => first?.isMove && first.is === 'put'),
    keyOfMove,
  );
  const moves: MovedWords[] = [];
  const paired = new Set<Edit[]>();
  for (const away of groups) {
    if (!away[0]?.isMove || away[0].is !== 'taken') continue;
    const counterpart = here.get(keyOfMove(away))?.shift();
    if (!counterpart) continue;
    moves.push({ away, here: counterpart });
    paired.add(away).add(counterpart);
  }
  return { moves, others: groups.filter((group) => !paired.has(group)) };
}

const keyOfMove = (group: readonly Edit[]) =>
  `${comparable(group.map(({ text }) => text).join('')).text}\n${group[0]?.author}`;

/** The last words before a place of the original, on one line; empty at its beginning. */
export function wordsBefore({ text }: FlatDocument<BlockId>, at: number): string {
  const before = text.slice(Math.max(0, at - shownBefore), at).trimEnd();
  const block = before.slice(before.lastIndexOf('\u2029') + 1);
  // Not half a word at its beginning.
  const isCut = block === before && at > shownBefore;
  return (isCut ? block.replace(/^\S*\s/, '') : block).replace(/\s+/g, ' ').trim();
}

/** In UTF-16 units. */
const shownBefore = 60;
