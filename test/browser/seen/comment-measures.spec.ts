import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { read, says, test } from '../fixtures.ts';
import {
  chooseInMenu,
  commentOnWords,
  leaveNoComments,
  onSelection,
  press,
  propose,
  write,
} from '../surfaces/comments.ts';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

/** In CSS pixels, in the panel of a screen of 1280 × 720. */
const panel = { width: 360, height: 585 };
const most = { firstComment: 160, threeLines: 130, foot: 44, chosenBar: 84 };

/** As wide as a browser lets it be, as low as a screen of 1366 × 768 leaves at twice the size, and in between. */
const smallPanels = [
  [360, 633],
  [360, 585],
  [683, 384],
  [240, 585],
  [180, 585],
] as const;

const heightOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().height ?? Number.NaN;

const long =
  'Begreppet bör definieras här och inte först i bilagan, så att läsaren vet vad som avses redan från början. '.repeat(
    3,
  );

test('the form fits the panel, stays where it is and keeps its buttons in sight', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await reader.resizePanel(panel.width, panel.height);
  await until('the width', () => reader.inPanel(() => innerWidth === 360));
  await test.step('a form with all that is usual unfolded fits the panel without scrolling', () => wholeForm(reader));
  await test.step('what is chosen moves nothing, what is chosen from is read whole, and what has the focus is seen', () =>
    steadyForm(reader));
  await test.step('however long the form and small the panel, saving is in sight and nothing lies over it', () =>
    longForm(reader));
});

async function wholeForm(reader: ReadingBrowser): Promise<void> {
  await onSelection(reader, 'Hur svaret bör utformas framgår av avsnitt 8.', 'Kommentera');
  await says(reader, 'Ny kommentar');
  // Where the form has been brought, all of it is seen, under the tabs.
  const whole = () =>
    reader.inPanel(() => {
      const { top, bottom } = (document.querySelector('.comment-form') as Element).getBoundingClientRect();
      const tabs = document.querySelector('.tabs')?.getBoundingClientRect().bottom ?? 0;
      return top >= tabs && bottom <= innerHeight;
    });
  await until('the whole form', whole);
  await press(reader, 'Föreslå ny lydelse');
  await propose(reader, 'Hur svaret ska utformas framgår av avsnitt 8.');
  await press(reader, 'Tillstyrker med ändring');
  await write(reader, 'Synpunkt', long.slice(0, 130));
  for (const part of ['Typ', 'Motivering']) await press(reader, part);
  await write(reader, 'Motivering', long.slice(0, 40));
  await reader.inPanel(() => document.querySelector('.comment-form')?.scrollIntoView({ block: 'start' }));
  await until('the whole form unfolded', whole);
  const room = await reader.inPanel(() => innerHeight - (document.querySelector('.tabs')?.clientHeight ?? 0));
  expect.soft(await reader.inPanel(heightOf, '.comment-form')).toBeLessThanOrEqual(room);
  for (const part of ['Typ', 'Motivering']) await press(reader, part);
  await press(reader, 'Släng utkastet');
}

async function steadyForm(reader: ReadingBrowser): Promise<void> {
  // Other words than before: a press on words that are selected would begin to drag them.
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Ny kommentar');
  const places = () =>
    reader.inPanel(() =>
      [...document.querySelectorAll('.stance-buttons button')].map((button) => {
        const { left, top } = button.getBoundingClientRect();
        return `${left} ${top}`;
      }),
    );
  const before = await places();
  await press(reader, 'Tillstyrker med ändring');
  expect.soft(await places()).toEqual(before);
  // The words of each choice of a list, drawn by themselves, are no wider than the room that the list has for them.
  const cut = await reader.inPanel(() =>
    [...document.querySelectorAll<HTMLSelectElement>('.retarget select')]
      .flatMap((select) => [...select.options].map(({ textContent }) => ({ select, words: textContent ?? '' })))
      .filter(({ select, words }) => {
        const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        pen.font = font;
        // The arrow takes about 20 pixels.
        const room = select.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - 20;
        return pen.measureText(words).width > room;
      })
      .map(({ words }) => words),
  );
  expect.soft(cut).toEqual([]);
  for (const part of ['Typ', 'Motivering', 'Etiketter']) await press(reader, part);
  const isSeen = () =>
    reader.inPanel(() => {
      const field = document.activeElement?.getBoundingClientRect();
      const bar = document.querySelector('.form-buttons')?.getBoundingClientRect();
      return (
        field !== undefined && bar !== undefined && document.activeElement?.matches('[list]') && field.bottom <= bar.top
      );
    });
  await until('the labels’ field above the bar', isSeen);
  for (const part of ['Typ', 'Motivering', 'Etiketter']) await press(reader, part);
  await press(reader, 'Släng utkastet');
}

async function longForm(reader: ReadingBrowser): Promise<void> {
  await commentOnWords(reader, 'Remisstid:', 'För kort.');
  await commentOnWords(reader, 'Torvald Ekeskär', 'Fel namn.');
  // A row that has just been brought into view doesn't hold the panel there.
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  const isFormAtTop = () =>
    reader.inPanel(() => {
      const top = document.querySelector('.comment-form')?.getBoundingClientRect().top ?? Number.NaN;
      return top >= 0 && top < innerHeight / 2;
    });
  await until('the form in view', isFormAtTop);
  await press(reader, 'Släng utkastet');
  // With the way from one comment to the next, and with what has been said at the foot of the list.
  await onSelection(reader, 'Hur svaret bör utformas framgår av avsnitt 8.', 'Kommentera');
  await write(reader, 'Synpunkt', long);
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await says(reader, 'Det du skrev förut är sparat som utkast');
  for (const part of ['Typ', 'Motivering', 'Etiketter']) await press(reader, part);
  const hidden = () =>
    reader.inPanel(() =>
      [...document.querySelectorAll('.form-buttons > button')]
        .filter((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const corners = [
            [left + 4, top + 4],
            [left + width - 4, top + height - 4],
          ] as const;
          return !corners.every(([x, y]) => button.contains(document.elementFromPoint(x, y)));
        })
        .map(({ textContent }) => textContent),
    );
  // Firefox's sidebar is never that wide.
  for (const [width, height] of smallPanels.filter(([wide]) => reader.name === 'chromium' || wide <= 360)) {
    await reader.resizePanel(width, height);
    await until(`the width ${width}`, () => reader.inPanel((wide) => Math.abs(innerWidth - wide) <= 16, width));
    await until(`all buttons at ${width} × ${height}`, async () => (await hidden()).length === 0);
  }
  await reader.resizePanel(panel.width, panel.height);
  for (const part of ['Typ', 'Motivering', 'Etiketter']) await press(reader, part);
  await press(reader, 'Släng utkastet');
}

test('comments begin soon, are low, and what stays in sight is a row', async ({ reader, site }) => {
  await read(reader, `${site.address}remiss`);
  await reader.resizePanel(panel.width, panel.height);
  for (const [words, text, stance] of [
    ['Hur svaret bör utformas framgår av avsnitt 8.', long, 'Tillstyrker med förbehåll'],
    ['Remisstid:', 'För kort.', 'Avstyrker'],
    ['Torvald Ekeskär', 'Fel namn.', ''],
  ] as const) {
    await commentOnWords(reader, words, text, stance);
  }
  await until('all rows', () => reader.inPanel(() => document.querySelectorAll('.comment').length === 3));
  await reader.inPanel(() => scrollTo(0, 0));
  const first = await reader.inPanel(() => document.querySelector('.comment')?.getBoundingClientRect().top);
  expect(first).toBeLessThanOrEqual(most.firstComment);
  const heights = await reader.inPanel(() =>
    [...document.querySelectorAll('.comment')].map((row) => row.getBoundingClientRect().height),
  );
  expect(Math.max(...heights)).toBeLessThanOrEqual(most.threeLines);
  expect(await reader.inPanel(heightOf, '.list-foot')).toBeLessThanOrEqual(most.foot);
  // The row before the comments is one, with room to search; narrower than that it may be two, and nothing goes beyond the edge.
  for (const width of [360, 240, 180]) {
    await reader.resizePanel(width, panel.height);
    await until(`the width ${width}`, () => reader.inPanel((wide) => Math.abs(innerWidth - wide) <= 16, width));
    const tools = await reader.inPanel(() => {
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() as DOMRect;
      const parts = [...document.querySelectorAll('.list-tools > :not([popover])')];
      return {
        height: box('.list-tools').height,
        search: box('.list-tools input').width,
        beyond: Math.max(...parts.map((part) => part.getBoundingClientRect().right)) - innerWidth,
        smallest: Math.min(...parts.map((part) => part.getBoundingClientRect().height)),
        // The menu is sent to no line of its own.
        apart: box('.list-tools .menu-button').top - box('.list-tools .export-link').top,
      };
    });
    expect(tools.beyond).toBeLessThanOrEqual(0);
    expect(tools.smallest).toBeGreaterThanOrEqual(24);
    expect(tools.search).toBeGreaterThanOrEqual(56);
    expect(tools.apart).toBe(0);
    if (width >= 240) expect(tools.height).toBeLessThanOrEqual(40);
  }
  await reader.resizePanel(panel.width, panel.height);
  await until('the width', () => reader.inPanel(() => innerWidth === 360));
  // At hand for who hears the page, also where one doesn't point.
  const named = () =>
    reader.inPanel(() =>
      [...document.querySelectorAll<HTMLElement>('.comment-actions button')].filter((button) =>
        button.checkVisibility({ visibilityProperty: true }),
      ),
    );
  expect(await named()).toHaveLength(6);
  // Each field's name is nearer its own field than the one above.
  const above = await reader.inPanel(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.who, .overall')) fold.open = true;
    const found = [...document.querySelectorAll('.who .labelled, .overall .labelled')].map((field) => {
      const before = field.previousElementSibling?.getBoundingClientRect().bottom ?? Number.NaN;
      return field.getBoundingClientRect().top - before;
    });
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('.who, .overall')) fold.open = false;
    return found;
  });
  expect(above.length).toBeGreaterThanOrEqual(3);
  expect(Math.min(...above)).toBeGreaterThanOrEqual(8);
  await chooseInMenu(reader, 'Välj flera');
  await press(reader, 'Välj alla 3');
  await says(reader, 'Ta bort 3 kommentarer');
  expect(await reader.inPanel(heightOf, '.chosen-bar')).toBeLessThanOrEqual(most.chosenBar);
  await press(reader, 'Ta bort 3 kommentarer');
  await says(reader, 'är borttagna');
  // The × isn't sent to a line of its own.
  const middles = await reader.inPanel(() =>
    [...document.querySelectorAll('.told button')].map((button) => {
      const { top, height } = button.getBoundingClientRect();
      return Math.round(top + height / 2);
    }),
  );
  expect(middles).toHaveLength(2);
  expect(new Set(middles).size).toBe(1);
  await press(reader, 'Ångra: borttagning av 3 kommentarer');
  await until('all rows', () => reader.inPanel(() => document.querySelectorAll('.comment').length === 3));
  await press(reader, 'Sluta välja');
});
