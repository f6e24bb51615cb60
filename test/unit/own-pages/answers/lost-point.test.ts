import { beforeEach, expect, test } from 'vitest';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { fill, press, pressKey, put, says, shown, until } from '../own-page.ts';
import { handSays, inHand } from './in-hand.ts';

const { ownStore } = await import('../../../../extension/state/own-store.ts');

/** Two windows at the same answer: what somebody is writing on goes, or changes, in the other. */

beforeEach(async () => {
  await storeAnswers(exampleAnswers(), answerTexts);
});

const notes = async () => {
  const { db } = await ownStore();
  return (await db.points.toArray()).flatMap(({ id, note }) => (note === undefined ? [] : [[id, note]]));
};
const field = () => document.querySelector<HTMLTextAreaElement>('.note-field textarea');
const remove = (point: string) => put([{ do: 'delete', kind: 'point', id: urn(point) }]);
const beginNote = async (point: string, note: string) => {
  await openAnswers('go-through', '.in-hand', urn(point));
  pressKey('a');
  await until('the field', () => document.activeElement?.matches('.note-field textarea'));
  await fill('Din anteckning', note);
};

test('a note’s field stays with its point where another window removes that, and nothing is written elsewhere', async () => {
  const before = await notes();
  await beginNote('p2', 'Stäm av');
  const written = field();
  const words = shown('.in-hand-quote');
  await remove('p2');
  await says('Synpunkten har tagits bort i ett annat fönster.', '.lost-point');
  expect(field()).toBe(written);
  expect(document.activeElement).toBe(written);
  expect(inHand()).toBe(`Borttagen synpunkt: Ändringsförslag | ${words}`);
  expect(document.querySelector('.deeds')).toBeNull();
  await fill('Din anteckning', 'Stäm av med ekonomi.');
  written?.dispatchEvent(new (document.defaultView as Window & typeof globalThis).FocusEvent('blur'));
  await press('Ta tillbaka synpunkten');
  await says('Anteckningen är sparad.');
  expect(await notes()).toEqual(expect.arrayContaining([...before, [urn('p2'), 'Stäm av med ekonomi.']]));
  expect(await notes()).toHaveLength(before.length + 1);
  await until('the point', () => !document.querySelector('.lost-point'));
  expect(shown('.in-hand-quote')).toBe(words);
});

test('who leaves a point that is lost goes on with the next, without a note and without its keys having done anything', async () => {
  const before = await notes();
  await beginNote('p2', 'Stäm av');
  await remove('p2');
  await until('lost', () => document.querySelector('.lost-point'));
  document.getElementById('answer-text')?.focus();
  const live = async () => JSON.stringify((await (await ownStore()).db.points.toArray()).toSorted());
  const stored = await live();
  for (const key of ['t', 'x', 'X', '3', 'd', 'm', 'n']) pressKey(key);
  await press('Lämna utan att spara');
  await handSays('Nämnden saknar');
  expect(document.querySelector('.note-field')).toBeNull();
  expect(await live()).toBe(stored);
  expect(await notes()).toEqual(before);
});

test('the editor of what it is about stays with its point, too', async () => {
  await openAnswers('go-through', '.in-hand', urn('p2'));
  pressKey('b');
  const editor = await until('the editor', () => document.querySelector<HTMLInputElement>('.about-editor input'));
  await remove('p2');
  await until('lost', () => document.querySelector('.lost-point'));
  expect(document.querySelector('.about-editor input')).toBe(editor);
  await press('Lämna utan att spara');
  await until('no editor', () => !document.querySelector('.about-editor'));
});

test('what is in hand when an answer is opened stays so when another window decides it', async () => {
  // What is before the first suggestion is gone through.
  await put([{ do: 'set', kind: 'answer', id: urn('a-social'), fields: { withoutPoints: [{ start: 0, end: 100 }] } }]);
  await openAnswers('go-through', '.in-hand', urn('a-social'));
  const words = shown('.in-hand-quote');
  pressKey('a');
  const point = await until('the field', () => field());
  await fill('Din anteckning', 'Min.');
  const { db } = await ownStore();
  const open = await db.points.filter((one) => one.answer === urn('a-social') && one.state === 'suggested').toArray();
  await put(open.map(({ id }) => ({ do: 'set', kind: 'point', id, fields: { state: 'taken' } })));
  await until('decided', () => document.querySelectorAll('.point-card.is-suggestion').length === 0);
  expect(shown('.in-hand-quote')).toBe(words);
  expect(field()).toBe(point);
});
