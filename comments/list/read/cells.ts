import { fold } from '../../../language/swedish/letters/fold.ts';
import { commentTypes, type Stance, stances } from '../../model/comment.ts';
import { longestText } from '../../model/record.ts';
import type { ConceptNames } from '../entries/concept-names.ts';
import { proposalIn } from '../entries/sentences.ts';
import type { ColumnKey } from '../templates/columns.ts';
import { split } from '../write/list-cell.ts';
import type { Fault } from './result.ts';

/** What a cell says in its field: a value, nothing, or a fault. */
export type CellRead = { value: unknown; understood?: string } | { why: Fault['why'] };

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

/** Phrases that mean a stance, and aren't its own words; whoever reads them in is told what they are taken for. */
const turned: ReadonlyMap<string, Stance> = new Map([
  ['tillstyrker inte', 'avstyrker'],
  ['tillstyrker ej', 'avstyrker'],
]);

/** The same in other forms: nobody needs to be told. */
const forms: ReadonlyMap<string, Stance> = new Map([
  ['har inget att erinra', 'inget att erinra'],
  ['ingen erinran', 'inget att erinra'],
  ['har inga synpunkter', 'inga synpunkter'],
]);

/** "Avstyrks", "tillstyrkes med ändringar". */
const active = (said: string) =>
  said
    .replace(/^(tillstyrk|avstyrk)e?s(?![a-zåäö])/, '$1er')
    .replace(/^avråde?s(?![a-zåäö])/, 'avråder')
    .replace(/ändringar$/, 'ändring');

/** Other negations match no stance. */
function stanceIn(text: string): CellRead {
  const said = active(plain(text));
  const meant = turned.get(said);
  if (meant) return { value: meant, understood: meant };
  return oneOf(stances, forms.get(said) ?? said, 'unknown stance');
}
