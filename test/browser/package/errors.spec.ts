import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { unexpectedErrors } from '../errors.ts';
import { poll, read, test } from '../fixtures.ts';
import { readerSays } from '../surfaces/pdf.ts';

const hears = (words: string) =>
  until(`an error that says "${words}"`, async () => {
    const told = await unexpectedErrors([]);
    if (told.some((one) => one.includes(words))) return true;
    if (told.length > 0) throw new Error(told.join());
    return false;
  });

test('what goes wrong in a page, the panel, our own pages and the reader is heard', async ({ reader, site }) => {
  await read(reader, `${site.address}corners`);
  for (const where of ['page', 'panel', 'options', 'reader'] as const) {
    if (where === 'options') {
      await reader.openOwn('options.html');
      await until('the page', () => reader.inPage(() => document.querySelector('.keys dt') !== null));
    }
    if (where === 'reader') {
      await reader.openOwn('reader.html');
      await readerSays(reader, 'Öppna en remiss');
    }
    const run = where === 'panel' ? reader.inPanel : reader.inPage;
    await run((where) => {
      setTimeout(() => {
        throw new Error(`thrown in ${where}`);
      });
    }, where);
    await hears(`thrown in ${where}`);
    await run((where) => void Promise.reject(new Error(`refused in ${where}`)), where);
    await hears(`refused in ${where}`);
    await run((where) => console.error(`written in ${where}`), where);
    await hears(`written in ${where}`);
    if (where === 'page') continue;
    // As a style that isn't from one of our files is blocked by the manifest's policy.
    const isBlocked = await run(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
      return style.sheet === null;
    });
    expect(isBlocked, where).toBe(true);
    await hears('style-src');
  }
});

test('what a test says that it expects is no fault, and nothing else', async ({ reader, site }) => {
  await reader.open(`${site.address}corners`);
  await reader.inPage(() => console.error('one'));
  await reader.inPage(() => console.error('another'));
  await poll(async () => (await unexpectedErrors([/^one/])).join()).toMatch(/^another/);
});
