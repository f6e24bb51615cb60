import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { writePdf } from '../../pdf-files/pdf-writer.ts';
import { until } from '../drivers/reading-browser.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { leaveNoComments, listedComments, press, write } from '../surfaces/comments.ts';
import { openBesidePanel } from '../surfaces/pdf.ts';

test('a page of a scan without text is commented on, by the keys alone', async ({ reader }) => {
  const folder = mkdtempSync(join(tmpdir(), 'remisslasaren-scan-'));
  const file = join(folder, 'skannad.pdf');
  writeFileSync(file, writePdf([{ text: [] }]));
  await openBesidePanel(reader, file);
  await says(
    reader,
    'Filen har ingen text som går att läsa. Sidorna är inskannade bilder, eller så säger typsnitten inte vilka tecken de visar.',
  );
  await until('the tabs', () => reader.inPanel(() => document.querySelectorAll('[role=tab]').length === 3));
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Kommentarer');
  await says(reader, 'Filen har ingen text att markera. Välj ”Kommentera en yta”');
  await reader.clickInReader('.icon-area');
  await until('the focus', () => reader.inReader(() => document.activeElement?.textContent === 'Hela sidan 1'));
  await reader.pressInPage(' ');
  await says(reader, 'Ny kommentar');
  const areas = () => reader.inReader(() => document.querySelectorAll('.page-area').length);
  await poll(areas).toBe(1);
  await write(reader, 'Synpunkt', 'Sidan är en bild.');
  expect(await areas()).toBe(1);
  await reader.pressInPanel('Escape');
  await poll(areas).toBe(0);
  await press(reader, 'Fortsätt skriva');
  await poll(areas).toBe(1);
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toEqual(['Sidan är en bild.']);
  const heading = () => reader.inPanel(() => document.querySelector('.comment-list h2')?.textContent);
  await poll(heading).toBe('Sida 1');
  expect(await reader.inPanel(() => document.body.textContent)).not.toContain('nämner inga begrepp');
  await poll(areas).toBe(1);
  await leaveNoComments(reader);
  rmSync(folder, { recursive: true, force: true });
});
