import { expect } from '@playwright/test';
import { answerTexts, exampleAnswers } from '../../example-answers.ts';
import { urn } from '../../example-work.ts';
import { until } from '../drivers/reading-browser.ts';
import { test, violations } from '../fixtures.ts';
import { leaveNothing, openWith } from '../surfaces/workspace-page.ts';

test('the matrix is gone through by the arrows, its head stays in sight, and a cell shows its points over the page', async ({
  reader,
}) => {
  await openWith(reader, exampleAnswers(), answerTexts);
  await reader.openOwn(`answers.html#${encodeURIComponent(urn('asked'))}/matrix`);
  await until('the matrix', () => reader.inPage(() => document.querySelector('.matrix-cell') !== null));
  await until('the picture', () => reader.inPage(() => document.querySelector('.overview-bar') !== null));
  expect(await violations(reader, 'page')).toEqual([]);
  await reader.inPage(() => document.querySelector<HTMLElement>('.matrix-grid')?.focus());
  await reader.pressInPage('ArrowDown');
  await reader.pressInPage('Enter');
  await until('the points', () =>
    reader.inPage(
      () => document.querySelector('.cell-dialog:modal')?.textContent?.includes('bör förtydligas') ?? false,
    ),
  );
  await reader.pressInPage('Escape');
  await until('the focus to come back', () =>
    reader.inPage(() => document.activeElement?.matches('.matrix-grid') && !document.querySelector('.cell-dialog')),
  );
  await leaveNothing(reader);
});
