import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { pdfLimits } from '../../../documents/pdf/file/limits.ts';
import { lockedPdf } from '../../pdf-files/pdf-lock.ts';
import { formBomb, line, pdfOfPages } from '../../pdf-files/pdf-objects.ts';
import { writePdf } from '../../pdf-files/pdf-writer.ts';
import { withWidths } from '../../pdf-files/widths.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { launch, test, violations } from '../fixtures.ts';
import { serve } from '../serve.ts';
import { chooseIn, drawn, openBesidePanel, paints, readerSays, readerText } from '../surfaces/pdf.ts';
import { onePage } from '../surfaces/pdf-fixtures.ts';

const good = onePage('Psykisk hälsa');

/** Opens bytes as a file that was chosen. */
async function choose(reader: ReadingBrowser, bytes: Uint8Array | string, name = 'remiss.pdf'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  await writeFile(join(folder, name), bytes);
  await chooseIn(reader, join(folder, name));
  await until('an answer', async () => !(await readerText(reader)).includes('Hämtar filen'));
  await rm(folder, { recursive: true });
}

/** The same with the panel beside it. */
async function beside(reader: ReadingBrowser, bytes: Uint8Array): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  await writeFile(join(folder, 'remiss.pdf'), bytes);
  await openBesidePanel(reader, join(folder, 'remiss.pdf'));
  await drawn(reader);
  await rm(folder, { recursive: true });
}

for (const [name, bytes, says] of [
  ['an empty file', '', 'Filen är tom.'],
  ['a web page that is called a PDF', '<!doctype html><p>Logga in', 'Filen är ingen PDF, trots namnet.'],
  ['a damaged file', `%PDF-1.7\n${'skräp '.repeat(500)}`, 'Filen är skadad och går inte att öppna.'],
] as const) {
  test(name, async ({ reader }) => {
    await choose(reader, bytes);
    await readerSays(reader, says);
    expect(await violations(reader, 'page')).toEqual([]);
  });
}

test('a file whose end lacks shows what is there, and says so', async ({ reader }) => {
  const whole = onePage('Psykisk hälsa');
  await choose(reader, whole.subarray(0, whole.lastIndexOf('startxref')));
  await readerSays(reader, 'Slutet av filen kom inte med, så sidor kan saknas.');
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
});

test('a page that takes long is told, the others are read and commented on; and what of a file isn’t read is told', async ({
  reader,
}) => {
  test.setTimeout(240_000);
  const heavy = formBomb(4, 'samskapande');
  heavy.forms?.push(`${heavy.forms.pop()} ${'q Q '.repeat(50_000)}`);
  const others = ['Om samskapande', 'Mer', 'Det tredje', 'Det fjarde'].map((words) => ({ content: line(words) }));
  const last = { content: line('Sist om samskapande') };
  const dense = '1 0 0 1 72 700 Tm (a) Tj 1 0 0 1 9 9 Tm (b) Tj '.repeat(pdfLimits.items / 2 + 1);
  const tooLarge = { content: `BT /F1 1 Tf ${dense} ET` };
  await beside(reader, pdfOfPages([...others, heavy, tooLarge, { content: line('Nast sist') }, last]));
  await readerSays(reader, 'Sidan 5 tar lång tid att läsa.');
  // Its text comes some items at a time, while the fifth page keeps the other processor.
  const sixth = 'Sidan 6 är inte läst: den har mer text än Remissläsaren läser på en sida';
  await until('the sixth page', async () => (await readerText(reader)).includes(sixth), 90_000);
  await until('both mentions in the panel, and why there aren’t more', () =>
    reader.inPanel(() => {
      const text = document.querySelector('main')?.textContent ?? '';
      return /2 förekomster/.test(text) && /Sidan 5 tar lång tid/.test(text) && /Sidan 6 är inte läst/.test(text);
    }),
  );
  // The page that draws is free: it goes on to the last page, whose mark is painted there.
  await reader.inReader(() => {
    const field = document.querySelector('#page-field') as HTMLInputElement;
    field.value = '8';
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await until('a mark on the last page', () =>
    reader.inReader(() => {
      const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]);
      return ranges.some(({ startContainer }) => startContainer.parentElement?.closest('[data-page-number="8"]'));
    }),
  );
});

test('what a damaged file lacks is told', async ({ reader, expectedErrors }) => {
  // PDF.js's viewer says so on the console.
  expectedErrors.push(/^Unable to get page|^renderView: .*pdfPage is not loaded/);
  const text = new TextDecoder('latin1').decode(
    pdfOfPages(['Om samskapande', 'Mer', 'Sist'].map((words) => ({ content: line(words) }))),
  );
  // The second page's number, in the list of pages, becomes that of its content: PDF.js goes no further.
  const [, second = ''] = /\/Kids \[\d+ 0 R (\d+) 0 R/.exec(text) ?? [];
  const damaged = text.replace(` ${second} 0 R `, ` ${Number(second) - 1} 0 R `);
  await choose(
    reader,
    Uint8Array.from(damaged, (letter) => letter.charCodeAt(0)),
  );
  await readerSays(reader, 'Sidan 2 kunde inte läsas: den är skadad.');
  await readerSays(reader, 'Sidan 3 kunde inte läsas: filen uppger 3 sidor, men bara 2 går att nå.');
  await paints(reader, ['samskapande']);
});

test('of a page whose content is damaged that is told, in the reader and in the panel, and not that it has no text', async ({
  reader,
}) => {
  const hurt = { content: 'BT /F1 12 T6 (Om samskapande) T5 ET' };
  const inPart = { content: `${line('Om samskapande')} BT 12 Tf (borta) Tj ET` };
  await beside(reader, pdfOfPages([{ content: line('Samskapande') }, hurt, inPart]));
  const lost = 'Sidan 2 kunde inte läsas: den är skadad. Be avsändaren om en ny fil.';
  const part = 'Sidan 3 är skadad i filen, så text kan saknas där. Be avsändaren om en ny fil.';
  await readerSays(reader, lost);
  await readerSays(reader, part);
  await paints(reader, ['Samskapande']);
  const panel = () => reader.inPanel(() => document.body.textContent ?? '');
  await until('both in the panel', async () => {
    const said = await panel();
    return said.includes(lost) && said.includes(part);
  });
  expect((await readerText(reader)) + (await panel())).not.toContain('saknar text som går att läsa');
});

test('a password: asked for, wrong, right; or none', async ({ reader }) => {
  const locked = lockedPdf('Psykisk hälsa', 'remiss');
  await choose(reader, locked);
  await readerSays(reader, 'Filen är låst. Skriv lösenordet.');
  expect(await violations(reader, 'page')).toEqual([]);
  const answer = async (password: string) => {
    await reader.inReader((given) => {
      const field = document.querySelector('input[type=password]') as HTMLInputElement;
      field.value = given;
      field.form?.requestSubmit();
    }, password);
  };
  await answer('fel');
  await readerSays(reader, 'Lösenordet stämmer inte.');
  await answer('remiss');
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
  await choose(reader, locked);
  await readerSays(reader, 'Filen är låst. Skriv lösenordet.');
  await reader.clickInReader('.password button[type=button]');
  await readerSays(reader, 'Filen är låst med ett lösenord.');
});

test('1,500 pages, and a page of 20 by 20 metres', async ({ reader }) => {
  const pages = Array.from({ length: 1500 }, (_, i) => ({ text: [{ text: `Sida ${i + 1}`, x: 72, y: 100 }] }));
  await choose(reader, writePdf(pages));
  await drawn(reader);
  await readerSays(reader, 'av 1 500');
  const side = (20_000 / 25.4) * 72;
  await choose(
    reader,
    writePdf([{ width: side, height: side, text: [{ text: 'Psykisk hälsa', x: 300, y: 900, size: 600 }] }]),
  );
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
});

test('what a site may answer', async ({ target, expectedErrors }) => {
  expectedErrors.push(/^Failed to load resource: the server responded with a status of (401|403|404|500)/);
  expectedErrors.push(/^Failed to load resource: net::ERR_CONNECTION_REFUSED/);
  const type = { 'content-type': 'application/pdf' };
  const site = await serve({
    '/401.pdf': { status: 401 },
    '/403.pdf': { status: 403 },
    '/500.pdf': { status: 500 },
    '/page.pdf': '<!doctype html><p>Logga in',
    '/long.pdf': { headers: { ...type, 'content-length': '900000000' }, body: '%PDF-1.4' },
    '/endless.pdf': { headers: type, body: '%PDF-1.4 ', endless: true },
    '/good.pdf': good,
  });
  const reader = await launch(target === 'firefox' ? 'firefox' : 'chromium', { allowedSite: 'http://127.0.0.1/*' });
  const open = async (address: string) => {
    await reader.open('about:blank');
    await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
    await reader.openOwn(`reader.html#file=${address}`);
    await until('the reader', () =>
      reader.inPage(() => location.hash !== '' && document.querySelector('.open-dialog h1, .page') !== null),
    );
    if (!(await readerText(reader)).includes('Får Remissläsaren hämta')) return;
    await reader.clickInReader('.main-button');
    await until('an answer', async () => !(await readerText(reader)).includes('Får Remissläsaren hämta'));
  };
  for (const [path, says] of [
    ['404.pdf', 'Filen finns inte på adressen.'],
    ['401.pdf', 'Webbplatsen lämnar inte ut filen till Remissläsaren.'],
    ['403.pdf', 'Webbplatsen lämnar inte ut filen till Remissläsaren.'],
    ['500.pdf', 'Webbplatsen svarar inte som den ska.'],
    ['page.pdf', 'Filen är ingen PDF'],
    ['long.pdf', 'Filen är större än 512 megabyte'],
  ] as const) {
    await open(site.address + path);
    await readerSays(reader, says);
  }
  await open(`${site.address}endless.pdf`);
  await readerSays(reader, 'kB');
  await reader.clickInReader('.buttons button');
  await readerSays(reader, 'Öppna en remiss');
  await open(`${site.address}good.pdf`);
  await drawn(reader);
  site.close();
  // No network: nobody answers there any more.
  await open(`${site.address.replace('127.0.0.1', '127.0.0.1')}gone.pdf`);
  await readerSays(reader, 'Filen gick inte att hämta.');
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.close();
});

test('a font whose widths reach farther than memory does is drawn and read', async ({ reader }) => {
  await beside(reader, withWidths('/W [36 36 700 37 2147483647 500]'));
  await drawn(reader);
  await until('the letters', () =>
    reader.inReader(() => document.querySelector('.textLayer')?.textContent?.includes('AB') ?? false),
  );
});

test('a page of thousands of scattered letters holds neither the reader nor the panel', async ({ reader }) => {
  const letters = Array.from(
    { length: 3000 },
    (_, i) => `1 0 0 1 ${(i * 7919) % 560} ${(i * 104_729) % 820} Tm (a) Tj`,
  );
  await beside(
    reader,
    pdfOfPages([{ content: `BT /F1 2 Tf ${letters.join(' ')} ET` }, { content: line('samskapande') }]),
  );
  await until('the other page', () => reader.inPanel(() => /samskapande\s*1/.test(document.body.textContent ?? '')));
  // Half a second of PDF.js's own, on a slow machine two. With a style of each mark for each letter it was seventeen.
  if (reader.name === 'chromium') expect(await reader.inReader(longestTask)).toBeLessThan(5000);
});

/** In milliseconds, since the page was opened. */
function longestTask(): Promise<number> {
  return new Promise((resolve) => {
    const note = (list: PerformanceObserverEntryList) =>
      resolve(Math.max(...list.getEntries().map((one) => one.duration)));
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
  });
}
