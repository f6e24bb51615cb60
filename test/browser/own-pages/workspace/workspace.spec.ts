import { expect } from '@playwright/test';
import { until } from '../../drivers/reading-browser.ts';
import { poll, test } from '../../fixtures.ts';
import { openExport } from '../../surfaces/export-page.ts';
import {
  anArende,
  exampleWork,
  faults,
  fill,
  forgetBackup,
  inTable,
  leaveNothing,
  loseEverything,
  openWith,
  openWorkspace,
  overflows,
  pageSays,
  pageText,
  press,
  put,
  titles,
  urn,
} from '../../surfaces/workspace-page.ts';

test.afterAll(async ({ reader }) => {
  await leaveNothing(reader);
  await forgetBackup(reader);
});

test('with nothing written yet it says how one begins; options and welcome lead here', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await loseEverything(reader);
  await openWorkspace(reader, '.empty');
  await forgetBackup(reader);
  await pageSays(reader, 'Inga ärenden finns än. Så börjar du: öppna en remiss');
  await pageSays(reader, 'Du har inte sparat någon än.');
  expect(await reader.inPage(() => document.querySelector('.empty a')?.getAttribute('href'))).toBe('/example.html');
  expect(await reader.inPage(() => document.title)).toBe('Ärenden – Remissläsaren');
  expect(await faults(reader)).toEqual([]);
  for (const path of ['options.html', 'welcome.html']) {
    await reader.openOwn(path);
    await until(`the link in ${path}`, () =>
      reader.inPage(
        (path) => location.pathname.endsWith(path) && document.querySelector('nav a[href^="/workspace.html"]') !== null,
        path,
      ),
    );
  }
});

test('ärenden stand by their last day, with their documents, what is said and how far it has come', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await until('all', async () => (await titles(reader)).length === 5);
  const [late, today, next, twin, old] = [
    ...['Översyn av samverkan', 'Barn och unga', 'Strategi för psykisk hälsa', 'Psykisk hälsa, strategi'],
    'Folkhälsa 2024',
  ];
  expect(await titles(reader)).toEqual([late, today, next, twin, old]);
  for (const words of [
    'gick ut för 3 dagar sedan',
    ', i dag',
    '12 dagar kvar',
    'Ingen sista svarsdag angiven',
    'KS 2026/112 (Älvmarkens kommun)',
    'Tillstyrker med ändring',
    'Uppföljningen saknas.',
    'förslag 3 kommentarer (2 klara, 1 utkast)',
    '2 versioner: utkast version 2',
    'missiv 1 kommentar (utkast)',
    '<img src=x onerror=alert(1)>',
    'Utan ärende',
    'Arkiverade ärenden (1)',
    'Här finns 5 ärenden, 4 dokument och 5 kommentarer.',
  ])
    await pageSays(reader, words);
  expect(await pageText(reader)).not.toContain('Folkhälsa 2024');
  const links = await reader.inPage(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.documents a')].map(({ href, target }) => `${target} ${href}`),
  );
  expect(links.toSorted()).toEqual([
    '_blank file:///remiss.pdf',
    '_blank https://alvmarken.example/missiv',
    '_blank https://alvmarken.example/remiss?id=12',
  ]);
  expect(await faults(reader)).toEqual([]);

  await fill(reader, 'Ordning', 'Titel');
  await until('the order', async () => (await titles(reader))[0] === today);
  expect(await titles(reader)).toEqual([today, twin, next, late, old]);
  await put(reader, [{ do: 'set', kind: 'comment', id: urn('c4'), fields: { status: 'klar' } }]);
  await fill(reader, 'Ordning', 'Senast ändrade');
  await until('the order', async () => (await titles(reader))[0] === twin);
  await pageSays(reader, 'missiv 1 kommentar (klar)');
});

test('in English, in the dark, at 320 pixels: all is read, nothing runs out of the window', async ({ reader }) => {
  const choose = (settings: object) =>
    reader.inPage((settings) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', typeof globalThis.chrome>;
      return (browser ?? chrome).storage.local.set(settings as Record<string, unknown>);
    }, settings);
  await openWith(reader, [
    ...exampleWork(),
    anArende('long', 'Utvecklingsrelaterade funktionsnedsättningsomständigheter'.repeat(3)),
  ]);
  await choose({ language: 'en', appearance: 'dark' });
  await pageSays(reader, '12 days left');
  await press(reader, 'Edit “Strategi för psykisk hälsa”');
  await press(reader, 'Edit “Lägesbild”');
  await pageSays(reader, 'Is it the same document?');
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(320, 700);
  await poll(() => overflows(reader)).toBe(false);
  await choose({ language: 'browser', appearance: 'system' });
  await pageSays(reader, 'gick ut för 3 dagar sedan');
  await poll(() => overflows(reader)).toBe(false);
  await fill(reader, 'Sök i alla kommentarer', 'samordning');
  await pageSays(reader, '3 kommentarer i 2 dokument');
  await poll(() => overflows(reader)).toBe(false);
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(1000, 800);
});

test('the search finds in all comments and leads to the documents', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await press(reader, 'Ändra ”Lägesbild”');
  await pageSays(reader, 'Är det samma dokument?');
  await fill(reader, 'Titel', 'Halvskriven');
  await fill(reader, 'Sök i alla kommentarer', 'samordning');
  await pageSays(reader, '3 kommentarer i 2 dokument');
  await pageSays(reader, 'Vem ansvarar för samordningen? klar Avsnitt: 3. Mål › 3.2 Samverkan Version: utkast');
  await pageSays(reader, 'utkast intern');
  expect(await titles(reader)).toEqual([]);
  const found = await reader.inPage(() =>
    [...document.querySelectorAll('.hits')].map((each) => [
      each.querySelector('h2')?.textContent,
      ...[...each.querySelectorAll('a')].map(({ href, target }) => `${target} ${href}`),
    ]),
  );
  expect(found).toEqual([
    ['Förslag till strategi', '_blank https://alvmarken.example/remiss?id=12', '_blank file:///remiss.pdf'],
    ['Lägesbild'],
  ]);
  expect(await faults(reader)).toEqual([]);
  await fill(reader, 'Sök i alla kommentarer', 'samordning finnsinte');
  await pageSays(reader, 'Inga kommentarer matchar sökningen.');
  expect(await faults(reader)).toEqual([]);
  await fill(reader, 'Sök i alla kommentarer', '');
  await until('the list', async () => (await titles(reader)).length === 5);
  expect(await reader.inPage(() => document.querySelector<HTMLInputElement>('[name=title]')?.value)).toBe(
    'Halvskriven',
  );
});

test('a damaged record is set aside and told of; a backup is saved here, and its age told', async ({ reader }) => {
  await openWith(reader, exampleWork());
  await inTable(reader, 'documents', { put: { kind: 'document', id: urn('d2'), title: 7 } });
  await openWorkspace(reader);
  await pageSays(reader, 'En post är skadad och har lagts åt sidan.');
  await pageSays(reader, 'Kommentarer utan dokument');
  await fill(reader, 'Sök i alla kommentarer', 'svarstiden');
  await pageSays(reader, 'Dokument som saknas eller inte går att läsa');
  expect(await faults(reader)).toEqual([]);

  await reader.inPage(() => {
    const scope = globalThis as unknown as { saved: Blob | undefined };
    URL.createObjectURL = (blob: Blob) => {
      scope.saved = blob;
      return 'blob:none';
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
  await press(reader, 'Spara säkerhetskopia');
  await pageSays(reader, 'Det var i dag.');
  const saved = await reader.inPage(() => (globalThis as unknown as { saved?: Blob }).saved?.text());
  expect(saved).toContain('"type":"remisslasaren-backup"');
  expect(saved).toContain('Vem ansvarar för samordningen?');
});

test('comments whose document is missing stand under a heading of their own: read, exported, removed, undone', async ({
  reader,
}) => {
  await openWith(reader, exampleWork());
  await inTable(reader, 'documents', { delete: urn('d2') });
  await openWorkspace(reader);
  await pageSays(reader, 'Kommentarer utan dokument');
  expect(await faults(reader)).toEqual([]);
  await poll(() => overflows(reader)).toBe(false);
  await reader.inPage(() => {
    const found = document.querySelector<HTMLDetailsElement>('[aria-labelledby=lost] details');
    if (found) found.open = true;
  });
  await pageSays(reader, 'insatser ska samordnas Svarstiden är kort.');
  await pageSays(reader, 'Öppna dokumentet');

  await press(reader, 'Ta bort 1 kommentar');
  await pageSays(reader, 'Kommentarerna utan dokument är borttagna.');
  expect(await pageText(reader)).not.toContain('Svarstiden är kort.');
  await press(reader, 'Ångra: ta bort kommentarer utan dokument');
  await pageSays(reader, 'Ångrat: ta bort kommentarer utan dokument.');
  await pageSays(reader, 'Visa 1 kommentar');

  const link = await reader.inPage(() =>
    document.querySelector('[aria-labelledby=lost] .to-export')?.getAttribute('href'),
  );
  expect(link).toBe('/export.html#urn%3Auuid%3Ad2');
  await openExport(reader, urn('d2'), '.nothing-goes');
  await pageSays(reader, 'Kommentarer utan dokument');
  await press(reader, 'Ta med utkast');
  await pageSays(reader, 'Svarstiden är kort.');
  expect(await faults(reader)).toEqual([]);
});
