/** The columns of a list, and the reader's own templates. */
import { beforeEach, expect, test } from 'vitest';
import { exampleWork, urn } from '../../../example-work.ts';
import { chooseRadio, headingsAre, openExport, usualHeadings } from '../export-page.ts';
import {
  buttonNamed,
  chooseFile,
  controlNamed,
  files,
  fill,
  forgetAll,
  press,
  put,
  says,
  shown,
  tell,
  until,
} from '../own-page.ts';
import { unheard } from '../page-workers.ts';

beforeEach(async () => {
  await forgetAll();
  await put(exampleWork());
});

const unfold = () => {
  for (const each of document.querySelectorAll<HTMLDetailsElement>('.columns')) each.open = true;
};
const nameColumn = async (column: string, name: string) => {
  await fill(`Rubrik för ${column}`, name);
  tell(controlNamed(`Rubrik för ${column}`), 'change');
};
const mine = ['Avsnitt', 'Nr', 'Vi tycker', 'Förslag till ny lydelse', 'Status'];
const moved = ['Avsnitt', 'Nr', 'Vi tycker', 'Status', 'Förslag till ny lydelse'];
const withText = ['Nr', 'Avsnitt', 'Citat', 'Synpunkt', 'Ställningstagande', 'Lämnad av'];

test('columns are moved, called otherwise, and kept as a template that is handed on', async () => {
  await openExport(urn('next'));
  unfold();
  await press('Flytta ned Nr');
  await headingsAre(['Avsnitt', 'Nr', ...usualHeadings.slice(2)]);
  await says('Nr är nu kolumn 2 av 11.');
  await press('Återställ kolumnerna');
  await headingsAre(withText);
  await press('Flytta ned Nr');
  for (const column of ['Sida', 'Citat', 'Motivering', 'Typ', 'Ställningstagande', 'Begrepp', 'Lämnad av'])
    await press(`Ta bort ${column}`);
  await nameColumn('Synpunkt', 'Avsnitt');
  await says('En annan kolumn heter redan ”Avsnitt”.');
  await nameColumn('Synpunkt', 'Vi tycker');
  await fill('Lägg till kolumn', 'Status');
  await headingsAre(mine);

  await press('Spara som egen mall');
  await press('Spara');
  await says('Skriv ett namn.');
  await fill('Mallens namn', 'Vår lista');
  await press('Spara');
  await says('Vår lista: Strategi för psykisk hälsa');
  await press('Spara mallen som fil');
  const file = await until('the file', () => files.get('Vår lista.json'));
  const text = await file.text();
  expect(JSON.parse(text)).toMatchObject({ format: 'remisslasaren-mall', name: 'Vår lista', order: 'place' });

  await press('Flytta upp Status');
  await press('Spara ändringarna i mallen');
  await until('it saved', () => !buttonNamed('Spara ändringarna i mallen'));
  await says('Mallen är sparad.');
  await openExport(urn('twin'), '.nothing-goes');
  await press('Ta med utkast');
  await chooseRadio('template', 'Vår lista');
  await headingsAre(moved);
  await openExport(urn('next'));
  await headingsAre(moved);
  unfold();
  await press('Ta bort mallen');
  await says('Mallen ”Vår lista” är borttagen.');
  await headingsAre(withText);
  await press('Ångra');
  await headingsAre(moved);

  const choose = (name: string, content: string) => chooseFile('input[type=file]', name, content);
  await choose('fel.json', text.replace('"number"', '"nummer"'));
  await says('fel.json går inte att använda: columns.1.key är "nummer".');
  await choose('bild.png', '\u0089PNG');
  await says('bild.png är ingen mall.');
  await choose('mall.json', text);
  await says('Mallen ”Vår lista (2)” är inläst.');
  await headingsAre(mine);
  files.clear();
  await press('Spara som Word');
  const [name = ''] = await until('the file', () => (files.size > 0 ? [...files.keys()] : undefined));
  expect(name).toMatch(/^Region Sandåkra \d{4}-\d\d-\d\d Vår lista \(2\) Strategi för psykisk hälsa\.docx$/);
});

test('while a file is written that is said, and it can be stopped; then it is written anew', async () => {
  await openExport(urn('next'));
  // As if writing took its time.
  unheard.add('hand-over');
  await press('Spara som Word');
  await says('Skriver 2 kommentarer som Word …');
  await press('Avbryt');
  await says('Avbrutet. Ingen fil har sparats.');
  unheard.clear();
  await press('Spara som Word');
  const [name] = await until('the file', () => (files.size > 0 ? [...files.keys()] : undefined));
  await says(`Sparad bland hämtade filer: ${name}`);
  expect(shown()).not.toContain('Avbryt');
});
