import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import { packedBytes, signatures, type ZipEntry, zipComment, zipDirectory } from './zip-directory.ts';

/** One that is to be in the new zip: its header, its bytes as they are packed, and its record in the directory. */
interface Packing {
  header: Uint8Array;
  packed: Uint8Array;
  record: Uint8Array;
}

/** Bits of a part's flags: its sizes stand behind it and not before it; its name is in UTF-8. */
const flags = { sizesBehind: 1 << 3, utf8: 1 << 11 };
/** The extra field of sizes over 4 GB. */
const large = 1;

/**
 * A zip with other parts in place of those of the same name, and new ones last. All others are there as they were, packed bytes and all, and
 * in the same order.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.7, 4.3.12, 4.3.16)
 * @throws {BrokenZip}
 */
export function zipWithParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...zipDirectory(bytes)];
  const names = new Set(entries.map(({ name }) => name));
  // The order in which they stand, which the directory needn't have.
  const packings = entries
    .toSorted((one, other) => one.header - other.header)
    .map((entry) => packingOf(bytes, entry, parts.get(entry.name)));
  const [like] = entries;
  for (const [name, part] of parts) if (like && !names.has(name)) packings.push(newPacking(bytes, like, name, part));
  return joined(packings, zipComment(bytes));
}

/** @param part what it is to be instead */
function packingOf(bytes: Uint8Array, entry: ZipEntry, part: Uint8Array | undefined): Packing {
  const { start, end } = entry.record;
  const header = withoutLarge(bytes, { start: entry.header, fixed: 30, lengths: 26 });
  const record = withoutLarge(bytes, { start, fixed: 46, lengths: 28, end });
  const packed = part ? (entry.compression === 0 ? part : deflateSync(part)) : packedBytes(bytes, entry);
  const crc = part ? crc32(part) : viewOf(bytes).getUint32(start + 16, true);
  return sized({ header, packed, record }, crc, part?.length ?? entry.unpacked);
}

/**
 * A header or a record whose sizes will stand in their own fields, and no more in an extra one.
 * @param what how long it is without names, and where in it the lengths of its name and its extra fields stand
 */
function withoutLarge(
  bytes: Uint8Array,
  { start, fixed, lengths, end }: { start: number; fixed: number; lengths: number; end?: number },
): Uint8Array {
  const view = viewOf(bytes);
  const extraStart = start + fixed + view.getUint16(start + lengths, true);
  const extraEnd = extraStart + view.getUint16(start + lengths + 2, true);
  const kept: Uint8Array[] = [];
  for (let at = extraStart; at + 4 <= extraEnd; ) {
    const next = Math.min(at + 4 + view.getUint16(at + 2, true), extraEnd);
    if (view.getUint16(at, true) !== large) kept.push(bytes.subarray(at, next));
    at = next;
  }
  const extra = together(kept);
  const copy = together([bytes.subarray(start, extraStart), extra, bytes.subarray(extraEnd, end ?? extraEnd)]);
  viewOf(copy).setUint16(lengths + 2, extra.length, true);
  return copy;
}

/** Packed as most are, and dated like one that is there: a date of its own would make each copy another. */
function newPacking(bytes: Uint8Array, like: ZipEntry, name: string, part: Uint8Array): Packing {
  const encoded = strToU8(name);
  const dated = bytes.subarray(like.record.start + 12, like.record.start + 16);
  const header = new Uint8Array(30 + encoded.length);
  const record = new Uint8Array(46 + encoded.length);
  viewOf(header).setUint32(0, signatures.header, true);
  viewOf(record).setUint32(0, signatures.entry, true);
  viewOf(record).setUint16(4, 20, true);
  for (const [one, from] of [
    [header, 4],
    [record, 6],
  ] as const) {
    const view = viewOf(one);
    view.setUint16(from, 20, true);
    view.setUint16(from + 2, flags.utf8, true);
    view.setUint16(from + 4, 8, true);
    one.set(dated, from + 6);
    view.setUint16(from + 22, encoded.length, true);
    one.set(encoded, one === header ? 30 : 46);
  }
  return sized({ header, packed: deflateSync(part), record }, crc32(part), part.length);
}

/** With the sum and the sizes, which stand in the same order in both, as the flags do. */
function sized(packing: Packing, crc: number, unpacked: number): Packing {
  for (const [one, from] of [
    [packing.header, 6],
    [packing.record, 8],
  ] as const) {
    const view = viewOf(one);
    view.setUint16(from, view.getUint16(from, true) & ~flags.sizesBehind, true);
    view.setUint32(from + 8, crc, true);
    view.setUint32(from + 12, packing.packed.length, true);
    view.setUint32(from + 16, unpacked, true);
  }
  return packing;
}

function joined(packings: readonly Packing[], comment: Uint8Array): Uint8Array<ArrayBuffer> {
  let at = 0;
  for (const { header, packed, record } of packings) {
    viewOf(record).setUint32(42, at, true);
    at += header.length + packed.length;
  }
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, signatures.end, true);
  view.setUint16(8, packings.length, true);
  view.setUint16(10, packings.length, true);
  view.setUint32(
    12,
    packings.reduce((sum, { record }) => sum + record.length, 0),
    true,
  );
  view.setUint32(16, at, true);
  view.setUint16(20, comment.length, true);
  return together([
    ...packings.flatMap(({ header, packed }) => [header, packed]),
    ...packings.map(({ record }) => record),
    end,
    comment,
  ]);
}

function together(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
