import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findInDocument } from '../../../commands/documents/document-text.ts';
import { blocksOfPdf } from '../../../commands/documents/pdf-blocks.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { compile } from '../../../language/matching/lexicon.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { writePdf } from '../../pdf-files/pdf-writer.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openConcept, panelText, says, test, violations } from '../fixtures.ts';
import { cardSays, noCard, rest } from '../surfaces/card.ts';
import {
  drawn,
  openBesidePanel,
  pageShown,
  paints,
  pdfFile,
  readerSays,
  readFile,
  sharedFile,
} from '../surfaces/pdf.ts';

async function readBytes(reader: ReadingBrowser, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  await writeFile(join(folder, 'remiss.pdf'), bytes);
  await readFile(reader, join(folder, 'remiss.pdf'));
  await rm(folder, { recursive: true });
}

/** Five hundred pages; one of them alone speaks of samskapande. */
const long = () =>
  writePdf(
    Array.from({ length: 500 }, (_, i) => ({
      text: [
        { text: `${i + 1}. Avsnitt`, x: 72, y: 80, size: 18, font: 'F2' as const },
        { text: i === 398 ? 'Samskapande är viktigt.' : 'Här står psykisk hälsa.', x: 72, y: 120 },
      ],
    })),
  );

test('the whole of a long document is read, and one goes to pages that are not drawn', async ({ reader }) => {
  await readBytes(reader, long());
  await until('all pages', async () => (await panelText(reader)).includes('2 begrepp, 500 förekomster'));
  await openConcept(reader, 'samskapande');
  await reader.clickInPanel('#concept-samskapande .walk button:last-child');
  await until('page 399', async () => (await pageShown(reader)) === '399');
  await until('the mark', () =>
    reader.inReader(() => [...CSS.highlights.keys()].some((name) => name.startsWith('remisslasaren-current'))),
  );
  await says(reader, 's. 399');
  // Where one was is remembered for the file, also when it is opened anew.
  await new Promise((resolve) => setTimeout(resolve, 700));
  await readBytes(reader, long());
  await until('page 399 again', async () => (await pageShown(reader)) === '399');
});

test('tags and layout lead to the same words, sections and pages', async ({ reader }) => {
  const told: string[] = [];
  for (const name of ['plan-tagged.pdf', 'plan-untagged.pdf']) {
    await readFile(reader, pdfFile(name));
    await says(reader, 'förekomst');
    told.push(/(\d+ begrepp, \d+ förekomster)/.exec(await panelText(reader))?.[1] ?? '');
    expect(await violations(reader)).toEqual([]);
    expect(await violations(reader, 'page')).toEqual([]);
  }
  expect(told[0]).toMatch(/begrepp/);
  expect(told[1]).toBe(told[0]);
});

test('finding, and marks that stay where PDF.js splits the text', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  const before = await reader.inReader(() => [...CSS.highlights].length);
  await reader.pressInPage('Control+f');
  await until('the field', () => reader.inReader(() => document.activeElement?.id === 'find-field'));
  await reader.inReader(() => {
    const field = document.querySelector('#find-field') as HTMLInputElement;
    field.value = 'psykisk';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await readerSays(reader, '1 av');
  expect(await violations(reader, 'page')).toEqual([]);
  await until('marks around what was found', () =>
    reader.inReader(
      () =>
        [...CSS.highlights]
          .filter(([name]) => name.startsWith('remisslasaren-begreppsmodell'))
          .flatMap(([, highlight]) => [...highlight])
          .filter(({ startContainer }) => startContainer.parentElement?.classList.contains('highlight')).length > 0,
    ),
  );
  await reader.pressInPage('Escape');
  await until('no field', () => reader.inReader(() => document.querySelector('#find-field') === null));
  expect(await reader.inReader(() => [...CSS.highlights].length)).toBe(before);
  await reader.pressInPage('F4');
  await readerSays(reader, 'Innehåll');
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.inReader(() => document.querySelector<HTMLElement>('#tab-pages')?.click());
  await until('pictures of the pages', () =>
    reader.inReader(() => (document.querySelector<HTMLCanvasElement>('.thumbnails canvas')?.width ?? 0) > 0),
  );
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.inReader(() => document.querySelectorAll<HTMLElement>('.thumbnails button')[1]?.click());
  await until('page 2', async () => (await pageShown(reader)) === '2');
  await reader.pressInPage('F4');
  await reader.clickInReader('.more-button');
  await reader.clickInReader('#more button:nth-of-type(5)');
  await readerSays(reader, 'PDF-version');
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.pressInPage('Escape');
});

test('keys as in Firefox’s own viewer', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  await reader.inReader(() => document.querySelector<HTMLElement>('.viewer-scroll')?.focus());
  await reader.pressInPage('End');
  const last = await reader.inReader(() => document.querySelectorAll('.page').length);
  await until('the last page', async () => (await pageShown(reader)) === String(last));
  await reader.pressInPage('Home');
  await until('the first page', async () => (await pageShown(reader)) === '1');
  await reader.pressInPage('n');
  await until('the second page', async () => (await pageShown(reader)) === '2');
  await reader.pressInPage('p');
  await until('the first page', async () => (await pageShown(reader)) === '1');
  const width = () => reader.inReader(() => document.querySelector('.page')?.getBoundingClientRect().width ?? 0);
  const before = await width();
  await reader.pressInPage('Control++');
  await until('a larger page', async () => (await width()) > before);
  await reader.pressInPage('Control+0');
  await until('the page as before', async () => Math.abs((await width()) - before) < 2);
  await reader.pressInPage('r');
  await until('a turned page', () =>
    reader.inReader(() => {
      const box = document.querySelector('.page')?.getBoundingClientRect();
      return box !== undefined && box.width > box.height;
    }),
  );
});

test('the pointer on a mark shows its card', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  // The page where a test before has left off is remembered.
  await reader.inReader(() => document.querySelector<HTMLElement>('.viewer-scroll')?.focus());
  await reader.pressInPage('Home');
  await until('the first page with its text', () =>
    reader.inReader(() => document.querySelector('.page[data-page-number="1"] .textLayer .endOfContent') !== null),
  );
  await rest(reader, 'psykisk hälsa');
  await cardSays(reader, 'psykisk hälsa');
  await reader.pressInPage('Escape');
  await noCard(reader);
});

test('printing: every page as a picture, gone when it is done', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  const pages = await reader.inReader(() => {
    const pages = document.querySelectorAll('.page').length;
    Object.assign(globalThis, { printed: 0 });
    window.print = () => {
      Object.assign(globalThis, { printed: document.querySelectorAll('.paper img').length });
      setTimeout(() => dispatchEvent(new Event('afterprint')));
    };
    return pages;
  });
  await reader.pressInPage('Control+p');
  await until('the print', () => reader.inReader((all) => Reflect.get(globalThis, 'printed') === all, pages));
  await until('the pictures to go', () => reader.inReader(() => document.querySelector('.paper') === null));
});

test('two files of the same name, one after the other, are two', async ({ reader }) => {
  await readBytes(reader, writePdf([{ text: [{ text: 'Psykisk hälsa', x: 72, y: 100 }] }]));
  await paints(reader, ['Psykiskhälsa']);
  await readBytes(reader, writePdf([{ text: [{ text: 'Samskapande', x: 72, y: 100 }] }]));
  await paints(reader, ['Samskapande']);
  await drawn(reader);
});

for (const [name, says1, says2] of [
  ['strategi-skannad-ocr.pdf', 'har skadats vid skanningen', 'osäkra i skadad text'],
  ['strategi-skannad-bild.pdf', 'har ingen text', 'Läs texten i bilden'],
] as const) {
  test(`../shared: a scan, ${name}`, async ({ reader }) => {
    test.skip(!existsSync(sharedFile(name)), '../shared is missing');
    await openBesidePanel(reader, sharedFile(name));
    await says(reader, says1);
    await says(reader, says2);
    if (name.includes('ocr')) {
      // The panel may hear of a guess before it is painted.
      await until('an uncertain mark', () =>
        reader.inReader(() => [...CSS.highlights.keys()].some((mark) => mark.includes('-uncertain-'))),
      );
    }
    expect(await violations(reader)).toEqual([]);
  });
}

for (const name of ['strategi.pdf', 'afs-2011-19.pdf', 'dir-2016-15.pdf', 'remissvar.pdf']) {
  test(`../shared: all pages of ${name} are read, and the panel counts what find-terms finds`, async ({ reader }) => {
    const file = sharedFile(name);
    test.skip(!existsSync(file), '../shared is missing');
    const { schemes } = loadGlossary(schemeFiles);
    const lexicon = compile(termsOf(schemes.filter(({ core }) => core)));
    const { hits } = findInDocument(lexicon, await blocksOfPdf(file), [], file);
    await readFile(reader, file);
    const concepts = new Set(hits.map(({ concept }) => concept)).size;
    const places = `${concepts} begrepp, ${hits.length} förekomster`;
    await says(reader, hits.length > 0 ? places : 'Texten nämner inga begrepp ur de system du har valt.');
    expect(await reader.inPanel(() => document.querySelector('.warning-lines'))).toBeNull();
    // Every page can be drawn, the last as well as the first.
    await reader.inReader(() => document.querySelector<HTMLElement>('.viewer-scroll')?.focus());
    await reader.pressInPage('End');
    await until('the last page', () =>
      reader.inReader(() => {
        const last = [...document.querySelectorAll('.page')].at(-1);
        return last?.hasAttribute('data-loaded') && last.querySelector('.textLayer .endOfContent') !== null;
      }),
    );
  });
}
