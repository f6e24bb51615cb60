import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { cellsOfCsv } from '../../../../comments/list/read/formats/csv.ts';
import { cellsOfXlsx } from '../../../../comments/list/read/formats/workbook/xlsx.ts';
import { shared } from '../../../shared.ts';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { says, test, violations } from '../../fixtures.ts';
import { serve } from '../../serve.ts';
import { onSelection, press as pressInPanel, write } from '../../surfaces/comments.ts';
import {
  catchFiles,
  chooseRadio,
  forgetPlansAndWork,
  openExport,
  savedAs,
  shownRows,
} from '../../surfaces/export-page.ts';
import { readFile } from '../../surfaces/pdf.ts';
import { pageSays, press } from '../../surfaces/workspace-page.ts';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** The texts of an XML file's elements with that name, one after the other. */
const textsIn = (xml: string, element: string) =>
  [...new JSDOM(xml, { contentType: 'application/xml' }).window.document.getElementsByTagName(element)].map(
    ({ textContent }) => textContent,
  );

test.afterEach(({ reader }) => forgetPlansAndWork(reader));

test('from selected words of a real PDF to the files: each holds what the preview shows (needs ../shared)', async ({
  reader,
}) => {
  const file = shared('documents/strategi.pdf');
  test.skip(!file, '../shared is missing');
  test.slow();
  await readFile(reader, file as string);
  await comment(reader, 'Gäller för', { Synpunkt: '=1+1; <b>"gäller"</b>\nvem?', Motivering: 'Målet är oklart.' });
  await comment(reader, 'Dokumenttyp', { Synpunkt: 'Ett utkast till.' }, 'utkast');
  await comment(reader, 'Fastställd av', { Synpunkt: 'Hemligt för andra.' }, 'intern');
  const link = await until('the way to the list', () =>
    reader.inPanel(() => {
      const way = document.querySelector<HTMLAnchorElement>('.export-link');
      return way && { href: way.getAttribute('href') ?? '', target: way.target };
    }),
  );
  expect(await violations(reader)).toEqual([]);
  expect(link.target).toBe('_blank');
  await openExport(reader, decodeURIComponent(link.href.replace('/export.html#', '')));
  await catchFiles(reader);
  await pageSays(reader, '1 kommentar tas med. Utelämnas: 1 utkast och 1 intern.');
  const shown = await shownRows(reader);
  const [headings = [], row = [], ...others] = shown;
  expect(others).toEqual([]);
  const cells = Object.fromEntries(headings.map((heading, i) => [heading, row[i]]));
  expect(cells).toMatchObject({
    ...{ Nr: '1', Sida: '1', Citat: 'Gäller för', Synpunkt: '=1+1; <b>"gäller"</b>\nvem?' },
    Motivering: 'Målet är oklart.',
  });

  const all: string[] = [];
  const saved = async (format: Parameters<typeof savedAs>[1], button: string) => {
    const { name, bytes } = await savedAs(reader, format, button);
    expect(name).toMatch(new RegExp(`^.*\\d{4}-\\d\\d-\\d\\d Synpunktslista \\S.*\\.${format}$`));
    await pageSays(reader, `Sparad bland hämtade filer: ${name}`);
    return bytes;
  };
  const csv = text(await saved('csv', 'Spara som CSV'));
  expect(csv.startsWith('\ufeff')).toBe(true);
  expect(cellsOfCsv(csv).map((line) => line.slice(0, -1))).toEqual(shown);
  const xlsx = await saved('xlsx', 'Spara som Excel');
  expect((await cellsOfXlsx(xlsx))[0]?.lines.map((line) => line.slice(0, -1))).toEqual(shown);
  const html = text(await saved('html', 'Spara som Webbsida'));
  const page = new JSDOM(html).window.document;
  expect([...page.querySelectorAll('tr')].map((line) => [...line.children].map((cell) => cell.textContent))).toEqual(
    shown,
  );
  expect(page.querySelectorAll('b, script')).toHaveLength(0);
  const docx = unzipSync(await saved('docx', 'Spara som Word'));
  const body = strFromU8(docx['word/document.xml'] as Uint8Array);
  const words = textsIn(body, 'w:t');
  expect(words).toEqual(expect.arrayContaining([...headings, '=1+1; <b>"gäller"</b>', 'vem?', 'Målet är oklart.']));
  const markdown = text(await saved('md', 'Spara som Markdown'));
  expect(markdown).toContain('Målet är oklart.');
  expect(markdown).toContain(headings.join(' | '));
  const plain = text(await saved('txt', 'Spara som textfil'));
  expect(plain).toContain('Synpunkt: =1+1; <b>"gäller"</b>\n    vem?');
  await press(reader, 'Kopiera texten');
  await pageSays(reader, 'Texten är kopierad, ');
  expect(await reader.inPage(() => (globalThis as unknown as { copied: string }).copied)).toBe(plain);
  const jsonld = text(await saved('jsonld', 'Spara som JSON-LD'));
  expect(JSON.parse(jsonld)).toMatchObject({ type: 'AnnotationCollection', total: 1 });
  expect(jsonld).toContain('"Målet är oklart."');
  expect(jsonld).toContain('"exact": "Gäller för"');
  all.push(csv, html, body, markdown, plain, jsonld, JSON.stringify(await cellsOfXlsx(xlsx)));

  // A letter in Word, too: running text under the document's own headings.
  await chooseRadio(reader, 'template', 'yttrande');
  await pageSays(reader, '”Gäller för” (s. 1)');
  await chooseRadio(reader, 'format', 'docx');
  const letter = unzipSync((await savedAs(reader, 'docx', 'Spara som Word')).bytes);
  const paragraphs = textsIn(strFromU8(letter['word/document.xml'] as Uint8Array), 'w:p').join('\n');
  const parts = await reader.inPage(() =>
    [...document.querySelectorAll('.letter > *')].map((part) => part.textContent?.replaceAll('\u00ad', '') ?? ''),
  );
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(paragraphs.replaceAll('\n', '')).toContain(part.replaceAll('\n', ''));
  all.push(paragraphs);
  for (const each of all) {
    expect(each).not.toContain('Hemligt');
    expect(each).not.toContain('Ett utkast till');
  }

  // Both as web pages, for whoever reads them with a screen reader.
  await chooseRadio(reader, 'format', 'html');
  const asPage = text((await savedAs(reader, 'html', 'Spara som Webbsida')).bytes);
  const site = await serve({ '/list': html, '/letter': asPage });
  for (const path of ['list', 'letter']) {
    await reader.open(site.address + path);
    expect(await violations(reader, 'page'), path).toEqual([]);
  }
  site.close();
});

type Said = Record<string, string>;

/** Writes a comment on words of the document, as a person does. */
async function comment(reader: ReadingBrowser, words: string, said: Said, mark?: 'utkast' | 'intern') {
  await onSelection(reader, words, 'Kommentera');
  await says(reader, 'Ny kommentar');
  if (said.Motivering) await pressInPanel(reader, 'Motivering');
  for (const [label, value] of Object.entries(said)) await write(reader, label, value);
  if (mark) await pressInPanel(reader, mark === 'utkast' ? 'Utkast' : 'Endast internt');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
}
