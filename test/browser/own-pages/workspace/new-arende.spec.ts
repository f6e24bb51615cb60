/** An ärende that is begun before its first comment, and what each says is next. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import { says, test } from '../../fixtures.ts';
import { chooseInMenu, press as pressInPanel, write } from '../../surfaces/comments.ts';
import { catchFiles, forgetPlans, openExport, savedAs } from '../../surfaces/export-page.ts';
import { drawn, pdfFile } from '../../surfaces/pdf.ts';
import {
  anArende,
  exampleWork,
  faults,
  fill,
  focused,
  leaveNothing,
  loseEverything,
  openWith,
  openWorkspace,
  pageSays,
  press,
  put,
  titles,
  urn,
} from '../../surfaces/workspace-page.ts';

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await forgetPlans(reader);
});

test('each ärende says what is next', async ({ reader }) => {
  await openWith(reader, exampleWork());
  const next = () =>
    reader.inPage(() =>
      [...document.querySelectorAll('.arende')].map((each) => [
        each.querySelector('h3')?.textContent,
        each.querySelector('.next-step')?.textContent,
        each.querySelector('.next-step a')?.getAttribute('href'),
      ]),
    );
  expect(await next()).toEqual([
    ['Översyn av samverkan', 'Härnäst: öppna remissen och kommentera den.', undefined],
    ['Barn och unga', 'Härnäst: skriv den första kommentaren', undefined],
    ['Strategi för psykisk hälsa', 'Härnäst: 1 utkast att göra klart', 'file:///remiss.pdf'],
    ['Psykisk hälsa, strategi', 'Härnäst: 1 utkast att göra klart', 'https://alvmarken.example/missiv'],
    ['Folkhälsa 2024', undefined, undefined],
  ]);
});

test('an answer that has been saved is to be sent; one that is older than a change is saved again', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  const done = ['c1', 'c2', 'c3', 'c4'].map((id) => ({
    do: 'set' as const,
    kind: 'comment' as const,
    id: urn(id),
    fields: { status: 'klar' as const },
  }));
  await put(reader, done);
  const next = () =>
    reader.inPage(
      (id) => document.getElementById(id)?.closest('.arende')?.querySelector('.next-step')?.textContent,
      `entry-${urn('next')}`,
    );
  await until('no answer yet', async () => (await next()) === 'Härnäst: inget yttrande än. Exportera svaret');
  await openExport(reader, urn('next'));
  await catchFiles(reader);
  await savedAs(reader, 'docx', 'Spara som Word');
  await openWorkspace(reader);
  await until('the answer', async () => /^Härnäst: svaret sparades .+ Skicka in det, och/.test((await next()) ?? ''));
  await put(reader, [{ do: 'set', kind: 'comment', id: urn('c1'), fields: { commenting: 'Ändrad.' } }]);
  await until('a change', async () => /^Härnäst: något är ändrat sedan svaret sparades/.test((await next()) ?? ''));
});

test('a new one is typed, without a comment; its number is asked about where it is known', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await press(reader, 'Nytt ärende');
  await fill(reader, 'Titel', 'Ny remiss');
  await fill(reader, 'Nummer', 'ks2026/112');
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Spara');
  await pageSays(reader, 'Diarienumret finns redan i ärendet ”Strategi för psykisk hälsa”. Är det samma?');
  expect(await titles(reader)).toHaveLength(5);
  await press(reader, 'Visa det ärendet');
  await until('its heading', async () => (await focused(reader)) === `entry-${urn('next')}`);
  expect(await reader.inPage(() => document.querySelector('.new-arende form'))).toBeNull();
  await press(reader, 'Nytt ärende');
  await fill(reader, 'Titel', 'Ny remiss');
  await fill(reader, 'Nummer', 'ks2026/112');
  await press(reader, 'Spara');
  await press(reader, 'Skapa ett nytt ändå');
  await pageSays(reader, '”Ny remiss” är tillagt.');
  // The line of what was done and the list are read apart, in either order.
  await until('it in the list', async () => (await titles(reader)).includes('Ny remiss'));
  await until('its heading', () => reader.inPage(() => document.activeElement?.textContent === 'Ny remiss'));
});

test('the first one of all, too, and not without a title', async ({ reader }) => {
  await openWorkspace(reader);
  await loseEverything(reader);
  await openWorkspace(reader, '.empty');
  await press(reader, 'Nytt ärende');
  await press(reader, 'Spara');
  await pageSays(reader, 'Skriv en titel.');
  await fill(reader, 'Titel', 'Första remissen');
  await press(reader, 'Spara');
  await until('it', async () => (await titles(reader)).join() === 'Första remissen');
});

test('a document that is dropped on the list is opened, and a list of comments goes to its ärende', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  const dragged = (over: string) =>
    reader.inPage((over) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-1.7'], 'remiss.pdf', { type: 'application/pdf' }));
      const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector(over)?.dispatchEvent(event);
      return event.defaultPrevented;
    }, over);
  expect(await dragged('.arende:has(.import-comments) h3')).toBe(true);
  await pageSays(reader, 'Släpp filen här');
  expect(await dragged('.import-comments')).toBe(true);
  await until('the ärende’s own place', () =>
    reader.inPage(
      () => document.querySelector('.drop-here') === null && document.querySelector('.import-comments.over') !== null,
    ),
  );
});

test('a file that is dropped on an ärende is in it from its first comment on', async ({ reader }) => {
  await openWith(reader, [anArende('mine', 'Min remiss')]);
  const bytes = readFileSync(pdfFile('plan-tagged.pdf')).toString('base64');
  await reader.inPage((bytes) => {
    const dataTransfer = new DataTransfer();
    const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([content], 'plan.pdf', { type: 'application/pdf' }));
    const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    document.querySelector('.arende h3')?.dispatchEvent(event);
  }, bytes);
  await reader.turnToReader();
  await drawn(reader);
  await reader.pressButton();
  await says(reader, 'Plan för psykisk hälsa');
  await pressInPanel(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Bra.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await openWorkspace(reader);
  await until('the document in it', () =>
    reader.inPage(
      () => document.querySelectorAll('.arende').length === 1 && document.querySelector('.arende .document') !== null,
    ),
  );
  expect(await titles(reader)).toEqual(['Min remiss']);
  await reader.closeEveryPanel();
});
