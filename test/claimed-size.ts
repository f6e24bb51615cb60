import { zipDirectory } from '../packed/zip-directory.ts';

/** A zip in which a part claims to unpack to so many bytes: what would take seconds to pack is refused for what it says. */
export function withClaimedSize(zip: Uint8Array, part: string, bytes: number): Uint8Array {
  const claiming = zip.slice();
  const entry = [...zipDirectory(claiming)].find(({ name }) => name === part);
  if (!entry) throw new Error(`No part is called ${part}.`);
  new DataView(claiming.buffer).setUint32(entry.record.start + 24, bytes, true);
  return claiming;
}
