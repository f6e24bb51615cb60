import { selectionRest } from '../../../documents/interaction/still.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { says } from '../fixtures.ts';
import { clickInCard } from './card.ts';

/** Selects these words of the page as a person does: the pointer goes down before them and up behind them. */
export async function selectWords(reader: ReadingBrowser, words: string): Promise<void> {
  // The page may be moving yet, as when the panel beside it has just gone.
  await until(`"${words}" to be selected`, async () => {
    await dragOver(reader, words);
    return reader.inPage((wanted) => document.getSelection()?.toString().replace(/\s+/g, ' ').trim() === wanted, words);
  });
}

/** A press on words that are selected would drag them in Chromium, and one on the bar that stands at them would select nothing. */
async function clearSelection(reader: ReadingBrowser): Promise<void> {
  const wasSelected = await reader.inPage(() => {
    const selection = document.getSelection();
    const was = selection?.isCollapsed === false;
    selection?.removeAllRanges();
    return was;
  });
  // The bar goes when nothing has been selected for a while, which each press in the meantime would put off.
  if (wasSelected) await new Promise((resolve) => setTimeout(resolve, selectionRest + 50));
}

async function dragOver(reader: ReadingBrowser, words: string): Promise<void> {
  await clearSelection(reader);
  const ends = await reader.inPage((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node as Text).data.replace(/\s/g, ' ').indexOf(sought);
      if (at < 0) continue;
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + sought.length);
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0] as DOMRect, boxes.at(-1) as DOMRect];
      return {
        from: { x: first.left + 1, y: first.top + first.height / 2 },
        to: { x: last.right - 1, y: last.top + last.height / 2 },
      };
    }
    throw new Error(`no ${sought}`);
  }, words);
  await reader.movePointer(ends.from.x, ends.from.y);
  await reader.pressPointer();
  await reader.movePointer((ends.from.x + ends.to.x) / 2, ends.to.y);
  await reader.movePointer(ends.to.x, ends.to.y);
  await reader.releasePointer();
}

/** What the bar at the selection says; empty where there is none. */
export const barText = async (reader: ReadingBrowser): Promise<string> =>
  (await reader.inCard((root) => root.querySelector('.bar')?.textContent?.replace(/\s+/g, ' ') ?? '')) ?? '';

const barSays = (reader: ReadingBrowser, words: string) =>
  until(`the bar to say "${words}"`, async () => {
    const text = await barText(reader);
    if (text.includes(words)) return true;
    throw new Error(`it says "${text}"`);
  });

/** Selects words and presses a button of the bar. */
export async function onSelection(reader: ReadingBrowser, words: string, button: string): Promise<void> {
  await selectWords(reader, words);
  // A bar that was there before is gone when the pointer goes down, and comes again at rest.
  await barSays(reader, button);
  await clickInCard(reader, button);
}

/** Writes into a field of the panel by its label, as a person does who has put the caret there. */
export async function write(reader: ReadingBrowser, label: string, text: string): Promise<void> {
  await until(`the field ${label}`, () =>
    reader.inPanel(
      (name, value) => {
        const field = [...document.querySelectorAll('label')]
          .find((one) => one.querySelector('span')?.textContent === name)
          ?.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select');
        if (!field) return false;
        field.focus();
        field.value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      text,
    ),
  );
}

/** A trusted click on the first button in the panel with these words, or else with this name. */
export async function press(reader: ReadingBrowser, words: string): Promise<void> {
  const mark = () =>
    reader.inPanel((sought) => {
      for (const one of document.querySelectorAll('[data-pressed]')) one.removeAttribute('data-pressed');
      const buttons = [...document.querySelectorAll<HTMLElement>('button, summary, label, [role=tab]')];
      const drawn = buttons.filter((each) => each.getClientRects().length > 0 && !(each as HTMLButtonElement).disabled);
      const button =
        drawn.find((each) => each.textContent?.trim() === sought) ??
        drawn.find((each) => (each.ariaLabel ?? each.title) === sought) ??
        drawn.find((each) => each.textContent?.includes(sought)) ??
        drawn.find((each) => (each.ariaLabel ?? each.title).startsWith(sought));
      button?.setAttribute('data-pressed', '');
      return button !== undefined;
    }, words);
  // What comes from the page may draw it anew: then another is marked.
  await reader.clickInPanel('[data-pressed]', async () => {
    if (!(await mark())) throw new Error(`there is no button "${words}"`);
  });
}

/** Chooses in the menu of the comments. */
export async function chooseInMenu(reader: ReadingBrowser, words: string): Promise<void> {
  await reader.clickInPanel('.list-tools .menu-button');
  await press(reader, words);
}

/** Unfolds a field of the form, unless it is: how it is left is remembered. */
export async function unfoldField(reader: ReadingBrowser, name: string): Promise<void> {
  const isOpen = (name: string) =>
    [...document.querySelectorAll('.more-parts button')]
      .find(({ textContent }) => textContent?.startsWith(name))
      ?.getAttribute('aria-expanded');
  if ((await until(name, () => reader.inPanel(isOpen, name))) !== 'true') await press(reader, name);
  await until(`${name} unfolded`, async () => (await reader.inPanel(isOpen, name)) === 'true');
}

/** Puts these words in the place of all that stands in the proposal, as who selects it and chooses others does. */
export async function propose(reader: ReadingBrowser, words: string): Promise<void> {
  await until('the proposal', () =>
    reader.inPanel((words) => {
      const editor = document.querySelector<HTMLElement>('.proposal-editor');
      if (!editor) return false;
      editor.focus();
      getSelection()?.selectAllChildren(editor);
      const put = { inputType: 'insertReplacementText', data: words, bubbles: true, cancelable: true };
      return !editor.dispatchEvent(new InputEvent('beforeinput', put));
    }, words),
  );
}

/** Searches in the list of comments. */
export const searchComments = (reader: ReadingBrowser, words: string) =>
  reader.inPanel((sought) => {
    const field = document.querySelector<HTMLInputElement>('.list-tools input') as HTMLInputElement;
    field.value = sought;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, words);

/** Answers what is asked of a document that resembles a known one. */
export async function answerVersion(reader: ReadingBrowser, answer: string): Promise<void> {
  await until('the question', () => reader.inPanel(() => document.querySelector('.version-question') !== null));
  // It may have been folded.
  await reader.inPanel(() => document.querySelector('.version-question')?.setAttribute('open', ''));
  await press(reader, answer);
}

/** The comments in the panel's list, in short. */
export const listedComments = (reader: ReadingBrowser): Promise<string[]> =>
  reader.inPanel(() =>
    [...document.querySelectorAll('.comment')].map((one) => one.querySelector('.comment-text')?.textContent ?? ''),
  );

/** Forgets all that has been written, and the one who wrote it. */
export async function forgetWork(reader: ReadingBrowser): Promise<void> {
  // The panel is a page of ours as good as any: to open another takes longer than most tests write.
  if (await reader.hasPanel()) return reader.inPanel(empty);
  const page = await reader.openBeside('options.html');
  await page.run(empty);
  await page.close();
}

/** Runs in a page of ours. */
async function empty(): Promise<void> {
  const databases = await indexedDB.databases();
  for (const { name } of databases) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name ?? '');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tables = [...database.objectStoreNames].filter((table) => table !== 'about');
    if (tables.length > 0)
      await new Promise<void>((resolve, reject) => {
        const clearing = database.transaction(tables, 'readwrite');
        for (const table of tables) clearing.objectStore(table).clear();
        clearing.oncomplete = () => resolve();
        clearing.onerror = () => reject(clearing.error);
      });
    database.close();
  }
}

/** Comments on the words in the page, as one who selects them does. */
export async function commentOnWords(reader: ReadingBrowser, words: string, text: string, stance = ''): Promise<void> {
  await onSelection(reader, words, 'Kommentera');
  await write(reader, 'Synpunkt', text);
  if (stance) await press(reader, stance);
  await reader.pressInPanel('Control+Enter');
  await says(reader, 'Sparad');
}

/** Deletes what has been written, and leaves the panel as other tests want it. */
export async function leaveNoComments(reader: ReadingBrowser): Promise<void> {
  await press(reader, 'Begrepp');
  await forgetWork(reader);
}
