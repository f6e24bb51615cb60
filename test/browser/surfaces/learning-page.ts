import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';

/** The page for practice, anew. */
export async function openLearning(reader: ReadingBrowser): Promise<void> {
  await reader.inPage(() => document.documentElement.setAttribute('data-before', ''));
  // Another page in between, or the address would only get another end.
  await reader.openOwn('welcome.html');
  await until('another page', () => reader.inPage(() => document.querySelector('.try') !== null));
  await reader.openOwn('workspace.html#lar');
  await until('the page', () => reader.inPage(() => document.querySelector('#today') !== null));
}

let sent = 0;
export const send = (reader: ReadingBrowser, command: object) =>
  reader.inPage(
    async (command) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      const answer = await (browser ?? chrome).runtime.sendMessage({ type: 'command', command });
      if (!('result' in answer)) throw new Error(JSON.stringify(answer));
    },
    { id: `learning-${++sent}-${Date.now()}`, ...command },
  );

/** A trusted key in Chromium; in Firefox keys don't reach the extension's own pages, and what they would do is done. */
export const pressKey = (reader: ReadingBrowser, key: string) =>
  reader.name === 'chromium'
    ? reader.pressInPage(key)
    : reader.inPage((key) => {
        const target = document.activeElement as HTMLElement;
        const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        if (target.dispatchEvent(event) && key === 'Enter') target.click();
      }, key);

export const question = (reader: ReadingBrowser) =>
  reader.inPage(() => {
    const round = document.querySelector('.round');
    if (!round) return undefined;
    return {
      at: round.querySelector('.round-head span')?.textContent ?? '',
      asked: round.querySelector('#question')?.textContent ?? '',
      about: round.querySelector('.asked')?.textContent ?? '',
      choices: round.querySelectorAll('.choices button').length,
      answered: round.querySelector('.onward') !== null,
      verdict: round.querySelector('.verdict')?.textContent ?? '',
      rows: [...round.querySelectorAll('.choices li')].map(({ textContent }) => textContent ?? ''),
      focus: document.activeElement?.textContent ?? '',
    };
  });
type Question = NonNullable<Awaited<ReturnType<typeof question>>>;
export const untilQuestion = (reader: ReadingBrowser, what: string, fits: (now: Question) => boolean) =>
  until(what, async () => {
    const now = await question(reader);
    if (now && fits(now)) return now;
    throw new Error(JSON.stringify(now));
  });
