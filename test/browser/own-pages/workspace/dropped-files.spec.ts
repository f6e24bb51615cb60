/** Files that are dropped on ärenden. */
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { anArende, exampleWork, urn } from '../../../example-work.ts';
import { until } from '../../drivers/reading-browser.ts';
import { says, test } from '../../fixtures.ts';
import { chooseInMenu, press as pressInPanel, write } from '../../surfaces/comments.ts';
import { drawn, pdfFile } from '../../surfaces/pdf.ts';
import { leaveNothing, openWith, openWorkspace, pageSays, titles } from '../../surfaces/workspace-page.ts';

test.afterAll(({ reader }) => leaveNothing(reader));

test('a file that is dragged goes to the list or to its ärende, and one that is dropped there is in it from its first comment on', async ({
  reader,
}) => {
  await openWith(reader, [...exampleWork(), anArende('mine', 'Min remiss')]);
  const dragged = (over: string) =>
    reader.inPage((over) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['%PDF-1.7'], 'remiss.pdf', { type: 'application/pdf' }));
      const event = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector(over)?.dispatchEvent(event);
      return event.defaultPrevented;
    }, over);
  expect(await dragged('.arende:has(.import-comments) h3')).toBe(true);
  await pageSays(reader, 'Släpp filen här');
  expect(await dragged('.import-comments')).toBe(true);
  await until('the ärende’s own place', () =>
    reader.inPage(
      () => document.querySelector('.drop-here') === null && document.querySelector('.import-comments.over') !== null,
    ),
  );

  const mine = `entry-${urn('mine')}`;
  const bytes = readFileSync(pdfFile('plan-tagged.pdf')).toString('base64');
  await reader.inPage(
    (bytes, mine) => {
      const dataTransfer = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      dataTransfer.items.add(new File([content], 'plan.pdf', { type: 'application/pdf' }));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
      document.getElementById(mine)?.dispatchEvent(event);
    },
    bytes,
    mine,
  );
  await reader.turnToReader();
  await drawn(reader);
  await reader.pressButton();
  await says(reader, 'Plan för psykisk hälsa');
  await pressInPanel(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Bra.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await openWorkspace(reader);
  await until('the document in it', () =>
    reader.inPage((mine) => {
      const titles = document.getElementById(mine)?.closest('.arende')?.querySelectorAll('.document-title');
      return [...(titles ?? [])].some((one) => one.textContent?.includes('Plan'));
    }, mine),
  );
  expect(await titles(reader)).toHaveLength(6);
  await reader.closeEveryPanel();
});
