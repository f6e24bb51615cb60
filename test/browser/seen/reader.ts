import { until } from '../drivers/reading-browser.ts';
import { openConcept } from '../fixtures.ts';
import { cardSays, clickInCard, rest } from '../surfaces/card.ts';
import { barText, selectWords } from '../surfaces/comments.ts';
import { pdfFile, readerSays, readFile } from '../surfaces/pdf.ts';
import { offered, openScan, smallPage } from '../surfaces/scans.ts';
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

/** Room around what stands in the bars is the buttons' own. */
const part = (name: string, selector: string, padding: number, open: Surface['open'], over = false): Surface => ({
  ...{ name, in: 'page', selector, padding, over },
  ...(open && { open }),
});

const click =
  (selector: string) =>
  ({ reader }: Stage) =>
    reader.clickInReader(selector);
/** One of those under the bar's last button, by its words. */
const more =
  (words: string, then: string) =>
  async ({ reader }: Stage) => {
    await reader.clickInReader('.more-button');
    await until(words, () =>
      reader.inReader((words) => {
        const button = [...document.querySelectorAll<HTMLElement>('.more button')].find(
          ({ textContent }) => textContent === words,
        );
        button?.click();
        return button !== undefined;
      }, words),
    );
    // A dialog is in the page a moment before it is shown.
    await until(then, () => reader.inReader((then) => document.querySelector(then)?.checkVisibility() === true, then));
  };
const closeDialog = ({ reader }: Stage) =>
  reader.inReader(() => document.querySelector<HTMLDialogElement>('dialog[open]')?.close());

export const pdfReader: Host = {
  name: 'PDF reader',
  surfaces: [
    part('empty reader', '.open-dialog', 0, async ({ reader }) => {
      await reader.openOwn('reader.html');
      await readerSays(reader, 'Öppna en remiss');
    }),
    part('toolbar', '.viewer-bar', 4, ({ reader }) => readFile(reader, pdfFile('plan-tagged.pdf'))),
    card('closed', async ({ reader }) => {
      await rest(reader, 'psykisk hälsa');
      await cardSays(reader, 'psykisk hälsa');
    }),
    card('unfolded', ({ reader }) => clickInCard(reader, 'Mer')),
    selectionBar(async ({ reader }) => {
      await reader.pressInPage('Escape');
      await selectWords(reader, 'psykisk hälsa');
      await until('the bar', () => barText(reader));
    }),
    overviewStrip,
    {
      ...{ name: 'panel beside a PDF', in: 'panel', selector: 'body', padding: panelPadding, sticks: [panelTabs] },
      open: ({ reader }) => openConcept(reader, 'psykisk-halsa'),
    },
    part('sidebar, headings', '.viewer-sidebar', 8, click('.icon-sidebar')),
    part('sidebar, pages', '.viewer-sidebar', 8, click('#tab-pages')),
    part('search', '.find-bar', 8, async ({ reader }) => {
      await reader.clickInReader('.icon-sidebar');
      await reader.clickInReader('.icon-find');
      await reader.inReader(() => {
        const field = document.querySelector<HTMLInputElement>('#find-field');
        if (!field) throw new Error('no field to search in');
        field.value = 'xyzxyz';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await until('the answer', () =>
        reader.inReader(() => document.querySelector('.find-result')?.classList.contains('trouble')),
      );
    }),
    part('list of more', '.more', 8, click('.more-button'), true),
    part(
      'properties',
      '.properties',
      16,
      async (stage) => {
        await stage.reader.clickInReader('.more-button');
        await more('Egenskaper', '.properties dd')(stage);
      },
      true,
    ),
    part(
      'saving with comments',
      '.saving',
      16,
      async (stage) => {
        await closeDialog(stage);
        await more('Spara PDF med kommentarer', '.saving')(stage);
      },
      true,
    ),
    part('bar for an area', '.area-bar', 8, async (stage) => {
      await closeDialog(stage);
      await stage.reader.clickInReader('.icon-area');
    }),
    part('what is said of a scan', '.file-notes', 0, async ({ reader }) => {
      await openScan(reader, [smallPage]);
      await until('its button', async () => (await offered(reader)).length > 0);
    }),
  ],
};
