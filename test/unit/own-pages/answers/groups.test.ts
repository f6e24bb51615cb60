/** Points that belong together: proposed, put into groups, and what is done about them. */
import { beforeEach, expect, test } from 'vitest';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { buttonNamed, fill, flip, press, says, shown, until } from '../own-page.ts';

const box = (name: string) =>
  until(`the box "${name}"`, () =>
    [...document.querySelectorAll<HTMLInputElement>('.groups input[type=checkbox]')].find((one) =>
      one.getAttribute('aria-label')?.startsWith(name),
    ),
  );
const choose = async (name: string) => (await box(name)).click();
const gone = (name: string) => until(`"${name}" to go`, () => !buttonNamed(name));

beforeEach(async () => {
  await storeAnswers(exampleAnswers(), answerTexts);
  await openAnswers('groups', '.proposed-group');
});

test('who says the contrary of a group is proposed for it, told why, taken and undone', async () => {
  expect(shown('.proposed-group')).toContain('1 synpunkt som säger emot, från Utbildningsförvaltningen');
  expect(shown('.proposed-group')).toContain('Avsnitt 6.1, gemensamt: uppföljningen, ansvaret');
  await press('Lägg till i gruppen');
  const heading = '”Förvaltningen delar inte bedömningen att ansvaret behöver förtydligas” (Utbildningsförvaltningen)';
  await says(heading, '.says-against h4');
  await says('Förvaltningen delar inte bedömningen', '.point-group .says-against');
  await says('Inga fler synpunkter liknar varandra');
  await press(`Ångra: göra gruppen ”${heading}”`);
  await says('1 synpunkt som säger emot', '.proposed-group');
});

test('what is no group isn’t proposed again', async () => {
  await press('Inte en grupp: 1 synpunkt som säger emot, från Utbildningsförvaltningen');
  await says('Inga fler synpunkter liknar varandra');
  await openAnswers('groups', '.point-group');
  await says('Inga fler synpunkter liknar varandra');
  await says('De synpunkterna föreslås inte som grupp igen.');
});

test('a point is left out of what is proposed; with none left nothing is taken', async () => {
  await choose('Ta med: Utbildningsförvaltningen');
  await press('Lägg till i gruppen');
  await says('Välj minst en synpunkt.');
});

test('chosen points become a group with a heading, and are moved to another', async () => {
  await choose('Välj: Region Nordbygd, ”de ekonomiska');
  await choose('Välj: Socialnämnden, ”Nämnden saknar');
  await says('2 synpunkter valda');
  await press('Ny grupp');
  await press('Gör gruppen');
  await says('Skriv en rubrik.');
  await fill('Rubrik på den nya gruppen', 'Kostnader');
  await press('Gör gruppen');
  await says('Kostnader', '.point-group h3');
  await says('Gruppen ”Kostnader” finns nu.');
  await choose('Välj: Socialnämnden, ”Nämnden saknar');
  await fill('Flytta till grupp', 'Ansvaret för uppföljningen');
  await press('Flytta');
  await says('3 synpunkter från 2 remissinstanser');
  await press('Ändra gruppen ”Kostnader”');
  await press('Lös upp gruppen ”Kostnader”');
  await says('Gruppen ”Kostnader” är upplöst. Synpunkterna finns kvar.');
});

test('what is done is said of several at once, decided by a name on a day, and undone', async () => {
  await choose('Välj gruppen ”Ansvaret');
  await choose('Välj: Region Nordbygd, ”de ekonomiska');
  await says('1 synpunkt och 1 grupp valda');
  await press('Ange hantering');
  await flip('Det är beslutat');
  await press('Spara');
  await says('Välj vad som görs, innan det är beslutat.');
  await flip('Beaktas delvis');
  await fill('Av', 'Åsa Öberg');
  await press('Spara');
  await until('both to say so', () => shown('.decision-line').split('av Åsa Öberg').length === 3);
  // What was empty is as it was.
  await says('Ansvaret läggs till.', '.point-group .decision-line');
  await press('Ångra: ändra hanteringen');
  await gone('Ångra: ändra hanteringen');
  await until('it to be undone', () => !shown('.decision-line').includes('Åsa Öberg'));
});

test('what is chosen and not shown is told before anything is done to it, and can be dropped', async () => {
  await choose('Välj gruppen ”Ansvaret');
  await choose('Välj: Region Nordbygd, ”de ekonomiska');
  await choose('Välj: Socialnämnden, ”Nämnden saknar');
  await choose('Välj: Utbildningsförvaltningen, ”Hur är det');
  await fill('Sök bland synpunkterna', 'elevhälsa');
  await says('3 synpunkter och 1 grupp valda, 3 visas inte med det här urvalet');
  await press('Ange hantering');
  await says('Sparas för 3 synpunkter och 1 grupp. 3 av dem visas inte.', '.decision-form');
  await press('Ta bort dem som inte visas ur urvalet');
  await says('1 synpunkt vald');
  await says('Sparas för 1 synpunkt.', '.decision-form');
  expect(shown('.chosen-points-bar')).not.toContain('visas inte');
});

test('after a response to several points has been saved none is chosen any more, and it is told how many it was', async () => {
  await choose('Välj: Region Nordbygd, ”de ekonomiska');
  await choose('Välj: Socialnämnden, ”Nämnden saknar');
  await press('Ange hantering');
  await flip('Beaktas');
  await press('Spara');
  await says('Hanteringen av 2 synpunkter är sparad.');
  await until('none to be chosen', () => !document.querySelector('.chosen-points-bar'));
  expect(document.activeElement?.id).toBe('ungrouped-title');
});

test('the points are searched and filtered, in the groups too', async () => {
  await fill('Sök bland synpunkterna', 'elevhälsa');
  await says('1 synpunkt av 7');
  await until('one row', () => document.querySelectorAll('.point-row').length === 1);
  await fill('Sök bland synpunkterna', '');
  await fill('Hantering', 'Föreslaget');
  await says('2 synpunkter av 7');
  await press('Visa alla');
  await until('all rows', () => document.querySelectorAll('.groups .point-row').length === 8);
});

test('with no answers yet it says what comes', async () => {
  await storeAnswers(exampleAnswers().slice(0, 1), []);
  await openAnswers('groups', '.empty');
  await says('Inga synpunkter finns än.');
});

test('what is written and not saved stands in the forms when the page is opened again, until it is saved or cancelled', async () => {
  const again = () => openAnswers('groups', '.point-group');
  await press('Ändra hanteringen av: Ansvaret för uppföljningen bör framgå');
  await fill('Varför?', 'Oklart vem som följer upp.');
  await again();
  await says('Det du skrev senast är inte sparat än.', '.decision-form');
  expect(await reason()).toBe('Oklart vem som följer upp.');
  await press('Avbryt');
  await again();
  expect(shown('.decision-form')).toBe('');
  await press('Ändra gruppen ”Ansvaret för uppföljningen bör framgå”');
  await fill('Sammanfattning', 'Flera vill veta vem.');
  await again();
  await says('Det du skrev senast är inte sparat än.', '.group-form');
  await press('Spara');
  await says('Flera vill veta vem.', '.group-summary');
  await again();
  expect(shown('.group-form')).toBe('');
});
const reason = async () =>
  (await until('the field', () => document.querySelector<HTMLTextAreaElement>('textarea[name=reason]'))).value;
