import type { AnyRecord } from '../annotations/model.ts';
import { canonical, fieldsOf } from '../annotations/record.ts';

/**
 * What a record's fields say, but for whether it is deleted, as 64 bits in hexadecimal: enough to see later whether somebody has
 * written to it, and for ten thousand comments in one step to undo much less than the comments. A transaction can't wait for a
 * SHA-256 (FNV-1a, Fowler, Noll and Vo 1991, from two beginnings).
 */
export function fingerprintOf(record: AnyRecord): string {
  const { deleted: _, ...fields } = fieldsOf(record);
  const text = canonical(fields);
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    one = Math.imul(one ^ unit, prime);
    other = Math.imul(other ^ unit, prime);
  }
  return hexadecimal(one) + hexadecimal(other);
}

const prime = 0x01000193;
const hexadecimal = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
