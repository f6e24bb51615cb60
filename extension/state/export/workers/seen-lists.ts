import type { CommentList, Letter } from '../../../../comments/list/list.ts';
import type { BundledName } from '../../../../comments/list/write/word-template/bundled-names.ts';
import { letterInTemplate } from '../../../../comments/list/write/word-template/letter-in-template.ts';
import { pagesOf } from '../preview.ts';
import { bundledBytes, fromBase64, type LetterFile } from './letter-file.ts';

/** A list as it is seen: a letter with all that the Word file around it says. */
export interface SeenList {
  list: CommentList;
  isInTemplate: boolean;
  /** Where each page of the preview begins. */
  pages: number[];
}

/** Shows letters in the Word files that they are written into. */
export class SeenLists {
  private readonly bundled = new Map<BundledName, Uint8Array | 'being made'>();
  private readonly onMade: () => void;
  private readonly onFailure: (error: unknown) => void;

  /** @param onMade a file is there that was asked for before */
  constructor(onMade: () => void, onFailure: (error: unknown) => void) {
    this.onMade = onMade;
    this.onFailure = onFailure;
  }

  /** @returns undefined where the file isn't there yet */
  seen(list: CommentList, letterFile: LetterFile | undefined): SeenList | undefined {
    const isLetter = list.kind === 'letter' && list.parts.length > 0;
    if (!isLetter || !letterFile) return { list, isInTemplate: false, pages: pagesOf(list) };
    const bytes = 'bundled' in letterFile ? this.bundledFile(letterFile.bundled) : fromBase64(letterFile.data);
    if (!bytes) return undefined;
    const written = inTemplate(list, bytes);
    return { list: written ?? list, isInTemplate: written !== undefined, pages: pagesOf(written ?? list) };
  }

  private bundledFile(name: BundledName): Uint8Array | undefined {
    const kept = this.bundled.get(name);
    if (kept) return kept === 'being made' ? undefined : kept;
    this.bundled.set(name, 'being made');
    bundledBytes(name).then(
      (bytes) => {
        this.bundled.set(name, bytes);
        this.onMade();
      },
      (error: unknown) => {
        this.bundled.delete(name);
        this.onFailure(error);
      },
    );
    return undefined;
  }
}

/** Undefined where the file can't be read: that is said when the letter is to be written into it. */
function inTemplate(letter: Letter, bytes: Uint8Array): Letter | undefined {
  try {
    return letterInTemplate(letter, bytes);
  } catch (error) {
    console.warn('template', error);
    return undefined;
  }
}
