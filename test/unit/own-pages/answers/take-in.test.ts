import '../page-workers.ts';
import { beforeEach, expect, test } from 'vitest';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { anArende, urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { controlNamed, fill, leave, press, put, says, shown, takeFile, tell, until } from '../own-page.ts';

const choose = (name: string, content: BlobPart) =>
  takeFile(`a place for ${name}`, name, content, () =>
    document.querySelector<HTMLInputElement>('.add-answers input[type=file]'),
  );
/** They are handed over as the promise ends. */
async function chooseAll(files: readonly File[]): Promise<void> {
  const input = await until('the field', () =>
    document.querySelector<HTMLInputElement>('.add-answers input[type=file]'),
  );
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  tell(input, 'change');
}
const names = () =>
  [...document.querySelectorAll('.new-answers h3')].map((one) => one.textContent?.replaceAll('\u00ad', ''));
const answer = 'Yttrande över strategi för psykisk hälsa\n\nVi anser att ansvaret i avsnitt 6.1 bör framgå tydligare.';

beforeEach(async () => {
  await storeAnswers([...exampleAnswers(), anArende('other', 'Cykelplan 2030')], answerTexts);
  await openAnswers('instanser', '.add-answers');
});

test('a file is read and told, and is put where it belongs when somebody has said whose it is', async () => {
  await choose('svar.txt', answer);
  await says('1 svar är tillagt.');
  expect(names()).toEqual(['svar.txt']);
  await fill('Vem är svaret från?', 'brukarrådet');
  await press('Spara vem svar.txt är från');
  await until('its name', () => names()[0] === 'Brukarrådet');
  expect(shown('.instans-list')).toMatch(/Brukarrådet Ändra Svarade/);
  await press('Ångra: ändra svaret ”Brukarrådet”');
  await says('Ångrat: ändra svaret ”svar.txt”.');
  await until('no name', () => names()[0] === 'svar.txt');
  await press('Ångra: lägga till svar i ”Strategi för psykisk hälsa”');
  await until('nothing', () => names().length === 0);
});

test('a file’s name tells whose it is; the same file is told, and not kept twice', async () => {
  await choose('Yttrande Brukarrådet.txt', answer);
  await says('1 svar är tillagt.');
  expect(names()).toEqual(['Brukarrådet']);
  await choose('kopia.txt', answer);
  await says('kopia.txt finns redan som svaret från Brukarrådet, och är inte tillagd en gång till.');
  await choose('bild.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 1, 2, 3, 4));
  await says('bild.png är inget dokument som kan läsas, och är inte tillagd.');
  expect(names()).toEqual(['Brukarrådet']);
  await press('Stäng listan');
  await until('the list to go', () => !document.querySelector('.new-answers'));
});

test('the count is of the files that were given last, and of what they have brought is still there', async () => {
  await choose('Brukarrådet.txt', answer);
  await says('1 svar är tillagt.', '.new-answers');
  await choose('kopia.txt', answer);
  await says('Inget svar är tillagt.', '.new-answers');
  expect(names()).toEqual(['Brukarrådet']);
  await choose('nytt.txt', `${answer} Hur?`);
  await says('1 svar är tillagt.', '.new-answers');
  expect(shown('.new-answers')).not.toContain('kopia.txt');
  await choose('tom.docx', '');
  await says('1 fil är tillagd, men har ingen text som går att läsa.', '.new-answers');
  await press('Ångra: lägga till svar i ”Strategi för psykisk hälsa”');
  await until('it to be taken back', () => !shown('.new-answers').includes('1 fil är tillagd'));
  expect(shown('.new-answers')).toContain('Inget svar är tillagt.');
});

test('a list of bodies is no answer, and leads to where they are added; those that may be the same are asked about', async () => {
  await choose(
    'sändlista.csv',
    'Remissinstans;E-post\nNorrmalms sdn;a@b.se\nNorrmalms stadsdelsnämnd;\nKulturnämnden;\n',
  );
  await says('sändlista.csv verkar vara en lista över 3 remissinstanser och inte ett svar. Filen är inte tillagd.');
  expect(names()).toEqual([]);
  await press('Lägg till remissinstanserna i sändlista.csv');
  await says('”Norrmalms sdn” och ”Norrmalms stadsdelsnämnd” kan vara samma.', '.add-instanser');
  await press('Ta bara med ”Norrmalms stadsdelsnämnd”');
  await until(
    'the list',
    () => document.querySelector('textarea')?.value === 'Norrmalms stadsdelsnämnd\nKulturnämnden',
  );
  expect(document.querySelector('.alike-names')).toBeNull();
  await press('Lägg till');
  await until('them', () => shown('.instans-list').includes('Kulturnämnden'));
  expect(document.querySelector('.doubtful-file')).toBeNull();
});

test('a copy of the remiss is told, and kept only when somebody says that it is an answer', async () => {
  const parts = ['Inledning', 'Syfte', 'Målbild', 'Uppföljning'].map(
    (title) => `${title}\n\n${'Planen bör visa hur kommunerna ska arbeta tillsammans. '.repeat(16)}`,
  );
  await choose('remiss.txt', ['Handlingsplan för psykisk hälsa 2027–2032', ...parts].join('\n\n'));
  await says('remiss.txt verkar vara själva remissen och inte ett svar på den.');
  expect(names()).toEqual([]);
  expect(shown('.new-answers')).toContain('Inget svar är tillagt.');
  await press('Det är ett svar: remiss.txt');
  await says('1 svar är tillagt.');
  expect(names()).toHaveLength(1);
  expect(document.querySelector('.doubtful-file')).toBeNull();
});

test('one that was asked and is nearly called the same is asked about, and joined by a press', async () => {
  await choose('svar.txt', answer);
  await fill('Vem är svaret från?', '\u202eBrukarådet');
  await press('Spara vem svar.txt är från');
  await says('Menar du Brukarrådet?');
  expect(names()).toEqual(['Brukarådet']);
  await press('Ja, det är samma: Brukarrådet');
  await until('its name', () => names()[0] === 'Brukarrådet');
  expect(shown('.new-answers')).not.toContain('fanns inte i listan');
  expect(shown('.instans-list')).not.toContain('Brukarådet');
});

test('the office of a nämnd that was asked is asked whether it answers for that, and counts as its answer by a press', async () => {
  await put([
    {
      do: 'create',
      record: { kind: 'instans', id: urn('culture'), arende: urn('asked'), name: 'Kulturnämnden', asked: '2026-03-02' },
    },
  ]);
  await choose('svar.txt', `Kulturförvaltningen\nYttrande\n\n${answer}`);
  await says('Svarar för Kulturnämnden?');
  const before = shown('.instanser-summary');
  expect(before).toContain('1 har svarat utan att ha tillfrågats');
  await press('Ja, svaret är deras: Kulturnämnden');
  await until('its name', () => names()[0] === 'Kulturnämnden');
  expect(shown('.instanser-summary')).not.toContain('utan att ha tillfrågats');
  expect(shown('.instans-list')).not.toContain('Kulturförvaltningen');
});

test('a body that gets another’s name is asked about, and joined with its answers by a press that can be undone', async () => {
  await press('Ändra Region Nordbygd');
  await fill('Namn', 'Socialnämnden');
  tell(document.querySelector('.instans form'), 'submit');
  await says('”Socialnämnden” finns redan. Är det samma?');
  expect(shown('.instans-list')).toContain('Region Nordbygd');
  await press('Ja, slå ihop med Socialnämnden');
  await until('one less', () => !shown('.instans-list').includes('Region Nordbygd'));
  const own = [...document.querySelectorAll('.instans')].filter((one) =>
    one.textContent?.replaceAll('\u00ad', '').includes('Socialnämnden'),
  );
  expect(own.map((one) => one.querySelectorAll('.answer-ways').length)).toEqual([2]);
  await press('Ångra: ta bort remissinstansen ”Region Nordbygd”');
  await until('both', () => shown('.instans-list').includes('Region Nordbygd'));
});

test('that a body is new is told until another is said to be meant', async () => {
  await choose('svar.txt', `Hyresgästföreningen\nYttrande\n\n${answer}`);
  await says('Remissinstansen fanns inte i listan och är tillagd.');
  await press('Rätta svaret Hyresgästföreningen');
  await fill('Remissinstans', 'Brukarrådet');
  tell(document.querySelector('.new-answer form'), 'submit');
  await until('its name', () => names()[0] === 'Brukarrådet');
  expect(shown('.new-answers')).not.toContain('fanns inte i listan');
});

test('a version that another replaces is told as such, with nothing more to do with it', async () => {
  await choose('Brukarrådet 1.txt', answer);
  await choose('Brukarrådet 2.txt', 'Vi har inga synpunkter.');
  await says('Remissinstansen har svarat förut. Båda svaren räknas.');
  expect(document.querySelectorAll('.new-answer a')).toHaveLength(2);
  await press('Ersätter Brukarrådet 1.txt');
  await says('En tidigare version av Brukarrådet 2.txt, som är den som räknas.');
  const replaced = [...document.querySelectorAll('.new-answer')].find((one) =>
    one.textContent?.includes('En tidigare version'),
  );
  expect(replaced?.textContent).not.toMatch(/Gå igenom|Stämmer|till synpunkt/);
  await press('Räkna båda svaren');
  await until('both', () => !shown('.new-answers').includes('En tidigare version'));
});

test('of two answers of one body that come together the one with the later day is offered to replace the other', async () => {
  const letter = (day: string, says: string) =>
    `Brukarrådet\n${day}\n\nYttrande över Strategi för psykisk hälsa\n\n${says}`;
  await choose('andra.txt', letter('1 april 2026', 'Brukarrådet avstyrker förslaget.'));
  await choose('första.txt', letter('1 mars 2026', 'Vi har inga synpunkter på det remitterade.'));
  await says('Remissinstansen har svarat förut. Båda svaren räknas.');
  expect(shown('.new-answers')).not.toContain('Ersätter andra.txt');
  expect(shown('.instans-list')).toContain('Svarade 1 april 2026');
  await press('Ersätter första.txt');
  await says('En tidigare version av andra.txt, som är den som räknas.');
  expect(shown('.instans-list')).toContain('Svarade 1 april 2026');
});

test('a later answer of the same body replaces the earlier, or counts beside it, whatever they say', async () => {
  await choose('Socialnämnden.txt', 'Vi har inga synpunkter.');
  await says('Remissinstansen har svarat förut. Båda svaren räknas.');
  await press('Ersätter social.docx');
  await until('one answer', () => document.querySelectorAll('.instans .answer-line .answer-ways').length === 3);
  await press('Räkna båda svaren');
  await says('Remissinstansen har svarat förut. Båda svaren räknas.');
});

test('a pasted mail is an answer', async () => {
  await press('Klistra in text');
  await fill(
    'Klistra in svaret, med avsändare och datum om det är ett mejl.',
    `Från: Anna Ek <a@b.se>\nSkickat: 2026-03-03\nÄmne: Vårt svar\n\n${answer}`,
  );
  await press('Lägg till svaret');
  await until('it', () => names()[0] === 'Anna Ek');
  expect(shown('.new-answer .facts-line')).toContain('Vårt svar – Anna Ek 3 mars 2026');
});

test('a saved mail brings its text and the files in it', async () => {
  const mail = [
    ...['From: Anna Ek <anna@b.se>', 'To: remiss@a.se', 'Subject: Svar', 'Date: 3 Mar 2026 10:00:00 +0100'],
    ...['Content-Type: multipart/mixed; boundary=x', '', '--x', 'Content-Type: text/plain', '', 'Se bilagan.', '--x'],
    ...['Content-Type: text/plain; name="Yttrande.txt"', 'Content-Disposition: attachment; filename="Brukarrådet.txt"'],
    ...['Content-Transfer-Encoding: base64', '', Buffer.from(answer).toString('base64'), '--x--', ''],
  ].join('\r\n');
  await choose('svar.eml', mail);
  await says('2 svar är tillagda.');
  expect(names().toSorted()).toEqual(['Anna Ek', 'Brukarrådet']);
});

test('what isn’t read when somebody cancels is told, and what is read is kept', async () => {
  await chooseAll(Array.from({ length: 99 }, (_, i) => new File([`${answer} Fråga ${i}.`], `svar-${i}.txt`)));
  await says(' av 99: svar-');
  await press('Avbryt');
  await says('svar-98.txt är inte läst, eftersom du avbröt, och är inte tillagd.');
  const left = document.querySelectorAll('.not-added li').length;
  await until('the others', () => names().length === 99 - left);
});

test('a list of hundreds of rows is written in a thread, and undone there', async () => {
  const rows = Array.from({ length: 400 }, (_, i) => `Ansvaret i fråga ${i} bör framgå;Brukarrådet`);
  await choose('lista.csv', `Synpunkt;Remissinstans\n${rows.join('\n')}\n`);
  await says('400 förslag till synpunkter', '.new-answers');
  await press('Ångra: lägga till svar i ”Strategi för psykisk hälsa”');
  await until('nothing', () => names().length === 0);
});

test('an answer is put right in place, moved and deleted', async () => {
  await choose('svar.txt', answer);
  await press('Rätta svaret svar.txt');
  await fill('Remissinstans', 'Hyresgästföreningen');
  await fill('Diarienummer', 'HGF 2026/1; HGF 2026/2');
  await fill('Datum', '2026-03-04');
  await fill('Ställningstagande', 'Avstyrker');
  tell(document.querySelector('.new-answer form'), 'submit');
  await says('HGF 2026/1, HGF 2026/2', '.new-answer');
  await until('the form to go', () => !document.querySelector('.new-answer .form'));
  expect(shown('.new-answer')).toMatch(/Hyresgästföreningen.* 4 mars 2026 .*Avstyrker/);
  await press('Rätta svaret Hyresgästföreningen');
  await until('what it says', () => controlNamed('Ställningstagande')?.value === 'avstyrker');
  await until('the other ärende', () => controlNamed('Flytta till ett annat ärende'));
  await fill('Flytta till ett annat ärende', 'Cykelplan');
  await press('Flytta');
  await until('it to be gone', () => names().length === 0);
  expect(shown('.instans-list')).not.toContain('Hyresgästföreningen');
  await press('Ångra: flytta svaret ”Hyresgästföreningen”');
  // Until a step is done, another press is ignored.
  await says('Ångrat: flytta svaret ”Hyresgästföreningen”.');
  await until('it', () => names()[0] === 'Hyresgästföreningen');
  await press('Rätta svaret Hyresgästföreningen');
  await press('Ta bort svaret');
  await until('it to be gone', () => names().length === 0);
  await says('Svaret ”Hyresgästföreningen” är borttaget.');
});

test('a file that couldn’t be read is kept, and gets its text when it is read again', async () => {
  await choose('svar.docx', 'PK\u0003\u0004');
  await says('Filen är skadad och går inte att läsa. Be avsändaren om en ny och läs den igen.');
  await press('Rätta svaret svar.docx');
  await takeFile('a place for it', 'svar.txt', answer, () =>
    document.querySelector<HTMLInputElement>('.reread input[type=file]'),
  );
  await says('Svaret är läst igen.');
  expect(document.querySelector('.new-answer .answer-told')).toBeNull();
});

test('whoever leaves while an answer is read is asked, and not when it is kept', async () => {
  const { Event, dispatchEvent } = document.defaultView as Window & typeof globalThis;
  const asks = () => !dispatchEvent.call(document.defaultView, new Event('beforeunload', { cancelable: true }));
  await chooseAll([new File([answer], 'svar.txt')]);
  // In the same turn: it may be read in the next.
  expect(asks()).toBe(true);
  await says('1 svar är tillagt.');
  await until('none', () => !asks());
});

test('what isn’t read when the page is left is told when it comes again', async () => {
  await chooseAll(Array.from({ length: 99 }, (_, i) => new File([`${answer} Fråga ${i}.`], `svar-${i}.txt`)));
  await says(' av 99: svar-');
  leave();
  // What a page reads ends with it; of the one that is drawn anew here it has to be ended.
  await press('Avbryt');
  await openAnswers('instanser', '.add-answers');
  await says('svar-98.txt var inte läst när du lämnade sidan. Lägg till filen igen.');
  await press('Stäng listan');
  await openAnswers('instanser', '.add-answers');
  await until('nothing to tell', () => !document.querySelector('.not-added'));
});

test('what is pasted or listed, and not added yet, is there when the page comes again', async () => {
  await press('Klistra in text');
  await fill('Klistra in svaret, med avsändare och datum om det är ett mejl.', answer);
  await press('Lägg till remissinstanser');
  await fill('Skriv eller klistra in en remissinstans per rad.', 'Kulturnämnden');
  await openAnswers('instanser', '.add-answers');
  await press('Lägg till svaret');
  await says('1 svar är tillagt.');
  expect(document.querySelector<HTMLTextAreaElement>('.add-instanser textarea')?.value).toBe('Kulturnämnden');
  await press('Avbryt');
  await openAnswers('instanser', '.add-answers');
  expect(document.querySelector('.add-instanser form') ?? document.querySelector('.add-answers form')).toBeNull();
});
