import { expect } from '@playwright/test';
import { until } from '../drivers/reading-browser.ts';
import { paintedWords, poll, read, says, test } from '../fixtures.ts';
import {
  barText,
  chooseInMenu,
  commentOnWords,
  leaveNoComments,
  listedComments,
  onSelection,
  press,
  selectWords,
  write,
} from '../surfaces/comments.ts';
import { put } from '../surfaces/workspace-page.ts';

// What becomes of a comment that is changed, moved or deleted elsewhere meanwhile is in `test/unit/panel/comments.test.ts`.
const comments = 'remisslasaren-comments';

test.afterEach(async ({ reader }) => {
  await leaveNoComments(reader);
});

test('what is being written outlives Escape, another page and a closed panel; from a closed one it is begun, too', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await onSelection(reader, 'psykisk hälsa', 'Kommentera');
  await write(reader, 'Synpunkt', 'Halvfärdig tan');
  await reader.pressInPanel('Escape');
  await says(reader, 'Utkast från');
  await press(reader, 'Fortsätt skriva');
  await write(reader, 'Synpunkt', 'Halvfärdig tanke');
  await read(reader, `${site.address}living`);
  await says(reader, 'Inga kommentarer än');
  await read(reader, `${site.address}remiss`);
  const written = () =>
    reader.inPanel(() => document.querySelector<HTMLTextAreaElement>('.comment-form textarea')?.value ?? '');
  await poll(written).toBe('Halvfärdig tanke');
  await write(reader, 'Synpunkt', 'Halvfärdig tanke, och mer');
  await reader.closePanel();
  await reader.pressButton();
  await press(reader, 'Kommentarer');
  await poll(written).toBe('Halvfärdig tanke, och mer');
  // Something else is begun: what was written is kept as a comment that isn't done.
  await onSelection(reader, 'Remisstid:', 'Kommentera');
  await says(reader, 'Det du skrev förut är sparat som utkast');
  await press(reader, 'Släng utkastet');
  expect(await listedComments(reader)).toEqual(['Halvfärdig tanke, och mer']);
  await says(reader, 'Utkast');

  // Where no panel is open it opens with the form, or the bar says which keys do and the form waits.
  await reader.closePanel();
  await onSelection(reader, 'Torvald Ekeskär', 'Kommentera');
  if (reader.name === 'firefox') {
    await poll(() => barText(reader)).toContain('Tryck Alt+Skift+S');
    await reader.pressButton();
  }
  await says(reader, 'Ny kommentar');
  await write(reader, 'Synpunkt', 'Väntade här.');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toContain('Väntade här.');
});

test('two tabs with one document show the same comments, moved in one and moved back in the other', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await reader.open(`${site.address}remiss?utm_source=brev`, { newTab: true });
  await reader.pressButton();
  await poll(() => paintedWords(reader)).not.toEqual([]);
  await onSelection(reader, 'Remisstid:', 'Kommentera');
  await write(reader, 'Synpunkt', 'I den andra fliken.');
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
  await press(reader, 'Ändra');
  await selectWords(reader, 'Torvald Ekeskär');
  await until('the choice', () =>
    reader.inPanel(() => document.querySelector('.retarget')?.textContent?.includes('ny markering') ?? false),
  );
  await write(reader, 'Gäller', '1');
  await reader.pressInPanel('Control+Enter');
  await poll(() => paintedWords(reader, comments)).toEqual(['TorvaldEkeskär']);
  await reader.closePanel();
  await read(reader, `${site.address}remiss`);
  await press(reader, 'Kommentarer');
  await poll(() => listedComments(reader)).toEqual(['I den andra fliken.']);
  await chooseInMenu(reader, 'Ångra: flytt av kommentaren');
  await poll(() => paintedWords(reader, comments)).toEqual(['Remisstid:']);
});

test('another view of a page that rewrites itself is another document', async ({ reader, site }) => {
  await read(reader, `${site.address}living`);
  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Om den första vyn.');
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toEqual(['Om den första vyn.']);
  const show = (view: string, text: string) =>
    reader.inPage(
      (path, words) => {
        history.pushState(null, '', path);
        (document.querySelector('#here') as Element).textContent = words;
      },
      view,
      text,
    );
  await show('/living?vy=2', 'En annan vy, med andra ord om samma sak: psykisk ohälsa.');
  await says(reader, 'Inga kommentarer än.');
  await show('/living', 'Psykisk hälsa.');
  await poll(() => listedComments(reader)).toEqual(['Om den första vyn.']);
});

test('of what another window has changed of a comment meanwhile nothing is taken over or overwritten unseen', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  // The form is longer than the panel.
  await reader.resizePanel(360, 400);
  await until('the width', () => reader.inPanel(() => innerWidth === 360));
  await commentOnWords(reader, 'Remisstid:', 'Ett.', 'Tillstyrker');
  // It is said to be saved a moment before it stands in the list.
  const id = await until('the row', () =>
    reader.inPanel(() => document.querySelector('.comment')?.closest('[data-row]')?.getAttribute('data-row')),
  );
  await press(reader, 'Ändra');
  await write(reader, 'Synpunkt', 'Två.');
  const elsewhere = { ...reader, inPage: reader.inPanel };
  await put(elsewhere, [{ do: 'set', kind: 'comment', id, fields: { commenting: 'Tre.', assessing: 'avstyrker' } }]);
  await until('the other’s words in the list', async () => (await listedComments(reader)).includes('Tre.'));
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Inte sparad än: kommentaren har ändrats i ett annat fönster medan du skrev.');
  const told = () =>
    reader.inPanel(() => {
      const notice = document.querySelector('.changed-elsewhere') as Element;
      const { top, bottom } = notice.getBoundingClientRect();
      const first = notice.querySelector('p')?.getBoundingClientRect().top ?? Number.NaN;
      return {
        theirs: [...notice.querySelectorAll('.theirs')].map(({ textContent }) => textContent),
        chosen: document.querySelector('.stance-buttons [aria-pressed="true"]')?.textContent,
        seen: first >= 0 && top < innerHeight && Math.min(bottom, innerHeight) - top > 60,
        focus: document.activeElement === notice,
      };
    });
  await poll(told).toEqual({ theirs: ['Tre.', 'avstyrker'], chosen: 'Tillstyrker', seen: true, focus: true });
  await poll(() => listedComments(reader)).toEqual(['Tre.']);
  await press(reader, 'Ta deras: Ställningstagande');
  await press(reader, 'Spara');
  await poll(() => listedComments(reader)).toEqual(['Två.']);
  await says(reader, 'avstyrker');
});
