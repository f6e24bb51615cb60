import { graceTime } from '../../../../components/app/keep-focus.ts';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { poll, read, says, test } from '../../fixtures.ts';
import { chooseInMenu, leaveNoComments, listedComments, press, unfoldField, write } from '../../surfaces/comments.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

const focusOn = (reader: ReadingBrowser, selector: string) =>
  until(`the focus on ${selector}`, async () => {
    if (await reader.inPanel((sought) => document.activeElement?.matches(sought) ?? false, selector)) return true;
    throw new Error(`it is on ${await reader.inPanel(() => document.activeElement?.outerHTML)}`);
  });

test('what is unfolded has the focus; a form or a row that goes leaves it beside, and to another document nothing', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await unfoldField(reader, 'Motivering');
  await focusOn(reader, 'textarea.reason');
  await press(reader, 'Föreslå ny lydelse');
  await focusOn(reader, '.proposal-editor');
  await press(reader, 'Släng utkastet');
  await focusOn(reader, '.list-tools :is(button, a)');

  for (const text of ['Ett.', 'Två.']) {
    await chooseInMenu(reader, 'Kommentera hela dokumentet');
    await write(reader, 'Synpunkt', text);
    await reader.pressInPanel('Control+Enter');
    await poll(() => listedComments(reader)).toContain(text);
  }
  await press(reader, 'Ta bort');
  await says(reader, 'Kommentaren är borttagen');
  await focusOn(reader, '.comment-list :is(button, a)');

  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Ett utkast.');
  await read(reader, `${site.address}corners`);
  // The panel's own timer that would move it is due before this one.
  await reader.inPanel((wait) => new Promise<void>((resolve) => setTimeout(resolve, wait)), graceTime);
  await focusOn(reader, 'body, h1');
});
