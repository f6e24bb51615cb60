import { urn } from '../../../example-work.ts';
import { openAnswers } from '../answers-page.ts';
import { shown, until } from '../own-page.ts';

/** What is in hand: its kind, and its words. */
export const inHand = () => `${shown('.in-hand h2')} | ${shown('.in-hand-quote')}`;
export const handSays = (words: string) => until(`in hand: ${words}`, () => inHand().includes(words));
export const edges = () =>
  [...document.querySelectorAll<HTMLElement>('.answer-block')].map(({ dataset }) => dataset.ledger).join(' ');
/** The answer that has points of all kinds. */
export const openSocial = () => openAnswers('go-through', '.in-hand', urn('a-social'));
