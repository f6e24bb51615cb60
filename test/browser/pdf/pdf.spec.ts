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
import { openConcept, panelText, poll, says, test, violations } from '../fixtures.ts';
import { cardSays, noCard, rest } from '../surfaces/card.ts';
import { strip } from '../surfaces/overview-strip.ts';
import { openBesidePanel, pageShown, pdfFile, readerSays, readFile, sharedFile } from '../surfaces/pdf.ts';

async function readBytes(reader: ReadingBrowser, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  await writeFile(join(folder, 'remiss.pdf'), bytes);
  await readFile(reader, join(folder, 'remiss.pdf'));
  await rm(folder, { recursive: true });
}

/** Many more pages than are drawn; one of them alone speaks of samskapande. */
const long = () =>
  writePdf(
    Array.from({ length: 120 }, (_, i) => ({
      text: [
        { text: `${i + 1}. Avsnitt`, x: 72, y: 80, size: 18, font: 'F2' as const },
        { text: i === 98 ? 'Samskapande är viktigt.' : 'Här står psykisk hälsa.', x: 72, y: 120 },
      ],
    })),
  );

/** The pages where files were left, as they are remembered. */
const placesKept = (reader: ReadingBrowser): Promise<number[]> =>
  reader.inReader(async () => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    const kept = Object.entries(await (browser ?? chrome).storage.local.get());
    return kept.filter(([key]) => key.startsWith('pdf-place-')).map(([, place]) => (place as { page: number }).page);
  });

test('the whole of a long document is read, and one goes to pages that are not drawn', async ({ reader }) => {
  await readBytes(reader, long());
  await until('all pages', async () => (await panelText(reader)).includes('2 begrepp, 120 förekomster'));
  await openConcept(reader, 'samskapande');
  await reader.clickInPanel('#concept-samskapande .walk button:last-child');
  await until('page 99', async () => (await pageShown(reader)) === '99');
  await until('the mark', () =>
    reader.inReader(() => [...CSS.highlights.keys()].some((name) => name.startsWith('remisslasaren-current'))),
  );
  await says(reader, 's. 99');
  // Where one was is remembered for the file, also when it is opened anew.
  await poll(() => placesKept(reader)).toContain(99);
  await readBytes(reader, long());
  await until('page 99 again', async () => (await pageShown(reader)) === '99');
});

/** How the first mark of a concept looks, and whether colours are forced. */
const forcedMark = (reader: ReadingBrowser) =>
  reader.inReader(() => {
    const name = 'remisslasaren-begreppsmodell-psykisk-halsa-on-light';
    const [range] = [...(CSS.highlights.get(name) ?? [])];
    const words = range?.startContainer.parentElement as Element;
    const { color, textDecorationStyle, textDecorationColor } = getComputedStyle(words, `::highlight(${name})`);
    return { isForced: matchMedia('(forced-colors: active)').matches, color, textDecorationStyle, textDecorationColor };
  });

test('found, turned to and told: each tool as it should be for who can’t see it, and marks that stay where PDF.js splits the text', async ({
  reader,
}) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  expect(await violations(reader)).toEqual([]);
  await test.step('the overview beside the pages’ scrollbar', async () => {
    const { right } = await until('the overview', () => strip(reader));
    const edge = await reader.inReader(() => {
      const scroller = document.querySelector('.viewer-scroll') as HTMLElement;
      return scroller.getBoundingClientRect().left + scroller.clientWidth;
    });
    expect(right).toBeLessThanOrEqual(edge);
    // It may have been drawn before the last page was read.
    await until('its ticks', async () => ((await strip(reader))?.ticks.length ?? 0) > 2);
  });
  await test.step('the pointer on a mark shows its card', async () => {
    await rest(reader, 'psykisk hälsa');
    await cardSays(reader, 'psykisk hälsa');
    await reader.pressInPage('Escape');
    await noCard(reader);
  });
  await test.step('where colours are forced, the unseen words stay unseen, and the marks are there', async () => {
    await reader.setColours({ dark: false, forced: true });
    await poll(() => forcedMark(reader)).toEqual({
      isForced: true,
      color: 'rgba(0, 0, 0, 0)',
      textDecorationStyle: 'solid',
      textDecorationColor: 'rgb(0, 101, 164)',
    });
    await reader.setColours({ dark: false, forced: false });
    await poll(async () => (await forcedMark(reader)).isForced).toBe(false);
  });
  await test.step('found words, and the marks around them', async () => {
    const before = await reader.inReader(() => [...CSS.highlights].length);
    await reader.pressInPage('Control+f');
    await until('the field', () => reader.inReader(() => document.activeElement?.id === 'find-field'));
    await reader.inReader(() => {
      const field = document.querySelector('#find-field') as HTMLInputElement;
      field.value = 'psykisk';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await readerSays(reader, '1 av');
    await until('marks around what was found', () =>
      reader.inReader(
        () =>
          [...CSS.highlights]
            .filter(([name]) => name.startsWith('remisslasaren-begreppsmodell'))
            .flatMap(([, highlight]) => [...highlight])
            .filter(({ startContainer }) => startContainer.parentElement?.classList.contains('highlight')).length > 0,
      ),
    );
    expect(await violations(reader, 'page')).toEqual([]);
    await reader.pressInPage('Escape');
    await until('no field', () => reader.inReader(() => document.querySelector('#find-field') === null));
    expect(await reader.inReader(() => document.activeElement?.className)).toContain('viewer-scroll');
    expect(await reader.inReader(() => [...CSS.highlights].length)).toBe(before);
  });
  await test.step('printed: every page as a picture, gone when it is done', async () => {
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
  await test.step('headings and pictures of the pages', async () => {
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
  });
  await test.step('the file’s properties', async () => {
    await reader.clickInReader('.more-button');
    await reader.clickInReader('#more button:nth-of-type(5)');
    await readerSays(reader, 'PDF-version');
    expect(await violations(reader, 'page')).toEqual([]);
    await reader.pressInPage('Escape');
  });
});

test('../shared: a scan whose text layer is harmed', async ({ reader }) => {
  const file = sharedFile('strategi-skannad-ocr.pdf');
  test.skip(!existsSync(file), '../shared is missing');
  await openBesidePanel(reader, file);
  await says(reader, 'är skadad i filen');
  await says(reader, 'osäkra i skadad text');
  // The panel may hear of a guess before it is painted.
  await until('an uncertain mark', () =>
    reader.inReader(() => [...CSS.highlights.keys()].some((mark) => mark.includes('-uncertain-'))),
  );
  expect(await violations(reader)).toEqual([]);
});

// One without tags and one that Word has tagged: the browser's PDF.js gives what Node's does. What is read of more documents the unit
// tests show.
for (const name of ['strategi.pdf', 'dir-2016-15.pdf']) {
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
