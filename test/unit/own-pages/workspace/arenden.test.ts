/** The page with all ärenden: what stands in it, in which order, and what is found. */
import { beforeEach, expect, test } from 'vitest';
import { answersAddress } from '../../../../components/app/answers-address.ts';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { exampleWork, urn } from '../../../example-work.ts';
import { openExport } from '../export-page.ts';
import {
  files,
  fill,
  focused,
  forgetAll,
  inTable,
  press,
  put,
  says,
  shown,
  storage,
  tell,
  until,
} from '../own-page.ts';
import { nextSteps, openWith, openWorkspace, titles } from '../workspace-page.ts';

const [late, today, next, twin, old] = [
  ...['Översyn av samverkan', 'Barn och unga', 'Strategi för psykisk hälsa', 'Psykisk hälsa, strategi'],
  'Folkhälsa 2024',
];

beforeEach(forgetAll);

test('with nothing written yet it says how one begins', async () => {
  await openWorkspace('.empty');
  await says('Inga ärenden finns än. Så börjar du: öppna en remiss');
  await says('Du har inte sparat någon än.');
  expect(document.querySelector('.empty a')?.getAttribute('href')).toBe('/example.html');
  expect(document.title).toBe('Ärenden – Remissläsaren');
});

test('ärenden stand by their last day, with their documents, what is said and how far it has come', async () => {
  await openWith(exampleWork());
  expect(titles()).toEqual([late, today, next, twin, old]);
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
    await says(words);
  expect(shown()).not.toContain('Folkhälsa 2024');
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.documents a')];
  expect(links.map(({ href, target }) => `${target} ${href}`).toSorted()).toEqual([
    '_blank file:///remiss.pdf',
    '_blank https://alvmarken.example/missiv',
    '_blank https://alvmarken.example/remiss?id=12',
  ]);

  await fill('Ordning', 'Titel');
  await until('the order', () => titles()[0] === today);
  expect(titles()).toEqual([today, twin, next, late, old]);
  await put([{ do: 'set', kind: 'comment', id: urn('c4'), fields: { status: 'klar' } }]);
  await fill('Ordning', 'Senast ändrade');
  await until('the order', () => titles()[0] === twin);
  await says('missiv 1 kommentar (klar)');
});

test('each ärende says what is next', async () => {
  await openWith(exampleWork());
  expect(nextSteps()).toEqual([
    [late, 'Härnäst: öppna remissen och kommentera den.', undefined],
    [today, 'Härnäst: skriv den första kommentaren', undefined],
    [next, 'Härnäst: 1 utkast att göra klart', 'file:///remiss.pdf'],
    [twin, 'Härnäst: 1 utkast att göra klart', 'https://alvmarken.example/missiv'],
    [old, undefined, undefined],
  ]);
});

test('an answer that has been saved is to be sent; one that is older than a change is saved again', async () => {
  await openWith(exampleWork());
  const done = (id: string) => ({ do: 'set', kind: 'comment', id: urn(id), fields: { status: 'klar' } }) as const;
  await put(['c1', 'c2', 'c3', 'c4'].map(done));
  const step = () => nextSteps().find(([title]) => title === next)?.[1] ?? '';
  await until('no answer yet', () => step() === 'Härnäst: inget yttrande än. Exportera svaret');
  await openExport(urn('next'));
  await press('Spara som Word');
  await until('the file', () => files.size > 0);
  await openWorkspace();
  await until('the answer', () => /^Härnäst: svaret sparades .+ Skicka in det, och/.test(step()));
  await put([{ do: 'set', kind: 'comment', id: urn('c1'), fields: { commenting: 'Ändrad.' } }]);
  await until('a change', () => step().startsWith('Härnäst: något är ändrat sedan svaret sparades'));
});

test('the search finds in all comments and leads to the documents', async () => {
  await openWith(exampleWork());
  await press('Ändra ”Lägesbild”');
  await says('Är det samma dokument?');
  await fill('Titel', 'Halvskriven');
  await fill('Sök i alla kommentarer och svar', 'samordning');
  await says('3 kommentarer i 2 dokument');
  await says('Vem ansvarar för samordningen? klar Avsnitt: 3. Mål › 3.2 Samverkan Version: utkast');
  await says('utkast intern');
  expect(titles()).toEqual([]);
  const found = [...document.querySelectorAll('.hits')].map((each) => [
    each.querySelector('h2')?.textContent?.replaceAll('\u00ad', ''),
    ...[...each.querySelectorAll('a')].map(({ href, target }) => `${target} ${href}`),
  ]);
  expect(found).toEqual([
    ['Förslag till strategi', '_blank https://alvmarken.example/remiss?id=12', '_blank file:///remiss.pdf'],
    ['Lägesbild'],
  ]);
  await fill('Sök i alla kommentarer och svar', 'samordning finnsinte');
  await says('Inget matchar sökningen.');
  await fill('Sök i alla kommentarer och svar', '');
  await until('the list', () => titles().length === 5);
  expect(document.querySelector<HTMLInputElement>('[name=title]')?.value).toBe('Halvskriven');
});

test('the search finds in what others have answered and leads to the sentence, the group and the remissinstans', async () => {
  await openWith(exampleAnswers(), answerTexts);
  await fill('Sök i alla kommentarer och svar', 'ansvaret uppföljningen');
  await says('3 träffar i svar från andra');
  await says('Ansvaret för uppföljningen bör framgå');
  await says('Anteckning: Samma som Socialnämnden.');
  const ways = () =>
    [...document.querySelectorAll<HTMLAnchorElement>('.hits a')].map((way) => [
      way.getAttribute('href'),
      way.getAttribute('aria-label'),
    ]);
  expect(ways().map(([href]) => href)).toEqual([
    answersAddress(urn('asked'), 'groups', urn('responsible')),
    answersAddress(urn('asked'), 'go-through', urn('p4')),
    answersAddress(urn('asked'), 'go-through', urn('p2')),
  ]);
  await fill('Sök i alla kommentarer och svar', 'brukarrådet');
  await says('1 träff i svar från andra');
  await until('the instans', () => ways().length === 1);
  expect(ways()).toEqual([
    [answersAddress(urn('asked'), 'instanser', urn('asked-late')), 'Visa remissinstansen: Brukarrådet'],
  ]);
  await fill('Sök i alla kommentarer och svar', 'samordning finnsinte');
  await says('Inget matchar sökningen.');
  expect(ways()).toEqual([]);
});

test('a damaged record is set aside and told of; a backup is saved here, and its age told', async () => {
  await openWith(exampleWork());
  await inTable('documents', { put: { kind: 'document', id: urn('d2'), title: 7 } });
  await openWorkspace();
  await says('En post är skadad och har lagts åt sidan.');
  await says('Kommentarer utan dokument');
  await fill('Sök i alla kommentarer och svar', 'svarstiden');
  await says('Dokument som saknas eller inte går att läsa');

  await press('Spara säkerhetskopia');
  await says('Det var i dag.');
  const saved = await [...files.values()][0]?.text();
  expect(saved).toContain('"type":"remisslasaren-backup"');
  expect(saved).toContain('Vem ansvarar för samordningen?');
});

test('comments whose document is missing stand under a heading of their own: read, removed, undone, and led to the export', async () => {
  await openWith(exampleWork());
  await inTable('documents', { delete: urn('d2') });
  await openWorkspace();
  await says('Kommentarer utan dokument');
  const lost = document.querySelector<HTMLDetailsElement>('[aria-labelledby=lost] details');
  if (lost) lost.open = true;
  tell(lost, 'toggle');
  await says('insatser ska samordnas Svarstiden är kort.');
  await says('Öppna dokumentet');

  await press('Ta bort 1 kommentar');
  await says('Kommentarerna utan dokument är borttagna.');
  await until('it gone', () => !shown().includes('Svarstiden är kort.'));
  await press('Ångra: ta bort kommentarer utan dokument');
  await says('Ångrat: ta bort kommentarer utan dokument.');
  await says('Visa 1 kommentar');
  const link = document.querySelector('[aria-labelledby=lost] .to-export')?.getAttribute('href');
  expect(link).toBe('/export.html#urn%3Auuid%3Ad2');
});

test('in English', async () => {
  await openWith(exampleWork());
  await storage.local.set({ language: 'en' });
  await says('12 days left');
  await press('Edit “Lägesbild”');
  await says('Is it the same document?');
  await storage.local.set({ language: 'browser' });
  await says('gick ut för 3 dagar sedan');
});

test('a new one is typed, without a comment; its number is asked about where it is known', async () => {
  await openWith(exampleWork());
  await press('Nytt ärende');
  await fill('Titel', 'Ny remiss');
  await fill('Nummer', 'ks2026/112');
  await press('Spara');
  await says('Diarienumret finns redan i ärendet ”Strategi för psykisk hälsa”. Är det samma?');
  expect(titles()).toHaveLength(5);
  await press('Visa det ärendet');
  await until('its heading', () => focused() === `entry-${urn('next')}`);
  expect(document.querySelector('.new-arende form')).toBeNull();
  await press('Nytt ärende');
  await fill('Titel', 'Ny remiss');
  await fill('Nummer', 'ks2026/112');
  await press('Spara');
  await press('Skapa ett nytt ändå');
  await says('”Ny remiss” är tillagt.');
  await until('it in the list', () => titles().includes('Ny remiss'));
  await until('its heading', () => document.activeElement?.textContent === 'Ny remiss');
});

test('the first one of all, too, and not without a title', async () => {
  await openWorkspace('.empty');
  await press('Nytt ärende');
  await press('Spara');
  await says('Skriv en titel.');
  await fill('Titel', 'Första remissen');
  await press('Spara');
  await until('it', () => titles().join() === 'Första remissen');
});
