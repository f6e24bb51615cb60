import { signal } from '@preact/signals';
import { download } from '../download.ts';
import type { FormatName } from './formats.ts';
import { FileFailure, type FileFailureKind } from './workers/file-failure.ts';

/** The outcome of the last file that was asked for. */
export type Saving =
  | { is: 'writing'; format: FormatName; isTemplate?: true }
  | { is: 'saved'; file: string; bytes: number }
  | { is: 'copied'; characters: number }
  | { is: 'failed'; why: FileFailureKind }
  | { is: 'stopped' | 'not-copied' };

/** Writes one file at a time, and says what becomes of it. */
export class FileSaving {
  readonly now = signal<Saving | undefined>(undefined);
  private writing: AbortController | undefined;

  /** Does nothing while another is being written. */
  async write(begun: Saving, write: (signal: AbortSignal) => Promise<Saving>): Promise<void> {
    if (this.writing) return;
    const writing = new AbortController();
    this.writing = writing;
    this.now.value = begun;
    try {
      this.now.value = await write(writing.signal);
    } catch (error) {
      if (!writing.signal.aborted) console.warn('export', error);
      const why = error instanceof FileFailure ? error.kind : 'other';
      this.now.value = writing.signal.aborted ? { is: 'stopped' } : { is: 'failed', why };
    } finally {
      this.writing = undefined;
    }
  }

  /** What was said of the last file goes, unless one is being written. */
  forget(): void {
    if (!this.writing) this.now.value = undefined;
  }

  /** Ends the writing of a file; nothing has then been saved. */
  stop(): void {
    this.writing?.abort();
  }
}

export function savedFile(file: Blob, name: string): Saving {
  download(file, name);
  return { is: 'saved', file: name, bytes: file.size };
}

/** Browsers let a page write into the clipboard for some seconds after a press. */
export async function copiedFile(file: Blob): Promise<Saving> {
  const text = await file.text();
  try {
    await navigator.clipboard.writeText(text);
    return { is: 'copied', characters: text.length };
  } catch (error) {
    console.warn('clipboard', error);
    return { is: 'not-copied' };
  }
}
