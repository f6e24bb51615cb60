import { fold } from '../../../language/swedish/letters/fold.ts';
import { commentTypes, type Stance, stances } from '../../model/comment.ts';
import { longestText } from '../../model/record.ts';
import type { ConceptNames } from '../entries/concept-names.ts';
import { proposalIn } from '../entries/sentences.ts';
import type { ColumnKey } from '../templates/columns.ts';
import { split } from '../write/list-cell.ts';
import type { Fault } from './result.ts';

/** What a cell says in its field: a value, nothing, or a fault. */
export type CellRead = { value: unknown } | { why: Fault['why'] };

export function readCell(column: ColumnKey, text: string, concepts: ConceptNames): CellRead {
  if (text === '') return { value: undefined };
  if (text.length > longestText) return { why: 'too long' };
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
      // With only the names that are known, the row would say that this one has been removed.
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

/** Negated phrases and the stance that each means. Other negations match no stance and are reported as unknown. */
const turned: ReadonlyMap<string, Stance> = new Map([
  ['tillstyrker inte', 'avstyrker'],
  ['tillstyrker ej', 'avstyrker'],
  ['har inget att erinra', 'inget att erinra'],
  ['ingen erinran', 'inget att erinra'],
  ['har inga synpunkter', 'inga synpunkter'],
]);

const stanceIn = (text: string) => oneOf(stances, turned.get(plain(text)) ?? text, 'unknown stance');
