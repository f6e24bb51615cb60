import { sv } from '../../../components/words/sv.ts';
import { cardSays, clickInCard, rest } from '../card.ts';
import { barText, forgetWork, onSelection, press, selectWords, write } from '../comments.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openConcept, openFresh, read, says } from '../fixtures.ts';
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
    card('unfolded', ({ reader }) => clickInCard(reader, 'Fel här?')),
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
    panel(
      'a concept and its places',
      async ({ reader }) => {
        await openConcept(reader, 'psykisk-halsa');
        await reader.clickInPanel('#concept-psykisk-halsa .walk-buttons button:last-child');
        await until('the passage', () => reader.inPanel(() => document.querySelector('.passage') !== null));
      },
      [panelTabs, { selector: '.walk-buttons', edge: 'bottom', covers: 56 }],
    ),
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
    panel('form, unfolded', async ({ reader }) => {
      await press(reader, 'Motivering');
      await write(reader, 'Synpunkt', 'Tiden räcker inte för nämnden. '.repeat(6));
    }),
    panel('comments', async ({ reader }) => {
      await reader.pressInPanel('Control+Enter');
      await says(reader, 'Sparad');
      await reader.inPanel(() => scrollTo(0, 0));
    }),
    panel('practice', async ({ reader }) => {
      await press(reader, 'Lär');
      await says(reader, 'Öva');
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
      await says(stage.reader, 'procent');
    }),
    panel('carried over', async ({ reader }) => {
      await press(reader, 'Det är en ny version');
      await says(reader, 'oförändrad');
    }),
    panel('looking through what was carried over', ({ reader }) => press(reader, 'Granska')),
    notice('not reading', async ({ reader }) => {
      await press(reader, 'Begrepp');
      await forgetWork(reader);
      await reader.clickInPanel('.quiet');
      await says(reader, sv.off.why);
    }),
    notice('a page without text', async ({ reader, site }) => {
      await openFresh(reader, `${site.address}empty`);
      await reader.pressButton();
      await says(reader, sv.noText.why);
    }),
    notice('a page of the browser’s own', async ({ reader }) => {
      await openFresh(reader, reader.name === 'firefox' ? 'about:support' : 'chrome://version/');
      await reader.pressButton();
      await says(reader, 'Det här är en av webbläsarens egna sidor');
    }),
    panel('a page without concepts', page('without-concepts')),
  ],
};
