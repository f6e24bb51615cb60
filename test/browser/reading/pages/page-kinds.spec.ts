import { expect } from '@playwright/test';
import { type ReadingBrowser, until } from '../../drivers/reading-browser.ts';
import { openConcept, openFresh, paintedWords, panelText, poll, read, says, test } from '../../fixtures.ts';
import { type Answer, type Site, serve } from '../../serve.ts';
import { cardSays, clickInCard, rest } from '../../surfaces/card.ts';
import { press } from '../../surfaces/comments.ts';

const html = (body: string) => `<!doctype html><title>Sida</title>${body}`;
const as = (type: string, body: string): Answer => ({ headers: { 'content-type': `${type}; charset=utf-8` }, body });
const line = (top: number, words: string, left = 40) =>
  `<div style="position:absolute;left:${left}px;top:${top}px;white-space:pre">${words}</div>`;

const pages = {
  '/revised': html('<p>Målet är psykisk <del>ohälsa</del><ins>hälsa</ins> och samskapande.</p>'),
  '/laid': html(
    line(40, 'Målet är psykisk') +
      line(60, 'hälsa och psykiskt väl-') +
      line(80, 'befinnande för alla.') +
      line(140, 'Samskapande') +
      line(160, '<s>preventionsnivåer</s>'),
  ),
  '/drawing': html(
    `<svg width="400" height="90"><text x="5" y="20">Psykisk hälsa i figuren</text>
    <text x="5" y="50"><tspan x="5" y="50">Om samska-</tspan><tspan x="5" y="68">pande</tspan></text></svg><p>Psykisk ohälsa.</p>`,
  ),
  '/names': html(
    `<img name="body"><img name="documentElement"><img name="createRange"><img name="getSelection"><img name="title">
    <form><input name="localName"><input name="shadowRoot"><input name="parentNode"><input name="childNodes"><input name="isConnected">
    <input name="ownerDocument"><input name="getRootNode"><input name="nodeType"><p>Om samskapande.</p>Om psykisk hälsa.</form>`,
  ),
  '/picture.svg': as(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><title>Figur</title><defs><text id="kept">Samskapande</text></defs><text x="20" y="40">Psykisk hälsa i figuren</text><use href="#kept" x="20" y="80"/></svg>`,
  ),
  '/page.xhtml': as(
    'application/xhtml+xml',
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Sida</title></head><body><p>Om psykisk hälsa.</p><p><![CDATA[Om samskapande.]]></p></body></html>',
  ),
  '/data.xml': as('application/xml', '<?xml version="1.0"?><data><post>Om psykisk hälsa.</post></data>'),
  '/flat.xml': as('application/xml', '<?xml version="1.0"?><data>Om psykisk hälsa.</data>'),
  '/broken.xml': as('application/xml', '<?xml version="1.0"?><data><post>Om psykisk hälsa.</post><post>Mer.</data>'),
  // Under its own type Firefox would save it.
  '/feed.xml': as(
    'text/xml',
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Flöde</title><item><title>Psykisk hälsa</title></item></channel></rss>',
  ),
  '/guided': html(
    `<nav><a href="#a">Psykisk hälsa</a></nav><h1>Plan</h1>
    <ol><li><a href="#a">Psykisk hälsa</a> 2</li><li><a href="#b">Samskapande</a> 3</li><li><a href="#c">Källor</a> 4</li></ol>
    <h2 id="a">Mål</h2><p>Målet är psykisk hälsa för alla.</p><ul><li>Se <a href="#b">psykisk hälsa</a> i planen.</li><li>B</li><li>C</li></ul>
    <p>Psykisk hälsa följs upp.</p>`,
  ),
  '/inner': html('<p>Om samskapande.</p>'),
};

const paints = (reader: ReadingBrowser, words: string) =>
  until('the marks', async () => {
    const painted = (await paintedWords(reader)).join();
    if (painted === words) return true;
    throw new Error(`painted: ${painted}`);
  });

let site: Site;
test.beforeAll(async () => {
  site = await serve(pages);
});
test.afterAll(() => site.close());

test('struck and inserted words are both marked, and what was inserted is counted', async ({ reader }) => {
  await read(reader, `${site.address}revised`);
  await says(reader, '2 begrepp, 2 förekomster');
  await paints(reader, 'psykiskohälsahälsa,samskapande');
  expect(await paintedWords(reader, 'struck')).toEqual(['ohälsa']);
  await rest(reader, 'ohälsa');
  await cardSays(reader, 'Orden är strukna i dokumentet och räknas inte.');
  await openConcept(reader, 'psykisk-ohalsa');
  await says(reader, '1 i struken text');
  await reader.clickInPanel('.walk-next');
  await says(reader, '1 av 1');
  await says(reader, 'struken text Målet är psykisk ohälsa och samskapande.');
});

test('places in menus and lists of links are marked, and come behind those of the text', async ({ reader }) => {
  await read(reader, `${site.address}guided`);
  await says(reader, '2 begrepp, 6 förekomster');
  await openConcept(reader, 'psykisk-halsa');
  await says(reader, '3 ställen, 2 i innehåll och menyer');
  const listed = () =>
    reader.inPanel(() =>
      [...document.querySelectorAll('.passages :is(h4, .passage-button)')].map((one) => one.textContent?.trim()),
    );
  await poll(async () => (await listed()).length).toBe(7);
  expect(await listed()).toEqual([
    'Här står det i dokumentet',
    'MålMålet är psykisk hälsa för alla.',
    'MålSe psykisk hälsa i planen.',
    'MålPsykisk hälsa följs upp.',
    'I innehållsförteckning och menyer: 2',
    'Psykisk hälsa',
    'Psykisk hälsa 2',
  ]);
  await reader.clickInPanel('.walk-next');
  await says(reader, '1 av 5');
  await says(reader, 'Målet är psykisk hälsa för alla.');
  expect(await paintedWords(reader, 'current')).toEqual(['psykiskhälsa']);
});

test('who selects struck words with others is told that the quote leaves them out', async ({ reader }) => {
  await read(reader, `${site.address}revised`);
  const about = () => reader.inPanel(() => document.querySelector('.comment-form blockquote')?.textContent?.trim());
  const select = (last: string) =>
    reader.inPage((last) => {
      const text = document.querySelector('p') as HTMLElement;
      const end = text.querySelector(last)?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text.firstChild as Text, 9, end, end.length);
    }, last);
  await select('ins');
  await clickInCard(reader, 'Kommentera');
  await poll(about).toBe('psykisk hälsa (utan strukna ord)');
  await press(reader, 'Släng utkastet');
  await reader.inPage(() => getSelection()?.selectAllChildren(document.querySelector('ins') as HTMLElement));
  await clickInCard(reader, 'Kommentera');
  await poll(about).toBe('hälsa');
  await press(reader, 'Släng utkastet');
});

test('lines that are laid one by one are one paragraph, marked where they stand', async ({ reader }) => {
  await read(reader, `${site.address}laid`);
  await says(reader, '3 begrepp, 3 förekomster');
  const marked = ['psykiskhälsa', 'psykisktväl-befinnande', 'Samskapandepreventionsnivåer'];
  await paints(reader, marked.join());
  await rest(reader, 'befinnande');
  await cardSays(reader, 'välbefinnande');
  await reader.inPage(() => {
    const second = document.querySelectorAll('div')[1] as HTMLElement;
    second.textContent = 'ohälsa och psykiskt väl-';
  });
  await until('the mark of the new word', async () => (await paintedWords(reader)).includes('psykiskohälsa'));
  await says(reader, '3 begrepp, 3 förekomster');
  await reader.inPage(() => document.querySelectorAll('div')[2]?.remove());
  await says(reader, '2 begrepp, 2 förekomster');
  await paints(reader, 'psykiskohälsa,Samskapandepreventionsnivåer');
});

test('words in a drawing are read and marked', async ({ reader }) => {
  await read(reader, `${site.address}drawing`);
  await says(reader, '3 begrepp, 3 förekomster');
  await paints(reader, 'Psykiskhälsa,samska-pandePsykiskohälsa');
  await rest(reader, 'Psykisk hälsa');
  await cardSays(reader, 'psykisk hälsa');
});

test('names that a page gives its fields and pictures hide nothing', async ({ reader }) => {
  // Where a field is called `title`, the page can't be asked what it is called.
  await openFresh(reader, `${site.address}names`);
  await reader.pressButton();
  await says(reader, '2 begrepp, 2 förekomster');
  await paints(reader, 'samskapande,psykiskhälsa');
});

test.describe('documents that are no HTML', () => {
  test('XHTML', async ({ reader }) => {
    await read(reader, `${site.address}page.xhtml`);
    await says(reader, '2 begrepp, 2 förekomster');
    await rest(reader, 'psykisk hälsa');
    await cardSays(reader, 'psykisk hälsa');
  });

  test('a drawing', async ({ reader }) => {
    await read(reader, `${site.address}picture.svg`);
    await says(reader, '2 begrepp, 2 förekomster');
    await paints(reader, 'SamskapandePsykiskhälsa');
  });

  for (const name of ['data.xml', 'flat.xml', 'feed.xml']) {
    test(`${name} is read, or the panel says that it can't be`, async ({ reader }) => {
      // What the panel says of the page before mustn't be taken for this one's.
      await reader.open('about:blank');
      await reader.open(`${site.address}${name}`);
      await reader.pressButton();
      await until('an answer', async () => {
        const text = await panelText(reader);
        if (/1 begrepp, 1 förekomst|datafil \(XML\)/.test(text)) return true;
        throw new Error(text.slice(0, 200));
      });
      // Every mark that is counted can be seen.
      const areSeen = await reader.inPage(() =>
        [...CSS.highlights]
          .flatMap(([, ranges]) => [...ranges].map((one) => one.startContainer.parentElement))
          .map((element) => element?.checkVisibility() && element.getClientRects().length > 0),
      );
      expect(areSeen).not.toContain(false);
    });
  }

  test('a broken file is told to be one, and the browser’s words of it aren’t read', async ({
    reader,
    expectedErrors,
  }) => {
    expectedErrors.push(/XML Parsing Error/);
    await openFresh(reader, `${site.address}broken.xml`);
    await reader.pressButton();
    await says(reader, 'Filen är trasig (XML)');
    expect(await panelText(reader)).not.toContain('Location');
    await paints(reader, reader.name === 'firefox' ? '' : 'psykiskhälsa');
  });
});

test('a frame of another site is told, one of the page’s own is read', async ({ reader }) => {
  const foreign = site.address.replace('127.0.0.1', 'localhost');
  const outer = await serve({
    '/': html(`<p>Om psykisk hälsa.</p><iframe src="${foreign}inner" width="300" height="100"></iframe>
      <iframe src="${foreign}laid" width="1" height="1"></iframe><iframe src="/own" width="300" height="100"></iframe>
      <iframe sandbox srcdoc="<p>Om samskapande." width="300" height="100"></iframe>
      <iframe sandbox src="/own" width="300" height="100"></iframe>`),
    '/own': html('<p>Om preventionsnivåer.</p>'),
  });
  await read(reader, outer.address);
  await says(reader, 'En del av sidan hör till en annan webbplats och läses inte: localhost.');
  await says(reader, 'En del av sidan lämnar webbläsaren inte ut, så den läses inte: en ram utan namn, own. Öppna den');
  const links = () =>
    reader.inPanel(() =>
      [...document.querySelectorAll('.warning-lines a')].map((one) => (one as HTMLAnchorElement).href),
    );
  expect(await links()).toEqual([`${foreign}inner`, `${outer.address}own`]);
  await says(reader, '2 begrepp, 2 förekomster');
  await reader.inPage(() => document.querySelector('iframe')?.remove());
  await until('no frame is told', async () => !(await panelText(reader)).includes('localhost'));
  expect(await panelText(reader)).toContain('2 begrepp');
  outer.close();
});
