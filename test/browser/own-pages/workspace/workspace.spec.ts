/** What only a browser shows of the page with all ärenden; what stands in it is tested in test/unit/own-pages/workspace. */
import { expect } from '@playwright/test';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { anArende, exampleWork, inDays, urn } from '../../../example-work.ts';
import { until } from '../../drivers/reading-browser.ts';
import { poll, test } from '../../fixtures.ts';
import { inHand } from '../../surfaces/answers-page.ts';
import {
  faults,
  fill,
  focused,
  forgetBackup,
  inTable,
  leaveNothing,
  loseEverything,
  openWith,
  openWorkspace,
  overflows,
  pageSays,
  press,
  titles,
} from '../../surfaces/workspace-page.ts';

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await forgetBackup(reader);
});

test('with nothing yet, as a list, searched, and with a form for each: nothing is wrong, in the dark and at 320 pixels, either', async ({
  reader,
}) => {
  const choose = (settings: object) =>
    reader.inPage((settings) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      return (browser ?? chrome).storage.local.set(settings as Record<string, unknown>);
    }, settings);
  const isRight = async (what: string) => {
    await poll(() => overflows(reader), `${what} is wider than the window`).toBe(false);
    expect.soft(await faults(reader), what).toEqual([]);
  };
  await openWorkspace(reader);
  await loseEverything(reader);
  await openWorkspace(reader, '.empty');
  await isRight('nothing yet');
  await press(reader, 'Nytt ärende');
  await press(reader, 'Spara');
  await pageSays(reader, 'Skriv en titel.');
  await isRight('the form for a new one');

  await openWith(reader, [
    ...exampleWork(),
    anArende('long', 'Utvecklingsrelaterade funktionsnedsättningsomständigheter'.repeat(3)),
  ]);
  // A document that is gone, and one that is damaged.
  await inTable(reader, 'documents', { delete: urn('d2') });
  await inTable(reader, 'documents', { put: { kind: 'document', id: urn('d3'), title: 7 } });
  await openWorkspace(reader);
  await pageSays(reader, 'Kommentarer utan dokument');
  await pageSays(reader, 'En post är skadad och har lagts åt sidan.');
  await reader.inPage(() => document.querySelector<HTMLElement>('[aria-labelledby=lost] summary')?.click());
  await pageSays(reader, 'insatser ska samordnas Svarstiden är kort.');
  await isRight('the list');
  await fill(reader, 'Sök i alla kommentarer och svar', 'samordning');
  await pageSays(reader, '3 kommentarer i 2 dokument');
  await isRight('what is found');
  await fill(reader, 'Sök i alla kommentarer och svar', 'samordning finnsinte');
  await pageSays(reader, 'Inget matchar sökningen.');
  await isRight('nothing found');
  await fill(reader, 'Sök i alla kommentarer och svar', '');

  await choose({ language: 'en', appearance: 'dark' });
  await pageSays(reader, '12 days left');
  await press(reader, 'Edit “Strategi för psykisk hälsa”');
  await press(reader, 'Edit “Lägesbild”');
  await pageSays(reader, 'Is it the same document?');
  await reader.resizePage(320, 700);
  await isRight('the forms, dark, at 320 pixels');
  await choose({ language: 'browser', appearance: 'system' });
  await pageSays(reader, 'gick ut för 3 dagar sedan');
  await fill(reader, 'Sök i alla kommentarer och svar', 'samordning');
  await pageSays(reader, '3 kommentarer i 2 dokument');
  await isRight('what is found, at 320 pixels');
  await reader.resizePage(1000, 800);
});

test('the search finds in what others have answered, and leads to the sentence', async ({ reader }) => {
  await openWith(reader, exampleAnswers(), answerTexts);
  await fill(reader, 'Sök i alla kommentarer och svar', 'uppföljningen framgå');
  await pageSays(reader, '2 träffar i svar från andra');
  await pageSays(reader, 'Svar från andra: Strategi för psykisk hälsa');
  await pageSays(reader, 'Ansvaret för uppföljningen bör framgå Två instanser vill att ansvaret förtydligas. Grupp');
  await reader.resizePage(320, 700);
  await poll(() => overflows(reader), 'what is found is wider than the window').toBe(false);
  expect.soft(await faults(reader), 'what is found').toEqual([]);
  await reader.resizePage(1000, 800);
  await fill(reader, 'Sök i alla kommentarer och svar', 'kostnader');
  await pageSays(reader, '1 träff i svar från andra');
  await reader.inPage(() => document.querySelector<HTMLElement>('.hits a')?.click());
  await until('the sentence in hand', async () =>
    (await inHand(reader)).includes('Nämnden saknar ett resonemang om kostnader.'),
  );
});

test('a head is changed by the keys; it is undone after a reload, from a line that is low in a narrow window', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  // Keys reach pages of the extension's own only in Chromium's driver.
  if (reader.name === 'chromium') {
    await reader.inPage(() => document.querySelector<HTMLElement>('#entry-urn\\:uuid\\:next ~ button')?.focus());
    await reader.pressInPage('Enter');
    await reader.pressInPage('Tab');
    expect(await reader.inPage(() => document.activeElement?.getAttribute('name'))).toBe('title');
  } else await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Är det samma ärende?');
  await fill(reader, 'Titel', ' ');
  await press(reader, 'Lägg till diarienummer');
  await until('a row', async () => (await reader.inPage(() => document.querySelectorAll('.number-row').length)) === 2);
  await reader.inPage(() => {
    const owner = document.querySelectorAll<HTMLInputElement>('.number-row input')[3];
    if (owner) owner.value = 'Region Sandåkra';
    owner?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(reader, 'Spara');
  await pageSays(reader, 'Skriv diarienumret, eller ta bort raden.');
  await until('the focus', () => reader.inPage(() => document.activeElement?.getAttribute('aria-invalid') === 'true'));
  expect(await faults(reader)).toEqual([]);
  await fill(reader, 'Titel', 'Strategi, andra försöket');
  await fill(reader, 'Sista svarsdag', inDays(1));
  await reader.inPage(() => {
    const number = document.querySelectorAll<HTMLInputElement>('.number-row input')[2];
    if (number) number.value = 'RS 2026-0457';
    number?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(reader, 'Spara');
  await pageSays(reader, 'Ärendet ”Strategi, andra försöket” är ändrat.');
  await until('the focus', async () => (await focused(reader)) === 'Ändra');

  await openWorkspace(reader, '.history-line button');
  await reader.resizePage(360, 640);
  const height = await reader.inPage(() => document.querySelector('.history')?.getBoundingClientRect().height);
  expect(height).toBeLessThanOrEqual(64);
  await press(reader, 'Ångra: ändra ärendet ”Strategi, andra försöket”');
  await pageSays(reader, 'Ångrat: ändra ärendet ”Strategi för psykisk hälsa”.');
  await pageSays(reader, '12 dagar kvar');
  expect(await faults(reader)).toEqual([]);
  await reader.inPage(() => document.querySelector<HTMLElement>('.put-away')?.click());
  await until('no line', () => reader.inPage(() => document.querySelector('.history-line button') === null));
  await reader.resizePage(1000, 800);

  // What goes from under a form is told, and what was merged.
  await press(reader, 'Ändra ”Barn och unga”');
  await pageSays(reader, 'Är det samma ärende?');
  await inTable(reader, 'arenden', { delete: urn('today') });
  await fill(reader, 'Titel', 'Nytt namn');
  await press(reader, 'Spara');
  await pageSays(reader, 'Det som skulle ändras finns inte längre, så inget har sparats. Texten står kvar');
  expect(await faults(reader)).toEqual([]);
});

test('what is written in another window shows at once, and undo there is seen here', async ({ reader }) => {
  await openWith(reader, exampleWork());
  const other = await reader.openBeside('workspace.html');
  const there = (isSo: () => boolean) => until(String(isSo), () => other.run(isSo));
  await there(() => document.querySelectorAll('.arende').length === 5);
  await press(reader, 'Ändra ”Översyn av samverkan”');
  await pageSays(reader, 'Ta bort ärendet');
  await press(reader, 'Ta bort ärendet');
  await there(() => document.querySelectorAll('.arende').length === 4);
  await there(
    () =>
      document.querySelector('.history [role=status]')?.textContent?.includes('”Översyn av samverkan” är borttaget') ===
      true,
  );
  await other.run(() => document.querySelector<HTMLElement>('.history-line button')?.click());
  await until('it to come back', async () => (await titles(reader)).includes('Översyn av samverkan'));
  await other.close();
});
