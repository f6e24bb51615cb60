import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { poll, test } from '../../fixtures.ts';
import {
  catchFiles,
  caught,
  chooseRadio,
  columnIs,
  emptyHeadings,
  forgetPlans,
  headingsAre,
  openExport,
  shownRows,
  usualHeadings,
} from '../../surfaces/export-page.ts';
import {
  aComment,
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

/** Ticks the box beside these words, or unticks it. */
const tick = (reader: ReadingBrowser, words: string) =>
  until(`the box "${words}"`, () =>
    reader.inPage((words) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent === words);
      label?.querySelector<HTMLInputElement>('[type=checkbox]')?.click();
      return label !== undefined;
    }, words),
  );

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await forgetPlans(reader);
});

test('from the workspace to the list as it will be: order, comments, head; what changes elsewhere is seen', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await forgetPlans(reader);
  await put(reader, [
    { do: 'set', kind: 'comment', id: urn('c1'), fields: { classifying: 'sak' } },
    { do: 'set', kind: 'comment', id: urn('c2'), fields: { classifying: 'allmän', editing: '=1+1' } },
  ]);
  const link = await reader.inPage(() =>
    document.querySelector('[aria-label="Exportera ”Strategi för psykisk hälsa”"]')?.getAttribute('href'),
  );
  expect(link).toBe('/export.html#urn%3Auuid%3Anext');
  await openExport(reader, urn('next'));
  expect(await reader.inPage(() => document.title)).toBe('Exportera – Remissläsaren');
  // Only the columns in which something stands.
  await headingsAre(
    reader,
    usualHeadings.filter((heading) => !emptyHeadings.includes(heading)),
  );
  await columnIs(reader, 'Synpunkt', ['Vem ansvarar för samordningen?', 'Synpunkt c2']);
  await pageSays(reader, '2 kommentarer tas med. Utelämnas: 1 intern.');
  await pageSays(reader, 'Saknas: eget diarienummer.');
  expect(await faults(reader)).toEqual([]);

  await fill(reader, 'Ordning', 'Typ');
  await columnIs(reader, 'Synpunkt', ['Synpunkt c2', 'Vem ansvarar för samordningen?']);
  await put(reader, [
    { do: 'set', kind: 'comment', id: urn('c3'), fields: { internal: false, commenting: 'Nu utkast.' } },
    { do: 'set', kind: 'comment', id: urn('c1'), fields: { commenting: '<b>Ändrad</b> i ett annat fönster' } },
  ]);
  await columnIs(reader, 'Synpunkt', ['Synpunkt c2', '<b>Ändrad</b> i ett annat fönster']);
  await pageSays(reader, '2 kommentarer tas med. Utelämnas: 1 utkast.');
  await reader.inPage(() => document.querySelector<HTMLElement>('[type=checkbox]')?.click());
  await columnIs(reader, 'Synpunkt', ['Synpunkt c2', '<b>Ändrad</b> i ett annat fönster', 'Nu utkast.']);

  await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await press(reader, 'Lägg till diarienummer');
  await until('the second number', () =>
    reader.inPage(() => {
      const [number, owner] = [...document.querySelectorAll<HTMLInputElement>('.number-row:last-of-type input')];
      for (const [field, value] of [
        [number, 'RS 2026/7'],
        [owner, 'vårt'],
      ] as const) {
        if (!field) return false;
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return true;
    }),
  );
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Spara');
  await pageSays(reader, 'Filnamn: RS 2026-7 Region Sandåkra');
  await pageSays(reader, 'Eget diarienummer RS 2026/7');
  await fill(reader, 'Datum', '2026-03-01');
  await reader.inPage(() =>
    document.querySelector('[type=date]')?.dispatchEvent(new Event('change', { bubbles: true })),
  );
  await pageSays(reader, 'Region Sandåkra 2026-03-01 Synpunktslista.docx');
  await chooseRadio(reader, 'template', 'yttrande');
  await pageSays(reader, 'Sammanfattning Region Sandåkra tillstyrker förslaget med ändring.');
  expect(await shownRows(reader)).toEqual([
    ['Nuvarande lydelse', 'Föreslagen lydelse'],
    ['insatser ska samordnas', '=1+1'],
  ]);
  expect(await faults(reader)).toEqual([]);
  await chooseRadio(reader, 'template', 'iso');
  await columnIs(reader, 'Type of comment', ['te', 'ge', '']);
  await chooseRadio(reader, 'template', 'begrepp');
  await pageSays(reader, 'Inga kommentarer gäller något begrepp.');
  expect(await faults(reader)).toEqual([]);

  // Remembered for this ärende, and no other.
  await chooseRadio(reader, 'template', 'iso');
  await chooseRadio(reader, 'format', 'csv');
  await openExport(reader, urn('next'));
  await pageSays(reader, 'RS 2026-7 Region Sandåkra 2026-03-01 ISO-CEN-kommentarer.csv');
  await columnIs(reader, 'Type of comment', ['te', 'ge', '']);
  await openExport(reader, urn('twin'), '.nothing-goes');
  await pageSays(
    reader,
    'Inga kommentarer är klara än. Det finns 1 utkast. Ändra dem till klara i panelen, eller ta med utkasten.',
  );
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Ta med utkast');
  await columnIs(reader, 'Synpunkt', ['Svarstiden är kort.']);
  await openExport(reader, urn('today'), '.nothing-goes');
  await pageSays(reader, 'Inga kommentarer än. Öppna dokumentet, markera text och välj ”Kommentera”.');
  await openExport(reader, urn('d4'));
  await columnIs(reader, 'Synpunkt', ['Jämför med samordningsuppdraget.']);
  await pageSays(reader, 'Dokumentet ligger inte i något ärende.');
  expect(await faults(reader)).toEqual([]);
  await put(reader, [{ do: 'delete', kind: 'document', id: urn('d4') }]);
  await pageSays(reader, 'Det finns inget att exportera här.');
  expect(await faults(reader)).toEqual([]);
});

test('numbers are told with their owners, the day in words; the letterhead is in the file without a press to save it', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await forgetPlans(reader);
  await put(reader, [
    {
      do: 'set',
      kind: 'arende',
      id: urn('next'),
      fields: {
        sender: 'Region Stockholm',
        numbers: [
          { number: 'RS 2020-0457', owner: 'RS' },
          { number: 'KS 2021/473', owner: 'KS' },
        ],
      },
    },
  ]);
  await pageSays(reader, 'RS 2020-0457 (Region Stockholm)');
  await pageSays(reader, 'KS 2021/473 (kommunstyrelsen)');
  await openExport(reader, urn('next'));
  await chooseRadio(reader, 'template', 'yttrande');
  await pageSays(reader, 'Utelämnas: KS 2021/473 (kommunstyrelsen). Det framgår inte vem numret hör till.');
  await until('the sender’s number alone', () =>
    reader.inPage(() =>
      /Ert diarienummer\s*RS 2020-0457(?!,)/.test(document.querySelector('.paper')?.textContent ?? ''),
    ),
  );
  await fill(reader, 'Datum', '2026-12-11');
  await reader.inPage(() =>
    document.querySelector('[type=date]')?.dispatchEvent(new Event('change', { bubbles: true })),
  );
  await pageSays(reader, '11 december 2026');
  await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await fill(reader, 'Sista svarsdag', '2026-12-24');
  await pageSays(reader, '24 december 2026');
  await press(reader, 'Avbryt');
  expect(await faults(reader)).toEqual([]);

  await catchFiles(reader);
  await reader.inPage(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  await chooseRadio(reader, 'format', 'txt');
  const file = await caught(reader, async () => {
    await fill(reader, 'Mottagare', 'Regionstyrelsen\nBox 22550');
    await fill(reader, 'Undertecknas av', 'Anna Ek, direktör');
    await press(reader, 'Spara som textfil');
  });
  const text = Buffer.from(file.bytes).toString();
  expect(text).toContain('Mottagare: Regionstyrelsen\nBox 22550');
  expect(text).toContain('Region Sandåkra\nAnna Ek, direktör');
  await pageSays(reader, 'Sparat. Undertecknare och kontakt föreslås även i nästa ärende.');
  expect(await pageText(reader)).not.toContain('Spara brevhuvudet');
  await openExport(reader, urn('next'));
  await pageSays(reader, 'Mottagare Regionstyrelsen Box 22550');
  expect(await faults(reader)).toEqual([]);
});

test('on a usual screen a list of many columns fits its paper, in letters that one can read', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await forgetPlans(reader);
  await openExport(reader, urn('next'));
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
});

test('what others have left stands under their names in a yttrande, and can be left out', async ({ reader }) => {
  const anna = { id: urn('anna'), name: 'Anna Öst', remissinstans: 'Socialförvaltningen' };
  await openWith(reader, [
    ...exampleWork(),
    aComment('c6', 'd1', 'e1', {
      status: 'klar',
      commenting: 'Vi klarar inte det.',
      assessing: 'avstyrker',
      creator: anna,
    }),
  ]);
  await forgetPlans(reader);
  await openExport(reader, urn('next'));
  const shown = ['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande', 'Lämnad av', 'Remissinstans'];
  await headingsAre(reader, shown);
  await pageSays(reader, 'Från andra: Socialförvaltningen (1).');
  await chooseRadio(reader, 'template', 'yttrande');
  await pageSays(reader, 'Region Sandåkra avstyrker det citerade.');
  await pageSays(reader, 'Från Socialförvaltningen Lämnat av andra än Region Sandåkra.');
  await pageSays(reader, 'Socialförvaltningen avstyrker det citerade. Vi klarar inte det.');
  await poll(() => overflows(reader)).toBe(false);
  expect(await faults(reader)).toEqual([]);
  await tick(reader, 'Ta med kommentarer från andra');
  await pageSays(reader, '2 kommentarer tas med. Utelämnas: 1 intern och 1 från andra.');
  expect(await reader.inPage(() => document.querySelector('.paper')?.textContent)).not.toContain('Socialförvaltningen');
  // Remembered, and taken back.
  await openExport(reader, urn('next'));
  await pageSays(reader, '2 kommentarer tas med.');
  await tick(reader, 'Ta med kommentarer från andra');
  await pageSays(reader, '3 kommentarer tas med.');
});
