import { strFromU8 } from 'fflate';

/** A part of a zip as its directory describes it. Sizes in bytes; none of it can be trusted. */
export interface ZipEntry {
  name: string;
  /** 0 as it is, 8 deflated. */
  compression: number;
  packed: number;
  unpacked: number;
  /** Where its own header begins. */
  header: number;
  /** Its record in the directory, from where to where. */
  record: { start: number; end: number };
}

/** Not a zip, a damaged one, or one whose directory contradicts itself. */
export class BrokenZip extends Error {}

export const signatures = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  entry: 0x02014b50,
  header: 0x04034b50,
};
/** Of the record at the end with the longest comment. */
const farthestEnd = 22 + 0xffff;
const inExtra = 0xffffffff;

/**
 * The directory at the end of a zip, a part at a time.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT (4.3.12, 4.3.14, 4.3.16, 4.5.3)
 * @throws {BrokenZip}
 */
export function* zipDirectory(bytes: Uint8Array): Generator<ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let { count, offset } = endOf(view);
  for (; count > 0; count--) {
    const entry = checked(() => entryAt(view, bytes, offset));
    offset = entry.record.end;
    yield entry;
  }
}

/**
 * What is written of the whole zip at its very end.
 * @throws {BrokenZip}
 */
export function zipComment(bytes: Uint8Array): Uint8Array {
  const { end } = endOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  return bytes.subarray(end + 22);
}

/**
 * The bytes of a part, still packed.
 * @throws {BrokenZip}
 */
export function packedBytes(bytes: Uint8Array, { header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return checked(() => {
    if (view.getUint32(header, true) !== signatures.header) throw new BrokenZip();
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    if (start + packed > bytes.length) throw new BrokenZip();
    return bytes.subarray(start, start + packed);
  });
}

function endOf(view: DataView): { end: number; count: number; offset: number } {
  return checked(() => {
    let end = view.byteLength - 22;
    const first = Math.max(0, view.byteLength - farthestEnd);
    while (end >= first && view.getUint32(end, true) !== signatures.end) end--;
    if (end < first) throw new BrokenZip();
    if (end >= 20 && view.getUint32(end - 20, true) === signatures.locator64) {
      const end64 = large(view, end - 12);
      if (view.getUint32(end64, true) === signatures.end64)
        return { end, count: large(view, end64 + 32), offset: large(view, end64 + 48) };
    }
    return { end, count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  });
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  if (view.getUint32(at, true) !== signatures.entry) throw new BrokenZip();
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const sizes = [at + 24, at + 20, at + 42].map((one) => view.getUint32(one, true));
  const [unpacked = 0, packed = 0, header = 0] = sizes.includes(inExtra)
    ? withLarge(view, sizes, nameEnd, extraEnd)
    : sizes;
  return {
    name: strFromU8(bytes.subarray(at + 46, nameEnd)),
    compression: view.getUint16(at + 10, true),
    packed,
    unpacked,
    header,
    record: { start: at, end: extraEnd + view.getUint16(at + 32, true) },
  };
}

/** The sizes that have no room in their own fields stand in an extra one, in the same order. */
function withLarge(view: DataView, sizes: readonly number[], start: number, end: number): number[] {
  for (let at = start; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== inExtra) return size;
      next += 8;
      return large(view, next - 8);
    });
  }
  throw new BrokenZip();
}

const large = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

/** An offset beyond the file is one more way to be broken. */
function checked<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new BrokenZip() : error;
  }
}
