import { sha256 } from './sha256.ts';

/** An id computed from a seed, so that the same seed always gives the same id: a UUID of version 8 (RFC 9562), 122 bits of it a SHA-256. */
export async function madeId(kind: string, seed: string): Promise<string> {
  const hash = await sha256(`remisslasaren ${kind}\n${seed}`);
  const variant = ((Number.parseInt(hash.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${parts.join('-')}-${hash.slice(20, 32)}`;
}
