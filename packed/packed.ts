import { inflateSync } from 'fflate';
import { BrokenZip, packedBytes, type ZipEntry, zipDirectory } from './zip-directory.ts';

/** How much of a packed file is read: a file of a kilobyte can unpack to more than the memory holds. */
export interface PackedRoom {
  /** Parts in its directory, read or not. */
  parts: number;
  /** Of all the parts that are asked for, in bytes. */
  unpackedBytes: number;
  /** The error for a file that has more. */
  tooMuch(of: 'parts' | 'unpackedBytes'): Error;
}

/** The parts of a packed file, unpacked as they are asked for and never more in all than there is room for. */
export class Packed {
  private readonly bytes: Uint8Array;
  private readonly tooMuch: PackedRoom['tooMuch'];
  private readonly entries = new Map<string, ZipEntry>();
  private readonly parts = new Map<string, Uint8Array>();
  private room: number;

  /** @throws {BrokenZip} or the room's own error */
  constructor(bytes: Uint8Array, { parts, unpackedBytes, tooMuch }: PackedRoom) {
    this.bytes = bytes;
    this.tooMuch = tooMuch;
    this.room = unpackedBytes;
    for (const entry of zipDirectory(bytes)) {
      if (this.entries.size >= parts) throw tooMuch('parts');
      // Two of a name are two files in one: which is read depends on the reader.
      if (this.entries.has(entry.name)) throw new BrokenZip();
      this.entries.set(entry.name, entry);
    }
  }

  /** Of all its parts. */
  get names(): Iterable<string> {
    return this.entries.keys();
  }

  /**
   * A part by its name; undefined where there is none.
   * @throws {BrokenZip} or the room's own error
   */
  part(name: string): Uint8Array | undefined {
    const known = this.parts.get(name);
    if (known) return known;
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.unpacked > this.room) throw this.tooMuch('unpackedBytes');
    const part = unpackedPart(packedBytes(this.bytes, entry), entry);
    this.room -= part.length;
    this.parts.set(name, part);
    return part;
  }

  /**
   * A part that is neither kept nor counted, as a picture that is shown and then forgotten; undefined where there is none.
   * @param most bytes that it may unpack to
   * @throws {BrokenZip} or the room's own error
   */
  unkept(name: string, most: number): Uint8Array | undefined {
    const entry = this.entries.get(name);
    if (!entry) return undefined;
    if (entry.unpacked > most) throw this.tooMuch('unpackedBytes');
    return unpackedPart(packedBytes(this.bytes, entry), entry);
  }
}

/** What a part unpacks to, held to the size that its directory gives. */
function unpackedPart(packed: Uint8Array, { compression, unpacked }: ZipEntry): Uint8Array {
  if (compression === 0) {
    if (packed.length !== unpacked) throw new BrokenZip();
    return packed;
  }
  if (compression !== 8) throw new BrokenZip();
  // Into a room of that size nothing more is built, whatever it expands to; the byte more tells one that does.
  const room = new Uint8Array(unpacked + 1);
  const whole = inflated(packed, room);
  if (whole.length !== unpacked) throw new BrokenZip();
  return whole;
}

function inflated(packed: Uint8Array, room: Uint8Array): Uint8Array {
  try {
    return inflateSync(packed, { out: room });
  } catch {
    throw new BrokenZip();
  }
}
