import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import { test } from '../../fixtures.ts';
import {
  exampleWork,
  faults,
  fill,
  focused,
  forgetBackup,
  inDays,
  inTable,
  leaveNothing,
  openWith,
  openWorkspace,
  pageSays,
  pageText,
  press,
  put,
  titles,
  urn,
} from '../../surfaces/workspace-page.ts';

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await forgetBackup(reader);
});

test('a head is changed in place; what is wrong is said; undo and redo say what they do, also after a reload', async ({
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
  expect(await faults(reader)).toEqual([]);
  await fill(reader, 'Titel', ' ');
  await press(reader, 'Lägg till diarienummer');
  await until('a row', async () => (await reader.inPage(() => document.querySelectorAll('.number-row').length)) === 2);
  await reader.inPage(() => {
    const owner = document.querySelectorAll<HTMLInputElement>('.number-row input')[3];
    if (owner) owner.value = 'Region Sandåkra';
    owner?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(reader, 'Spara');
  await pageSays(reader, 'Skriv en titel.');
  await pageSays(reader, 'Skriv diarienumret, eller ta bort raden.');
  await until('the focus', () =>
    reader.inPage(() => document.activeElement?.getAttribute('aria-invalid') === 'true' && true),
  );
  expect(await faults(reader)).toEqual([]);

  // Meanwhile somebody changes another field.
  await put(reader, [{ do: 'set', kind: 'arende', id: urn('next'), fields: { handlaggare: 'Bo Ek' } }]);
  await fill(reader, 'Titel', 'Strategi, andra försöket');
  await fill(reader, 'Sista svarsdag', inDays(1));
  await fill(reader, 'Ställningstagande', 'Avråder');
  await reader.inPage(() => {
    const number = document.querySelectorAll<HTMLInputElement>('.number-row input')[2];
    if (number) number.value = 'RS 2026-0457';
    number?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(reader, 'Spara');
  await pageSays(reader, 'Ärendet ”Strategi, andra försöket” är ändrat.');
  for (const words of ['1 dag kvar', 'Avråder', 'Bo Ek', 'RS 2026-0457 (Region Sandåkra)'])
    await pageSays(reader, words);
  await until('the focus', async () => (await focused(reader)) === 'Ändra');

  await openWorkspace(reader, '.history-line button');
  await press(reader, 'Ångra: ändra ärendet ”Strategi, andra försöket”');
  await pageSays(reader, 'Ångrat: ändra ärendet ”Strategi för psykisk hälsa”.');
  await pageSays(reader, '12 dagar kvar');
  // What the other has changed stays.
  await pageSays(reader, 'Bo Ek');
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Gör om: ändra ärendet ”Strategi för psykisk hälsa”');
  await pageSays(reader, '1 dag kvar');
});

test('a document gets a role and an ärende of its own, and is deleted; each is undone', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await press(reader, 'Ändra ”Lägesbild”');
  await pageSays(reader, 'Är det samma dokument?');
  await fill(reader, 'Titel', 'Lägesbild 2026');
  await fill(reader, 'Roll', 'bilaga');
  await press(reader, 'Spara');
  await pageSays(reader, 'Lägesbild 2026');
  await pageSays(reader, 'bilaga 1 kommentar (klar)');
  await press(reader, 'Ändra ”Lägesbild 2026”');
  await until('the form', () => reader.inPage(() => document.querySelector('.form [name=arende]') !== null));
  await fill(reader, 'Ärende', 'Ett nytt ärende');
  await press(reader, 'Spara');
  await pageSays(reader, 'Dokumentet ”Lägesbild 2026” är flyttat.');
  await until('a new ärende', async () => (await titles(reader)).includes('Lägesbild 2026'));
  expect(await pageText(reader)).not.toContain('Utan ärende');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:d4');
  await press(reader, 'Ångra: flytta dokumentet ”Lägesbild 2026”');
  await pageSays(reader, 'Utan ärende');
  expect(await titles(reader)).not.toContain('Lägesbild 2026');

  await press(reader, 'Ändra ”Förslag till strategi”');
  await pageSays(reader, 'Ta bort dokumentet');
  await press(reader, 'Ta bort dokumentet');
  await pageSays(reader, 'Dokumentet ”Förslag till strategi” är borttaget.');
  await pageSays(reader, 'Här finns 5 ärenden, 3 dokument och 2 kommentarer.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:next');
  await press(reader, 'Ångra: ta bort dokumentet ”Förslag till strategi”');
  await pageSays(reader, 'Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
});

test('two that are one are merged, and one undo parts them', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Är det samma ärende?');
  await fill(reader, 'Slå ihop med', 'Psykisk hälsa, strategi');
  await until('the button', () =>
    reader.inPage(() => document.querySelector<HTMLButtonElement>('.merging button')?.disabled === false),
  );
  await press(reader, 'Slå ihop');
  await pageSays(reader, '”Psykisk hälsa, strategi” är ihopslaget med ”Strategi för psykisk hälsa”.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:next');
  expect(await titles(reader)).not.toContain('Psykisk hälsa, strategi');
  await pageSays(reader, 'RS 2026-0457');
  await pageSays(reader, 'Här finns 4 ärenden, 4 dokument och 5 kommentarer.');
  expect(await faults(reader)).toEqual([]);

  await press(reader, 'Ändra ”Förslag till strategi”');
  await pageSays(reader, 'Är det samma dokument?');
  await fill(reader, 'Slå ihop med', 'Följebrev');
  await until('the button', () =>
    reader.inPage(() => document.querySelector<HTMLButtonElement>('.merging button')?.disabled === false),
  );
  await press(reader, 'Slå ihop');
  await pageSays(reader, '4 kommentarer (2 klara, 2 utkast)');
  await pageSays(reader, '3 versioner:');
  await pageSays(reader, '”Följebrev” är ihopslaget med ”Förslag till strategi”.');
  await openWorkspace(reader, '.history-line button');
  await press(reader, 'Ångra: slå ihop ”Följebrev” med ”Förslag till strategi”');
  await pageSays(reader, 'missiv 1 kommentar (utkast)');
  await press(reader, 'Ångra: slå ihop ”Psykisk hälsa, strategi” med ”Strategi för psykisk hälsa”');
  await until('both', async () => (await titles(reader)).includes('Psykisk hälsa, strategi'));
  await pageSays(reader, 'Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
});

test('what can’t be done is said, and what was written stays', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await press(reader, 'Ändra ”Barn och unga”');
  await pageSays(reader, 'Är det samma ärende?');
  await fill(reader, 'Titel', 'Nytt namn');
  // Gone from under the page, which isn't told.
  await inTable(reader, 'arenden', { delete: urn('today') });
  await press(reader, 'Spara');
  await pageSays(reader, 'Det som skulle ändras finns inte längre, så inget har sparats. Texten står kvar');
  expect(await reader.inPage(() => document.querySelector<HTMLInputElement>('[name=title]')?.value)).toBe('Nytt namn');
  expect(await faults(reader)).toEqual([]);
});

test('an ärende is put away, taken out and deleted; the focus goes to the next', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await press(reader, 'Ändra ”Barn och unga”');
  await pageSays(reader, 'Ta bort ärendet');
  await press(reader, 'Arkivera');
  await pageSays(reader, 'Ärendet ”Barn och unga” är arkiverat.');
  await pageSays(reader, 'Arkiverade ärenden (2)');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:next');
  await reader.inPage(() => document.querySelector<HTMLElement>('.archived summary')?.click());
  await press(reader, 'Ändra ”Barn och unga”');
  await pageSays(reader, 'Ta fram ur arkivet');
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Ta fram ur arkivet');
  await pageSays(reader, 'Ärendet ”Barn och unga” är framtaget ur arkivet.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:today');

  await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Ta bort ärendet');
  await press(reader, 'Ta bort ärendet');
  await pageSays(reader, 'Ärendet ”Strategi för psykisk hälsa” är borttaget.');
  await pageSays(reader, 'Här finns 4 ärenden, 3 dokument och 2 kommentarer.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:twin');
  expect(await faults(reader)).toEqual([]);
  await openWorkspace(reader, '.history-line button');
  await pageSays(reader, 'Ärendet ”Strategi för psykisk hälsa” är borttaget.');
  await press(reader, 'Ångra: ta bort ärendet ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
  // Its button has gone, and what is offered now is the step before.
  const shown = () => reader.inPage(() => document.querySelector('.history-line button')?.textContent);
  expect(await shown()).toBe('Ångra');
  const offered = () => reader.inPage(() => document.querySelector<HTMLElement>('.history-line button')?.title);
  await until('the step before', async () => (await offered()) === 'Ångra: ta fram ärendet ”Barn och unga” ur arkivet');
});

test('what is written in another window shows at once, and undo there is seen here', async ({ reader }) => {
  await openWith(reader, exampleWork());
  const other = await reader.openBeside('workspace.html');
  const there = (exampleWork: () => boolean) => until(String(exampleWork), () => other.run(exampleWork));
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

test('what was done last takes a row of a narrow page, and can be put away until something else is done', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  const change = async (title: string) => {
    await press(reader, 'Ändra ”Översyn av samverkan”');
    await fill(reader, 'Handläggare', title);
    await press(reader, 'Spara');
  };
  const bar = () => reader.inPage(() => document.querySelectorAll('.history-line button').length);
  await change('Siv');
  await until('the bar', async () => (await bar()) > 0);
  await reader.resizePage(360, 640);
  const height = await reader.inPage(() => document.querySelector('.history')?.getBoundingClientRect().height);
  expect(height).toBeLessThanOrEqual(64);
  expect(await faults(reader)).toEqual([]);
  await reader.inPage(() => document.querySelector<HTMLElement>('.put-away')?.click());
  await until('no bar', async () => (await bar()) === 0);
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(1000, 800);
  await change('Sune');
  await until('the bar again', async () => (await bar()) > 0);
});
