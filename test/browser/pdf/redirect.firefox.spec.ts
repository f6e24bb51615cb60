import { until } from '../drivers/reading-browser.ts';
import { drawn, paints } from '../surfaces/pdf.ts';
import { test } from '../surfaces/pdf-fixtures.ts';

test('Firefox sends PDFs on to the reader where that is asked for, but no downloads', async ({ fresh, pdfs }) => {
  await fresh.openOwn('options.html');
  await until('the switch', () => fresh.inPage(() => document.querySelector('#pdfs') !== null));
  await fresh.clickInReader('section[aria-labelledby=pdfs] input[type=checkbox]');
  await until('the permission', () =>
    fresh.inPage(() => document.querySelector<HTMLInputElement>('section[aria-labelledby=pdfs] input')?.checked),
  );
  await fresh.open(`${pdfs.address}dokument`);
  await fresh.turnToReader();
  await drawn(fresh);
  await paints(fresh, ['Psykiskhälsa']);
});
