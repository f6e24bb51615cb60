import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { docxBytes, p, r } from '../../docx.ts';
import type { ReadingBrowser } from '../drivers/reading-browser.ts';
import { poll, says, test, violations } from '../fixtures.ts';
import { commentOnWords, leaveNoComments, press } from '../surfaces/comments.ts';
import { readWord } from '../surfaces/word.ts';

test.afterEach(async ({ reader }) => {
  await reader.closeOtherTabs();
  await leaveNoComments(reader);
});

const by = 'w:id="3" w:author="Bo Ask" w:date="2026-03-01T10:00:00Z"';
const draft = new URL('../../documents/versions/riktlinje-utkast.txt', import.meta.url);
const paragraphs = readFileSync(draft, 'utf8')
  .replace(/\[\[|\|\w+\]\]/g, '')
  .trim()
  .split(/\n\n+/);
/** The document that was sent, and that with more in its first paragraph. */
const fileWith = (more = '', comments = '') =>
  docxBytes({
    body: paragraphs.map((text, i) => p(r(text) + (i === 0 ? more : ''))).join(''),
    ...(comments && { parts: { comments } }),
  });
const comment = `<w:comment ${by}>${p(r('Vilka delar?'))}</w:comment>`;
const commented = fileWith('<w:commentReference w:id="3"/>', comment);
const changed = fileWith(`<w:ins ${by}>${r(' Särskilt barn ska nås.')}</w:ins>`);

/** What all pages of ours that have an ärende say. */
const arendenSay = (reader: ReadingBrowser) =>
  reader.inReader(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
    const views = (browser ?? chrome).extension.getViews();
    return views
      .filter(({ location }) => location.pathname === '/workspace.html')
      .map(({ document }) => document.querySelector('.import-comments')?.textContent)
      .join();
  });

test('a colleague’s copy is told as one, can be read, and is taken into the ärende', async ({ reader }) => {
  await readWord(reader, fileWith());
  await commentOnWords(reader, 'Stödet ska ges så nära klassrummet', 'Bra.');
  // Of another text: it is asked.
  await readWord(reader, changed, 'remiss Bo.docx');
  await says(reader, 'med andras kommentarer?');
  await says(reader, 'Filen har en spårad ändring av Bo Ask som inte fanns i dokumentet.');
  expect(await violations(reader)).toEqual([]);
  // Of the same: it is known, with what has been written on it.
  await readWord(reader, commented, 'remiss Bo.docx');
  await says(reader, 'Andra har skrivit i den här kopian');
  await says(reader, 'Filen har en kommentar av Bo Ask som inte fanns i dokumentet.');
  await says(reader, 'Bra.');
  expect(await violations(reader)).toEqual([]);
  await press(reader, 'Läs in det i ärendet');
  await poll(() => arendenSay(reader)).toContain('remiss Bo.docx');
  await poll(() => arendenSay(reader)).toContain('1 ny, 0 ändrade, 0 oförändrade');
});
