/** What is changed, moved, merged, put away and deleted on the page with all ärenden, and undone. */
import { beforeEach, expect, test } from 'vitest';
import { anArende, exampleWork, inDays, urn } from '../../../example-work.ts';
import {
  buttonNamed,
  fill,
  flip,
  focused,
  forgetAll,
  inTable,
  press,
  put,
  says,
  shown,
  tell,
  until,
} from '../own-page.ts';
import { openWith, openWorkspace, titles } from '../workspace-page.ts';

const write = (selector: string, at: number, value: string) => {
  const field = document.querySelectorAll<HTMLInputElement>(selector)[at];
  if (field) field.value = value;
  tell(field, 'input');
};
/** Saves what is written, after which the form goes. */
async function save(): Promise<void> {
  await press('Spara');
  await until('the form to go', () => !document.querySelector('.form'));
}
const offered = () => document.querySelector<HTMLElement>('.history-line button')?.title;

beforeEach(forgetAll);

test('a head is changed in place; what is wrong is said; undo and redo say what they do, also after a reload', async () => {
  await openWith(exampleWork());
  await press('Ändra ”Strategi för psykisk hälsa”');
  await says('Är det samma ärende?');
  await fill('Titel', ' ');
  await press('Lägg till diarienummer');
  await until('a row', () => document.querySelectorAll('.number-row').length === 2);
  write('.number-row input', 3, 'Region Sandåkra');
  await press('Spara');
  await says('Skriv en titel.');
  await says('Skriv diarienumret, eller ta bort raden.');
  await until('the focus', () => document.activeElement?.getAttribute('aria-invalid') === 'true');

  // Meanwhile somebody changes another field.
  await put([{ do: 'set', kind: 'arende', id: urn('next'), fields: { handlaggare: 'Bo Ek' } }]);
  await fill('Titel', 'Strategi, andra försöket');
  await fill('Sista svarsdag', inDays(1));
  await fill('Ställningstagande', 'Avråder');
  write('.number-row input', 2, 'RS 2026-0457');
  await save();
  await says('Ärendet ”Strategi, andra försöket” är ändrat.');
  for (const words of ['1 dag kvar', 'Avråder', 'Bo Ek', 'RS 2026-0457 (Region Sandåkra)']) await says(words);
  await until('the focus', () => focused() === 'Ändra');

  await openWorkspace('.history-line button');
  await press('Ångra: ändra ärendet ”Strategi, andra försöket”');
  await says('Ångrat: ändra ärendet ”Strategi för psykisk hälsa”.');
  await says('12 dagar kvar');
  // What the other has changed stays.
  await says('Bo Ek');
  await press('Gör om: ändra ärendet ”Strategi för psykisk hälsa”');
  await says('1 dag kvar');
});

test('a document gets a role and an ärende of its own, and is deleted; each is undone', async () => {
  await openWith(exampleWork());
  await press('Ändra ”Lägesbild”');
  await says('Är det samma dokument?');
  await fill('Titel', 'Lägesbild 2026');
  await fill('Roll', 'bilaga');
  await save();
  await says('Lägesbild 2026');
  await says('bilaga 1 kommentar (klar)');
  await press('Ändra ”Lägesbild 2026”');
  await until('the form', () => document.querySelector('.form [name=arende]'));
  await fill('Ärende', 'Ett nytt ärende');
  await save();
  await says('Dokumentet ”Lägesbild 2026” är flyttat.');
  await until('a new ärende', () => titles().includes('Lägesbild 2026'));
  expect(shown()).not.toContain('Utan ärende');
  await until('the focus', () => focused() === 'entry-urn:uuid:d4');
  await press('Ångra: flytta dokumentet ”Lägesbild 2026”');
  await says('Ångrat: flytta dokumentet ”Lägesbild 2026”.');
  await says('Utan ärende');
  expect(titles()).not.toContain('Lägesbild 2026');

  await press('Ändra ”Förslag till strategi”');
  await press('Ta bort dokumentet');
  await says('Dokumentet ”Förslag till strategi” är borttaget.');
  await says('Här finns 5 ärenden, 3 dokument och 2 kommentarer.');
  await until('the focus', () => focused() === 'entry-urn:uuid:next');
  await press('Ångra: ta bort dokumentet ”Förslag till strategi”');
  await says('Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
});

test('two that are one are merged, and one undo parts them', async () => {
  await openWith(exampleWork());
  await press('Ändra ”Strategi för psykisk hälsa”');
  await fill('Slå ihop med', 'Psykisk hälsa, strategi');
  await press('Slå ihop');
  await says('”Psykisk hälsa, strategi” är ihopslaget med ”Strategi för psykisk hälsa”.');
  await until('the focus', () => focused() === 'entry-urn:uuid:next');
  expect(titles()).not.toContain('Psykisk hälsa, strategi');
  await says('RS 2026-0457');
  await says('Här finns 4 ärenden, 4 dokument och 5 kommentarer.');

  await press('Ändra ”Förslag till strategi”');
  await fill('Slå ihop med', 'Följebrev');
  await press('Slå ihop');
  await says('4 kommentarer (2 klara, 2 utkast)');
  await says('3 versioner:');
  await says('”Följebrev” är ihopslaget med ”Förslag till strategi”.');
  await openWorkspace('.history-line button');
  await press('Ångra: slå ihop ”Följebrev” med ”Förslag till strategi”');
  await says('missiv 1 kommentar (utkast)');
  await press('Ångra: slå ihop ”Psykisk hälsa, strategi” med ”Strategi för psykisk hälsa”');
  await until('both', () => titles().includes('Psykisk hälsa, strategi'));
  await says('Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
});

test('two ärenden with different answers: which holds is asked, what goes is shown, and what is written in the form is saved', async () => {
  const kommun = { remissinstans: 'Askmora kommun', handlaggare: 'Bo Alm', sender: 'Socialstyrelsen' };
  const summary = 'Vi avstyrker förslaget eftersom det saknar finansiering.';
  await openWith([
    anArende('a', 'Skolplanen', { remissinstans: 'Region Sandåkra', sender: 'Skolverket', stance: 'tillstyrker' }),
    anArende('b', 'Vårdplanen', { ...kommun, stance: 'avstyrker', summary }),
  ]);
  await press('Ändra ”Skolplanen”');
  await fill('Titel', 'Skolplanen 2027');
  await fill('Slå ihop med', 'Vårdplanen');
  await says('Ärendena har olika svar. Vilket ska gälla?');
  await says('Det här i ”Vårdplanen” följer inte med: Avsändare: Socialstyrelsen');
  expect(shown('.which-answer')).toContain(`Ställningstagande: Avstyrker Sammanfattning: ${summary}`);
  expect(buttonNamed('Slå ihop')?.disabled).toBe(true);
  await flip('Svaret i det här ärendet', '.which-answer');
  await press('Slå ihop');
  await until('the form to go', () => !document.querySelector('.form'));
  await says('”Vårdplanen” är ihopslaget med ”Skolplanen 2027”.');
  expect(shown('.arende')).toContain('Region Sandåkra');
  expect(shown('.arende')).not.toMatch(/Avstyrker|Bo Alm|finansiering/);

  // The title is a step of its own, and stays.
  await press('Ångra: slå ihop ”Vårdplanen” med ”Skolplanen 2027”');
  await says('Ångrat: slå ihop ”Vårdplanen” med ”Skolplanen 2027”.');
  expect(titles()).toEqual(['Skolplanen 2027', 'Vårdplanen']);
  await press('Ändra ”Skolplanen 2027”');
  await fill('Slå ihop med', 'Vårdplanen');
  await flip('Svaret i ”Vårdplanen”', '.which-answer');
  await press('Slå ihop');
  await until('the form to go', () => !document.querySelector('.form'));
  expect(shown('.arende')).toContain('Bo Alm');
  expect(shown('.arende')).toContain(summary);
  expect(shown('.arende')).not.toMatch(/Tillstyrker|Region Sandåkra/);
});

test('what is wrong in the form is said before anything is merged', async () => {
  await openWith([anArende('a', 'Skolplanen'), anArende('b', 'Vårdplanen')]);
  await press('Ändra ”Skolplanen”');
  await fill('Titel', ' ');
  await fill('Slå ihop med', 'Vårdplanen');
  await press('Slå ihop');
  await says('Skriv en titel.');
  expect(titles()).toEqual(['Skolplanen', 'Vårdplanen']);
});

test('what is written in a form and not saved is there when the page is opened again, until it is saved or cancelled', async () => {
  await openWith(exampleWork());
  const summary = () => document.querySelector<HTMLTextAreaElement>('[name=summary]');
  await press('Ändra ”Strategi för psykisk hälsa”');
  await fill('Sammanfattning', 'Skriven i tjugo minuter.');
  await press('Lägg till diarienummer');
  await until('a row', () => document.querySelectorAll('.number-row').length === 2);
  write('.number-row input', 2, 'RS 2026-0457');
  await press('Ändra ”Lägesbild”');
  await fill('Roll', 'bilaga');
  // Meanwhile somebody changes another field.
  await put([{ do: 'set', kind: 'arende', id: urn('next'), fields: { handlaggare: 'Bo Ek' } }]);

  await openWorkspace('.form');
  await says('Det du skrev senast är inte sparat än.');
  expect(summary()?.value).toBe('Skriven i tjugo minuter.');
  expect(document.querySelectorAll<HTMLInputElement>('.number-row input')[2]?.value).toBe('RS 2026-0457');
  expect(document.querySelector<HTMLInputElement>('[name=handlaggare]')?.value).toBe('Bo Ek');
  expect(document.querySelector<HTMLSelectElement>('[name=role]')?.value).toBe('bilaga');
  document.querySelector<HTMLElement>('.document .buttons.wide [type=button]')?.click();
  await press('Spara');
  await until('the forms to go', () => !document.querySelector('.form'));
  await says('Skriven i tjugo minuter.');

  await openWorkspace();
  expect(document.querySelector('.form')).toBeNull();
  await press('Nytt ärende');
  await fill('Titel', 'Ny remiss');
  await openWorkspace('.form');
  expect(document.querySelector<HTMLInputElement>('[name=title]')?.value).toBe('Ny remiss');
  await press('Spara');
  await until('it', () => titles().includes('Ny remiss'));
  await openWorkspace();
  expect(document.querySelector('.form')).toBeNull();
});

test('what can’t be done is said, and what was written stays', async () => {
  await openWith(exampleWork());
  await press('Ändra ”Barn och unga”');
  await fill('Titel', 'Nytt namn');
  // Gone from under the page, which isn't told.
  await inTable('arenden', { delete: urn('today') });
  await press('Spara');
  await says('Det som skulle ändras finns inte längre, så inget har sparats. Texten står kvar');
  expect(document.querySelector<HTMLInputElement>('[name=title]')?.value).toBe('Nytt namn');
});

test('an ärende is put away, taken out and deleted; the focus goes to the next', async () => {
  await openWith(exampleWork());
  await press('Ändra ”Barn och unga”');
  await press('Arkivera');
  await says('Ärendet ”Barn och unga” är arkiverat.');
  await says('Arkiverade ärenden (2)');
  await until('the focus', () => focused() === 'entry-urn:uuid:next');
  const archived = document.querySelector<HTMLDetailsElement>('.archived');
  if (archived) archived.open = true;
  await press('Ändra ”Barn och unga”');
  await press('Ta fram ur arkivet');
  await says('Ärendet ”Barn och unga” är framtaget ur arkivet.');
  await until('the focus', () => focused() === 'entry-urn:uuid:today');

  await press('Ändra ”Strategi för psykisk hälsa”');
  await press('Ta bort ärendet');
  await says('Ärendet ”Strategi för psykisk hälsa” är borttaget.');
  await says('Här finns 4 ärenden, 3 dokument och 2 kommentarer.');
  await until('the focus', () => focused() === 'entry-urn:uuid:twin');
  await openWorkspace('.history-line button');
  await says('Ärendet ”Strategi för psykisk hälsa” är borttaget.');
  await press('Ångra: ta bort ärendet ”Strategi för psykisk hälsa”');
  await says('Här finns 5 ärenden, 4 dokument och 5 kommentarer.');
  // Its button has gone, and what is offered now is the step before.
  expect(document.querySelector('.history-line button')?.textContent).toBe('Ångra');
  await until('the step before', () => offered() === 'Ångra: ta fram ärendet ”Barn och unga” ur arkivet');
});

test('what was done last can be put away until something else is done', async () => {
  await openWith(exampleWork());
  const change = async (title: string) => {
    await press('Ändra ”Översyn av samverkan”');
    await fill('Handläggare', title);
    await save();
  };
  await change('Siv');
  await until('the bar', offered);
  document.querySelector<HTMLElement>('.put-away')?.click();
  await until('no bar', () => !offered());
  await change('Sune');
  await until('the bar again', offered);
});
