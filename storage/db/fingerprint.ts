import type { AnyRecord } from '../../comments/model/model.ts';
import { canonical, recordFields } from '../../comments/model/record.ts';

/**
 * A hash of a record's fields, except `deleted`, as 64 bits in hexadecimal. It shows later whether somebody has written to the record,
 * and in a step of ten thousand comments it takes much less room than the comments themselves. FNV-1a (Fowler, Noll and Vo 1991) with
 * two start values, since SHA-256 is asynchronous in browsers and a transaction of IndexedDB ends while one waits for it.
 */
export function fingerprintOf(record: AnyRecord): string {
  const { deleted: _, ...fields } = recordFields(record);
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
