import { expect } from '@playwright/test';
import { column, writePdf } from '../../pdf-files/pdf-writer.ts';
import { poll, test } from '../fixtures.ts';
import { offered, openFile } from '../surfaces/scans.ts';

test.afterEach(({ reader }) => reader.resizePage(1000, 800));

test('in a small window what is said of a PDF is a line that unfolds, and the document has two thirds of the height', async ({
  reader,
}) => {
  await openFile(reader, writePdf([{ text: column(60, 60, ['Strategi för psykisk hälsa']) }, { text: [] }]));
  await poll(() => offered(reader)).toEqual(['Läs texten i bilden']);
  const line = () =>
    reader.inReader(() => {
      const fold = document.querySelector('.notes-fold');
      return fold?.checkVisibility() ? fold.textContent : undefined;
    });
  const offer = () => reader.inReader(() => document.querySelector('.recognise-line')?.checkVisibility() ?? false);
  expect(await line()).toBeUndefined();
  for (const [width, height] of [
    [683, 384],
    [360, 640],
  ] as const) {
    await reader.resizePage(width, height);
    await poll(() => reader.inReader(() => [innerWidth, innerHeight])).toEqual([width, height]);
    await poll(line).toBe('1 av 2 sidor saknar text som går att läsa');
    expect(await offer()).toBe(false);
    const share = () =>
      reader.inReader(
        () => (document.querySelector('.viewer-scroll')?.getBoundingClientRect().height ?? 0) / innerHeight,
      );
    expect(await share()).toBeGreaterThanOrEqual(2 / 3);
    await reader.clickInReader('.notes-fold');
    await poll(offer).toBe(true);
    await reader.clickInReader('.notes-fold');
    await poll(offer).toBe(false);
  }
});
