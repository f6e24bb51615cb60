import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { formPdf } from '../../written-form.ts';
import { until } from '../drivers/reading-browser.ts';
import { says, test } from '../fixtures.ts';
import { leaveNoComments, onSelection, write } from '../surfaces/comments.ts';
import { paints, readFile } from '../surfaces/pdf.ts';

test.describe('filled fields, notes, layers that are off', () => {
  let folder: string;
  let file: string;
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pdf-added-'));
    file = join(folder, 'svar.pdf');
    await writeFile(file, formPdf());
  });
  test.afterAll(() => rm(folder, { recursive: true }));

  test('what is seen is marked where it stands, once, and commented on; what isn’t seen is not', async ({ reader }) => {
    await readFile(reader, file);
    await paints(reader, ['Psykiskhälsa', 'universellprevention', 'selektivprevention', 'indikeradprevention']);
    const panel = await until('the panel to tell of fields and notes', () =>
      reader.inPanel(() => {
        const told = document.querySelector('.warning-lines')?.textContent ?? '';
        return told.includes('ifyllda fält') ? told : undefined;
      }),
    );
    expect(panel).toContain('Texten i 3 ifyllda fält är med');
    expect(panel).toContain('Texten i en anteckning på sidan är med');
    const seen = await reader.inReader(() => {
      const page = document.querySelector('.page')?.getBoundingClientRect() as DOMRect;
      const shown = (words: string) =>
        [...document.querySelectorAll('.page span, .page div')].filter(
          (one) =>
            one.children.length === 0 &&
            one.textContent?.includes(words) &&
            one.checkVisibility({ opacityProperty: true }),
        );
      const note = shown('indikerad');
      const { top = 0, bottom = 0, left = 0 } = note[0]?.getBoundingClientRect() ?? {};
      const scale = page.width / 595;
      // PDF.js draws the field in a font of its own: how far do the words over it end from where those end?
      const drawn = document.querySelector('.textWidgetAnnotation div')?.firstChild;
      const range = document.createRange();
      if (drawn) range.selectNodeContents(drawn);
      const [under, over] = [
        range.getBoundingClientRect(),
        [...document.querySelectorAll('.added')]
          .find((one) => one.textContent?.includes('selektiv'))
          ?.getBoundingClientRect(),
      ];
      // How high letters stand differs from font to font; the line is the same.
      const shared = Math.min(under.bottom, over?.bottom ?? 0) - Math.max(under.top, over?.top ?? 0);
      const off = [under.left - (over?.left ?? 0), under.right - (over?.right ?? 0)];
      return {
        off: off.map((by) => by / scale),
        inLine: shared / Math.min(under.height, over?.height ?? 0),
        notes: note.map((one) => getComputedStyle(one).color),
        top: (top - page.top) / scale,
        bottom: (bottom - page.top) / scale,
        left: (left - page.left) / scale,
        hidden: shown('Struken').map((one) => getComputedStyle(one).userSelect),
      };
    });
    // The words of the note lie once, transparent, over the drawn ones: in its rectangle.
    for (const by of seen.off) expect.soft(Math.abs(by)).toBeLessThan(3);
    expect.soft(seen.inLine).toBeGreaterThan(0.6);
    expect.soft(seen.notes).toEqual(['rgba(0, 0, 0, 0)']);
    expect.soft(seen.top).toBeGreaterThan(842 - 520 - 6);
    expect.soft(seen.bottom).toBeLessThan(842 - 480 + 6);
    expect.soft(seen.left).toBeGreaterThan(68);
    expect.soft(seen.hidden).toEqual(['none']);
    await test.step('commented on like the rest', async () => {
      for (const words of ['selektiv prevention', 'avsnittet om skolan', 'indikerad prevention']) {
        await onSelection(reader, words, 'Kommentera');
        await says(reader, 'Ny kommentar');
        await write(reader, 'Synpunkt', words);
        await reader.pressInPanel('Control+Enter');
        await says(reader, 'Sparad');
      }
    });
    await leaveNoComments(reader);
  });
});
