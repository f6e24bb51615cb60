import { expect } from '@playwright/test';
import { poll, says, test, violations } from '../fixtures.ts';
import { leaveNoComments, listedComments, onSelection, write } from '../surfaces/comments.ts';
import { paints } from '../surfaces/pdf.ts';
import { openScan, pressInLine, smallPage } from '../surfaces/scans.ts';

test.slow();

test('a scanned page is read from its picture, marked, and commented on', async ({ reader }) => {
  await openScan(reader, [smallPage]);
  await says(reader, 'Sidan saknar text som går att läsa');
  expect(await violations(reader)).toEqual([]);
  await pressInLine(reader, 'Läs texten i bilden');
  await paints(reader, ['psykisk', 'hälsa', 'psykisk', 'hälsa', 'psykisk', 'ohälsa']);
  await says(reader, '2 begrepp, 3 förekomster');
  await says(reader, 'Sidan är läst ur bilden');
  await onSelection(reader, 'landet', 'Kommentera');
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Hela landet är stort.');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toEqual(['Hela landet är stort.']);
  await leaveNoComments(reader);
});
