import { until } from '../drivers/reading-browser.ts';
import { test } from '../fixtures.ts';
import { drawn, paints } from '../surfaces/pdf.ts';

test('Firefox sends PDFs on to the reader where that is asked for, but no downloads', async ({ reader, site }) => {
  await reader.openOwn('options.html');
  await until('the switch', () => reader.inPage(() => document.querySelector('#pdfs') !== null));
  const isOn = () =>
    reader.inPage(() => document.querySelector<HTMLInputElement>('section[aria-labelledby=pdfs] input')?.checked);
  await reader.clickInReader('section[aria-labelledby=pdfs] input[type=checkbox]');
  await until('the permission', isOn);
  await reader.open(`${site.address}dokument`);
  await reader.turnToReader();
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);

  // The browser keeps what it has allowed.
  await reader.openOwn('options.html');
  await until('the switch on', isOn);
  await reader.clickInReader('section[aria-labelledby=pdfs] input[type=checkbox]');
  await until('the permission withdrawn', async () => (await isOn()) === false);
});
