/** A byte's share of the sum, by the byte. */
const shares = Uint32Array.from({ length: 256 }, (_, byte) => {
  let share = byte;
  for (let bit = 0; bit < 8; bit++) share = share & 1 ? (share >>> 1) ^ 0xedb88320 : share >>> 1;
  return share;
});

/** The sum that a zip keeps of each of its parts (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (shares[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
