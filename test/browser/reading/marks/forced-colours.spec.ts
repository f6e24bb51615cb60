import { expect } from '@playwright/test';
import { poll, test } from '../../fixtures.ts';
import { pdfFile, readFile } from '../../surfaces/pdf.ts';

test.afterAll(({ reader }) => reader.setColours({ dark: false, forced: false }));

test('where colours are forced, the unseen words over a PDF’s page stay unseen, and the marks are there', async ({
  reader,
}) => {
  await reader.setColours({ dark: false, forced: true });
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  const marks = () =>
    reader.inReader(() => {
      const name = 'remisslasaren-begreppsmodell-psykisk-halsa-on-light';
      const [range] = [...(CSS.highlights.get(name) ?? [])];
      const { color, textDecorationStyle, textDecorationColor } = getComputedStyle(
        range?.startContainer.parentElement as Element,
        `::highlight(${name})`,
      );
      return {
        isForced: matchMedia('(forced-colors: active)').matches,
        color,
        textDecorationStyle,
        textDecorationColor,
      };
    });
  await poll(() => reader.inReader(() => CSS.highlights.size)).toBeGreaterThan(0);
  expect(await marks()).toEqual({
    isForced: true,
    color: 'rgba(0, 0, 0, 0)',
    textDecorationStyle: 'solid',
    textDecorationColor: 'rgb(0, 101, 164)',
  });
});
