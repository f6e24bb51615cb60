import { wordRemiss } from '../../word-remiss.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openConcept } from '../fixtures.ts';
import { cardSays, clickInCard, rest } from '../surfaces/card.ts';
import { readWord } from '../surfaces/word.ts';
import { card, type Host, overviewStrip, panelPadding, panelTabs, type Stage, type Surface } from './surface.ts';

const part = (name: string, selector: string, padding: number, open?: Surface['open'], over = false): Surface => ({
  ...{ name, in: 'page', selector, padding, over },
  ...(open && { open }),
});

const saving = async ({ reader }: Stage) => {
  await reader.clickInReader('.more-button');
  await reader.clickInReader('.more-menu button');
  await until('the dialog', () => reader.inReader(() => document.querySelector('.saving')?.checkVisibility() === true));
};

const openCard = async (reader: ReadingBrowser) => {
  await rest(reader, 'psykisk hälsa');
  await cardSays(reader, 'psykisk hälsa');
};

export const wordReader: Host = {
  name: 'Word reader',
  surfaces: [
    part('what the file holds', '.flow-notes', 4, ({ reader }) => readWord(reader, wordRemiss())),
    part('toolbar', '.viewer-bar', 4),
    part('sheet', '.flow-sheet', 16),
    card('closed', ({ reader }) => openCard(reader)),
    card('unfolded', async ({ reader }) => {
      // In another language the sheet is drawn anew, and what hung at its words is gone.
      await openCard(reader);
      await clickInCard(reader, 'Mer');
    }),
    overviewStrip,
    {
      ...{
        name: 'panel beside a Word file',
        in: 'panel',
        selector: 'body',
        padding: panelPadding,
        sticks: [panelTabs],
      },
      open: ({ reader }) => openConcept(reader, 'psykisk-halsa'),
    },
    part('headings', '.viewer-sidebar', 8, ({ reader }) => reader.clickInReader('.icon-sidebar')),
    part('saving with comments', '.saving', 16, saving, true),
  ],
};
