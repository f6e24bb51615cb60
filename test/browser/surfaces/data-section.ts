import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { keepSaved } from './reader-files.ts';
import { chooseJson } from './workspace-page.ts';

/** The options' section about what is stored. */

/** Opens the options and waits for what is stored, or for another part of them. */
export async function openData(reader: ReadingBrowser, part = '.stored'): Promise<void> {
  // Firefox doesn't tell when the new page has come.
  await reader.inPage(() => document.documentElement.setAttribute('data-before', ''));
  await reader.openOwn('options.html');
  await until('the data section', () =>
    reader.inPage((part) => document.querySelector(`html:not([data-before]) ${part}`) !== null, part),
  );
}

/** Waits until the data section holds these words. */
export const dataSays = (reader: ReadingBrowser, words: string) =>
  until(words, () =>
    reader.inPage(
      (words) => document.querySelector('#data')?.parentElement?.textContent?.replace(/\s+/g, ' ').includes(words),
      words,
    ),
  );

/** As if the reader had chosen that backup. */
export const choose = (reader: ReadingBrowser, name: string, text: string) =>
  chooseJson(reader, '#data ~ .buttons input[type=file]', name, text);

/** Presses the section's button with these words. */
export const click = (reader: ReadingBrowser, words: string) =>
  reader.inPage((words) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('#data ~ * button, #data ~ .buttons button')];
    const button = buttons.find(({ textContent }) => textContent === words);
    if (!button) throw new Error(`no button ${words}`);
    button.click();
  }, words);

/** Presses the button and gives the file's text instead of putting it into the folder for downloads. */
export async function savedBackup(reader: ReadingBrowser): Promise<string> {
  await reader.inPage(keepSaved);
  await click(reader, 'Spara säkerhetskopia');
  return until('the file', () =>
    reader.inPage(async () => (await (globalThis as unknown as { saved?: Blob }).saved?.text()) ?? ''),
  );
}
