import type { BundledName } from '../../../../comments/list/write/word-template/bundled-names.ts';
import { isForBoard } from '../../../../comments/list/write/word-template/placeholders.ts';

/** A Word file that a letter is written into: one that is bundled by its name, or one's own in base 64. */
export type LetterFile = { bundled: BundledName } | { data: string; places: readonly string[] };

/** Does what is written into it go to a board first? */
export const isTjansteskrivelse = (file: LetterFile): boolean =>
  'bundled' in file ? file.bundled === 'tjänsteskrivelse' : isForBoard(file.places);

/** What makes it is large, and only who chooses one needs it. */
export const bundledBytes = async (name: BundledName): Promise<Uint8Array> => {
  const { bundledTemplate } = await import('../../../../comments/list/write/word-template/bundled-templates.ts');
  return bundledTemplate(name);
};

export const fromBase64 = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
