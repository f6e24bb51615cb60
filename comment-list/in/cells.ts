import { commentTypes, type Stance, stances } from '../../annotations/comment.ts';
import { fold } from '../../swedish/fold.ts';
import type { ColumnKey } from '../columns.ts';
import type { ConceptNames } from '../concept-names.ts';
import { split } from '../list-cell.ts';
import { proposalIn } from '../sentences.ts';
import type { Fault } from './result.ts';

/** What a cell says in its field: a value, nothing, or a fault. */
export type CellRead = { value: unknown } | { why: Fault['why'] };

export function readCell(column: ColumnKey, text: string, concepts: ConceptNames): CellRead {
  if (text === '') return { value: undefined };
  switch (column) {
    case 'editing':
      return { value: proposalIn(text) };
    case 'classifying':
      return oneOf(commentTypes, text, 'unknown type');
    case 'assessing':
      return stanceIn(text);
    case 'status':
      return oneOf(['utkast', 'klar'], text, 'unknown status');
    case 'tagging':
      return many(split(text));
    case 'identifying': {
      const ids = split(text).map(concepts.idOf);
      // Of several names the others alone would say that this one is taken away.
      return ids.includes(undefined) ? { why: 'unknown concept' } : many(ids);
    }
    default:
      return { value: text };
  }
}

const many = (items: readonly unknown[]): CellRead => ({ value: items.length > 0 ? items : undefined });

const plain = (text: string) => fold(text).text.trim().replace(/\s+/g, ' ').replace(/\.$/, '');

function oneOf(words: readonly string[], text: string, why: Fault['why']): CellRead {
  const said = plain(text);
  if (said === '') return { value: undefined };
  const value = words.find((word) => word === said);
  return value === undefined ? { why } : { value };
}

/** A negation turns what it stands by; what is then meant is said outright, or isn't known. */
const turned: Record<string, Stance> = {
  'tillstyrker inte': 'avstyrker',
  'tillstyrker ej': 'avstyrker',
  'har inget att erinra': 'inget att erinra',
  'ingen erinran': 'inget att erinra',
  'har inga synpunkter': 'inga synpunkter',
};

const stanceIn = (text: string) => oneOf(stances, turned[plain(text)] ?? text, 'unknown stance');
