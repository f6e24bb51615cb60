import { expect } from '@playwright/test';
import { templates } from '../../../../comments/list/templates/templates.ts';
import { toCsv } from '../../../../comments/list/write/formats/csv.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import { made } from '../../../../comments/model/record.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { poll, test } from '../../fixtures.ts';
import {
  exampleWork,
  faults,
  fill,
  flipInPreview,
  focused,
  leaveNothing,
  openWith,
  overflows,
  pageSays,
  pageText,
  press,
  urn,
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

const canPress = (reader: ReadingBrowser, name: string) =>
  reader.inPage(
    (name) => [...document.querySelectorAll('button')].some((one) => one.textContent?.trim() === name && !one.disabled),
    name,
  );

const strategi = 'Strategi för psykisk hälsa';

/** The list of what is klar in the first document, as it is exported; cells by line. */
function exported(changes: readonly Change[]): string[][] {
  const stamper = { writer: 'test', now: () => new Date('2026-03-01T09:00:00.000Z') };
  const comments = changes.flatMap((one) =>
    one.do === 'create' && one.record.kind === 'comment' && one.record.document === urn('d1')
      ? [made<Comment>(one.record, stamper)]
      : [],
  );
  const documents = [{ id: urn('d1'), title: 'Förslag till strategi' }];
  const source = { documents, editions: [], snapshots: new Map(), comments, concepts: [], now: new Date() };
  const list = templates.synpunkter(source, {});
  const lines = toCsv(list).slice(1).trimEnd().split('\r\n');
  return lines.map((line) => line.slice(1, -1).split('";"'));
}

test('a list that was edited by hand: seen before, taken in as one step, undone; and a file that is none', async ({
  reader,
}) => {
  const changes = exampleWork();
  await openWith(reader, changes);
  await choose(reader, strategi, 'brev.txt', 'Kära kollega,\nhär kommer våra synpunkter.');
  await pageSays(reader, 'brev.txt har inga kommentarer som går att läsa.');
  expect(await faults(reader)).toEqual([]);

  // A text changed, a stance that is none, a row added, one broken, and the columns turned round.
  // Motivering has a column again, though nobody had written any.
  const [[...headings] = [], first = [], second = []] = exported(changes);
  headings.push('Motivering');
  const set = (line: string[], cells: Record<string, string>) =>
    headings.map((heading, i) => cells[heading] ?? line[i] ?? '');
  const empty = headings.map(() => '');
  const edited = [
    headings,
    set(first, { Synpunkt: 'Vem <b>ansvarar</b>?', Motivering: 'Det står inte.' }),
    set(second, { Ställningstagande: 'kanske' }),
    set(empty, { Synpunkt: 'Tillagd i kalkylarket.', Citat: 'insatser ska samordnas' }),
    set(empty, { Synpunkt: 'Trasig.', Id: 'inget id' }),
  ].map((line) => line.toReversed());
  await choose(
    reader,
    strategi,
    'lista.csv',
    edited.map((line) => line.map((cell) => `"${cell}"`).join(';')).join('\n'),
  );
  await pageSays(reader, '1 ny, 1 ändrad, 1 oförändrad, 1 som inte går att läsa');
  await pageSays(reader, 'Rad 5. Id: ”inget id” är inget id; töm cellen om raden är ny.');
  await pageSays(reader, 'Nu Vem ansvarar borttaget: för samordningen?');
  await pageSays(reader, 'I filen Vem tillagt: <b>ansvarar tillagt: </b>?');
  await pageSays(reader, 'Tillagd i kalkylarket.');
  expect(await focused(reader)).toContain('Det här finns i lista.csv');
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(320, 640);
  await poll(() => overflows(reader)).toBe(false);
  await reader.resizePage(1000, 800);

  await flipInPreview(reader, 'Motivering');
  // The row that was added says nobody's name.
  await pageSays(reader, 'En kommentar saknar uppgift om vem som har skrivit den.');
  expect(await canPress(reader, 'Läs in 2 kommentarer')).toBe(false);
  await flipInPreview(reader, 'Någon annan');
  expect(await canPress(reader, 'Läs in 2 kommentarer')).toBe(false);
  await fill(reader, 'Namn', 'Lena Grön');
  await pageSays(reader, 'Lena Grön');
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Läs in 2 kommentarer');
  await pageSays(reader, `Kommentarerna är inlästa i ”${strategi}”.`);
  await pageSays(reader, '4 kommentarer (3 klara, 1 utkast)');
  await fill(reader, 'Sök i alla kommentarer', 'ansvarar');
  await pageSays(reader, 'Vem <b>ansvarar</b>?');
  expect(await pageText(reader)).not.toContain('Det står inte.');
  await fill(reader, 'Sök i alla kommentarer', '');
  await press(reader, `Ångra: läsa in kommentarer i ”${strategi}”`);
  await pageSays(reader, '3 kommentarer (2 klara, 1 utkast)');
  await fill(reader, 'Sök i alla kommentarer', 'ansvarar');
  await pageSays(reader, 'Vem ansvarar för samordningen?');
  await fill(reader, 'Sök i alla kommentarer', '');

  // Another tool's annotation, of a page that isn't known here.
  const annotation = {
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'Ur ett annat verktyg.' },
    target: { source: 'https://annan.example/', selector: { type: 'TextQuoteSelector', exact: 'samordnas' } },
  };
  await choose(reader, strategi, 'annat.jsonld', JSON.stringify({ type: 'AnnotationCollection', items: [annotation] }));
  await pageSays(reader, 'En kommentar säger inte vilket av ärendets dokument den gäller.');
  await fill(
    reader,
    'En kommentar säger inte vilket av ärendets dokument den gäller. Lägg den i:',
    'Förslag till strategi',
  );
  // Nor does it say whose it is.
  await flipInPreview(reader, 'Någon annan');
  await fill(reader, 'Namn', 'Alva Rost');
  await pageSays(reader, '1 ny, 0 ändrade, 0 oförändrade');
  await press(reader, 'Läs in 1 kommentar');
  await pageSays(reader, '4 kommentarer (3 klara, 1 utkast)');
});

/** The selects that ask about a column: name, choice and first option of each. */
const askedColumns = (reader: ReadingBrowser) =>
  reader.inPage(() =>
    [...document.querySelectorAll<HTMLSelectElement>('.unknown-columns select')].map((one) => [
      one.labels?.[0]?.firstChild?.textContent ?? '',
      one.selectedOptions[0]?.textContent ?? '',
      document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? '',
    ]),
  );

test('a list whose columns nobody knows is asked about, and read as it is answered', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await choose(
    reader,
    strategi,
    'enkät.csv',
    'Åsikt;Var i texten;Prio\nOklart vem som ansvarar;Inledning;1\nBra att skolan nämns;Mål;2\n',
  );
  await pageSays(reader, 'Ingen kolumn är synpunkten. Välj den kolumn som har synpunkternas text.');
  await pageSays(reader, '2 rader i filen. De visas när du har valt vad kolumnerna är.');
  expect(await askedColumns(reader)).toEqual([
    ['Kolumnen ”Åsikt” är', 'Tas inte in', 'Först i kolumnen: ”Oklart vem som ansvarar”, ”Bra att skolan nämns”'],
    ['Kolumnen ”Var i texten” är', 'Tas inte in', 'Först i kolumnen: ”Inledning”, ”Mål”'],
    ['Kolumnen ”Prio” är', 'Tas inte in', 'Först i kolumnen: ”1”, ”2”'],
  ]);
  expect(await faults(reader)).toEqual([]);

  await fill(reader, 'Kolumnen ”Åsikt” är', 'Synpunkt');
  await pageSays(reader, '2 nya, 0 ändrade, 0 oförändrade');
  expect(await pageText(reader)).not.toContain('Ingen kolumn är synpunkten.');
  await fill(reader, 'Kolumnen ”Var i texten” är', 'Avsnitt');
  await pageSays(reader, 'avsnittet Mål');
  expect((await askedColumns(reader)).map(([, chosen]) => chosen)).toEqual(['Synpunkt', 'Avsnitt', 'Tas inte in']);
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(360, 640);
  await poll(() => overflows(reader)).toBe(false);
  await reader.resizePage(1000, 800);

  await flipInPreview(reader, 'Jag');
  await until('the button', () => canPress(reader, 'Läs in 2 kommentarer'));
  await press(reader, 'Läs in 2 kommentarer');
  await pageSays(reader, '5 kommentarer (4 klara, 1 utkast)');
});
