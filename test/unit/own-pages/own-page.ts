/**
 * Our own pages in jsdom, over the real database and settings in memory: all that they do but what only a browser shows. A page is drawn
 * as its entry point draws it. Import this before anything else of the interface: it puts the browser's own there.
 */
import { JSDOM } from 'jsdom';
import type { ComponentChildren } from 'preact';
import { vi } from 'vitest';
import type { Snapshot } from '../../../comments/model/model.ts';
import type { Change, Command } from '../../../storage/commands/command.ts';
import { fakeStorage } from '../extension/settings/fake-storage.ts';

export const storage = fakeStorage();
const event = { addListener() {}, removeListener() {} };
vi.stubGlobal('chrome', {
  runtime: { id: 'own-pages', onInstalled: event, onStartup: event },
  storage: { local: storage.local, session: fakeStorage().local },
  extension: { inIncognitoContext: false, getViews: () => [] },
  windows: { getCurrent: async () => ({ incognito: false }) },
  permissions: { getAll: async () => ({ origins: [] }), contains: async () => false, onAdded: event, onRemoved: event },
  commands: { getAll: async () => [] },
  tabs: { query: async () => [], onUpdated: event, onActivated: event },
});
vi.stubGlobal('navigator', {
  languages: ['sv-SE'],
  platform: 'Linux x86_64',
  storage: { estimate: async () => ({}), persisted: async () => false },
});
vi.stubGlobal('requestAnimationFrame', (drawn: (time: number) => void) => setTimeout(drawn, 0, 0));
vi.stubGlobal('cancelAnimationFrame', clearTimeout);
/** The window's, which stays when a page is opened anew in it. */
const session = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => session.get(key) ?? null,
  setItem: (key: string, value: string) => void session.set(key, value),
  removeItem: (key: string) => void session.delete(key),
});

const { render } = await import('preact');
const { showPage } = await import('../../../components/app/page.tsx');
const { ownCommand, ownStore } = await import('../../../extension/state/own-store.ts');

/** What the interface takes from the window by its bare name. */
const ofWindow = [
  ...['document', 'location', 'Node', 'Element', 'HTMLElement', 'FormData'],
  // jsdom listens until a signal of its own aborts, and until no other.
  ...['MutationObserver', 'AbortController', 'AbortSignal'],
] as const;

/** The files that the page has given, by their names. */
export const files = new Map<string, Blob>();
let last: Blob;
URL.createObjectURL = (blob: Blob) => {
  last = blob;
  return 'blob:none';
};

/** Opens a page anew. @param path with its end, as "workspace.html#lar" */
export async function open(path: string, content: () => Promise<ComponentChildren> | ComponentChildren): Promise<void> {
  close();
  const { window } = new JSDOM('<!doctype html><div id="page"></div>', { url: `https://own-pages.example/${path}` });
  for (const name of ofWindow) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('removeEventListener', window.removeEventListener.bind(window));
  // Whether anything is laid out: that it isn't hidden is all that is known here.
  window.Element.prototype.getClientRects = function () {
    return (isHidden(this) ? [] : [{}]) as unknown as DOMRectList;
  };
  window.Element.prototype.scrollIntoView = () => {};
  window.HTMLAnchorElement.prototype.click = function () {
    files.set(this.download, last);
  };
  const drawn = await content();
  await showPage(drawn);
}

/** Says what a browser says before a page goes, upon which what is being written is kept. */
export const leave = () => document.defaultView?.dispatchEvent(new document.defaultView.Event('pagehide'));

/** What was shown is left, and hears of nothing any more. */
function close(): void {
  if (!globalThis.document) return;
  leave();
  const page = document.getElementById('page');
  if (page) render(null, page);
  // Its modules are the next page's, too, and wait until theirs is shown again.
  document.defaultView?.dispatchEvent(new document.defaultView.Event('pageshow'));
}

/** As after install: nothing is stored and nothing chosen. */
export async function forgetAll(): Promise<void> {
  session.clear();
  close();
  const { db } = await ownStore();
  await Promise.all(db.tables.map((table) => table.clear()));
  for (const key of Object.keys(storage.stored)) delete storage.stored[key];
  files.clear();
}

let sent = 0;
/** Has a command done as another page would. */
export const send = (command: object) => ownCommand({ id: `sent-${++sent}`, ...command } as Command);

/** Writes as another page would; a history of its own keeps it out of the way, and `ensure` makes no step that can be undone. */
export async function put(changes: readonly Change[], snapshots: readonly Snapshot[] = []): Promise<void> {
  const made = changes.map((one) => (one.do === 'create' ? { ...one, do: 'ensure' as const } : one)) as Change[];
  await send({ type: 'change', scope: 'urn:uuid:put', changes: made, snapshots: [...snapshots] });
}

/** Puts a row into a table of the database, or deletes one, without a word to anybody. */
export async function inTable(table: string, does: { put: object } | { delete: string }): Promise<void> {
  const rows = (await ownStore()).db.backendDB().transaction(table, 'readwrite').objectStore(table);
  if ('put' in does) rows.put(does.put);
  else rows.delete(does.delete);
  await new Promise((resolve) => {
    rows.transaction.oncomplete = resolve;
  });
}

/** Is an element out of sight by itself, whatever it stands in? */
const isFolded = ({ parentElement: around, localName }: Element) =>
  around?.localName === 'details' && !around.hasAttribute('open') && localName !== 'summary';
function isHidden(element: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement)
    if (one.hasAttribute('hidden') || isFolded(one)) return true;
  return !element.isConnected;
}

/** Between the texts of two elements, where a page may have room or a new line. */
const edge = '\ue000';

/** What is shown within an element; soft hyphens left out. */
function textIn(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replaceAll('\u00ad', '');
  if (node.nodeType !== 1 || (node as Element).hasAttribute('hidden') || isFolded(node as Element)) return '';
  return `${edge}${[...node.childNodes].map(textIn).join('')}${edge}`;
}

/** What the page shows, white space folded, and a space wherever two elements meet. */
export const shown = (selector = 'body') =>
  [...document.querySelectorAll(selector)]
    .map((one) =>
      textIn(one)
        .replace(/[\s\ue000]+/g, ' ')
        .trim(),
    )
    .join(' ');

/** Where a space stands in the words there may be an element's edge alone; within one text they are to the letter. */
function holds(text: string, words: string): boolean {
  const letter = (one: string) =>
    /\s/.test(one) ? '[\\s\ue000]+' : `\ue000*${one.replace(/[.*+?^${}()|[\]\\]/, '\\$&')}`;
  return new RegExp([...words].map(letter).join('')).test(text);
}

/** Waits until the answer is there, or says why it isn’t. */
export const until = <T>(what: string, ask: () => T): Promise<NonNullable<T>> =>
  vi.waitFor(
    () => {
      const answer = ask();
      if (!answer)
        throw new Error(
          `waited in vain for ${what}; focus on ${document.activeElement?.outerHTML.slice(0, 300)}; the page says "${shown('main').slice(0, 700)}"`,
        );
      return answer;
    },
    { interval: 10, timeout: 20_000 },
  );

/** Waits until the page, or a part of it, says this. */
export const says = (words: string, part = 'body') =>
  until(`"${words}"`, () => [...document.querySelectorAll(part)].some((one) => holds(textIn(one), words)));

/** A control's name, as one who hears it knows it. */
function nameOf(control: Element): string {
  const hidden = control.querySelector('[aria-hidden=true]')?.textContent ?? '';
  return (
    control.getAttribute('aria-label') ??
    (control.textContent?.replace(hidden, '') || control.getAttribute('title') || '')
  );
}

export const buttonNamed = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (one) => !isHidden(one) && nameOf(one).replaceAll('\u00ad', '') === name,
  );

/** Presses a button when it has come and can be pressed. */
export async function press(name: string): Promise<void> {
  const button = await until(`the button "${name}"`, () => {
    const found = buttonNamed(name);
    return found?.disabled === false ? found : undefined;
  });
  button.focus();
  button.click();
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
export const controlNamed = (label: string): Control | undefined =>
  [...document.querySelectorAll<Control>('main :is(input, select, textarea)')].find(
    (one) => (one.getAttribute('aria-label') ?? one.labels?.[0]?.firstChild?.textContent) === label,
  );

/** Writes or chooses in a control when it has come; of a choice, the option with those words. */
export async function fill(label: string, value: string): Promise<void> {
  const control = await until(`the control "${label}"`, () => controlNamed(label));
  const option = [...control.querySelectorAll('option')].find(({ textContent }) => textContent?.includes(value));
  control.value = option?.value ?? value;
  tell(control, control.tagName === 'SELECT' ? 'change' : 'input');
}

/** Chooses what stands beside a box or a round button, or turns it. */
export async function flip(label: string, within = 'main'): Promise<void> {
  const box = await until(`the box "${label}"`, () =>
    [...document.querySelectorAll<HTMLInputElement>(`${within} input:is([type=checkbox], [type=radio])`)].find((one) =>
      one.labels?.[0]?.textContent?.replaceAll('\u00ad', '').trim().startsWith(label),
    ),
  );
  box.click();
}

export function tell(element: Element | undefined | null, type: string): void {
  const { Event } = (element?.ownerDocument.defaultView ?? globalThis) as typeof globalThis;
  element?.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
}

/** A key where the focus is; Enter presses what has it, unless somebody has heard the key. */
export function pressKey(key: string): void {
  const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
  const target = document.activeElement as HTMLElement;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  if (target.dispatchEvent(event) && key === 'Enter') target.click();
}

/** As if the reader had chosen that file in a field for files, when that has come. */
export async function takeFile(
  what: string,
  name: string,
  content: BlobPart,
  field: () => HTMLInputElement | null | undefined,
) {
  const input = await until(what, field);
  Object.defineProperty(input, 'files', { value: [new File([content], name)], configurable: true });
  tell(input, 'change');
}

export const chooseFile = (field: string, name: string, content: BlobPart) =>
  takeFile(`a place for ${name}`, name, content, () => document.querySelector<HTMLInputElement>(field));

/** What has the focus, by its id or its words. */
export const focused = () => document.activeElement?.id || document.activeElement?.textContent || '';
