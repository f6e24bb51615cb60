import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { poll, read, says, showConcepts, test } from '../fixtures.ts';
import { forgetWork, onSelection } from '../surfaces/comments.ts';
import { pdfFile, readFile } from '../surfaces/pdf.ts';

test.afterEach(async ({ reader }) => {
  await showConcepts(reader);
  await forgetWork(reader);
});

/** Where one was is where one goes on. */
for (const where of ['a web page', 'the reader'] as const)
  test(`what was begun in ${where} is one F6 away when it is saved, with the words still selected`, async ({
    reader,
    site,
  }) => {
    if (where === 'a web page') await read(reader, `${site.address}remiss`);
    else await readFile(reader, pdfFile('plan-tagged.pdf'));
    const inDocument = where === 'a web page' ? reader.inPage : reader.inReader;
    const selected = () => inDocument(() => document.getSelection()?.toString() ?? '');
    const words = where === 'a web page' ? 'psykiska hälsan' : 'psykisk ohälsa';
    await onSelection(reader, words, 'Kommentera');
    await until('the form', () => reader.inPanel(() => document.querySelector('.synpunkt') !== null));
    await reader.clickInPanel('.synpunkt');
    for (const letter of 'Hej') await reader.pressInPanel(letter);
    await reader.pressInPanel('Control+Enter');
    await says(reader, 'Sparad');
    expect(await selected()).toBe(words);
    await poll(() => reader.inPanel(() => document.activeElement?.closest('.comment') !== null)).toBe(true);
    // No page can take the focus from the panel: the browser's own F6 does, which is let through.
    await reader.inPanel(() => {
      const heard = document as Document & { goesOn?: boolean };
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        if (key === 'F6') heard.goesOn = !defaultPrevented;
      });
    });
    await reader.pressInPanel('F6');
    await poll(() => reader.inPanel(() => (document as Document & { goesOn?: boolean }).goesOn)).toBe(true);
    if (reader.name === 'firefox') await poll(() => reader.focusIsIn()).toBe('page');
  });
