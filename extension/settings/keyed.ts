import { type GenericSchema, is, string } from 'valibot';
import { browser } from 'wxt/browser';

/** An entry that held all choices of a kind before each of them had one of its own, as in older backups. */
interface OldEntry<T> {
  key: string;
  isOne(stored: unknown): boolean;
  /** Id → choice, of what `isOne` has let through. */
  choices(stored: unknown): Record<string, T>;
}

interface Kind<T> {
  /** What all keys begin with; an id follows. */
  prefix: string;
  /** What the ids look like, where not everything goes. */
  id?: GenericSchema<unknown, string>;
  choice: GenericSchema<unknown, T>;
  old?: OldEntry<T>;
}

/**
 * Choices of one kind, each under a key of its own in `storage.local`, so that two windows or pages that write at the same time don't undo each
 * other: nobody reads in order to write. One that is taken back keeps its key with null under it, so that no backup brings it back.
 */
export class KeyedChoices<T> {
  readonly prefix: string;
  readonly old: OldEntry<T> | undefined;
  private readonly id: GenericSchema<unknown, string>;
  private readonly choice: GenericSchema<unknown, T>;

  constructor({ prefix, id = string(), choice, old }: Kind<T>) {
    this.prefix = prefix;
    this.id = id;
    this.choice = choice;
    this.old = old;
  }

  /** May this stand under a key that begins with the prefix? */
  isOne(stored: unknown, key: string): boolean {
    if (!key.startsWith(this.prefix) || !is(this.id, key.slice(this.prefix.length))) return false;
    return stored === null || is(this.choice, stored);
  }

  /** Id → choice. What can't have been chosen is as if nothing were. */
  async read(): Promise<Readonly<Record<string, T>>> {
    return this.in(await browser.storage.local.get(null));
  }

  async readOne(id: string): Promise<T | undefined> {
    const keys = [this.prefix + id, ...(this.old ? [this.old.key] : [])];
    const all = this.in(await browser.storage.local.get(keys));
    return Object.hasOwn(all, id) ? all[id] : undefined;
  }

  write(choices: Readonly<Record<string, T>>): Promise<void> {
    return browser.storage.local.set(this.underKeys(choices));
  }

  async takeBack(...ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await browser.storage.local.set(Object.fromEntries(ids.map((id) => [this.prefix + id, null])));
  }

  /** Makes room: unlike what is taken back, a backup may bring these again. */
  async drop(...ids: string[]): Promise<void> {
    if (ids.length > 0) await browser.storage.local.remove(ids.map((id) => this.prefix + id));
  }

  /** Hears of every change, in whichever window or page it was made, until the signal aborts. */
  onChange(listener: (all: Readonly<Record<string, T>>) => void, signal?: AbortSignal): void {
    let latest = 0;
    const changed = async (changes: Record<string, unknown>) => {
      if (!Object.keys(changes).some((key) => key.startsWith(this.prefix) || key === this.old?.key)) return;
      const number = ++latest;
      const all = await this.read();
      // A change made since has been read already, or its own event reads it.
      if (number === latest && !signal?.aborted) listener(all);
    };
    browser.storage.local.onChanged.addListener(changed);
    signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
  }

  /** The same entries, with the old one, if it is there, as entries of their own where there are none yet. */
  unpacked(stored: Readonly<Record<string, unknown>>): Record<string, unknown> {
    const { old } = this;
    if (!old || !Object.hasOwn(stored, old.key)) return { ...stored };
    const { [old.key]: before, ...others } = stored;
    return { ...(old.isOne(before) && this.underKeys(old.choices(before))), ...others };
  }

  private in(stored: Readonly<Record<string, unknown>>): Record<string, T> {
    const entries = Object.entries(this.unpacked(stored));
    return Object.fromEntries(
      entries.flatMap(([key, choice]) =>
        choice !== null && this.isOne(choice, key) ? [[key.slice(this.prefix.length), choice as T]] : [],
      ),
    );
  }

  private underKeys(choices: Readonly<Record<string, T>>): Record<string, T> {
    return Object.fromEntries(Object.entries(choices).map(([id, choice]) => [this.prefix + id, choice]));
  }
}
