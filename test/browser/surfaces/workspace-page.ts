import type { Snapshot } from '../../../comments/model/model.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { violations } from '../fixtures.ts';

/** The page with all ärenden, and what is put into the database for it. */

/** Opens the page, anew if it is open, and waits for a part of it. */
export async function openWorkspace(reader: ReadingBrowser, part = '.keeping'): Promise<void> {
  // Firefox doesn't tell when the new page has come.
  await reader.inPage(() => document.documentElement.setAttribute('data-before', ''));
  await reader.openOwn('workspace.html');
  await until(part, () =>
    reader.inPage((part) => document.querySelector(`html:not([data-before]) ${part}`) !== null, part),
  );
}

let sent = 0;
/** Has the worker do a command, as a page of somebody else's would; a history of its own keeps it out of the way. */
export async function put(
  reader: ReadingBrowser,
  changes: Change[],
  snapshots: readonly Snapshot[] = [],
): Promise<void> {
  // `ensure` makes no step that can be undone.
  const made = changes.map((one) => (one.do === 'create' ? { ...one, do: 'ensure' } : one));
  const command = { type: 'change', id: `put-${++sent}-${Date.now()}`, scope: urn('put'), changes: made, snapshots };
  const answer = await reader.inPage((command) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    return (browser ?? chrome).runtime.sendMessage({ type: 'command', command });
  }, command);
  if (!('result' in (answer as object))) throw new Error(JSON.stringify(answer));
}

/** The database goes, for this test and for those that come after. */
export const loseEverything = (reader: ReadingBrowser) =>
  reader.inPage(
    () =>
      new Promise<void>((resolve, reject) => {
        const lost = indexedDB.deleteDatabase('remisslasaren');
        lost.onsuccess = () => resolve();
        lost.onerror = () => reject(lost.error);
      }),
  );

/** Leaves nothing to the tests that come after. */
export async function leaveNothing(reader: ReadingBrowser): Promise<void> {
  await openWorkspace(reader);
  await loseEverything(reader);
}

/** Opens the page with a database of those records alone. */
export async function openWith(
  reader: ReadingBrowser,
  changes: Change[],
  snapshots: readonly Snapshot[] = [],
): Promise<void> {
  await openWorkspace(reader);
  await loseEverything(reader);
  await openWorkspace(reader, '.empty');
  await put(reader, changes, snapshots);
  await until('the list', () => reader.inPage(() => document.querySelector('.arende, .document') !== null));
}

/** Puts a row into a table of the database, or deletes one, behind the back of all who follow it. */
export const inTable = (reader: ReadingBrowser, table: string, does: { put: object } | { delete: string }) =>
  reader.inPage(
    (table, does) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('remisslasaren');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction(table, 'readwrite').objectStore(table);
          if ('put' in does) rows.put(does.put);
          else rows.delete(does.delete);
          rows.transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
    does,
  );

/** As if no backup had been saved in this browser. */
export const forgetBackup = (reader: ReadingBrowser) =>
  reader.inPage(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    return (browser ?? chrome).storage.local.remove('last-backup');
  });

/** What the page shows, white space folded, soft hyphens left out. */
export const pageText = (reader: ReadingBrowser): Promise<string> =>
  reader.inPage(() =>
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't shown
    document.body.innerText.replace(/\u00ad/g, '').replace(/\s+/g, ' '),
  );

export const pageSays = (reader: ReadingBrowser, words: string) =>
  until(`"${words}"`, async () => {
    const text = await pageText(reader);
    if (text.includes(words)) return true;
    throw new Error(`it says "${text.slice(0, 1500)}"`);
  });

/** Presses the page's button with that name, as one who hears it knows it, when it has come. */
export const press = (reader: ReadingBrowser, name: string) =>
  until(`the button "${name}"`, () =>
    reader.inPage((name) => {
      const shown = (button: HTMLElement) => {
        const hidden = button.querySelector('[aria-hidden=true]')?.textContent ?? '';
        return button.ariaLabel ?? (button.textContent?.replace(hidden, '') || button.title);
      };
      const button = [...document.querySelectorAll<HTMLElement>('button')].find((each) => shown(each) === name);
      button?.focus();
      button?.click();
      return button !== undefined;
    }, name),
  );

/** Writes or chooses in the control with that label; of a choice, the option with those words. */
export const fill = (reader: ReadingBrowser, label: string, value: string) =>
  reader.inPage(
    (label, value) => {
      type Control = HTMLInputElement | HTMLSelectElement;
      const named = [...document.querySelectorAll<Control>('main :is(input, select, textarea)')].find(
        (each) => (each.getAttribute('aria-label') ?? each.labels?.[0]?.firstChild?.textContent) === label,
      );
      if (!named) throw new Error(`no control ${label}`);
      const option = [...named.querySelectorAll('option')].find(({ textContent }) => textContent?.includes(value));
      named.value = option?.value ?? value;
      named.dispatchEvent(new Event(named.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
    },
    label,
    value,
  );

/** Turns the box, or round button, of what a file would bring in whose label says this. */
export const flipInPreview = (reader: ReadingBrowser, label: string) =>
  until(`the box "${label}"`, () =>
    reader.inPage((label) => {
      const box = [
        ...document.querySelectorAll<HTMLInputElement>('.preview input:is([type=checkbox], [type=radio])'),
      ].find((one) => one.labels?.[0]?.textContent?.trim() === label);
      box?.click();
      return box !== undefined;
    }, label),
  );

/** The titles of the ärenden as they stand in the list, those that are folded, too; none while it is hidden. */
export const titles = (reader: ReadingBrowser) =>
  reader.inPage(() =>
    [...document.querySelectorAll(':not([hidden]) > section .arende h3, :not([hidden]) > .archived h3')].map(
      (each) => each.textContent,
    ),
  );

/** As `violations`, at the page's end: further up the line at the bottom lies over what one can scroll from under it. */
export async function faults(reader: ReadingBrowser): Promise<string[]> {
  await reader.inPage(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  return violations(reader, 'page');
}

/** The element that has the focus, by its id or its words. */
export const focused = (reader: ReadingBrowser) =>
  reader.inPage(() => document.activeElement?.id || document.activeElement?.textContent || '');

export const overflows = (reader: ReadingBrowser) =>
  reader.inPage(async () => {
    // As it lies in the window as it is now: what has just been resized is laid out with the next frame.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return document.documentElement.scrollWidth > document.documentElement.clientWidth;
  });

/** As if the reader had chosen that JSON file in a field for files of a page of ours. */
export const chooseJson = (reader: ReadingBrowser, field: string, name: string, text: string) =>
  reader.inPage(
    (field, name, text) => {
      const input = document.querySelector<HTMLInputElement>(field);
      const files = new DataTransfer();
      files.items.add(new File([text], name, { type: 'application/json' }));
      if (!input) throw new Error('no place for the file');
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    field,
    name,
    text,
  );

/** As if the reader had chosen that file for the ärende of that title, or for the only one. */
export const chooseCopy = (reader: ReadingBrowser, name: string, bytes: Uint8Array, title?: string) =>
  until(`a place for ${name}`, () =>
    reader.inPage(
      (name, content, wanted) => {
        const entry = [...document.querySelectorAll('.arende')].find(
          (one) => wanted === null || one.querySelector('h3')?.textContent?.replaceAll('\u00ad', '') === wanted,
        );
        const input = entry?.querySelector<HTMLInputElement>('.import-comments input[type=file]');
        if (!input) return false;
        const files = new DataTransfer();
        files.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      name,
      Buffer.from(bytes).toString('base64'),
      title ?? null,
    ),
  );
