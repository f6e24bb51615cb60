/** One number doesn't become two ärenden without a question, and a document becomes one without a comment. */
import { expect } from '@playwright/test';
import { chooseInHead, poll, read, says, showConcepts, test, violations } from '../fixtures.ts';
import { chooseInMenu, forgetWork, listedComments, press, write } from '../surfaces/comments.ts';

test.afterEach(async ({ reader }) => {
  await showConcepts(reader);
  await forgetWork(reader);
});

// What else can be answered is in `test/unit/panel/arende.test.ts`.
test('a document is added without a comment; another joins it by its number; what goes with the ärende comes back from its document', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await chooseInHead(reader, 'add');
  await says(reader, 'finns nu bland ärendena.');
  expect(await violations(reader)).toEqual([]);
  await poll(() => reader.inPanel(() => document.querySelector('[data-item=add]'))).toBeNull();

  await read(reader, `${site.address}missiv`);
  await says(reader, 'Hör det till ärendet');
  await reader.inPanel(() => document.querySelector('.version-question')?.setAttribute('open', ''));
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Ja, lägg det i ärendet');
  await says(reader, 'Dokumentet ligger nu i ärendet');
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Bra.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');

  const page = await reader.openBeside('workspace.html');
  const arenden = () =>
    page.run(() => [...document.querySelectorAll('.arende')].map(({ textContent }) => textContent ?? ''));
  await poll(arenden).toEqual([expect.stringContaining('Missiv')]);
  await page.run(() => {
    const id = document.querySelector('[id^="entry-"]')?.id.slice('entry-'.length) ?? '';
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    const changes = [{ do: 'delete', kind: 'arende', id }];
    const command = { type: 'change', id: `deleting-${Date.now()}`, scope: id, changes };
    return (browser ?? chrome).runtime.sendMessage({ type: 'command', command });
  });
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
