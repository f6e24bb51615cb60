import { type ReadonlySignal, signal } from '@preact/signals';
import type { LetterTexts } from './letterhead.ts';

/** A pause in the writing after which it is kept; milliseconds. */
const pause = 800;

type Name = keyof LetterTexts | 'decision';
type Written = Partial<Record<Name, string>>;
/** @returns `busy` where something else is being written: it is tried again after a pause */
type Keep = (written: Written) => Promise<'kept' | 'busy' | 'failed'>;

/** Fields of a letter while somebody writes in them: kept at each pause, when a field is left, and before a file is made. */
export class LetterWriting {
  private readonly letters = signal<Written>({});
  /** As it was at the last pause: what the list is made with, kept or not. */
  private readonly paused = signal<Written>({});
  private readonly unkept = new Set<Name>();
  private readonly state = signal(false);
  private keep: Keep | undefined;
  private keeping: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Letter by letter. It goes before what is kept. */
  readonly written: ReadonlySignal<Written> = this.letters;
  readonly settled: ReadonlySignal<Written> = this.paused;
  /** Whether what was written last is kept. */
  readonly isKept: ReadonlySignal<boolean> = this.state;

  /** @param keep what keeps fields from now on */
  keepBy(keep: Keep): void {
    this.keep = keep;
  }

  write(field: Name, text: string): void {
    this.letters.value = { ...this.letters.peek(), [field]: text };
    this.unkept.add(field);
    this.state.value = false;
    this.wait();
  }

  /** What is kept of a field has become another, as in a second window: that is what holds, unless somebody is writing here. */
  follow(field: Name, kept: string): void {
    const { [field]: text, ...others } = this.letters.peek();
    if (text === undefined || this.unkept.has(field) || trimmed(text) === kept) return;
    this.letters.value = others;
    this.settle();
  }

  /** Has the list made with what is written, at once, and then keeps it. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.settle();
    this.keeping = (this.keeping ?? Promise.resolve()).then(() => this.keepAll());
    return this.keeping;
  }

  private settle(): void {
    this.paused.value = Object.fromEntries(
      Object.entries(this.letters.peek()).map(([field, text]) => [field, trimmed(text)]),
    );
  }

  private async keepAll(): Promise<void> {
    const fields = [...this.unkept];
    if (!this.keep || fields.length === 0) return;
    const before = this.letters.peek();
    const became = await this.keep(Object.fromEntries(fields.map((field) => [field, trimmed(before[field] ?? '')])));
    if (became === 'busy') this.wait();
    if (became !== 'kept') return;
    const now = this.letters.peek();
    for (const field of fields) if (now[field] === before[field]) this.unkept.delete(field);
    this.state.value = this.unkept.size === 0;
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }
}

const trimmed = (text: string) => text.replace(/\r\n?/g, '\n').trim();
