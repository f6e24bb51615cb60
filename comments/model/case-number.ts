import type { Arende } from './model.ts';
import type { HeadFact } from './read-text.ts';

/** Typed by hand: "KS 2026/112" and "ks2026/112" are the same. */
export const plainNumber = (number: string): string => number.replaceAll(/\s/g, '').toLocaleLowerCase('sv');

/** What tells which ärende a document belongs to. */
export type Numbered = Pick<Arende, 'numbers' | 'sender'>;

/**
 * The number that both have, as the first writes it. Authorities number alike, each for itself: where both say whose a number is, or from
 * whom the documents come, those must be the same.
 */
export function sharedNumber(one: Numbered, other: Numbered): string | undefined {
  const differ = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && plainNumber(a) !== plainNumber(b);
  return one.numbers.find(({ number, owner = one.sender }) =>
    other.numbers.some(
      (its) => plainNumber(its.number) === plainNumber(number) && !differ(owner, its.owner ?? other.sender),
    ),
  )?.number;
}

/** What a document says of it. */
export function numbersIn(facts: readonly HeadFact[]): Numbered {
  const sender = facts.find(({ kind }) => kind === 'sender')?.text;
  const all = facts.filter(({ kind }) => kind === 'number').map((fact) => numberOfFact(fact, sender));
  // The only number in what a sender has written is the sender's, and the ärende shows it as such.
  const numbers = all.map((one) => (all.length === 1 && sender !== undefined ? { owner: sender, ...one } : one));
  return { numbers, ...(sender !== undefined && { sender }) };
}

/** In the document's own mouth "vårt" is its sender's, and "ert" whoever it was written to, which may be another than we. */
export function numberOfFact(
  { text: number, owner }: Pick<HeadFact, 'text' | 'owner'>,
  sender?: string,
): Arende['numbers'][number] {
  const said = owner?.trim();
  if (said === undefined || /^(?:vår|vårt|vara|our)$/.test(said))
    return { number, ...(said && sender && { owner: sender }) };
  return { number, owner: /^(?:er|ert|your)$/.test(said) ? 'mottagaren' : said };
}
