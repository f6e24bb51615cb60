import { afterEach, expect, test } from 'vitest';
import type { Target } from '../../../comments/model/comment.ts';
import type { Change } from '../../../storage/commands/command.ts';
import {
  key,
  listedComments,
  lists,
  panelText,
  press,
  pressOn,
  save,
  says,
  textsOf,
  write,
  writeIn,
} from './in-panel.ts';
import { commented, commentOn, forget, read, select, until } from './reading-panel.ts';
import { saved, writeOn, writeOnAll } from './writing.ts';

// Only now, when the panel has its window.
const { ownCommand, ownStore } = await import('../../../extension/state/own-store.ts');
const { newId } = await import('../../../storage/db/new-id.ts');

const sentence = 'Hur svaret bör utformas framgår av avsnitt 8.';
const remiss = `<title>Remiss</title><h1>Remiss</h1><p>Remisstid: till den 12 februari 2027. Kontakt: Torvald Ekeskär.</p>
  <h2>1 Bakgrund</h2><p>Arbetet för psykisk hälsa fortsätter.</p><h2>2 Svar</h2><p>${sentence}</p>`;
const readRemiss = () => read('https://a.se/remiss', remiss);

afterEach(async () => {
  await press('Begrepp');
  await forget();
});

test('from selected words to a saved comment, which is there when the page is read again', async () => {
  const reading = await readRemiss();
  await writeOn(reading, 'psykisk hälsa', 'Definitionen bör följa begreppsmodellen.');
  await lists(['Definitionen bör följa begreppsmodellen.']);
  await until(() => expect(commented(reading)).toEqual(['psykisk hälsa']));
  const again = await readRemiss();
  await lists(['Definitionen bör följa begreppsmodellen.']);
  await until(() => expect(commented(again)).toEqual(['psykisk hälsa']));
});

test('a whole form: proposal with its difference, stance, type, reason, labels; changed afterwards, undone and redone', async () => {
  const reading = await readRemiss();
  commentOn(reading, sentence);
  await write('Synpunkt', 'Oklart.');
  await press('Föreslå ny lydelse');
  propose('Hur svaret ska utformas framgår av avsnitt 8.');
  expect([textsOf('.proposal-editor del'), textsOf('.proposal-editor ins')]).toEqual([['bör'], ['ska']]);
  await press('Tillstyrker med ändring');
  await press('Typ');
  await write('Typ', 'redaktionell');
  await press('Motivering');
  await write('Motivering', 'Annars kan det läsas som frivilligt.');
  await press('Etiketter');
  await write('Etiketter', 'språk, avsnitt 8');
  await press('Endast internt');
  await says('Tas aldrig med när du exporterar.');
  await press('Spara');
  await says('tillstyrker med ändring · redaktionell · Klar · Endast internt · språk · avsnitt 8');
  expect(textsOf('.comment .difference ins')).toEqual(['ska']);

  await press('Ändra');
  await says('Ändra kommentar');
  await write('Typ', 'sak');
  await write('Etiketter', '');
  await saved();
  await says('tillstyrker med ändring · sak · Klar · Endast internt');
  await press('Ångra: ändring av kommentaren');
  await says('Ångrat: ändring av kommentaren.');
  await says('redaktionell · Klar · Endast internt · språk');
  await press('Gör om: ändring av kommentaren');
  await says('tillstyrker med ändring · sak · Klar · Endast internt');
});

/** Puts these words in the place of all that stands in the proposal. */
function propose(words: string): void {
  const editor = document.querySelector<HTMLElement>('.proposal-editor');
  editor?.focus();
  getSelection()?.selectAllChildren(editor as HTMLElement);
  const put = { inputType: 'insertReplacementText', data: words, bubbles: true, cancelable: true };
  editor?.dispatchEvent(new InputEvent('beforeinput', put));
}

test('a proposal left as the words are is none; of words that are all new, the old are told from them', async () => {
  const reading = await readRemiss();
  commentOn(reading, sentence);
  await press('Föreslå ny lydelse');
  await press('Spara');
  await says('Skriv en synpunkt');
  await write('Synpunkt', 'Oklart.');
  await saved();
  expect(textsOf('.comment').join()).not.toContain('Förslag');
  await press('Ändra');
  await says('Ändra kommentar');
  await press('Föreslå ny lydelse');
  propose('Nämnderna lämnar sina synpunkter i en mall');
  expect(textsOf('.proposal-editor > *')).toEqual([sentence, 'Nämnderna lämnar sina synpunkter i en mall']);
  await press('Släng ändringarna');
});

test('changes that aren’t saved say which comment they are of, in their line and at the comment', async () => {
  const reading = await readRemiss();
  await writeOn(reading, 'psykisk hälsa', 'Bra.');
  await writeOn(reading, sentence, 'Oklart.');
  await press('Ändra: Oklart.');
  await says('Ändra kommentar');
  await write('Synpunkt', 'Otydligt.');
  key('Escape');
  await says('Påbörjad ändring av kommentaren på ”Hur svaret bör utformas framgår av …”: Otydligt.');
  expect(panelText()).not.toContain('Utkast från');
  const told = () => textsOf('.comment').filter((text) => text.includes('En ändring är påbörjad men inte sparad.'));
  expect(told()).toEqual([expect.stringContaining('Oklart.')]);
  await press('Släng ändringarna');
  await until(() => expect(told()).toEqual([]));
  expect(panelText()).not.toContain('Påbörjad');
});

test('what has been saved is told at the list, not in the next form, whose way back it isn’t', async () => {
  const reading = await readRemiss();
  await writeOn(reading, 'psykisk hälsa', 'Bra.');
  commentOn(reading, 'Remisstid:');
  await says('Ny kommentar');
  expect(textsOf('.comments > .told')).toEqual([expect.stringMatching(/^Sparad .*Ångra/)]);
  expect(textsOf('.comment-form .told')).toEqual([]);
  await write('Synpunkt', 'För kort.');
  expect(textsOf('.told')).toEqual([]);
  await press('Släng utkastet');
});

test('on a section, and on the whole document, which no heading says again', async () => {
  await readRemiss();
  await writeOnAll('Vi är i huvudsak för.');
  await says('1 kommentar');
  expect(panelText().match(/Hela dokumentet/g)).toHaveLength(1);
  await press('Kommentera ett avsnitt');
  await until(() => expect(textsOf('.section-list li')).toEqual(['Remiss', '1 Bakgrund', '2 Svar']));
  await pressOn('.section-list li:nth-child(3) button');
  await says('Ny kommentar');
  await write('Synpunkt', 'Avsnittet är för långt.');
  await saved();
  await lists(['Vi är i huvudsak för.', 'Avsnittet är för långt.']);
});

test('many at once: search, filter, choose, change, delete and undo', async () => {
  const reading = await readRemiss();
  for (const [words, text, stance] of [
    ['psykisk hälsa', 'Bra begrepp.', 'Tillstyrker'],
    ['Remisstid:', 'För kort.', 'Avstyrker'],
    ['Torvald Ekeskär', 'Fel namn.', undefined],
  ] as const)
    await writeOn(reading, words, text, stance);
  await lists(['För kort.', 'Fel namn.', 'Bra begrepp.']);
  writeIn('.list-tools input', 'för');
  await lists(['För kort.']);
  await says('1 av 3 kommentarer visas');
  await press('Visa alla');
  await press('Filtrera');
  await write('Ställningstagande', 'tillstyrker');
  await lists(['Bra begrepp.']);
  // Folded away, what is chosen is told all the same, and can be taken away.
  await press('Filtrera');
  await press('Ta bort filtret Tillstyrker');
  await until(() => expect(listedComments()).toHaveLength(3));
  await press('Välj flera');
  await press('Välj alla 3');
  await says('3 kommentarer valda');
  await press('Ändra 3 kommentarer');
  await press('Ändra 3 kommentarer till utkast');
  await until(() => expect(textsOf('.comment-marks')).toHaveLength(3));
  // While one goes on choosing, what has been done is said, and can be taken back, in the bar.
  await press('Välj inga');
  await pressOn('.choose-one input');
  await press('Ta bort 1 kommentar');
  await says('Kommentaren är borttagen.');
  await until(() => expect(document.activeElement?.className).toBe('chosen-bar'));
  await until(() => expect(listedComments()).toHaveLength(2));
  await says('Välj alla 2');
  await press('Ångra: borttagning av kommentaren');
  await until(() => expect(listedComments()).toHaveLength(3));
  // A form for one ends it.
  commentOn(reading, 'psykisk hälsa');
  await says('Ny kommentar');
  await until(() => expect(document.querySelectorAll('.chosen-bar, .choose-one')).toHaveLength(0));
  await press('Släng utkastet');
  await press('Välj flera');
  await press('Välj alla 3');
  await press('Ta bort 3 kommentarer');
  await says('3 kommentarer är borttagna.');
  await lists([]);
  await press('Ångra: borttagning av 3 kommentarer');
  await until(() => expect(listedComments()).toHaveLength(3));
});

test('a row that is removed leaves the focus to the list, and a form that goes leaves it beside', async () => {
  await readRemiss();
  for (const text of ['Ett.', 'Två.']) await writeOnAll(text);
  await press('Ta bort');
  await says('Kommentaren är borttagen');
  await until(() => expect(document.activeElement?.matches('.comment-list :is(button, a)')).toBe(true));
  await press('Kommentera hela dokumentet');
  await press('Motivering');
  await until(() => expect(document.activeElement?.matches('textarea.reason')).toBe(true));
  await press('Släng utkastet');
  await until(() => expect(document.activeElement?.matches('.list-tools :is(button, a, input)')).toBe(true));
});

test('where one stands on the whole is shown as it is kept, also when it is undone', async () => {
  await readRemiss();
  await writeOnAll('Hej.');
  await press('Samlat ställningstagande');
  writeIn('.overall select', 'avstyrker');
  const shown = (says: string) => until(() => expect(textsOf('.overall summary')).toEqual([says]));
  await shown('Samlat ställningstagandeavstyrker');
  await write('Sammanfattning', 'Vi är emot.');
  await shown('Samlat ställningstagandeavstyrkerVi är emot.');
  await press('Ångra');
  await shown('Samlat ställningstagandeavstyrker');
  expect(document.querySelector<HTMLTextAreaElement>('.overall textarea')?.value).toBe('');
});

test('what is written is text, whatever it looks like, and however long', async () => {
  const reading = await readRemiss();
  const hostile = '<img src=x onerror="window.hacked = true"> שלום 👩‍👩‍👧 ';
  await writeOn(reading, 'psykisk hälsa', hostile + 'å'.repeat(100_000));
  await until(() =>
    expect(document.querySelector('.comment .comment-text')?.textContent).toBe(hostile + 'å'.repeat(100_000)),
  );
  expect(document.querySelector('.comment img')).toBeNull();
  expect(panelText()).not.toContain('undefined');
});

test('a comment is moved to other words, and moved back when the page is read anew', async () => {
  const reading = await readRemiss();
  await writeOn(reading, 'Remisstid:', 'På fel ställe.');
  await press('Ändra');
  select(reading, 'Torvald Ekeskär');
  await until(() => expect(textsOf('.retarget').join()).toContain('ny markering'));
  await write('Gäller', '1');
  await saved();
  await until(() => expect(commented(reading)).toEqual(['Torvald Ekeskär']));
  const again = await readRemiss();
  await press('Ångra: flytt av kommentaren');
  await until(() => expect(commented(again)).toEqual(['Remisstid:']));
});

test('what has been saved isn’t saved again when the next is begun at once', async () => {
  await readRemiss();
  await press('Kommentarer');
  await press('Kommentera hela dokumentet');
  await write('Synpunkt', 'En gång.');
  const { db } = await ownStore();
  await until(async () => expect(await db.drafts.count()).toBe(1));
  document.querySelector<HTMLFormElement>('.comment-form')?.requestSubmit();
  await press('Kommentera hela dokumentet');
  await says('Ny kommentar');
  await press('Släng utkastet');
  await lists(['En gång.']);
  expect(await db.comments.count()).toBe(1);
});

/** The only comment is changed by somebody in another window. */
async function elsewhere(does: (id: string) => Change): Promise<void> {
  const { db } = await ownStore();
  const [comment] = await db.comments.toArray();
  const changes = [does(comment?.id ?? '')];
  await ownCommand({ type: 'change', id: newId(), scope: 'urn:uuid:elsewhere', changes });
}

test('of what another window has changed of a comment meanwhile nothing is taken over or overwritten unseen', async () => {
  const reading = await readRemiss();
  await writeOn(reading, 'Remisstid:', 'Ett.', 'Tillstyrker');
  await press('Ändra');
  await write('Synpunkt', 'Två.');
  await elsewhere((id) => ({ do: 'set', kind: 'comment', id, fields: { commenting: 'Tre.', assessing: 'avstyrker' } }));
  await lists(['Tre.']);
  save();
  await says('Inte sparad än: kommentaren har ändrats i ett annat fönster medan du skrev.');
  expect(textsOf('.changed-elsewhere .theirs')).toEqual(['Tre.', 'avstyrker']);
  expect(textsOf('.stance-buttons [aria-pressed="true"]')).toEqual(['Tillstyrker']);
  await lists(['Tre.']);
  await press('Ta deras: Ställningstagande');
  await press('Spara');
  await lists(['Två.']);
  await says('avstyrker');
});

test('a comment that another window deletes while one writes on in it comes back only when that is known', async () => {
  const reading = await readRemiss();
  await writeOn(reading, 'Remisstid:', 'Ett.', 'Tillstyrker');
  await press('Ändra');
  await write('Synpunkt', 'Två.');
  await elsewhere((id) => ({ do: 'delete', kind: 'comment', id }));
  await lists([]);
  save();
  await says('Inte sparad än: kommentaren har tagits bort medan du skrev');
  await until(() => expect(document.activeElement?.id).toBe('form-problem'));
  expect(listedComments()).toEqual([]);
  // What is typed then doesn't make it ask again.
  await write('Synpunkt', 'Två, trots allt.');
  save();
  await lists(['Två, trots allt.']);
  await press('Ändra');
  await write('Synpunkt', 'Tre.');
  await elsewhere((id) => ({ do: 'delete', kind: 'comment', id }));
  await lists([]);
  save();
  await says('Inte sparad än: kommentaren har tagits bort medan du skrev');
  await press('Släng ändringarna');
  expect(listedComments()).toEqual([]);
});

test('a comment that another window moves while one writes on in it stays where it was moved', async () => {
  const reading = await readRemiss();
  await writeOn(reading, 'Remisstid:', 'Ett.', 'Tillstyrker');
  await press('Ändra');
  await write('Synpunkt', 'Två.');
  const target: Target = { type: 'passage', selectors: [{ type: 'TextQuoteSelector', exact: 'Torvald Ekeskär' }] };
  await elsewhere((id) => ({ do: 'set', kind: 'comment', id, fields: { target } }));
  await until(() => expect(commented(reading)).toEqual(['Torvald Ekeskär']));
  save();
  await lists(['Två.']);
  expect(commented(reading)).toEqual(['Torvald Ekeskär']);
});
