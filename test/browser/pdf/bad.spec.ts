import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { onePage } from '../../pdf-files/one-page.ts';
import { lockedPdf } from '../../pdf-files/pdf-lock.ts';
import { line, pdfOfPages } from '../../pdf-files/pdf-objects.ts';
import { writePdf } from '../../pdf-files/pdf-writer.ts';
import { withWidths } from '../../pdf-files/widths.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { test, violations } from '../fixtures.ts';
import { chooseIn, drawn, openBytesBesidePanel, paints, readerSays, readerText } from '../surfaces/pdf.ts';

/** Opens bytes as a file that was chosen. */
async function choose(reader: ReadingBrowser, bytes: Uint8Array | string, name = 'remiss.pdf'): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'remisslasaren-pdf-'));
  await writeFile(join(folder, name), bytes);
  await chooseIn(reader, join(folder, name));
  await until('an answer', async () => !(await readerText(reader)).includes('Hämtar filen'));
  await rm(folder, { recursive: true });
}

test('a damaged file', async ({ reader }) => {
  await choose(reader, `%PDF-1.7\n${'skräp '.repeat(500)}`);
  await readerSays(reader, 'Filen är skadad och går inte att öppna.');
  expect(await violations(reader, 'page')).toEqual([]);
});

test('a file whose end lacks shows what is there, and says so', async ({ reader }) => {
  const whole = onePage('Psykisk hälsa');
  await choose(reader, whole.subarray(0, whole.lastIndexOf('startxref')));
  await readerSays(reader, 'Slutet av filen kom inte med, så sidor kan saknas.');
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
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
  await openBytesBesidePanel(reader, pdfOfPages([{ content: line('Samskapande') }, hurt, inPart]));
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

test('a page of 20 by 20 metres', async ({ reader }) => {
  const side = (20_000 / 25.4) * 72;
  await choose(
    reader,
    writePdf([{ width: side, height: side, text: [{ text: 'Psykisk hälsa', x: 300, y: 900, size: 600 }] }]),
  );
  await drawn(reader);
  await paints(reader, ['Psykiskhälsa']);
});

test('a font whose widths reach farther than memory does is drawn and read', async ({ reader }) => {
  await choose(reader, withWidths('/W [36 36 700 37 2147483647 500]'));
  await drawn(reader);
  await until('the letters', () =>
    reader.inReader(() => document.querySelector('.textLayer')?.textContent?.includes('AB') ?? false),
  );
});
