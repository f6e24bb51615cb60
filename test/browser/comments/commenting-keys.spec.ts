import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, test } from '../fixtures.ts';
import { leaveNoComments, listedComments } from '../surfaces/comments.ts';
import { pdfFile, readFile } from '../surfaces/pdf.ts';

/** Goes on with Tab until what has the focus in the panel fits. */
async function tabTo(
  reader: ReadingBrowser,
  what: string,
  fits: (element: string) => boolean,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const focused = () =>
    reader.inPanel(() => {
      const { activeElement: at } = document;
      // Nothing has the focus; the whole page's text would fit anything.
      if (at === document.body) return '';
      return `${at?.role ?? at?.tagName} ${at?.ariaLabel ?? at?.getAttribute('title') ?? ''} ${at?.textContent ?? ''}`;
    });
  let last = '';
  for (let i = 0; i < 150; i++) {
    last = await focused();
    if (fits(last)) return;
    await reader.pressInPanel(key);
  }
  throw new Error(`Tab didn't come to ${what}; last: ${last}`);
}

/** Writes letter by letter, as a keyboard does. */
async function type(reader: ReadingBrowser, text: string): Promise<void> {
  for (const letter of text) await reader.pressInPanel(letter);
}

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

// Of each kind one in the list as it grows: after nothing, and after the other kind.
test('comments on a PDF by the keys alone, on its sections and on the whole of it', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  // The tab with the comments: the arrow goes from one tab to the next, and the panel keeps the one that was shown last.
  await tabTo(reader, 'the tabs', (at) => at.startsWith('tab  '));
  const tabChosen = () => reader.inPanel(() => document.querySelector('[role=tab][aria-selected=true]')?.textContent);
  for (let turns = 0; turns < 3 && !(await tabChosen())?.includes('Kommentarer'); turns++)
    await reader.pressInPanel('ArrowRight');
  await poll(tabChosen).toContain('Kommentarer');
  for (let i = 1; i <= 4; i++) {
    await tabTo(reader, 'the menu', (at) => at.includes('Fler val för kommentarer'));
    await reader.pressInPanel('Enter');
    const item = i % 2 === 1 ? 'Kommentera hela dokumentet' : 'Kommentera ett avsnitt';
    const isAt = () => reader.inPanel((name) => document.activeElement?.textContent === name, item);
    for (let downs = 0; downs < 5 && !(await isAt()); downs++) await reader.pressInPanel('ArrowDown');
    expect(await isAt()).toBe(true);
    await reader.pressInPanel('Enter');
    if (i % 2 === 0) {
      await until('a section', () => reader.inPanel(() => document.activeElement?.closest('.section-list') !== null));
      await reader.pressInPanel(' ');
    }
    await until(`form ${i}`, async () => {
      const at = await reader.inPanel(() => document.activeElement?.outerHTML.slice(0, 200) ?? '');
      if (at.startsWith('<textarea')) return true;
      throw new Error(`the focus is on ${at}`);
    });
    await type(reader, `k${i}`);
    await reader.pressInPanel('Control+Enter');
    await poll(() => listedComments(reader)).toHaveLength(i);
    // The focus is on what has just been written.
    await until('the focus on the new row', () =>
      reader.inPanel(
        (text) => document.activeElement?.closest('.comment')?.querySelector('.comment-text')?.textContent === text,
        `k${i}`,
      ),
    );
    await tabTo(reader, 'the tabs again', (at) => at.startsWith('tab  Kommentarer'), 'Shift+Tab');
  }
});
