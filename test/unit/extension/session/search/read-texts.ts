import { byAddress, byBytes, byFingerprint } from '../../../../../comments/model/identity.ts';
import type { ReadText } from '../../../../../comments/model/read-text.ts';
import { plainAddress } from '../../../../../documents/address.ts';
import { handMadePairs } from '../../../../anchoring/hand-made.ts';

/** What a page or a PDF tells of itself, for the tests. */
export const readText = (text: string, fields: Partial<ReadText> = {}): ReadText => ({
  title: 'Strategi',
  facts: [],
  identifiers: [],
  text,
  sections: [],
  ...fields,
});

export const pageAt = (href: string, text: string): ReadText =>
  readText(text, { identifiers: [byAddress(plainAddress(href))] });

/** @param bytes the file's, or what stands for their SHA-256 */
export const pdfAt = (href: string, bytes: string, text: string, fingerprint = `fingerprint ${bytes}`): ReadText =>
  readText(text, { identifiers: [byBytes(bytes), byFingerprint(fingerprint), byAddress(plainAddress(href))] });

const [pair] = handMadePairs();

/** A strategy as it was sent out, and as it was decided. */
export const draft = (pair?.old.text ?? '').replaceAll(/\n\n/g, '\u2029');
export const final = (pair?.now.text ?? '').replaceAll(/\n\n/g, '\u2029');
