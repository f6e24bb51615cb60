import { expect } from '@playwright/test';
import { exampleWork, urn } from '../../../example-work.ts';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { poll, test } from '../../fixtures.ts';
import {
  faults,
  fill,
  flipInPreview,
  focused,
  leaveNothing,
  openWith,
  overflows,
  pageSays,
  press,
} from '../../surfaces/workspace-page.ts';

test.afterAll(({ reader }) => leaveNothing(reader));

/** As if the reader had chosen that file for the ärende with that title. */
const choose = (reader: ReadingBrowser, arende: string, name: string, text: string) =>
  until(`a place for ${name}`, () =>
    reader.inPage(
      (arende, name, text) => {
        const entry = [...document.querySelectorAll('.arende')].find(
          (one) => one.querySelector('h3')?.textContent?.replaceAll('\u00ad', '') === arende,
        );
        const input = entry?.querySelector<HTMLInputElement>('.import-comments input[type=file]');
        if (!input) return false;
        const files = new DataTransfer();
        files.items.add(new File([text], name));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      arende,
      name,
      text,
    ),
  );

const strategi = 'Strategi för psykisk hälsa';

test('a list that was edited by hand is read in a worker: asked about, seen before, taken in; nothing is wrong, in a narrow window, either', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await choose(reader, strategi, 'brev.txt', 'Kära kollega,\nhär kommer våra synpunkter.');
  await pageSays(reader, 'brev.txt har inga kommentarer som går att läsa.');
  expect.soft(await faults(reader), 'refused').toEqual([]);

  // Columns that nobody knows.
  const survey = 'Åsikt;Var i texten;Prio\nOklart vem som ansvarar;Inledning;1\nBra att skolan nämns;Mål;2\n';
  await choose(reader, strategi, 'enkät.csv', survey);
  await pageSays(reader, 'Ingen kolumn är synpunkten. Välj den kolumn som har synpunkternas text.');
  expect.soft(await faults(reader), 'asked about').toEqual([]);
  await reader.resizePage(360, 640);
  await poll(() => overflows(reader)).toBe(false);
  await fill(reader, 'Kolumnen ”Åsikt” är', 'Synpunkt');
  await pageSays(reader, '2 nya, 0 ändrade, 0 oförändrade');
  await press(reader, 'Avbryt');

  // One changed, with a stance that is none, one added, one that can't be read.
  const lines = [
    ['Id', 'Synpunkt', 'Ställningstagande', 'Citat'],
    [urn('c1'), 'Vem <b>ansvarar</b>?', 'kanske', 'insatser ska samordnas'],
    ['', 'Tillagd i kalkylarket.', '', 'insatser ska samordnas'],
    ['inget id', 'Trasig.', '', ''],
  ];
  const list = lines.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\n');
  await choose(reader, strategi, 'lista.csv', list);
  await pageSays(reader, 'Rad 4. Id: ”inget id” är inget id; töm cellen om raden är ny.');
  await pageSays(reader, 'I filen Vem tillagt: <b>ansvarar tillagt: </b>?');
  expect(await focused(reader)).toContain('Det här finns i lista.csv');
  expect.soft(await faults(reader), 'seen before').toEqual([]);
  await reader.resizePage(320, 640);
  await poll(() => overflows(reader)).toBe(false);
  await reader.resizePage(1000, 800);
  await flipInPreview(reader, 'Någon annan');
  await fill(reader, 'Namn', 'Lena Grön');
  await press(reader, 'Läs in 2 kommentarer');
  await pageSays(reader, `Kommentarerna är inlästa i ”${strategi}”.`);
  await pageSays(reader, '4 kommentarer (3 klara, 1 utkast)');
});
