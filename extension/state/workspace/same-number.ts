import type { Arende } from '../../../comments/model/model.ts';
import type { ArendeRow } from '../../../storage/queries/overview.ts';

/** Typed by hand: "KS 2026/112" and "ks2026/112" are the same. */
const plain = (number: string) => number.replaceAll(/\s/g, '').toLocaleLowerCase('sv');

/** The first ärende that has one of the numbers already: it may be the same. */
export function withSameNumber(rows: readonly ArendeRow[], numbers: Arende['numbers']): ArendeRow | undefined {
  const sought = new Set(numbers.map(({ number }) => plain(number)));
  return rows.find(({ arende }) => arende.numbers.some(({ number }) => sought.has(plain(number))));
}
