import type { Identifier } from './identifier.ts';

/**
 * Which document is this? An identifier is evidence: what is the same bytes or the same text is the same edition, whatever
 * it is called and wherever it lies. A PDF's fingerprint outlives changes of its text, and an address may show another
 * text tomorrow: they only propose, and the reviewer says.
 */
export type Sameness = 'same edition' | 'perhaps another edition' | 'perhaps the same' | 'different';

/** Pages with less text than this are alike for other reasons: a login, a notice, a scan without text. UTF-16 units. */
const tellingLength = 200;

/** Is the whole text, where another document has the very same, enough to ask whether it is that one? A login or a page of a scan isn't. */
export const isWorthAsking = (text: string): boolean => (text.match(/\p{L}+/gu)?.length ?? 0) >= fewestWords;
const fewestWords = 5;

/** @param sha256 of the file's bytes, hexadecimal */
export const byBytes = (sha256: string): Identifier => ({ kind: 'bytes', value: sha256, strength: 'decides' });

/** @param sha256 of the flattened text in UTF-8, hexadecimal; `length` is the text's */
export const byText = (sha256: string, length: number): Identifier => ({
  kind: 'text',
  value: sha256,
  strength: length < tellingLength ? 'proposes' : 'decides',
});

/** The first of the fingerprints that PDF.js gives, which stays when the file is saved again with changes. */
export const byFingerprint = (fingerprint: string): Identifier => ({
  kind: 'pdf-fingerprint',
  value: fingerprint,
  strength: 'proposes',
});

/** @param plain without the place in the page and without tracking parameters, as `plainAddress` gives it */
export const byAddress = (plain: string): Identifier => ({ kind: 'address', value: plain, strength: 'proposes' });

export function sameDocument(a: readonly Identifier[], b: readonly Identifier[]): Sameness {
  const shared = a.filter((one) => b.some((other) => one.kind === other.kind && one.value === other.value));
  if (shared.some(({ strength }) => strength === 'decides')) return 'same edition';
  // Short texts are shared by pages that have nothing else to do with each other.
  if (shared.every(({ kind }) => kind === 'text')) return 'different';
  // Other bytes may hold the same text, as when a PDF is saved with notes in it. Only the text tells.
  const texts = [a, b].map((all) => all.find(({ kind }) => kind === 'text')?.value);
  return texts[0] && texts[1] && texts[0] !== texts[1] ? 'perhaps another edition' : 'perhaps the same';
}

const order: readonly Sameness[] = ['same edition', 'perhaps the same', 'perhaps another edition'];

/** The editions that this may be, the most certain first; of those as certain, in the order given. */
export function recognise<E extends { identifiers: readonly Identifier[] }>(
  identifiers: readonly Identifier[],
  editions: readonly E[],
): { edition: E; sameness: Sameness }[] {
  return editions
    .map((edition) => ({ edition, sameness: sameDocument(identifiers, edition.identifiers) }))
    .filter(({ sameness }) => sameness !== 'different')
    .toSorted((a, b) => order.indexOf(a.sameness) - order.indexOf(b.sameness));
}
