import { type ReadonlySignal, signal } from '@preact/signals';
import { readWordListAddress, type WordListPlace, wordListAddress } from './word-list-address.ts';

/** In milliseconds: browsers take some hundred new addresses in half a minute, which fast fingers come near. */
const restTime = 150;

/** Where in the word list one is. The address follows it, and it follows the address. */
export class WordListState {
  private readonly current = signal(readWordListAddress(location));
  private waiting: ReturnType<typeof setTimeout> | undefined;

  get place(): ReadonlySignal<WordListPlace> {
    return this.current;
  }

  /** Hears of the browser's back and forward, and of links within the page, until the signal aborts. */
  follow(lifetime: AbortSignal): void {
    const goneTo = () => {
      this.forget();
      this.current.value = readWordListAddress(location);
    };
    addEventListener('popstate', goneTo, { signal: lifetime });
    addEventListener(
      'hashchange',
      () => {
        if (this.waiting === undefined) return goneTo();
        // A link was pressed before the address had what was written last.
        this.current.value = { ...this.current.value, concept: readWordListAddress(location).concept };
        this.write();
      },
      { signal: lifetime },
    );
    lifetime.addEventListener('abort', () => this.forget(), { once: true });
  }

  /** Another choice of rows: no place to come back to, or each letter that is sought would be one. */
  choose(change: Partial<Omit<WordListPlace, 'concept'>>): void {
    this.current.value = { ...this.current.value, ...change };
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.write(), restTime);
  }

  /** Opens a concept, or with none the list alone. */
  open(concept: string | undefined): void {
    this.forget();
    this.current.value = { ...this.current.value, concept };
    history.pushState(null, '', wordListAddress(this.current.value));
  }

  private write(): void {
    this.forget();
    history.replaceState(history.state, '', wordListAddress(this.current.value));
  }

  private forget(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
  }
}
