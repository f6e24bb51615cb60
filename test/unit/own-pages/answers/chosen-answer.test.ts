import { beforeEach, expect, test } from 'vitest';
import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import { answersAddress } from '../../../../components/app/answers-address.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { fill, press, pressKey, put, says, shown, until } from '../own-page.ts';
import { edges, handSays, openSocial } from './in-hand.ts';

/** Which answer is gone through, how one comes to it, and where it stands on the whole. */
const { ownStore } = await import('../../../../extension/state/own-store.ts');
const answerOf = async (id: string) =>
  (await (await ownStore()).db.answers.toArray()).find((one) => one.id === urn(id)) as RemissAnswer | undefined;

beforeEach(() => storeAnswers(exampleAnswers(), answerTexts));

test('another answer is chosen by name, and one that has no text says so', async () => {
  const empty: Change = {
    do: 'create',
    record: {
      ...{ kind: 'answer', id: urn('scan'), arende: urn('asked'), title: 'Skannat.pdf', form: 'pdf' },
      ...{ identifiers: [], numbers: [] },
    },
  };
  await storeAnswers([...exampleAnswers(), empty], answerTexts);
  await openSocial();
  expect([...document.querySelectorAll('.answer-choice option')].map((one) => one.textContent)).toEqual([
    'Region Nordbygd: 1 kvar',
    'Socialnämnden: 4 kvar',
    'Utbildningsförvaltningen: 2 kvar',
    'Skannat.pdf: ingen text',
  ]);
  await press('Nästa svar');
  await handSays('Utbildningsförvaltningen avstyrker');
  await fill('Svar', 'Skannat.pdf');
  await says('Svaret har ingen text att gå igenom.');
});

test('where there are no answers it is said how they come, and an answer that has gone is said to have', async () => {
  await openAnswers('go-through', '.go-through', urn('gone'));
  await says('Svaret finns inte längre. Välj ett annat.');
  await storeAnswers(exampleAnswers().slice(0, 2), []);
  await openAnswers('go-through', '.go-through');
  await says('Inga svar finns än.');
});

test('where an answer stands is suggested until somebody says that it is so', async () => {
  const suggested = exampleAnswers().map((one) => {
    if (one.do !== 'create' || one.record.kind !== 'answer') return one;
    const { overallConfirmed: _, ...record } = one.record;
    return { ...one, record };
  });
  await storeAnswers(suggested, answerTexts);
  await openAnswers('go-through', '.in-hand', urn('a-region'));
  await until('the suggestion', () => shown('.facts-line').includes('Föreslås: Tillstyrker'));
  await press('Stämmer: Tillstyrker, Region Nordbygd');
  await until('it is said', () => !shown('.facts-line').includes('Föreslås'));
  const [confirmed, other] = [await answerOf('a-region'), await answerOf('a-social')];
  expect([confirmed?.overallConfirmed, other?.overallConfirmed]).toEqual([true, undefined]);
});

test('the tab and an instans’ link lead into the text, so that the keys act at once', async () => {
  const tab = () => document.querySelector<HTMLAnchorElement>('.view-links a[href$="go-through"]');
  const link = () => document.querySelector<HTMLAnchorElement>('.answer-ways a');
  for (const way of [tab, link]) {
    await openAnswers('instanser', '.answer-ways a');
    const control = way();
    control?.focus();
    // Nothing follows a link here.
    location.hash = new URL(control?.href ?? '').hash;
    await until('in the text', () => document.activeElement?.matches('.answer-text'));
    const before = edges();
    pressKey('x');
    await until('done', () => edges() !== before);
  }
});

test('a page that is loaded leaves the focus; a letter on the choice of answers is for what is in hand', async () => {
  await openSocial();
  expect(document.activeElement?.closest('.go-through') ?? null).toBeNull();
  const choice = document.querySelector<HTMLSelectElement>('.answer-choice select');
  choice?.focus();
  const { KeyboardEvent } = document.defaultView as Window & typeof globalThis;
  const event = new KeyboardEvent('keydown', { key: 'x', bubbles: true, cancelable: true });
  choice?.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  await until('the edges', () => edges() === 'none open point suggested open');
});

test('a board that decides against what its förvaltning proposed: both are said, and the words lead to where they stand', async () => {
  const against: Change = { do: 'set', kind: 'answer', id: urn('a-social'), fields: { overall: 'avstyrker' } };
  const whole: Change = { do: 'set', kind: 'point', id: urn('p1'), fields: { about: ['hela'], stance: 'stöd' } };
  await storeAnswers([...exampleAnswers(), against, whole], answerTexts);
  await openSocial();
  await says('Om hela förslaget står det också i svaret: Stöd: Socialnämnden är positiv', '.said-of-whole');
  const link = document.querySelector<HTMLAnchorElement>('.said-of-whole a');
  expect(link?.hash).toBe(new URL(answersAddress(urn('asked'), 'go-through', urn('p1')), location.href).hash);
  // Of a proposal that isn't the answer's there is no point.
  await put([{ do: 'delete', kind: 'point', id: urn('p1') }]);
  await until('nothing', () => !document.querySelector('.said-of-whole'));
});
