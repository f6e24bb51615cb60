/** Answers are gone through: what only a browser shows of it. */
import { expect } from '@playwright/test';
import { graceTime } from '../../../components/app/keep-focus.ts';
import { urn } from '../../example-work.ts';
import { poll, test } from '../fixtures.ts';
import { inHand, openExampleAnswers, selectInAnswer } from '../surfaces/answers-page.ts';
import { openLongAnswer } from '../surfaces/long-answer.ts';
import { faults, leaveNothing, overflows } from '../surfaces/workspace-page.ts';

test.afterAll(({ reader }) => leaveNothing(reader));

test('a point is made of selected words, split where the line is moved to, and one again when that is undone', async ({
  reader,
}) => {
  await openExampleAnswers(reader, 'go-through', '.in-hand', urn('a-social'));
  await selectInAnswer(reader, 'barn och unga nämnas');
  await reader.pressInPage('n');
  await poll(() => inHand(reader)).toBe('Synpunkt: Påpekande | barn och unga nämnas');
  // Split at its last word: as far as the line is moved.
  await reader.pressInPage('d');
  await reader.pressInPage('ArrowRight');
  await reader.pressInPage('Enter');
  await poll(() => inHand(reader)).toBe('Synpunkt: Påpekande | barn och unga');
  await reader.pressInPage('Control+z');
  await poll(() => inHand(reader)).toBe('Synpunkt: Påpekande | barn och unga nämnas');
  expect(await faults(reader)).toEqual([]);
});

test('the keys hold when the list of them has been closed, and what can be undone here ends where it was opened', async ({
  reader,
}) => {
  await openExampleAnswers(reader, 'go-through', '.in-hand', urn('p3'));
  await reader.inPage(() => (document.activeElement as HTMLElement | null)?.blur());
  const isOpen = () => reader.inPage(() => document.querySelector('dialog:modal') !== null);
  await reader.pressInPage('?');
  await poll(isOpen).toBe(true);
  await reader.pressInPage('Escape');
  await poll(isOpen).toBe(false);
  await reader.pressInPage('5');
  await poll(() => inHand(reader)).toContain('Påpekande');
  await reader.pressInPage('Control+z');
  await poll(() => inHand(reader)).toContain('Invändning');
  await reader.pressInPage('Control+z');
  const said = () => reader.inPage(() => document.querySelector('.in-hand-said')?.textContent ?? '');
  await poll(said).toContain('inget mer att ångra');
  await reader.pressInPage('Control+Shift+z');
  await poll(() => inHand(reader)).toContain('Påpekande');
  expect(await faults(reader)).toEqual([]);
});

test('after a note Enter takes the next, and changes nothing', async ({ reader }) => {
  await openExampleAnswers(reader, 'go-through', '.in-hand', urn('p1'));
  await poll(() => inHand(reader)).toContain('Synpunkt: Stöd | Socialnämnden är positiv');
  const focused = () => reader.inPage(() => document.activeElement?.className ?? '');
  for (const leave of ['Control+Enter', 'Escape']) {
    await reader.pressInPage('a');
    await poll(() => reader.inPage(() => document.activeElement?.matches('.note-field textarea'))).toBe(true);
    for (const letter of 'tag') await reader.pressInPage(letter);
    await reader.pressInPage(leave);
    await poll(() => reader.inPage(() => document.querySelector('.note-field') === null)).toBe(true);
    // Longer than the page waits before it mends a focus that is lost.
    await new Promise((resolve) => setTimeout(resolve, graceTime * 2));
    expect(await focused()).toBe('answer-text');
  }
  await reader.pressInPage('Enter');
  await poll(() => inHand(reader)).toContain('Synpunkt: Ändringsförslag | Nämnden anser');
  await reader.pressInPage('k');
  await poll(() => inHand(reader)).toContain('Synpunkt: Stöd | Socialnämnden är positiv');
});

test('what is in hand is whole above the list, and above what was done last', async ({ reader }) => {
  await openLongAnswer(reader);
  await reader.resizePage(1366, 768);
  /** How much of the box isn't seen, in CSS pixels: scrolled away within it, or below the window's edge or its bar. */
  const hidden = () =>
    reader.inPage(() => {
      const hand = document.querySelector('.in-hand') as HTMLElement;
      const bar = document.querySelector('.history:not(.unseen)')?.getBoundingClientRect().top ?? innerHeight;
      return Math.max(hand.scrollHeight - hand.clientHeight, hand.getBoundingClientRect().bottom - bar, 0);
    });
  const list = () => reader.inPage(() => document.querySelector('.point-cards ol')?.clientHeight ?? 0);
  for (const words of ['Äldreförvaltningen', 'i huvudsak', 'i punkt 1 ']) {
    await poll(() => inHand(reader)).toContain(words);
    expect(await hidden()).toBe(0);
    expect(await list()).toBeGreaterThan(60);
    await reader.pressInPage('j');
  }
  await reader.pressInPage('t');
  await poll(() => reader.inPage(() => document.querySelector('.history:not(.unseen)') !== null)).toBe(true);
  await poll(() => inHand(reader)).toContain('i punkt 3 ');
  expect(await hidden()).toBe(0);
  await poll(() => reader.inPage(() => document.querySelector('.point-cards h2')?.textContent)).toBe(
    '1 synpunkt, 12 förslag',
  );
});

test.describe('in a narrow window, and at 200 %', () => {
  for (const [width, height] of [
    [360, 640],
    [683, 384],
  ] as const)
    test(`${width} × ${height}: what is in hand stays in sight, and so do its words`, async ({ reader }) => {
      await openExampleAnswers(reader, 'go-through', '.in-hand', urn('a-social'));
      await reader.resizePage(width, height);
      try {
        for (let i = 0; i < 5; i++) await reader.pressInPage('j');
        await poll(() => inHand(reader)).toContain('Enligt nämndens mening');
        const seen = () =>
          reader.inPage(() => {
            const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
            const [hand, words] = [box('.in-hand'), box('.in-hand-words')];
            return hand && words && words.top >= 0 && words.bottom <= hand.top + 1 && hand.bottom <= innerHeight + 1;
          });
        await poll(seen).toBe(true);
        expect(await overflows(reader)).toBe(false);
      } finally {
        await reader.resizePage(1366, 768);
      }
    });
});
