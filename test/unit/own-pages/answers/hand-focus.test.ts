import { beforeEach, expect, test } from 'vitest';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { fill, press, pressKey, put, says, shown, until } from '../own-page.ts';
import { handSays, openSocial } from './in-hand.ts';

/** Where the focus is when a small form or a button of what is in hand goes: where every key is for what is in hand. */

beforeEach(async () => {
  await storeAnswers(exampleAnswers(), answerTexts);
});

const open = async (point: string) => {
  await openAnswers('go-through', '.in-hand', urn(point));
  // jsdom says that a page is behind others where nothing in it has the focus.
  document.hasFocus = () => true;
};
const control = (selector: string) => until(selector, () => document.querySelector<HTMLElement>(selector));
const focused = (selector: string) =>
  until(`the focus at ${selector}`, () => document.activeElement?.matches(selector));
const inText = () => focused('.answer-text');

test.each([
  ['Enter', { ctrlKey: true }],
  ['Escape', {}],
] as const)('a note that is left by %s leaves the focus at the text, and Enter takes the next', async (key, held) => {
  await open('p2');
  pressKey('a');
  await focused('.note-field textarea');
  await fill('Din anteckning', 'Stäm av med ekonomi.');
  const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
  const told = new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true });
  document.activeElement?.dispatchEvent(told);
  // At once: the next key may come before it is saved.
  expect(document.activeElement?.matches('.answer-text')).toBe(true);
  await until('the note', () => shown('.own-note') === 'Stäm av med ekonomi.');
  expect(document.activeElement?.matches('.answer-text')).toBe(true);
  pressKey('Enter');
  await handSays('Nämnden saknar');
});

test('a note that another window has written meanwhile leads back to its field', async () => {
  await open('p2');
  pressKey('a');
  await focused('.note-field textarea');
  await fill('Din anteckning', 'Min.');
  await put([{ do: 'set', kind: 'point', id: urn('p2'), fields: { note: 'Den andra.' } }]);
  pressKey('Escape');
  await says('Anteckningen har ändrats i ett annat fönster.', '.note-field');
  await focused('.note-field textarea');
});

test('the editor of what it is about', async () => {
  await open('p2');
  pressKey('b');
  await focused('.about-editor input');
  pressKey('Escape');
  await inText();
  pressKey('b');
  await focused('.about-editor input');
  (await control('.about-row button:last-child')).focus();
  await press('Stäng');
  await inText();
});

test('the line that a point is cut at, from its button and back', async () => {
  await open('p3');
  const split = [...document.querySelectorAll<HTMLElement>('.deeds button')].find((one) =>
    one.textContent?.includes('Dela'),
  );
  split?.focus();
  split?.click();
  await control('.cutting');
  await inText();
  pressKey('ArrowLeft');
  (await control('.cutting .main-button')).focus();
  await press('Dela här');
  await until('no line', () => !document.querySelector('.cutting'));
  await inText();
});

test('a button that goes when it is pressed, and the button that leads to the next answer', async () => {
  await openSocial();
  document.hasFocus = () => true;
  const refuseRun = [...document.querySelectorAll<HTMLElement>('.deeds button')].find((one) =>
    one.textContent?.includes('till nästa förslag'),
  );
  refuseRun?.focus();
  refuseRun?.click();
  await handSays('Nämnden saknar');
  await inText();
  pressKey('t');
  await handSays('Enligt nämndens mening');
  pressKey('x');
  await says('Allt i svaret är genomgånget.', '.in-hand');
  const next = [...document.querySelectorAll<HTMLElement>('.done-and-next button')][0];
  next?.focus();
  next?.click();
  await until('the next answer', () => !shown('.in-hand').includes('nämndens'));
  await inText();
});
