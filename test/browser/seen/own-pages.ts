import { exampleWork, urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { paintedWords, read, says } from '../fixtures.ts';
import { openExampleAnswers } from '../surfaces/answers-page.ts';
import { cardSays, clickInCard, rest } from '../surfaces/card.ts';
import { barText, selectWords } from '../surfaces/comments.ts';
import { catchFiles, chooseRadio, openExport } from '../surfaces/export-page.ts';
import { openLearning, untilQuestion } from '../surfaces/learning-page.ts';
import {
  fill,
  flipInPreview,
  inTable,
  loseEverything,
  openWith,
  openWorkspace,
  pageSays,
  press,
} from '../surfaces/workspace-page.ts';
import { card, type Host, overviewStrip, panelPadding, panelTabs, type Surface, selectionBar } from './surface.ts';

/** Another tool's, of a page that isn't known here. */
const annotations = JSON.stringify({
  type: 'AnnotationCollection',
  items: [
    {
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'Ur ett annat verktyg.' },
      target: { source: 'https://annan.example/', selector: { type: 'TextQuoteSelector', exact: 'samordnas' } },
    },
  ],
});

const page = (name: string, open: Surface['open'], sticks: Surface['sticks'] = []): Surface => ({
  ...{ name, in: 'page', selector: 'body', padding: 16, sticks },
  ...(open && { open }),
});

const openOwn = async (reader: ReadingBrowser, path: string, part: string) => {
  // Another place in the same page would be no new page.
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(path);
  await until(part, () => reader.inPage((part) => document.querySelector(part) !== null, part));
};
const openMap = (reader: ReadingBrowser, asked: string, part: string) =>
  openOwn(reader, `workspace.html#map?${asked}`, part);

export const examplePage: Host = {
  name: 'example page',
  surfaces: [
    page('example', async ({ reader, site }) => {
      // The panel opens at the first press of the button.
      await read(reader, `${site.address}living`);
      await reader.openOwn('example.html');
      await says(reader, 'Sandåkra kommun');
      await until('marks', async () => (await paintedWords(reader)).includes('psykiskahälsa'));
    }),
    card('closed', async ({ reader }) => {
      await rest(reader, 'psykiska hälsa');
      await cardSays(reader, 'psykisk hälsa');
    }),
    card('unfolded', ({ reader }) => clickInCard(reader, 'Mer')),
    selectionBar(async ({ reader }) => {
      await reader.pressInPage('Escape');
      await selectWords(reader, 'Sandåkra kommun');
      await until('the bar', () => barText(reader));
    }),
    overviewStrip,
    { name: 'panel', in: 'panel', selector: 'body', padding: panelPadding, sticks: [panelTabs] },
  ],
};

export const ownPages: Host = {
  name: 'own page',
  surfaces: [
    page('welcome', ({ reader }) => openOwn(reader, 'welcome.html', '.try')),
    page('help', ({ reader }) => openOwn(reader, 'help.html#lamna-in', '#lasa')),
    page('options', ({ reader }) => openOwn(reader, 'options.html', '.keys dt')),
    {
      ...page('keys', async ({ reader }) => {
        await press(reader, 'Visa alla kortkommandon');
        await until('the list', () => reader.inPage(() => document.querySelector('dialog.key-dialog:modal') !== null));
      }),
      ...{ selector: 'dialog.key-dialog', padding: 12, over: true },
    },
    page('workspace, empty', async ({ reader }) => {
      await openWorkspace(reader);
      await loseEverything(reader);
      await openWorkspace(reader, '.empty');
    }),
    page('workspace, comments without a document', async ({ reader }) => {
      await openWith(reader, exampleWork());
      await inTable(reader, 'documents', { delete: urn('d2') });
      await openWorkspace(reader);
      await pageSays(reader, 'Visa 1 kommentar');
      await reader.inPage(() => document.querySelector('[aria-labelledby=lost] details')?.setAttribute('open', ''));
      await pageSays(reader, 'Svarstiden är kort.');
    }),
    page('workspace', ({ reader }) => openWith(reader, exampleWork())),
    page('workspace, a form', async ({ reader }) => {
      await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
      await until('the form', () => reader.inPage(() => document.querySelector('form input') !== null));
    }),
    page('workspace, a list to take in', async ({ reader }) => {
      await press(reader, 'Avbryt');
      await until('the place for a file', () =>
        reader.inPage((text) => {
          const entries = [...document.querySelectorAll('.arende')];
          const entry = entries.find((one) => one.querySelector('h3')?.textContent?.startsWith('Strategi'));
          const input = entry?.querySelector<HTMLInputElement>('.import-comments input[type=file]');
          if (!input) return false;
          const files = new DataTransfer();
          files.items.add(new File([text], 'annat.jsonld'));
          input.files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        }, annotations),
      );
      const homeless = 'En kommentar säger inte vilket av ärendets dokument den gäller.';
      await pageSays(reader, homeless);
      await fill(reader, `${homeless} Lägg den i:`, 'Förslag till strategi');
      await flipInPreview(reader, 'Jag');
      await pageSays(reader, '1 ny, 0 ändrade, 0 oförändrade');
    }),
    page('workspace, what was done', async ({ reader }) => {
      await press(reader, 'Läs in 1 kommentar');
      await until('the bar', () => reader.inPage(() => document.querySelector('.history-line .put-away') !== null));
    }),
    page('export, a list', ({ reader }) => openExport(reader, urn('next'))),
    page('export, a letter', async ({ reader }) => {
      await chooseRadio(reader, 'template', 'Yttrande');
      await until('the letter', () => reader.inPage(() => document.querySelector('.paper table') === null));
    }),
    page('export, saved', async ({ reader }) => {
      await catchFiles(reader);
      await press(reader, 'Spara som Word');
      await pageSays(reader, 'Sparad bland hämtade filer');
    }),
    page('practice', ({ reader }) => openLearning(reader)),
    page('practice, asked', async ({ reader }) => {
      await press(reader, 'Börja första rundan');
      await untilQuestion(reader, 'the first card', ({ answered }) => !answered);
    }),
    page('practice, answered', async ({ reader }) => {
      await reader.inPage(() => document.querySelector<HTMLElement>('.choices button, .round .main-button')?.click());
      await untilQuestion(reader, 'the answer', ({ answered }) => answered);
    }),
    page('practice, a session', async ({ reader }) => {
      await reader.inPage(() => document.querySelector<HTMLElement>('.pause')?.click());
      await until('the start', () => reader.inPage(() => document.querySelector('.course .session') !== null));
      await reader.inPage(() => document.querySelector<HTMLElement>('.course .session')?.click());
      await until('it', () => reader.inPage(() => document.querySelector('.course .session') === null));
    }),
    page('word list', ({ reader }) => openOwn(reader, 'begrepp.html', '.word-line')),
    page('word list, found', ({ reader }) =>
      openOwn(reader, 'begrepp.html?schemes=all&search=psykiska+oh%C3%A4lsan', '.word-line'),
    ),
    page('word list, hidden by what is chosen', ({ reader }) =>
      openOwn(reader, 'begrepp.html?search=handikapp', '.word-rows > button'),
    ),
    page('word list, a concept', ({ reader }) =>
      openOwn(reader, 'begrepp.html?schemes=all#primarprevention', '.connections'),
    ),
    page('word list, a concept that is off', ({ reader }) => openOwn(reader, 'begrepp.html#folkhalsa', '.apart')),
    page('word list, an unknown concept', ({ reader }) => openOwn(reader, 'begrepp.html#finns-inte', '.word-concept')),
    page('map', ({ reader }) => openMap(reader, 'scheme=begreppsmodell-psykisk-halsa', '.map .map-drawing')),
    page('map, a concept', ({ reader }) =>
      openMap(reader, 'scheme=begreppsmodell-psykisk-halsa&concept=psykisk-ohalsa', '.concept-pane'),
    ),
    page('map, two compared', ({ reader }) =>
      openMap(reader, 'scheme=begreppsmodell-psykisk-halsa&concept=psykisk-ohalsa&with=psykiska-besvar', '.comparison'),
    ),
    page('answers', ({ reader }) => openExampleAnswers(reader, 'instanser', '.instans-list')),
    page('answers, gone through', ({ reader }) =>
      openExampleAnswers(reader, 'go-through', '.in-hand', urn('a-social')),
    ),
    page('answers, groups', ({ reader }) => openExampleAnswers(reader, 'groups', '.point-group')),
    page('answers, a matrix', ({ reader }) => openExampleAnswers(reader, 'matrix', '.matrix-grid')),
    page('answers, what goes out', ({ reader }) => openExampleAnswers(reader, 'outgoing', '.paper')),
  ],
};
