/** The list as it will be: order, comments, head, and what is remembered of it. */
import { beforeEach, expect, test } from 'vitest';
import { aComment, exampleWork, urn } from '../../../example-work.ts';
import {
  chooseRadio,
  columnIs,
  emptyHeadings,
  headingsAre,
  openExport,
  shownRows,
  usualHeadings,
} from '../export-page.ts';
import {
  controlNamed,
  files,
  fill,
  flip,
  forgetAll,
  inTable,
  press,
  put,
  says,
  shown,
  tell,
  until,
} from '../own-page.ts';
import { openWith } from '../workspace-page.ts';

const chooseDay = async (day: string) => {
  await fill('Datum', day);
  tell(controlNamed('Datum'), 'change');
};

beforeEach(forgetAll);

test('from the list of ärenden to the list as it will be: order, comments, head; what changes elsewhere is seen', async () => {
  await openWith(exampleWork());
  await put([
    { do: 'set', kind: 'comment', id: urn('c1'), fields: { classifying: 'sak' } },
    { do: 'set', kind: 'comment', id: urn('c2'), fields: { classifying: 'allmän', editing: '=1+1' } },
  ]);
  const link = document.querySelector('[aria-label="Exportera ”Strategi för psykisk hälsa”"]')?.getAttribute('href');
  expect(link).toBe('/export.html#urn%3Auuid%3Anext');
  await openExport(urn('next'));
  expect(document.title).toBe('Exportera – Remissläsaren');
  // Only the columns in which something stands, and the choice of columns says so.
  await headingsAre(usualHeadings.filter((heading) => !emptyHeadings.includes(heading)));
  expect(shown('.columns summary')).toBe('Kolumner (8)');
  for (const each of document.querySelectorAll('details')) each.open = true;
  await says('Utelämnas eftersom inget står i dem: Sida, Motivering och Begrepp. När du ändrar kolumnerna tas de med.');
  await columnIs('Synpunkt', ['Vem ansvarar för samordningen?', 'Synpunkt c2']);
  await says('2 kommentarer tas med. Utelämnas: 1 intern.');
  await says('Uppgifterna står överst i listan och hämtas från ärendet. Saknas: eget diarienummer.');
  await says('När ert eget diarienummer finns i ärendet börjar filnamnet med det.');

  await fill('Ordning', 'Typ');
  await columnIs('Synpunkt', ['Synpunkt c2', 'Vem ansvarar för samordningen?']);
  await put([
    { do: 'set', kind: 'comment', id: urn('c3'), fields: { internal: false, commenting: 'Nu utkast.' } },
    { do: 'set', kind: 'comment', id: urn('c1'), fields: { commenting: '<b>Ändrad</b> i ett annat fönster' } },
  ]);
  await columnIs('Synpunkt', ['Synpunkt c2', '<b>Ändrad</b> i ett annat fönster']);
  await says('2 kommentarer tas med. Utelämnas: 1 utkast.');
  document.querySelector<HTMLElement>('[type=checkbox]')?.click();
  await columnIs('Synpunkt', ['Synpunkt c2', '<b>Ändrad</b> i ett annat fönster', 'Nu utkast.']);

  await press('Ändra ”Strategi för psykisk hälsa”');
  await press('Lägg till diarienummer');
  await until('the second number', () => document.querySelectorAll('.number-row').length === 2);
  const [number, owner] = [...document.querySelectorAll<HTMLInputElement>('.number-row:last-of-type input')];
  for (const [field, value] of [
    [number, 'RS 2026/7'],
    [owner, 'vårt'],
  ] as const) {
    if (field) field.value = value;
    tell(field, 'input');
  }
  await press('Spara');
  await says('Filnamn: RS 2026-7 Region Sandåkra');
  await says('Eget diarienummer RS 2026/7');
  await chooseDay('2026-03-01');
  await says('Region Sandåkra 2026-03-01 Synpunktslista.docx');
  await chooseRadio('template', 'yttrande');
  await says('Uppgifterna står i yttrandet och hämtas från ärendet.');
  await says('Sammanfattning Region Sandåkra tillstyrker förslaget med ändring.');
  expect(shownRows()).toEqual([
    ['Nuvarande lydelse', 'Föreslagen lydelse'],
    ['insatser ska samordnas', '=1+1'],
  ]);
  await chooseRadio('template', 'iso');
  await columnIs('Type of comment', ['te', 'ge', '']);
  await chooseRadio('template', 'begrepp');
  await says('Inga kommentarer gäller något begrepp.');

  // Remembered for this ärende, and no other.
  await chooseRadio('template', 'iso');
  await chooseRadio('format', 'csv');
  await openExport(urn('next'));
  await says('RS 2026-7 Region Sandåkra 2026-03-01 ISO-CEN-kommentarer.csv');
  await columnIs('Type of comment', ['te', 'ge', '']);
  await openExport(urn('twin'), '.nothing-goes');
  await says(
    'Inga kommentarer är klara än. Det finns 1 utkast. Ändra dem till klara i panelen, eller ta med utkasten.',
  );
  await press('Ta med utkast');
  await columnIs('Synpunkt', ['Svarstiden är kort.']);
  await openExport(urn('today'), '.nothing-goes');
  await says('Inga kommentarer än. Öppna dokumentet, markera text och välj ”Kommentera”.');
  await openExport(urn('d4'));
  await columnIs('Synpunkt', ['Jämför med samordningsuppdraget.']);
  await says('Dokumentet ligger inte i något ärende.');
  await put([{ do: 'delete', kind: 'document', id: urn('d4') }]);
  await says('Det finns inget att exportera här.');
});

test('comments whose document is missing go out under a name that says so', async () => {
  await openWith(exampleWork());
  await inTable('documents', { delete: urn('d2') });
  await openExport(urn('d2'), '.nothing-goes');
  await says('Kommentarer utan dokument');
  await press('Ta med utkast');
  await says('Svarstiden är kort.');
});

test('numbers are told with their owners, the day in words; the letterhead is in the file without a press to save it', async () => {
  await openWith(exampleWork());
  const numbers = [
    { number: 'RS 2020-0457', owner: 'RS' },
    { number: 'KS 2021/473', owner: 'KS' },
  ];
  await put([{ do: 'set', kind: 'arende', id: urn('next'), fields: { sender: 'Region Stockholm', numbers } }]);
  await says('RS 2020-0457 (Region Stockholm)');
  await says('KS 2021/473 (kommunstyrelsen)');
  await openExport(urn('next'));
  await chooseRadio('template', 'yttrande');
  await says('Utelämnas: KS 2021/473 (kommunstyrelsen). Det framgår inte vem numret hör till.');
  await until('the sender’s number alone', () => /Ert diarienummer RS 2020-0457(?!,)/.test(shown('.paper')));
  await chooseDay('2026-12-11');
  await says('11 december 2026');
  await press('Ändra ”Strategi för psykisk hälsa”');
  await fill('Sista svarsdag', '2026-12-24');
  await says('24 december 2026');
  await press('Avbryt');

  for (const each of document.querySelectorAll('details')) each.open = true;
  await chooseRadio('format', 'txt');
  await fill('Mottagare', 'Regionstyrelsen\nBox 22550');
  await fill('Undertecknas av', 'Anna Ek, direktör');
  await press('Spara som textfil');
  const file = await until('the file', () => [...files.values()][0]);
  const text = await file.text();
  expect(text).toContain('Mottagare: Regionstyrelsen\nBox 22550');
  expect(text).toContain('Region Sandåkra\nAnna Ek, direktör');
  await says('Sparat. Undertecknare och kontakt föreslås även i nästa ärende.');
  expect(shown()).not.toContain('Spara brevhuvudet');
  await openExport(urn('next'));
  await says('Mottagare Regionstyrelsen Box 22550');
});

test('columns that a list has besides are counted and named; one of organisations is there only if one is named', async () => {
  const anna = { id: urn('anna'), name: 'Anna Öst' };
  const work = [...exampleWork(), aComment('c6', 'd1', 'e1', { status: 'klar', creator: anna })];
  await openWith(work);
  await openExport(urn('next'));
  await headingsAre(['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande', 'Lämnad av']);
  expect(shown('.columns summary')).toBe('Kolumner (6)');
  await put([
    {
      do: 'set',
      kind: 'comment',
      id: urn('c6'),
      fields: { creator: { ...anna, remissinstans: 'Socialförvaltningen' } },
    },
  ]);
  await headingsAre(['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande', 'Lämnad av', 'Remissinstans']);
  expect(shown('.columns summary')).toBe('Kolumner (7)');
  for (const each of document.querySelectorAll('details')) each.open = true;
  await says('Läggs till i den här listan: Remissinstans.');
});

test('that a letter doesn’t say who answers is said once', async () => {
  await openWith(exampleWork());
  await openExport(urn('twin'), '.nothing-goes');
  await press('Ta med utkast');
  await says('remissinstans, eget diarienummer');
  await chooseRadio('template', 'yttrande');
  await says('Saknas: remissinstans. Det framgår inte av brevet vem som svarar.');
  expect(shown('main').match(/remissinstans[,.]/g)).toHaveLength(1);
});

test('what others have left stands under their names in a yttrande, and can be left out', async () => {
  const anna = { id: urn('anna'), name: 'Anna Öst', remissinstans: 'Socialförvaltningen' };
  const [status, commenting, assessing] = ['klar', 'Vi klarar inte det.', 'avstyrker'] as const;
  await openWith([...exampleWork(), aComment('c6', 'd1', 'e1', { status, commenting, assessing, creator: anna })]);
  await openExport(urn('next'));
  await headingsAre(['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande', 'Lämnad av', 'Remissinstans']);
  await says('Från andra: Socialförvaltningen (1).');
  await chooseRadio('template', 'yttrande');
  await says('Region Sandåkra avstyrker det citerade.');
  await says('Från Socialförvaltningen Lämnat av andra än Region Sandåkra.');
  await says('Socialförvaltningen avstyrker det citerade. Vi klarar inte det.');
  await flip('Ta med kommentarer från andra');
  await says('2 kommentarer tas med. Utelämnas: 1 intern och 1 från andra.');
  expect(shown('.paper')).not.toContain('Socialförvaltningen');
  // Remembered, and taken back.
  await openExport(urn('next'));
  await says('2 kommentarer tas med.');
  await flip('Ta med kommentarer från andra');
  await says('3 kommentarer tas med.');
});
