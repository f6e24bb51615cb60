import { expect } from '@playwright/test';
import { dayOf } from '../../components/workspace/days.ts';
import { type ReadingBrowser, until } from './drivers/reading-browser.ts';
import { test } from './fixtures.ts';
import {
  aComment,
  aDocument,
  anArende,
  anEdition,
  faults,
  fill,
  focused,
  forgetBackup,
  inTable,
  loseEverything,
  openWorkspace,
  overflows,
  pageSays,
  pageText,
  press,
  put,
  titles,
  urn,
} from './workspace-page.ts';

const inDays = (days: number) => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return dayOf(day);
};

/** Five ärenden, one of them archived, six documents and five comments. */
const work = () => [
  anArende('late', 'Översyn av samverkan', { deadline: inDays(-3), sender: 'Länsstyrelsen' }),
  anArende('next', 'Strategi för psykisk hälsa', {
    ...{
      deadline: inDays(12),
      sender: 'Älvmarkens kommun',
      remissinstans: 'Region Sandåkra',
      handlaggare: 'Åsa Öberg',
    },
    numbers: [{ number: 'KS 2026/112', owner: 'Älvmarkens kommun' }],
    ...{ stance: 'tillstyrker med ändring' as const, summary: 'Uppföljningen saknas.' },
  }),
  anArende('twin', 'Psykisk hälsa, strategi', { numbers: [{ number: 'RS 2026-0457' }] }),
  anArende('today', 'Barn och unga', { deadline: inDays(0) }),
  anArende('old', 'Folkhälsa 2024', { archived: true }),
  aDocument('d1', 'Förslag till strategi', 'next', { role: 'förslag' }),
  aDocument('d2', 'Följebrev', 'twin', { role: 'missiv' }),
  aDocument('d3', '<img src=x onerror=alert(1)>', 'today'),
  aDocument('d4', 'Lägesbild'),
  anEdition('e1', 'd1', 'https://alvmarken.example/remiss?id=12', 'utkast'),
  anEdition('e1b', 'd1', 'file:///remiss.pdf'),
  anEdition('e2', 'd2', 'https://alvmarken.example/missiv'),
  anEdition('e4', 'd4', 'javascript:alert(1)'),
  aComment('c1', 'd1', 'e1', { status: 'klar', commenting: 'Vem ansvarar för samordningen?' }),
  aComment('c2', 'd1', 'e1', { status: 'klar', assessing: 'avstyrker' }),
  aComment('c3', 'd1', 'e1b', { commenting: 'Samordningen nämns en gång.', internal: true }),
  aComment('c4', 'd2', 'e2', { commenting: 'Svarstiden är kort.' }),
  aComment('c5', 'd4', 'e4', { status: 'klar', commenting: 'Jämför med samordningsuppdraget.' }),
];

async function openWith(reader: ReadingBrowser, changes: Parameters<typeof put>[1]): Promise<void> {
  await openWorkspace(reader);
  await loseEverything(reader);
  await openWorkspace(reader, '.empty');
  await put(reader, changes);
  await until('the list', () => reader.inPage(() => document.querySelector('.arende, .document') !== null));
}

test.afterAll(async ({ reader }) => {
  await openWorkspace(reader);
  await loseEverything(reader);
  await forgetBackup(reader);
});

test('with nothing written yet it says how one begins; options and welcome lead here', async ({ reader }) => {
  await openWith(reader, work());
  await loseEverything(reader);
  await openWorkspace(reader, '.empty');
  await forgetBackup(reader);
  await pageSays(reader, 'Inga ärenden finns än. Så börjar du: öppna en remiss');
  await pageSays(reader, 'Du har inte sparat någon än.');
  expect(await reader.inPage(() => document.querySelector('.empty a')?.getAttribute('href'))).toBe('/example.html');
  expect(await reader.inPage(() => document.title)).toBe('Ärenden och kommentarer – Remissläsaren');
  expect(await faults(reader)).toEqual([]);
  for (const path of ['options.html', 'welcome.html']) {
    await reader.openOwn(path);
    await until(`the link in ${path}`, () =>
      reader.inPage(
        (path) => location.pathname.endsWith(path) && document.querySelector('a[href="/workspace.html"]') !== null,
        path,
      ),
    );
  }
});

test('ärenden stand by their last day, with their documents, what is said and how far it has come', async ({
  reader,
}) => {
  await openWith(reader, work());
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
    ...work(),
    anArende('long', 'Utvecklingsrelaterade funktionsnedsättningsomständigheter'.repeat(3)),
  ]);
  await choose({ language: 'en', appearance: 'dark' });
  await pageSays(reader, '12 days left');
  await press(reader, 'Change “Strategi för psykisk hälsa”');
  await press(reader, 'Change “Lägesbild”');
  await pageSays(reader, 'Are two documents the same?');
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(320, 700);
  expect(await overflows(reader)).toBe(false);
  await choose({ language: 'browser', appearance: 'system' });
  await pageSays(reader, 'gick ut för 3 dagar sedan');
  expect(await overflows(reader)).toBe(false);
  await fill(reader, 'Sök i alla kommentarer', 'samordning');
  await pageSays(reader, '3 kommentarer i 2 dokument');
  expect(await overflows(reader)).toBe(false);
  expect(await faults(reader)).toEqual([]);
  await reader.resizePage(1000, 800);
});

test('a head is changed in place; what is wrong is said; undo and redo say what they do, also after a reload', async ({
  reader,
}) => {
  await openWith(reader, work());
  // Keys reach pages of the extension's own only in Chromium's driver.
  if (reader.name === 'chromium') {
    await reader.inPage(() => document.querySelector<HTMLElement>('#entry-urn\\:uuid\\:next + button')?.focus());
    await reader.pressInPage('Enter');
    await reader.pressInPage('Tab');
    expect(await reader.inPage(() => document.activeElement?.getAttribute('name'))).toBe('title');
  } else await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Är två ärenden samma?');
  expect(await faults(reader)).toEqual([]);
  await fill(reader, 'Titel', ' ');
  await press(reader, 'Lägg till diarienummer');
  await until('a row', async () => (await reader.inPage(() => document.querySelectorAll('.number-row').length)) === 2);
  await reader.inPage(() => {
    const owner = document.querySelectorAll<HTMLInputElement>('.number-row input')[3];
    if (owner) owner.value = 'Region Sandåkra';
    owner?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(reader, 'Spara');
  await pageSays(reader, 'Skriv en titel.');
  await pageSays(reader, 'Skriv diarienumret, eller ta bort raden.');
  await until('the focus', () =>
    reader.inPage(() => document.activeElement?.getAttribute('aria-invalid') === 'true' && true),
  );
  expect(await faults(reader)).toEqual([]);

  // Meanwhile somebody changes another field.
  await put(reader, [{ do: 'set', kind: 'arende', id: urn('next'), fields: { handlaggare: 'Bo Ek' } }]);
  await fill(reader, 'Titel', 'Strategi, andra försöket');
  await fill(reader, 'Sista svarsdag', inDays(1));
  await fill(reader, 'Ställningstagande', 'Avråder');
  await reader.inPage(() => {
    const number = document.querySelectorAll<HTMLInputElement>('.number-row input')[2];
    if (number) number.value = 'RS 2026-0457';
    number?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(reader, 'Spara');
  await pageSays(reader, 'Ärendet ”Strategi, andra försöket” är ändrat.');
  for (const words of ['1 dag kvar', 'Avråder', 'Bo Ek', 'RS 2026-0457 (Region Sandåkra)'])
    await pageSays(reader, words);
  await until('the focus', async () => (await focused(reader)) === 'Ändra');

  await openWorkspace(reader, '.history-line button');
  await press(reader, 'Ångra: ändra ärendet ”Strategi, andra försöket”');
  await pageSays(reader, 'Ångrat: ändra ärendet ”Strategi för psykisk hälsa”.');
  await pageSays(reader, '12 dagar kvar');
  // What the other has changed stays.
  await pageSays(reader, 'Bo Ek');
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Gör om: ändra ärendet ”Strategi för psykisk hälsa”');
  await pageSays(reader, '1 dag kvar');
});

test('a document gets a role and an ärende of its own, and is deleted; each is undone', async ({ reader }) => {
  await openWith(reader, work());
  await press(reader, 'Ändra ”Lägesbild”');
  await pageSays(reader, 'Är två dokument samma?');
  await fill(reader, 'Titel', 'Lägesbild 2026');
  await fill(reader, 'Roll', 'bilaga');
  await press(reader, 'Spara');
  await pageSays(reader, 'Lägesbild 2026');
  await pageSays(reader, 'bilaga 1 kommentar (klar)');
  await press(reader, 'Ändra ”Lägesbild 2026”');
  await until('the form', () => reader.inPage(() => document.querySelector('.form [name=arende]') !== null));
  await fill(reader, 'Ärende', 'Ett nytt ärende');
  await press(reader, 'Spara');
  await pageSays(reader, 'Dokumentet ”Lägesbild 2026” är flyttat.');
  await until('a new ärende', async () => (await titles(reader)).includes('Lägesbild 2026'));
  expect(await pageText(reader)).not.toContain('Utan ärende');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:d4');
  await press(reader, 'Ångra: flytta dokumentet ”Lägesbild 2026”');
  await pageSays(reader, 'Utan ärende');
  expect(await titles(reader)).not.toContain('Lägesbild 2026');

  await press(reader, 'Ändra ”Förslag till strategi”');
  await pageSays(reader, 'Ta bort dokumentet');
  await press(reader, 'Ta bort dokumentet');
  await pageSays(reader, 'Dokumentet ”Förslag till strategi” är borttaget.');
  await pageSays(reader, 'Här finns 5 ärenden, 3 dokument och 2 kommentarer.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:next');
  await press(reader, 'Ångra: ta bort dokumentet ”Förslag till strategi”');
  await pageSays(reader, 'Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
});

test('two that are one are merged, and one undo parts them', async ({ reader }) => {
  await openWith(reader, work());
  await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Är två ärenden samma?');
  await fill(reader, 'Slå ihop med', 'Psykisk hälsa, strategi');
  await until('the button', () =>
    reader.inPage(() => document.querySelector<HTMLButtonElement>('.merging button')?.disabled === false),
  );
  await press(reader, 'Slå ihop');
  await pageSays(reader, '”Psykisk hälsa, strategi” är ihopslaget med ”Strategi för psykisk hälsa”.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:next');
  expect(await titles(reader)).not.toContain('Psykisk hälsa, strategi');
  await pageSays(reader, 'RS 2026-0457');
  await pageSays(reader, 'Här finns 4 ärenden, 4 dokument och 5 kommentarer.');
  expect(await faults(reader)).toEqual([]);

  await press(reader, 'Ändra ”Förslag till strategi”');
  await pageSays(reader, 'Är två dokument samma?');
  await fill(reader, 'Slå ihop med', 'Följebrev');
  await until('the button', () =>
    reader.inPage(() => document.querySelector<HTMLButtonElement>('.merging button')?.disabled === false),
  );
  await press(reader, 'Slå ihop');
  await pageSays(reader, '4 kommentarer (2 klara, 2 utkast)');
  await pageSays(reader, '3 versioner:');
  await pageSays(reader, '”Följebrev” är ihopslaget med ”Förslag till strategi”.');
  await openWorkspace(reader, '.history-line button');
  await press(reader, 'Ångra: slå ihop ”Följebrev” med ”Förslag till strategi”');
  await pageSays(reader, 'missiv 1 kommentar (utkast)');
  await press(reader, 'Ångra: slå ihop ”Psykisk hälsa, strategi” med ”Strategi för psykisk hälsa”');
  await until('both', async () => (await titles(reader)).includes('Psykisk hälsa, strategi'));
  await pageSays(reader, 'Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
});

test('what can’t be done is said, and what was written stays', async ({ reader }) => {
  await openWith(reader, work());
  await press(reader, 'Ändra ”Barn och unga”');
  await pageSays(reader, 'Är två ärenden samma?');
  await fill(reader, 'Titel', 'Nytt namn');
  // Gone from under the page, which isn't told.
  await inTable(reader, 'arenden', { delete: urn('today') });
  await press(reader, 'Spara');
  await pageSays(reader, 'Det som skulle ändras finns inte längre, så inget har sparats. Texten står kvar.');
  expect(await reader.inPage(() => document.querySelector<HTMLInputElement>('[name=title]')?.value)).toBe('Nytt namn');
  expect(await faults(reader)).toEqual([]);
});

test('an ärende is put away, taken out and deleted; the focus goes to the next', async ({ reader }) => {
  await openWith(reader, work());
  await press(reader, 'Ändra ”Barn och unga”');
  await pageSays(reader, 'Ta bort ärendet');
  await press(reader, 'Arkivera');
  await pageSays(reader, 'Ärendet ”Barn och unga” är arkiverat.');
  await pageSays(reader, 'Arkiverade ärenden (2)');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:next');
  await reader.inPage(() => document.querySelector<HTMLElement>('.archived summary')?.click());
  await press(reader, 'Ändra ”Barn och unga”');
  await pageSays(reader, 'Ta fram ur arkivet');
  expect(await faults(reader)).toEqual([]);
  await press(reader, 'Ta fram ur arkivet');
  await pageSays(reader, 'Ärendet ”Barn och unga” är framtaget ur arkivet.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:today');

  await press(reader, 'Ändra ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Ta bort ärendet');
  await press(reader, 'Ta bort ärendet');
  await pageSays(reader, 'Ärendet ”Strategi för psykisk hälsa” är borttaget.');
  await pageSays(reader, 'Här finns 4 ärenden, 3 dokument och 2 kommentarer.');
  await until('the focus', async () => (await focused(reader)) === 'entry-urn:uuid:twin');
  expect(await faults(reader)).toEqual([]);
  await openWorkspace(reader, '.history-line button');
  await pageSays(reader, 'Ärendet ”Strategi för psykisk hälsa” är borttaget.');
  await press(reader, 'Ångra: ta bort ärendet ”Strategi för psykisk hälsa”');
  await pageSays(reader, 'Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
  // Its button has gone, and what is offered now is the step before.
  await pageSays(reader, 'Ångra: ta fram ärendet ”Barn och unga” ur arkivet');
});

test('the search finds in all comments and leads to the documents', async ({ reader }) => {
  await openWith(reader, work());
  await press(reader, 'Ändra ”Lägesbild”');
  await pageSays(reader, 'Är två dokument samma?');
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
  await pageSays(reader, 'Ingen kommentar har de orden.');
  expect(await faults(reader)).toEqual([]);
  await fill(reader, 'Sök i alla kommentarer', '');
  await until('the list', async () => (await titles(reader)).length === 5);
  expect(await reader.inPage(() => document.querySelector<HTMLInputElement>('[name=title]')?.value)).toBe(
    'Halvskriven',
  );
});

test('what is written in another window shows at once, and undo there is seen here', async ({ reader }) => {
  await openWith(reader, work());
  const other = await reader.openBeside('workspace.html');
  const there = (work: () => boolean) => until(String(work), () => other.run(work));
  await there(() => document.querySelectorAll('.arende').length === 5);
  await press(reader, 'Ändra ”Översyn av samverkan”');
  await pageSays(reader, 'Ta bort ärendet');
  await press(reader, 'Ta bort ärendet');
  await there(() => document.querySelectorAll('.arende').length === 4);
  await there(
    () =>
      document.querySelector('.history [role=status]')?.textContent?.includes('”Översyn av samverkan” är borttaget') ===
      true,
  );
  await other.run(() => document.querySelector<HTMLElement>('.history-line button')?.click());
  await until('it to come back', async () => (await titles(reader)).includes('Översyn av samverkan'));
  await other.close();
});

test('a damaged record is set aside and told of; a backup is saved here, and its age told', async ({ reader }) => {
  await openWith(reader, work());
  await inTable(reader, 'documents', { put: { kind: 'document', id: urn('d2'), title: 7 } });
  await openWorkspace(reader);
  await pageSays(reader, 'En post är skadad och ligger åt sidan.');
  await pageSays(reader, 'En kommentar hör till ett dokument som inte går att läsa.');
  await fill(reader, 'Sök i alla kommentarer', 'svarstiden');
  await pageSays(reader, 'Dokument som inte går att läsa');
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
