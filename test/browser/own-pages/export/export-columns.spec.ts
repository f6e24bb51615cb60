import { expect } from '@playwright/test';
import { poll, test } from '../../fixtures.ts';
import {
  catchFiles,
  caught,
  chooseRadio,
  chooseTemplateFile,
  forgetPlans,
  headingsAre,
  nameColumn,
  openExport,
  usualHeadings,
} from '../../surfaces/export-page.ts';
import {
  exampleWork,
  faults,
  fill,
  leaveNothing,
  openWith,
  overflows,
  pageSays,
  pageText,
  press,
  put,
  urn,
} from '../../surfaces/workspace-page.ts';

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await forgetPlans(reader);
});

test('columns are moved, called otherwise, and kept as a template that is handed on; at 320 pixels, in the dark', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await forgetPlans(reader);
  await openExport(reader, urn('next'));
  await catchFiles(reader);
  await reader.inPage(() => document.querySelector<HTMLElement>('.columns summary')?.click());
  await press(reader, 'Flytta ned Nr');
  await headingsAre(reader, ['Avsnitt', 'Nr', ...usualHeadings.slice(2)]);
  await pageSays(reader, 'Nr är nu kolumn 2 av 11.');
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
    await press(reader, 'Återställ kolumnerna');
    await headingsAre(reader, ['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande', 'Lämnad av']);
    await press(reader, 'Flytta ned Nr');
  }
  for (const column of ['Sida', 'Citat', 'Motivering', 'Typ', 'Ställningstagande', 'Begrepp', 'Lämnad av'])
    await press(reader, `Ta bort ${column}`);
  await nameColumn(reader, 'Synpunkt', 'Avsnitt');
  await pageSays(reader, 'En annan kolumn heter redan ”Avsnitt”.');
  expect(await faults(reader)).toEqual([]);
  await nameColumn(reader, 'Synpunkt', 'Vi tycker');
  await fill(reader, 'Lägg till kolumn', 'Status');
  const mine = ['Avsnitt', 'Nr', 'Vi tycker', 'Förslag till ny lydelse', 'Status'];
  await headingsAre(reader, mine);

  await press(reader, 'Spara som egen mall');
  await press(reader, 'Spara');
  await pageSays(reader, 'Skriv ett namn.');
  await fill(reader, 'Mallens namn', 'Vår lista');
  await press(reader, 'Spara');
  await pageSays(reader, 'Vår lista: Strategi för psykisk hälsa');
  const file = await caught(reader, () => press(reader, 'Spara mallen som fil'));
  expect(file.name).toBe('Vår lista.json');
  const text = Buffer.from(file.bytes).toString();
  expect(JSON.parse(text)).toMatchObject({ format: 'remisslasaren-mall', name: 'Vår lista', order: 'place' });

  await press(reader, 'Flytta upp Status');
  await press(reader, 'Spara ändringarna i mallen');
  await pageSays(reader, 'Mallen är sparad.');
  await openExport(reader, urn('twin'), '.nothing-goes');
  await press(reader, 'Ta med utkast');
  await chooseRadio(reader, 'template', 'Vår lista');
  await headingsAre(reader, ['Avsnitt', 'Nr', 'Vi tycker', 'Status', 'Förslag till ny lydelse']);
  await openExport(reader, urn('next'));
  await headingsAre(reader, ['Avsnitt', 'Nr', 'Vi tycker', 'Status', 'Förslag till ny lydelse']);
  await reader.inPage(() => document.querySelector<HTMLElement>('.columns summary')?.click());
  await press(reader, 'Ta bort mallen');
  await pageSays(reader, 'Mallen ”Vår lista” är borttagen.');
  await headingsAre(reader, ['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande', 'Lämnad av']);
  await press(reader, 'Ångra');
  await headingsAre(reader, ['Avsnitt', 'Nr', 'Vi tycker', 'Status', 'Förslag till ny lydelse']);

  await chooseTemplateFile(reader, 'fel.json', text.replace('"number"', '"nummer"'));
  await pageSays(reader, 'fel.json går inte att använda: columns.1.key är "nummer".');
  await chooseTemplateFile(reader, 'bild.png', '\u0089PNG');
  await pageSays(reader, 'bild.png är ingen mall.');
  await chooseTemplateFile(reader, 'mall.json', text);
  await pageSays(reader, 'Mallen ”Vår lista (2)” är inläst.');
  await headingsAre(reader, mine);

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
  await reader.inPage(() => document.querySelector<HTMLElement>('.columns:not([open]) summary')?.click());
  await reader.resizePage(320, 700);
  await poll(() => overflows(reader)).toBe(false);
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(1000, 800);
  await choose('system');

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
  await reader.inPage(() => {
    Worker.prototype.postMessage = (globalThis as unknown as { send: typeof Worker.prototype.postMessage }).send;
  });
  await catchFiles(reader);
  const written = await caught(reader, () => press(reader, 'Spara som Word'));
  expect(written.name).toMatch(/^Region Sandåkra \d{4}-\d\d-\d\d Vår lista \(2\)\.docx$/);
  await pageSays(reader, `Sparad bland hämtade filer: ${written.name}`);
  expect(await pageText(reader)).not.toContain('Avbryt');
});
