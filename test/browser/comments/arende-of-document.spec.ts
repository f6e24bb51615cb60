/** One number doesn't become two ärenden without a question, and a document becomes one without a comment. */
import { expect } from '@playwright/test';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { chooseInHead, poll, read, says, showConcepts, test, violations } from '../fixtures.ts';
import { chooseInMenu, forgetWork, listedComments, press, write } from '../surfaces/comments.ts';

test.afterEach(async ({ reader }) => {
  await showConcepts(reader);
  await forgetWork(reader);
});

/** The ärenden that are stored, with their documents. */
async function stored(reader: ReadingBrowser): Promise<string[]> {
  const page = await reader.openBeside('workspace.html');
  const ask = () =>
    page.run(() => [...document.querySelectorAll('.arende')].map(({ textContent }) => textContent ?? ''));
  await poll(async () => (await ask()).length).toBeGreaterThan(0);
  const found = await ask();
  await page.close();
  return found;
}

async function comment(reader: ReadingBrowser, text: string): Promise<void> {
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', text);
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
}

const unfoldQuestion = (reader: ReadingBrowser) =>
  reader.inPanel(() => document.querySelector('.version-question')?.setAttribute('open', ''));

test('a document is added to the ärenden without a comment', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await chooseInHead(reader, 'add');
  await says(reader, 'finns nu bland ärendena.');
  expect(await violations(reader)).toEqual([]);
  expect(await stored(reader)).toHaveLength(1);
  await poll(() => reader.inPanel(() => document.querySelector('[data-item=add]'))).toBeNull();
});

test('one with the number of another is asked about, and joins it or not', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await comment(reader, 'Bra.');
  await read(reader, `${site.address}missiv`);
  await says(reader, 'Hör det till ärendet');
  await unfoldQuestion(reader);
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Ja, lägg det i ärendet');
  await says(reader, 'Dokumentet ligger nu i ärendet');
  const [one, ...others] = await stored(reader);
  expect(others).toEqual([]);
  expect(one).toContain('Missiv');
});

test('that it is an ärende of its own is an answer, too', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await comment(reader, 'Bra.');
  await read(reader, `${site.address}missiv`);
  await says(reader, 'Hör det till ärendet');
  await unfoldQuestion(reader);
  await press(reader, 'Nej, det är ett eget ärende');
  await says(reader, 'finns nu bland ärendena.');
  expect(await stored(reader)).toHaveLength(2);
});

test('unanswered it is put in that ärende with its first comment', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await comment(reader, 'Bra.');
  await read(reader, `${site.address}missiv`);
  await comment(reader, 'Ett svar.');
  expect(await stored(reader)).toHaveLength(1);
});

test('what was deleted with its ärende is said in its document, and comes back from there', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await comment(reader, 'Bra.');
  const page = await reader.openBeside('workspace.html');
  const first = () => page.run(() => document.querySelector('[id^="entry-"]')?.id.slice('entry-'.length));
  await poll(first).not.toBeUndefined();
  await page.run(
    (id) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      const changes = [{ do: 'delete', kind: 'arende', id }];
      const command = { type: 'change', id: `deleting-${Date.now()}`, scope: id, changes };
      return (browser ?? chrome).runtime.sendMessage({ type: 'command', command });
    },
    await first(),
  );
  await page.close();
  await says(reader, 'Kommentarerna är borttagna.');
  await says(reader, 'De togs bort med ärendet');
  // What was told of the comment that is gone has gone with it.
  await poll(() => reader.inPanel(() => document.querySelector('.told')?.textContent)).toBe('');
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Ångra borttagningen');
  await poll(() => listedComments(reader)).toEqual(['Bra.']);
  await says(reader, 'Ångrat: borttagning av ärendet.');
});
