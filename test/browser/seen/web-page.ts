import { panelSv } from '../../../components/i18n/sv/reading/panel.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { chooseInHead, openConcept, openFresh, read, says } from '../fixtures.ts';
import { cardSays, clickInCard, rest } from '../surfaces/card.ts';
import {
  answerVersion,
  barText,
  chooseInMenu,
  forgetWork,
  leaveNoComments,
  listedComments,
  onSelection,
  press,
  selectWords,
  unfoldField,
  write,
} from '../surfaces/comments.ts';
import { put } from '../surfaces/workspace-page.ts';
import {
  card,
  type Host,
  overviewStrip,
  panelPadding,
  panelTabs,
  type Stage,
  type Surface,
  selectionBar,
} from './surface.ts';

const panel = (name: string, open: Surface['open'], sticks: Surface['sticks'] = [panelTabs]): Surface => ({
  ...{ name: `panel, ${name}`, in: 'panel', selector: 'body', padding: panelPadding, sticks },
  ...(open && { open }),
});
/** A panel without a document has no tabs. */
const notice = (name: string, open: Surface['open']): Surface => panel(name, open, []);

const page = (path: string) => (stage: Stage) => read(stage.reader, stage.site.address + path);
const search = (reader: ReadingBrowser, words: string) =>
  reader.inPanel((words) => {
    const field = document.querySelector<HTMLInputElement>('.concept-search input');
    if (!field) throw new Error('no field to search in');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

export const webPage: Host = {
  name: 'web page',
  surfaces: [
    card('closed', async (stage) => {
      await page('corners')(stage);
      await rest(stage.reader, 'psykiska besvär');
      await cardSays(stage.reader, 'psykiska besvär');
    }),
    card('unfolded', ({ reader }) => clickInCard(reader, 'Mer')),
    card('hidden', async ({ reader }) => {
      await clickInCard(reader, 'Dölj markeringen här');
      await cardSays(reader, 'Markeringen är dold.');
    }),
    selectionBar(async ({ reader }) => {
      await clickInCard(reader, 'Ångra');
      await reader.pressInPage('Escape');
      await selectWords(reader, 'Inget här');
      await until('the bar', () => barText(reader));
    }),
    overviewStrip,
    panel('concepts', async (stage) => {
      await page('remiss')(stage);
      await stage.reader.inPanel(() => scrollTo(0, 0));
    }),
    panel('a concept and its places', async ({ reader }) => {
      await openConcept(reader, 'psykisk-halsa');
      await reader.clickInPanel('#concept-psykisk-halsa .walk-next');
      await until('the passage', () => reader.inPanel(() => document.querySelector('.passage') !== null));
    }),
    panel('systems', ({ reader }) => reader.clickInPanel('.schemes summary')),
    panel('a search without hits', async ({ reader }) => {
      await search(reader, 'xyzxyz');
      await reader.inPanel(() => scrollTo(0, 0));
    }),
    panel(
      'form',
      async ({ reader }) => {
        await search(reader, '');
        await reader.inPanel(() => document.querySelector<HTMLElement>('.schemes summary')?.click());
        await reader.inPanel(() => document.querySelector<HTMLElement>('.concept [aria-expanded=true]')?.click());
        await onSelection(reader, 'Remisstid:', 'Kommentera');
        await says(reader, 'Ny kommentar');
      },
      [panelTabs, { selector: '.form-buttons', edge: 'bottom', covers: 56 }],
    ),
    panel('form with a proposal', async ({ reader }) => {
      await press(reader, 'Föreslå ny lydelse');
      await until('the words', () => reader.inPanel(() => document.activeElement?.textContent === 'Remisstid:'));
      for (const key of ['Backspace', 'o', 'r', ' ']) await reader.pressInPanel(key);
      await until('the change', () => reader.inPanel(() => document.querySelector('.proposal-editor ins') !== null));
    }),
    panel('form, unfolded', async ({ reader }) => {
      await unfoldField(reader, 'Motivering');
      await write(reader, 'Synpunkt', 'Tiden räcker inte för nämnden. '.repeat(6));
    }),
    panel('comments', async ({ reader }) => {
      await reader.pressInPanel('Control+Enter');
      await says(reader, 'Sparad');
      await onSelection(reader, 'Torvald Ekeskär', 'Kommentera');
      await says(reader, 'Ny kommentar');
      await press(reader, 'Avstyrker');
      await reader.pressInPanel('Control+Enter');
      await says(reader, '2 av 2');
      await reader.inPanel(() => scrollTo(0, 0));
    }),
    panel('a comment that one is in', ({ reader }) =>
      reader.inPanel(() => document.querySelector<HTMLElement>('.comment-quote')?.focus()),
    ),
    panel('comments, filtered', async ({ reader }) => {
      await press(reader, 'Filtrera');
      await write(reader, 'Ställningstagande', 'avstyrker');
      await says(reader, '1 av 2 kommentarer visas');
    }),
    panel('comments, several chosen', async ({ reader }) => {
      await press(reader, 'Visa alla');
      await press(reader, 'Filtrera');
      await chooseInMenu(reader, 'Välj flera');
      await press(reader, 'Välj alla 2');
      await says(reader, 'Ta bort 2 kommentarer');
    }),
    panel('form, and another window has changed the comment', async ({ reader }) => {
      await press(reader, 'Sluta välja');
      const id = await reader.inPanel(
        () => document.querySelector('.comment')?.closest('[data-row]')?.getAttribute('data-row') ?? '',
      );
      await press(reader, 'Ändra');
      await write(reader, 'Synpunkt', 'Räcker inte.');
      const fields = { commenting: 'Tiden räcker inte för nämnden. '.repeat(12).trim() };
      await put({ ...reader, inPage: reader.inPanel }, [{ do: 'set', kind: 'comment', id, fields }]);
      await until('the other’s words', async () => (await listedComments(reader)).includes(fields.commenting));
      await reader.pressInPanel('Control+Enter');
      await says(reader, 'Inte sparad än');
    }),
    panel('practice', async ({ reader }) => {
      await press(reader, 'Släng ändringarna');
      await press(reader, 'Lär');
      await says(reader, 'Öva');
    }),
    panel('practice, asked', async ({ reader }) => {
      await press(reader, 'Börja första rundan');
      await says(reader, '1 av 12');
    }),
    panel('practice, answered', async ({ reader }) => {
      await reader.clickInPanel('.choices button, .round .main-button');
      await until('the answer', () => reader.inPanel(() => document.querySelector('.onward') !== null));
    }),
    panel('another version?', async (stage) => {
      await press(stage.reader, 'Begrepp');
      await forgetWork(stage.reader);
      await page('plan-utkast')(stage);
      for (const words of [
        'Planen följs upp i mars varje år.',
        'Kommunen öppnar tre nya träffpunkter under planperioden.',
        'Biblioteken håller öppet på söndagar.',
      ]) {
        await onSelection(stage.reader, words, 'Kommentera');
        await write(stage.reader, 'Synpunkt', 'Räcker inte.');
        await stage.reader.pressInPanel('Control+Enter');
        await says(stage.reader, 'Sparad');
      }
      await page('plan-slutlig')(stage);
      await says(stage.reader, 'Är det här en ny version av');
    }),
    panel('another version? folded', ({ reader }) => reader.clickInPanel('.version-question summary')),
    panel('carried over', async ({ reader }) => {
      await answerVersion(reader, 'Det är en ny version');
      await says(reader, 'oförändrad');
    }),
    panel('looking through what was carried over', ({ reader }) => press(reader, 'Granska')),
    notice('not reading', async ({ reader }) => {
      await leaveNoComments(reader);
      await chooseInHead(reader, 'end');
      await says(reader, panelSv.off.why);
    }),
    notice('a page without text', async ({ reader, site }) => {
      await openFresh(reader, `${site.address}empty`);
      await reader.pressButton();
      await says(reader, panelSv.noText.why);
    }),
    notice('a page that is all in a frame', async ({ reader, site }) => {
      await openFresh(reader, `${site.address}frame-only`);
      await reader.pressButton();
      await says(reader, 'En del av sidan lämnar webbläsaren inte ut');
    }),
    notice('a page of the browser’s own', async ({ reader }) => {
      await openFresh(reader, reader.name === 'firefox' ? 'about:support' : 'chrome://version/');
      await reader.pressButton();
      await says(reader, 'Det här är en av webbläsarens egna sidor');
    }),
    panel('a page without concepts', page('without-concepts')),
  ],
};
