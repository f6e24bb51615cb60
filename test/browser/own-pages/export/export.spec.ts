/** What only a browser shows of the page where a list is made; what stands in the list is tested in test/unit/own-pages/export. */
import { expect } from '@playwright/test';
import { aComment, exampleWork, urn } from '../../../example-work.ts';
import { poll, test } from '../../fixtures.ts';
import {
  catchFiles,
  caught,
  chooseRadio,
  columnIs,
  forgetPlans,
  headingsAre,
  nameColumn,
  openExport,
  usualHeadings,
} from '../../surfaces/export-page.ts';
import {
  faults,
  leaveNothing,
  openWith,
  overflows,
  pageSays,
  pageText,
  press,
  put,
} from '../../surfaces/workspace-page.ts';

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await forgetPlans(reader);
});

test('as a list, a letter and a form, with nothing to go out and with nothing there: nothing is wrong, and a list of many columns fits its paper', async ({
  reader,
}) => {
  const anna = { id: urn('anna'), name: 'Anna Öst', remissinstans: 'Socialförvaltningen' };
  const [status, commenting, assessing] = ['klar', 'Vi klarar inte det.', 'avstyrker'] as const;
  await openWith(reader, [
    ...exampleWork(),
    aComment('c6', 'd1', 'e1', { status, commenting, assessing, creator: anna }),
  ]);
  await forgetPlans(reader);
  await openExport(reader, urn('next'));
  await columnIs(reader, 'Synpunkt', ['Vem ansvarar för samordningen?', 'Synpunkt c2', commenting]);
  await pageSays(reader, 'Från andra: Socialförvaltningen (1).');
  expect.soft(await faults(reader), 'a list').toEqual([]);
  // The worker that makes the list hears what is written elsewhere.
  await put(reader, [
    { do: 'set', kind: 'comment', id: urn('c1'), fields: { commenting: 'Ändrad i ett annat fönster' } },
  ]);
  await columnIs(reader, 'Synpunkt', ['Ändrad i ett annat fönster', 'Synpunkt c2', commenting]);

  await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await press(reader, 'Lägg till diarienummer');
  await chooseRadio(reader, 'template', 'yttrande');
  await pageSays(reader, 'Från Socialförvaltningen Lämnat av andra än Region Sandåkra.');
  await poll(() => overflows(reader)).toBe(false);
  expect.soft(await faults(reader), 'a letter, with the form for its head').toEqual([]);
  await chooseRadio(reader, 'template', 'begrepp');
  await pageSays(reader, 'Inga kommentarer gäller något begrepp.');
  expect.soft(await faults(reader), 'no rows').toEqual([]);

  await chooseRadio(reader, 'template', 'ISO');
  const paper = () =>
    reader.inPage(() => {
      const table = document.querySelector('.paper > table');
      const { scrollWidth = 0, clientWidth = 0 } = document.querySelector('.paper') ?? {};
      const letters = table ? Number.parseFloat(getComputedStyle(table).fontSize) : 0;
      return { columns: table?.querySelectorAll('th').length, fits: scrollWidth <= clientWidth, isRead: letters >= 11 };
    });
  await reader.resizePage(1366, 768);
  await poll(paper).toEqual({ columns: 8, fits: true, isRead: true });
  // Where one scrolls in any case the letters are no smaller than elsewhere.
  await reader.resizePage(360, 700);
  await poll(() =>
    reader.inPage(() => getComputedStyle(document.querySelector('.paper > table') as Element).fontSize),
  ).toBe('13px');
  await poll(() => overflows(reader)).toBe(false);
  await reader.resizePage(1000, 800);

  // Remembered.
  await openExport(reader, urn('next'));
  await pageSays(reader, 'ISO-CEN-kommentarer Strategi för psykisk hälsa.docx');
  await openExport(reader, urn('twin'), '.nothing-goes');
  await pageSays(reader, 'Inga kommentarer är klara än.');
  expect.soft(await faults(reader), 'nothing to go out').toEqual([]);
  await openExport(reader, urn('d4'));
  await put(reader, [{ do: 'delete', kind: 'document', id: urn('d4') }]);
  await pageSays(reader, 'Det finns inget att exportera här.');
  expect.soft(await faults(reader), 'nothing there').toEqual([]);
});

test('columns are moved by keys and pointer; at 320 pixels, in the dark; a file that takes its time is stopped', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await forgetPlans(reader);
  await openExport(reader, urn('next'));
  await reader.inPage(() => document.querySelector<HTMLElement>('.columns summary')?.click());
  await press(reader, 'Flytta ned Nr');
  await headingsAre(reader, ['Avsnitt', 'Nr', ...usualHeadings.slice(2)]);
  // Keys and pointer reach pages of the extension's own only in Chromium's driver.
  if (reader.name === 'chromium') {
    await reader.pressInPage('Enter');
    await headingsAre(reader, ['Avsnitt', 'Sida', 'Nr', ...usualHeadings.slice(3)]);
    const [from, to] = await reader.inPage(() => {
      const handles = [...document.querySelectorAll('.handle')];
      handles[2]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return [3, 0].map((row) => {
        const { left, top, height } = (handles[row] as Element).getBoundingClientRect();
        return { x: left + 5, y: top + height / 2 };
      }) as [{ x: number; y: number }, { x: number; y: number }];
    });
    await reader.movePointer(from.x, from.y);
    await reader.pressPointer();
    await reader.movePointer(to.x, to.y);
    await reader.releasePointer();
    await headingsAre(reader, ['Citat', 'Avsnitt', 'Sida', 'Nr', ...usualHeadings.slice(4)]);
    await pageSays(reader, 'Citat är nu kolumn 1 av 11.');
  }
  await nameColumn(reader, 'Synpunkt', 'Avsnitt');
  await pageSays(reader, 'En annan kolumn heter redan ”Avsnitt”.');
  await put(reader, [
    {
      do: 'set',
      kind: 'comment',
      id: urn('c1'),
      fields: { commenting: 'Funktionsnedsättningsomständighet'.repeat(9) },
    },
  ]);
  const choose = (appearance: string) =>
    reader.inPage((appearance) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      return (browser ?? chrome).storage.local.set({ appearance });
    }, appearance);
  await choose('dark');
  await reader.resizePage(320, 700);
  await poll(() => overflows(reader)).toBe(false);

  // As if writing took its time.
  await reader.inPage(() => {
    const scope = globalThis as unknown as { send: typeof Worker.prototype.postMessage };
    scope.send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (message: { type: string }, given?: object) {
      if (message.type !== 'hand-over') scope.send.call(this, message, given);
    };
  });
  await press(reader, 'Spara som Word');
  await pageSays(reader, 'Skriver 2 kommentarer som Word …');
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Avbryt');
  await pageSays(reader, 'Avbrutet. Ingen fil har sparats.');
  await reader.resizePage(1000, 800);
  await choose('system');
  await reader.inPage(() => {
    Worker.prototype.postMessage = (globalThis as unknown as { send: typeof Worker.prototype.postMessage }).send;
  });
  await catchFiles(reader);
  const written = await caught(reader, () => press(reader, 'Spara som Word'));
  expect(written.name).toMatch(/^Region Sandåkra \d{4}-\d\d-\d\d Synpunktslista Strategi för psykisk hälsa\.docx$/);
  await pageSays(reader, `Sparad bland hämtade filer: ${written.name}`);
  expect(await pageText(reader)).not.toContain('Avbryt');
});
