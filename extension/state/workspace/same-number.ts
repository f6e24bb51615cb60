import { plainNumber } from '../../../comments/model/case-number.ts';
import type { Arende } from '../../../comments/model/model.ts';
import type { ArendeRow } from '../../../storage/queries/overview.ts';

/** The first ärende that has one of the numbers already: it may be the same. */
export function withSameNumber(rows: readonly ArendeRow[], numbers: Arende['numbers']): ArendeRow | undefined {
  const sought = new Set(numbers.map(({ number }) => plainNumber(number)));
  return rows.find(({ arende }) => arende.numbers.some(({ number }) => sought.has(plainNumber(number))));
}
