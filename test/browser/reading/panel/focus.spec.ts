import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { poll, read, says, test } from '../../fixtures.ts';
import { chooseInMenu, leaveNoComments, press, unfoldField, write } from '../../surfaces/comments.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

/** Waits until the focus is on what fits, and has stayed there for as long as a page may move it. */
const focusOn = (reader: ReadingBrowser, selector: string) =>
  until(`the focus on ${selector}`, async () => {
    const there = () => reader.inPanel((sought) => document.activeElement?.matches(sought) ?? false, selector);
    if (!(await there())) throw new Error(`it is on ${await reader.inPanel(() => document.activeElement?.outerHTML)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
    return there();
  });

test('what a button of the form unfolds has the focus, and a form that goes leaves it beside', async ({
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
});

test('a form that was open when another document came leaves the focus to that one, or to nothing', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Ett utkast.');
  await read(reader, `${site.address}corners`);
  await focusOn(reader, 'body, h1');
});

test('a row that is removed leaves the focus to the list', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  for (const text of ['Ett.', 'Två.']) {
    await chooseInMenu(reader, 'Kommentera hela dokumentet');
    await write(reader, 'Synpunkt', text);
    await reader.pressInPanel('Control+Enter');
    await until(text, () =>
      reader.inPanel((said) => document.querySelector('.comment-list')?.textContent?.includes(said), text),
    );
  }
  await press(reader, 'Ta bort');
  await says(reader, 'Kommentaren är borttagen');
  await focusOn(reader, '.comment-list :is(button, a)');
});

test('a comment may be done and internal at once, and both are seen', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'För oss.');
  await press(reader, 'Endast internt');
  await says(reader, 'Tas aldrig med när du exporterar.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await until('both', () =>
    reader.inPanel(() => document.querySelector('.comment-marks')?.textContent === 'Klar · Endast internt'),
  );
});

test('where one stands on the whole is shown as it is kept, also when it is undone', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Hej.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await press(reader, 'Samlat ställningstagande');
  await reader.inPanel(() => {
    const select = document.querySelector('.overall select') as HTMLSelectElement;
    select.value = 'avstyrker';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  const shown = () => reader.inPanel(() => document.querySelector('.overall summary')?.textContent);
  await poll(shown).toBe('Samlat ställningstagandeavstyrker');
  await write(reader, 'Sammanfattning', 'Vi är emot.');
  await poll(shown).toBe('Samlat ställningstagandeavstyrkerVi är emot.');
  await press(reader, 'Ångra');
  await poll(shown).toBe('Samlat ställningstagandeavstyrker');
  expect(await reader.inPanel(() => document.querySelector<HTMLTextAreaElement>('.overall textarea')?.value)).toBe('');
});
