import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';

/** Command → the keys that the browser has for it, in its own spelling; empty where the reader or another extension has left it none. */
export type Shortcuts = Readonly<Record<string, string>>;

/** For pages of ours: the browser tells no page of anybody else's. */
export async function shortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  return Object.fromEntries(commands.map(({ name = '', shortcut = '' }) => [name, shortcut]));
}

/** The same, asked for again whenever somebody comes back to the page: they may have changed them meanwhile. */
export async function followedShortcuts(): Promise<ReadonlySignal<Shortcuts>> {
  const followed = signal(await shortcuts());
  addEventListener('focus', () => void shortcuts().then((now) => (followed.value = now)));
  return followed;
}
