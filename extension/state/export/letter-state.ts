import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ListHead } from '../../../comments/list/list.ts';
import type { BundledName } from '../../../comments/list/write/word-template/bundled-names.ts';
import type { Letterhead } from '../../../comments/model/letterhead.ts';
import type { FileSaving } from './file-saving.ts';
import type { LetterWriting } from './letter-writing.ts';
import type { WordTemplates } from './word-templates.ts';

/** What somebody writes and chooses of a letter, whatever it is made of. */
export interface LetterState {
  /** As chosen and kept: the Word file that it is written into, and what a board is asked to decide. */
  readonly plan: ReadonlySignal<{ wordTemplate?: string; decision?: string }>;
  readonly wordTemplates: ReadonlySignal<WordTemplates>;
  /** The fields that all letters have in common. */
  readonly letterhead: ReadonlySignal<Letterhead>;
  /** What is being written of this letter. */
  readonly letter: LetterWriting;
  /** What is being written of what a board is to decide, which is the plan's. */
  readonly decision: LetterWriting;
  /** What stands over it, as soon as it is made. */
  readonly head: ReadonlySignal<ListHead | undefined>;
  readonly saving: FileSaving;
  choose(changes: { wordTemplate?: string | undefined }): void;
  /** A Word file with places, to make one's own of. */
  saveTemplate(name: BundledName): Promise<void>;
}

export const LetterContext = createContext<LetterState | undefined>(undefined);

/** @throws Error outside of a page for letters */
export function useLetter(): LetterState {
  const letter = useContext(LetterContext);
  if (!letter) throw new Error('no letter is written here');
  return letter;
}
