import { afterEach, expect, test } from 'vitest';
import { planPage } from '../../browser/surfaces/plans.ts';
import { listedComments, lists, panelText, press, pressOn, says, textsOf } from './in-panel.ts';
import { commented, forget, read, until } from './reading-panel.ts';
import { writeOn, writeOnAll } from './writing.ts';

// Only now, when the panel has its window.
const { ownCommand, ownStore } = await import('../../../extension/state/own-store.ts');
const { newId } = await import('../../../storage/db/new-id.ts');

const openRemiss = () =>
  read(
    'https://a.se/remiss',
    '<title>Remiss</title><h1>Remiss</h1><p>Region Älvmarken<br>Dnr RÄ 2026-0418</p><p>Psykisk hälsa.</p>',
  );
const openMissiv = () =>
  read(
    'https://a.se/missiv',
    '<title>Missiv</title><h1>Missiv</h1><p>Region Älvmarken<br>Dnr RÄ 2026-0418</p><p>Svaret ska vara regionen till handa i tid.</p>',
  );
const open = (plan: 'plan-utkast' | 'plan-slutlig') => read(`https://a.se/${plan}`, planPage(plan));

afterEach(async () => {
  await press('Begrepp');
  await forget();
});

/** The ärenden that are stored, each with its documents. */
async function arenden(): Promise<string[][]> {
  const { db } = await ownStore();
  const documents = await db.documents.toArray();
  const all = await db.arenden.toArray();
  return all.map(({ id }) =>
    documents
      .filter(({ arende }) => arende === id)
      .map(({ title }) => title)
      .toSorted(),
  );
}

/** The question may be folded. */
async function answer(says: string): Promise<void> {
  await until(() => expect(document.querySelector('.version-question')).not.toBeNull());
  document.querySelector('.version-question')?.setAttribute('open', '');
  await press(says);
}

test('a document with the number of another joins its ärende', async () => {
  await openRemiss();
  await writeOnAll('Bra.');
  await openMissiv();
  await says('Hör det till ärendet');
  await answer('Ja, lägg det i ärendet');
  await says('Dokumentet ligger nu i ärendet');
  expect(await arenden()).toEqual([['Missiv', 'Remiss']]);
});

test('that it is an ärende of its own is an answer, too', async () => {
  await openRemiss();
  await writeOnAll('Bra.');
  await openMissiv();
  await answer('Nej, det är ett eget ärende');
  await says('finns nu bland ärendena.');
  expect((await arenden()).toSorted()).toEqual([['Missiv'], ['Remiss']]);
});

test('unanswered it is put in that ärende with its first comment', async () => {
  await openRemiss();
  await writeOnAll('Bra.');
  await openMissiv();
  await writeOnAll('Ett svar.');
  expect(await arenden()).toEqual([['Missiv', 'Remiss']]);
});

test('what was deleted with its ärende is said in its document, and comes back from there', async () => {
  await openRemiss();
  await writeOnAll('Bra.');
  const { db } = await ownStore();
  const id = (await db.arenden.toArray())[0]?.id ?? '';
  await ownCommand({ type: 'change', id: newId(), scope: id, changes: [{ do: 'delete', kind: 'arende', id }] });
  await says('Kommentarerna är borttagna.');
  await says('De togs bort med ärendet');
  await press('Ångra borttagningen');
  await lists(['Bra.']);
  await says('Ångrat: borttagning av ärendet.');
});

test('another view of a page is another document', async () => {
  await openRemiss();
  await writeOnAll('Om den första vyn.');
  await read(
    'https://a.se/remiss?vy=2',
    '<title>Remiss</title><p>En annan vy, med andra ord om samma sak: psykisk ohälsa.</p>',
  );
  await says('Inga kommentarer än.');
  await openRemiss();
  await lists(['Om den första vyn.']);
});

/** Words of the draft, and what is said of them. */
const written = [
  ['Kommunen öppnar tre nya träffpunkter under planperioden.', 'Räcker inte.'],
  ['Biblioteken håller öppet på söndagar.', 'Dyrt.'],
  ['Skolorna inför rastvärdar.', 'Flyttas?'],
  ['Planen följs upp i mars varje år.', 'Bra.'],
] as const;

async function commentOnDraft(): Promise<void> {
  const draft = await open('plan-utkast');
  for (const [words, text] of written) await writeOn(draft, words, text);
  await lists(written.map(([, text]) => text));
}

test('it is another document, or the same: that is asked once', async () => {
  await commentOnDraft();
  await open('plan-slutlig');
  // Unanswered, it is whole, and nobody need think that the comments are gone.
  await press('Kommentarer');
  await says('4 kommentarer finns i den andra versionen.');
  expect(textsOf('.comments').join()).not.toContain('Inga kommentarer än.');
  await answer('Det är ett annat dokument');
  await says('Inga kommentarer än.');
  await open('plan-slutlig');
  await says('Inga kommentarer än.');
  expect(document.querySelector('.new-version')).toBeNull();
});

test('a comment written before the answer keeps the question, and the answer makes one document of both', async () => {
  await commentOnDraft();
  const final = await open('plan-slutlig');
  await press('Svara senare');
  const asks = (question: string) =>
    until(() => expect(textsOf('.version-question summary').join()).toContain(question));
  await asks('Är det här en ny version av');
  await writeOn(final, 'Alla som fyller 80 år erbjuds ett hembesök.', 'Skriven före svaret.');
  await lists(['Skriven före svaret.']);
  await asks('Är det här en ny version av');
  const again = await open('plan-slutlig');
  await answer('Det är en ny version');
  await says('4 kommentarer fördes över');
  await until(() => expect(listedComments()).toHaveLength(5));
  await until(() => expect(commented(again)).toContain('Alla som fyller 80 år erbjuds ett hembesök.'));
  await press('Ångra');
  await lists(['Skriven före svaret.']);
  await answer('Det är samma dokument');
  await until(() => expect(listedComments()).toHaveLength(5));
  await open('plan-utkast');
  await until(() => expect(listedComments()).toHaveLength(5));
  expect(textsOf('.version-question')).toEqual([]);
});

test('the answer and the list under it say the same at each moment', async () => {
  await commentOnDraft();
  await open('plan-slutlig');
  await press('Kommentarer');
  await says('4 kommentarer finns i den andra versionen.');
  const contradictions: string[] = [];
  const seen = new MutationObserver(() => {
    const text = panelText();
    if (text.includes('fördes över') && text.includes('finns i den andra versionen')) contradictions.push(text);
  });
  seen.observe(document.body, { subtree: true, childList: true, characterData: true });
  await answer('Det är en ny version');
  await says('4 kommentarer fördes över');
  await until(() => expect(listedComments()).toHaveLength(4));
  seen.disconnect();
  expect(contradictions).toEqual([]);
});

test('comments in a new version are looked through one by one', async () => {
  await commentOnDraft();
  await open('plan-slutlig');
  await answer('Det är en ny version');
  await says('1 oförändrad');
  await press('Granska');
  await until(() => expect(listedComments()).toHaveLength(3));
  await says('0 av 3 sedda');
  await pressOn('.comment .main-button');
  await until(() => expect(listedComments()).toHaveLength(2));
  await says('1 av 3 sedda');
  await pressOn('.comment .main-button');
  await until(() => expect(listedComments()).toHaveLength(1));
  await press('Behåll utan koppling till texten');
  await says('Du har sett alla kommentarer som behövde granskas.');
  expect(textsOf('.nothing button')).toEqual(['Visa alla']);
  expect(textsOf('.chosen-filters button')).toEqual([]);
  await press('Visa alla');
  await until(() => expect(listedComments()).toHaveLength(4));
});
