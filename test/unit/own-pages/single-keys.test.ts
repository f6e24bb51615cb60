/** Shortcuts of a single key, which can be switched off; the dialog of keys is a browser's, and tested there. */
import { signal } from '@preact/signals';
import { h } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTexts, exampleAnswers } from '../../example-answers.ts';
import { urn } from '../../example-work.ts';
import { edges, handSays, openSocial } from './answers/in-hand.ts';
import { openAnswers, storeAnswers } from './answers-page.ts';
import { openOptions } from './options-page.ts';
import { flip, forgetAll, open, pressKey, shown, storage, until } from './own-page.ts';

const { Help } = await import('../../../components/help/Help.tsx');
const { keysShown } = await import('../../../components/app/shown-keys.ts');

const hints = () => [...document.querySelectorAll('.in-hand .key-hint')].map((one) => one.textContent?.trim());
const announced = () =>
  [...document.querySelectorAll('.in-hand [aria-keyshortcuts]')].map((one) => one.getAttribute('aria-keyshortcuts'));
async function switchOff(): Promise<void> {
  await openOptions();
  await flip('Kortkommandon med en enda tangent');
  await until('it stored', () => storage.stored['single-keys'] === false);
}

beforeEach(async () => {
  await storeAnswers(exampleAnswers(), answerTexts);
});
afterEach(forgetAll);

test('the list of keys says which are off, and those that hold all the same', async () => {
  await switchOff();
  await open('help.html', () => h(Help, { shortcuts: signal({}) }));
  const row = (does: string) => shown(`[data-does=${does}] dd`);
  await until('the list', () => row('noPoint'));
  const expected = {
    ...{ noPoint: 'avstängt', noPoints: 'avstängt', pointStance: 'avstängt', showKeys: 'avstängt', choose: 'avstängt' },
    ...{ takePoint: 'Enter', nextPage: '→', undoStep: 'Ctrl+Z', letter: 'A till Ö', nextPart: 'F6' },
  };
  for (const [does, keys] of Object.entries(expected)) expect([does, row(does)]).toEqual([does, keys]);
});

test('letters, figures and signs do nothing then, nor does a button show them; Enter holds', async () => {
  await openSocial();
  expect(hints()).toContain('X');
  expect(announced()).toContain('Shift+X');
  await switchOff();
  await openSocial();
  expect(hints()).toEqual(['‹', '›']);
  expect(announced()).toEqual([]);
  const before = edges();
  for (const key of ['X', 'x', 't', 'j', '5', 'n', 'g', 'r', '?']) pressKey(key);
  expect(keysShown.value).toBeUndefined();
  await handSays('Inget förslag i stycket | Yttrande över');
  expect(edges()).toBe(before);
  await openAnswers('go-through', '.in-hand', urn('p3'));
  expect(announced()).toEqual([]);
  pressKey('Enter');
  await until('it taken', () => edges() === 'open open point point open');
});
