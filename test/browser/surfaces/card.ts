import { pointerRest, selectionRest } from '../../../documents/interaction/still.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';

/** The middle of these words in the page's window, to which they are scrolled where they stand outside it. */
export const placeOf = (reader: ReadingBrowser, words: string): Promise<{ x: number; y: number }> =>
  reader.inPage((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.indexOf(sought);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const { top: now, bottom } = range.getBoundingClientRect();
      if (now < 0 || bottom > innerHeight) node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`no ${sought}`);
  }, words);

/** Moves the pointer onto these words of the page. */
export async function rest(reader: ReadingBrowser, words: string): Promise<void> {
  const { x, y } = await placeOf(reader, words);
  // The pointer may still be there from a page before.
  await reader.movePointer(x - 2, y);
  await reader.movePointer(x, y);
}

/** What the card says, white space folded; empty where there is none. */
export const cardText = async (reader: ReadingBrowser): Promise<string> =>
  (await reader.inCard((root) => {
    const card = root.querySelector<HTMLElement>('.card');
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden isn't shown
    return card ? card.innerText.replaceAll('\u00ad', '').replace(/\s+/g, ' ') : '';
  })) ?? '';

/** Waits until the card says these words. */
export const cardSays = (reader: ReadingBrowser, words: string) =>
  until(`the card to say "${words}"`, async () => {
    const text = await cardText(reader);
    if (text.includes(words)) return true;
    throw new Error(`it says "${text}"`);
  });

export const noCard = (reader: ReadingBrowser) => until('no card', async () => (await cardText(reader)) === '');

/** Clicks a button of the card by its words, as a person does. */
export async function clickInCard(reader: ReadingBrowser, words: string): Promise<void> {
  let last: string | undefined;
  const place = await until(`the button "${words}" at rest`, async () => {
    const here = await reader.inCard((root, sought) => {
      const drawn = [...root.querySelectorAll('button')].filter((each) => each.getClientRects().length > 0);
      const button =
        drawn.find(({ textContent, ariaLabel, title }) => textContent === sought || (ariaLabel ?? title) === sought) ??
        drawn.find(({ textContent }) => textContent?.includes(sought));
      if (!button) return null;
      button.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, words);
    // A person waits until what has just unfolded has come to its place.
    const stands = JSON.stringify(here) === last;
    last = JSON.stringify(here);
    return stands ? here : undefined;
  });
  await reader.movePointer(place.x, place.y);
  await reader.pressPointer();
  await reader.releasePointer();
}

/** The words of what has the focus in the card. */
export const focusInCard = (reader: ReadingBrowser) => reader.inCard((root) => root.activeElement?.textContent ?? '');

/**
 * Waits until what pointer and selection have asked by lying still has been asked: our timers in the page, which began before this one of
 * the page's own, are due before it, however busy the machine. What then isn't there doesn't come.
 */
export const hasLainStill = (reader: ReadingBrowser): Promise<void> =>
  reader.inPage(
    (longest) => new Promise<void>((resolve) => setTimeout(resolve, longest)),
    Math.max(pointerRest, selectionRest) + 50,
  );
