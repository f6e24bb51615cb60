import { answersAddress } from '../../../components/app/answers-address.ts';
import { answerTexts, exampleAnswers } from '../../example-answers.ts';
import { urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openWith } from './workspace-page.ts';

/** The page of an ärende's answers. */

/** Opens a view of the example's answers, with a database of those alone, and waits for a part of it. */
export async function openExampleAnswers(
  reader: ReadingBrowser,
  view: Parameters<typeof answersAddress>[1],
  part: string,
  at?: string,
): Promise<void> {
  await openWith(reader, exampleAnswers(), answerTexts);
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(answersAddress(urn('asked'), view, at).slice(1));
  await until(part, () => reader.inPage((part) => document.querySelector(part) !== null, part));
}

/** What is in hand while an answer is gone through: its kind and its words. */
export const inHand = (reader: ReadingBrowser): Promise<string> =>
  reader.inPage(() =>
    [...document.querySelectorAll('.in-hand h2, .in-hand-quote')].map((one) => one.textContent).join(' | '),
  );

/** Selects these words of the answer's text, as with the mouse. */
export const selectInAnswer = (reader: ReadingBrowser, words: string): Promise<void> =>
  reader.inPage((words) => {
    const nodes = document.createTreeWalker(document.querySelector('.answer-text') as Node, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const start = node.nodeValue?.indexOf(words) ?? -1;
      if (start >= 0) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
    }
  }, words);
