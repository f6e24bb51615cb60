import { beforeEach, expect, test, vi } from 'vitest';
import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { press, pressKey, says, send, shown, until } from '../own-page.ts';
import { edges, handSays, openSocial } from './in-hand.ts';

const { ownStore } = await import('../../../../extension/state/own-store.ts');

const pointOf = async (id: string) => (await (await ownStore()).db.points.get(urn(id))) as AnswerPoint | undefined;
function withCtrl(key: string, more: KeyboardEventInit = {}): void {
  const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, ...more }));
}
const nothingMore = () => says('Det finns inget mer att ångra i den här genomgången.', '.in-hand');

beforeEach(async () => {
  await storeAnswers(exampleAnswers(), answerTexts);
});

test('the key undoes what was done here, step for step, then nothing older; and does it again', async () => {
  await openAnswers('go-through', '.in-hand', urn('p3'));
  pressKey('5');
  await handSays('Osäkert förslag: Påpekande');
  await openSocial();
  pressKey('X');
  await until('no points', () => edges() === 'none none point suggested open');
  pressKey('t');
  await until('the point', () => edges() === 'none none point point open');
  withCtrl('z');
  await until('one back', () => edges() === 'none none point suggested open');
  withCtrl('z');
  await until('two back', () => edges() === 'open open point suggested open');
  withCtrl('z');
  await nothingMore();
  // What was done before the view was opened stays.
  expect((await pointOf('p3'))?.stance).toBe('påpekande');
  withCtrl('Z', { shiftKey: true });
  await until('once again', () => edges() === 'none none point suggested open');
  await says('Gjort igen.', '.in-hand');
  withCtrl('y');
  await until('twice again', () => edges() === 'none none point point open');
  withCtrl('y');
  await says('Det finns inget att göra om', '.in-hand');
  // It can be undone once more; and what is done then ends what could be done again.
  withCtrl('z');
  await until('back', () => edges() === 'none none point suggested open');
  // Only then is it in hand again.
  await says('Ångrat.', '.in-hand');
  pressKey('x');
  await until('none', () => edges() === 'none none point none open');
  withCtrl('y');
  await says('Det finns inget att göra om', '.in-hand');
});

test('what is pressed fast is undone as often as it is pressed', async () => {
  await openSocial();
  for (const key of ['x', 'x', 't', 'x']) pressKey(key);
  for (let i = 0; i < 4; i++) withCtrl('z');
  await until('all back', () => edges() === 'open open point suggested open');
  withCtrl('z');
  await nothingMore();
});

test('what something else has followed is left, and it says so; what the bar has undone isn’t undone once more', async () => {
  await openSocial();
  pressKey('x');
  await until('none', () => edges() === 'none open point suggested open');
  const set = { do: 'set', kind: 'arende', id: urn('asked'), fields: { title: 'En annan gjorde detta' } };
  await send({ type: 'change', scope: urn('asked'), changes: [set] });
  withCtrl('z');
  await says('Något annat i ärendet har ändrats sedan dess.', '.in-hand');
  expect(edges()).toBe('none open point suggested open');
  await send({ type: 'undo', scope: urn('asked') });
  await send({ type: 'undo', scope: urn('asked') });
  await until('open', () => edges() === 'open open point suggested open');
  withCtrl('z');
  await nothingMore();
});

test('a point that was refused beside others is taken back at any time, by its button and by the key', async () => {
  const whole = 'Nämnden anser att ansvaret';
  await openAnswers('go-through', '.in-hand', urn('p2'));
  const before = await pointOf('p2');
  expect(shown('.removed-points')).toBe('');
  pressKey('x');
  await until('it gone', () => document.querySelectorAll('.point-card').length === 2);
  expect(edges()).toBe('open open point suggested open');
  // Opened anew, from the point that is left beside it.
  await openAnswers('go-through', '.in-hand', urn('p1'));
  await says(`Borttaget i stycket ${whole}`, '.removed-points');
  await press(`Ta tillbaka ”${shown('.removed-words')}”`);
  await handSays(`Ändringsförslag | ${whole}`);
  await says('Synpunkten är tillbaka.', '.in-hand');
  expect(shown('.removed-points')).toBe('');
  const { stamps: _, ...after } = (await pointOf('p2')) as AnswerPoint;
  expect(before).toMatchObject(after);
  // And by the key, when somebody has been elsewhere.
  pressKey('x');
  await until('it gone', () => document.querySelectorAll('.point-card').length === 2);
  for (let i = 0; i < 10; i++) pressKey('k');
  pressKey('r');
  await says('Inget i stycket är borttaget.', '.in-hand');
  document.querySelector<HTMLElement>(`[data-point="${urn('p1')}"]`)?.click();
  await says(whole, '.removed-points');
  pressKey('r');
  await handSays(`Ändringsförslag | ${whole}`);
  withCtrl('z');
  await says(whole, '.removed-points');
});

test('what fails is told at the page’s foot, and the next press is done', async () => {
  await openSocial();
  await until('what waits', () => edges() === 'open open point suggested open');
  pressKey('X');
  await until('no points', () => edges() === 'none none point suggested open');
  const { db } = await ownStore();
  const failing = vi.spyOn(db.undo, 'where').mockImplementation(() => {
    throw new Error('the database has gone');
  });
  withCtrl('z');
  await until('why', () => shown('.history .trouble') !== '');
  failing.mockRestore();
  expect(edges()).toBe('none none point suggested open');
  withCtrl('z');
  await until('it undone', () => edges() === 'open open point suggested open');
  expect(shown('.history .trouble')).toBe('');
});

test('what was undone is named beside the button that does it again, also when the page comes anew', async () => {
  await openSocial();
  pressKey('X');
  await until('no points', () => edges() === 'none none point suggested open');
  withCtrl('z');
  await until('it undone', () => edges() === 'open open point suggested open');
  const named = () => shown('.history-line [role=status]');
  await until('what', () => named().startsWith('Ångrat: '));
  const before = named();
  await openSocial();
  await until('the button', () => shown('.history-line').includes('Gör om'));
  expect(named()).toBe(before);
});
