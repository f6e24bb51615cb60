import type { FormatName } from '../../../extension/state/export/formats.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { forgetWork } from './comments.ts';
import { fill, press } from './workspace-page.ts';

/** The page where an ärende's list is made, and the files that it gives. */

/** Opens it, anew if it is open, and waits for a part of it. @param id the ärende's, or that of a document without one */
export async function openExport(reader: ReadingBrowser, id: string, part = '.paper'): Promise<void> {
  // Firefox doesn't tell when the new page has come.
  await reader.inPage(() => document.documentElement.setAttribute('data-before', ''));
  // Another place in the same document would be no new page.
  await reader.openOwn(`export.html?${++opened}#${encodeURIComponent(id)}`);
  await until(part, () =>
    reader.inPage((part) => document.querySelector(`html:not([data-before]) ${part}`) !== null, part),
  );
}
let opened = 0;

/**
 * The id of what one press in the panel leads to, without a menu. To be opened by `openExport`: the driver of Firefox sees no tab that a
 * link of the sidebar opens.
 */
export async function exportedFromPanel(reader: ReadingBrowser): Promise<string> {
  const href = await until('the way out', () =>
    reader.inPanel(() => {
      const link = document.querySelector<HTMLAnchorElement>('.export-link');
      return link?.checkVisibility() && link.target === '_blank' ? link.getAttribute('href') : undefined;
    }),
  );
  return decodeURIComponent(href.replace('/export.html#', ''));
}

/** Chooses what stands beside a round button. */
export const chooseRadio = (reader: ReadingBrowser, name: 'template' | 'format', value: string) =>
  until(`${name} ${value}`, () =>
    reader.inPage(
      (name, value) => {
        const button = [...document.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].find(
          (each) => each.value === value || each.closest('label')?.textContent?.startsWith(value),
        );
        button?.click();
        return button !== undefined;
      },
      name,
      value,
    ),
  );

/** The table of the preview: its headings first. */
export const shownRows = (reader: ReadingBrowser): Promise<string[][]> =>
  reader.inPage(() =>
    [...document.querySelectorAll('.paper tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.replaceAll('\u00ad', '') ?? ''),
    ),
  );

/** Waits until a column of the preview, without its heading, is this. */
export const columnIs = (reader: ReadingBrowser, heading: string, wanted: readonly string[]) =>
  until(`${heading}: ${wanted}`, async () => {
    const [headings = [], ...rows] = await shownRows(reader);
    const at = headings.indexOf(heading);
    const column = rows.map((cells) => cells[at]);
    if (at >= 0 && column.join('|') === wanted.join('|')) return true;
    throw new Error(`it is ${at < 0 ? headings : column}`);
  });

/** From now on the page gives its files, and what it copies, to the test. */
export const catchFiles = (reader: ReadingBrowser) =>
  reader.inPage(() => {
    const scope = globalThis as unknown as { files: { name: string; blob: Blob }[]; copied: string };
    scope.files = [];
    let last = new Blob();
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = function () {
      scope.files.push({ name: this.download, blob: last });
    };
    navigator.clipboard.writeText = async (text) => {
      scope.copied = text;
    };
  });

interface Caught {
  name: string;
  bytes: Uint8Array;
}

/** The file that comes when something is done. */
export async function caught(reader: ReadingBrowser, doing: () => Promise<unknown>): Promise<Caught> {
  await reader.inPage(() => {
    (globalThis as unknown as { files: unknown[] }).files = [];
  });
  await doing();
  const { name, base64 } = await until(
    'the file',
    () =>
      reader.inPage(async () => {
        const [file] = (globalThis as unknown as { files: { name: string; blob: Blob }[] }).files;
        if (!file) return undefined;
        const bytes = new Uint8Array(await file.blob.arrayBuffer());
        let binary = '';
        for (const byte of bytes) binary += String.fromCharCode(byte);
        return { name: file.name, base64: btoa(binary) };
      }),
    30_000,
  );
  return { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

export async function savedAs(reader: ReadingBrowser, format: FormatName, button: string): Promise<Caught> {
  await chooseRadio(reader, 'format', format);
  return caught(reader, () => press(reader, button));
}

/** Writes a column's heading and leaves the field. */
export async function nameColumn(reader: ReadingBrowser, column: string, name: string): Promise<void> {
  await fill(reader, `Rubrik för ${column}`, name);
  await reader.inPage(
    (label) => document.querySelector(`[aria-label="${label}"]`)?.dispatchEvent(new Event('change', { bubbles: true })),
    `Rubrik för ${column}`,
  );
}

/** What is remembered of lists, and the reader's own templates. */
export const forgetPlans = (reader: ReadingBrowser) =>
  reader.inPage(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    const { local } = (browser ?? chrome).storage;
    const keys = Object.keys(await local.get(null)).filter((key) => /^(list-(plan|template)|answer-saved)-/.test(key));
    await local.remove(keys);
  });

/** Forgets the plans of lists and what has been written, from a page of ours. */
export async function forgetPlansAndWork(reader: ReadingBrowser): Promise<void> {
  await reader.openOwn('options.html');
  await until('a page of ours', () => reader.inPage(() => location.pathname === '/options.html'));
  await forgetPlans(reader);
  await forgetWork(reader);
}

const headings = async (reader: ReadingBrowser) => (await shownRows(reader))[0];
export const usualHeadings = [
  ...['Nr', 'Avsnitt', 'Sida', 'Citat', 'Synpunkt', 'Motivering', 'Förslag till ny lydelse', 'Typ'],
  ...['Ställningstagande', 'Begrepp', 'Lämnad av'],
];
export const headingsAre = (reader: ReadingBrowser, wanted: readonly string[]) =>
  until(`the columns ${wanted}`, async () => {
    const found = await headings(reader);
    if (found?.join('|') === wanted.join('|')) return true;
    throw new Error(`they are ${found}`);
  });
