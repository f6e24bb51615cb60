/** Each key of the list can be pressed and does what it says. */
import { expect } from '@playwright/test';
import { type KeyDeed, keyRows } from '../../../components/keys/key-rows.ts';
import { urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { poll, read, says, showConcepts, test } from '../fixtures.ts';
import { inHand, openExampleAnswers, selectInAnswer } from '../surfaces/answers-page.ts';
import { cardSays, focusInCard, noCard, rest } from '../surfaces/card.ts';
import { barText, chooseInMenu, forgetWork, listedComments, press, selectWords, write } from '../surfaces/comments.ts';
import { openLearning, pressKey, untilQuestion } from '../surfaces/learning-page.ts';
import { pageShown, pdfFile, readFile } from '../surfaces/pdf.ts';
import { leaveNothing, press as pressOnPage } from '../surfaces/workspace-page.ts';

/** What has been pressed by these tests; those that it begins with are pressed in keys.spec.ts. */
const pressed = new Set<KeyDeed>(['showKeys', 'nextPart', 'previousPart']);
const does = (...deeds: KeyDeed[]) => {
  for (const deed of deeds) pressed.add(deed);
};

const panelFocus = (reader: ReadingBrowser) =>
  reader.inPanel(() => {
    const { activeElement: at } = document;
    return at?.id || at?.getAttribute('aria-controls') || at?.className || at?.tagName || '';
  });
const inReader = (reader: ReadingBrowser, selector: string) =>
  reader.inReader((selector) => document.querySelector(selector) !== null, selector);

test('the browser’s own, and in the document', async ({ reader, site }) => {
  // The button and its keys are one command to the browser.
  await read(reader, `${site.address}corners`);
  await reader.giveCommand('next-mark');
  await until('a card', () => reader.inCard((root) => root.querySelector('.card') !== null));
  const first = await reader.inCard((root) => root.querySelector('#term')?.textContent);
  await reader.giveCommand('next-mark');
  await poll(() => reader.inCard((root) => root.querySelector('#term')?.textContent)).not.toBe(first);
  await reader.giveCommand('previous-mark');
  await poll(() => reader.inCard((root) => root.querySelector('#term')?.textContent)).toBe(first);
  await reader.pressInPage('Escape');
  await noCard(reader);
  await selectWords(reader, 'Inget här');
  await until('the bar', () => barText(reader));
  await reader.giveCommand('comment');
  await until('the form', () => reader.inPanel(() => document.querySelector('.comment-form') !== null));
  await press(reader, 'Släng utkastet');
  does('start', 'nextMark', 'previousMark', 'comment');
  // Firefox alone has it, and opens its panel itself: nothing of ours hears the keys.
  does('openPanel');

  await rest(reader, 'Inget här');
  await reader.inPage(() => getSelection()?.collapse(document.querySelector('p')?.firstChild as Text, 3));
  await cardSays(reader, 'psykisk hälsa');
  await reader.pressInPage('Tab');
  await poll(() => focusInCard(reader)).toBe('Visa i panelen');
  await reader.pressInPage('Escape');
  await noCard(reader);
  does('toCard', 'closeCard');
});

test('in the panel: among the concepts, in tabs and menus, and while one writes a comment', async ({
  reader,
  site,
}) => {
  await read(reader, `${site.address}remiss`);
  await showConcepts(reader);
  const rows = await reader.inPanel(() =>
    [...document.querySelectorAll('.concept h3 button')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.getAttribute('aria-controls') ?? ''),
  );
  await reader.inPanel(() => document.querySelector<HTMLElement>('.concept h3 button')?.focus());
  await reader.pressInPanel('ArrowDown');
  await poll(() => panelFocus(reader)).toBe(rows[1]);
  await reader.pressInPanel('ArrowUp');
  await poll(() => panelFocus(reader)).toBe(rows[0]);
  await reader.pressInPanel('Enter');
  const walk = () => reader.inPanel(() => document.querySelector('.walk')?.textContent?.replace(/\s+/g, ' ') ?? '');
  await until('the walk', walk);
  await reader.pressInPanel('ArrowRight');
  await poll(walk).toContain('1 av');
  await reader.pressInPanel('ArrowRight');
  await poll(walk).toContain('2 av');
  await reader.pressInPanel('ArrowLeft');
  await poll(walk).toContain('1 av');
  await reader.pressInPanel('Enter');
  await poll(walk).toBe('');
  does('concepts', 'openConcept', 'places');

  await reader.inPanel(() => document.querySelector<HTMLElement>('#tab-concepts')?.focus());
  await reader.pressInPanel('ArrowRight');
  await poll(() => panelFocus(reader)).toBe('tab-comments');
  await reader.pressInPanel('ArrowLeft');
  await poll(() => panelFocus(reader)).toBe('tab-concepts');

  const item = () =>
    reader.inPanel(() => document.activeElement?.getAttribute('data-item') ?? document.activeElement?.className);
  await reader.inPanel(() => document.querySelector<HTMLElement>('.document-head .menu-button')?.focus());
  await reader.pressInPanel('Enter');
  await poll(item).toBe('marks');
  const [, second = ''] = await reader.inPanel(() =>
    [...document.querySelectorAll('.document-head [data-item]')].map((one) => one.getAttribute('data-item') ?? ''),
  );
  await reader.pressInPanel('ArrowDown');
  await poll(item).toBe(second);
  await reader.pressInPanel('ArrowUp');
  await poll(item).toBe('marks');
  await reader.pressInPanel('End');
  await poll(item).toBe('end');
  await reader.pressInPanel('Home');
  await poll(item).toBe('marks');
  await reader.pressInPanel('h');
  await poll(item).toBe('help');
  await reader.pressInPanel('Escape');
  await poll(item).toBe('menu-button');
  does('tabs', 'items', 'ends', 'letter', 'closeMenu');

  await press(reader, 'Kommentarer');
  await chooseInMenu(reader, 'Kommentera hela dokumentet');
  await write(reader, 'Synpunkt', 'Ett utkast.');
  const chosen = () => reader.inPanel(() => document.querySelector('.stance-buttons [aria-pressed=true]')?.ariaLabel);
  for (let i = 1; i <= 7; i++) {
    await reader.pressInPanel(`Alt+${i}`);
    await poll(chosen).toBe(
      await reader.inPanel((i) => document.querySelectorAll('.stance-buttons button')[i - 1]?.ariaLabel, i),
    );
  }
  await reader.pressInPanel('Escape');
  await until('the draft', () => reader.inPanel(() => document.querySelector('.comment-form') === null));
  await says(reader, 'Fortsätt skriva');
  await press(reader, 'Fortsätt skriva');
  await until('the form', () => reader.inPanel(() => document.activeElement?.matches('.synpunkt')));
  await reader.pressInPanel('Control+Enter');
  await poll(() => listedComments(reader)).toEqual(['Ett utkast.']);

  await selectWords(reader, 'psykiska hälsa');
  await until('the bar', () => barText(reader));
  await reader.giveCommand('comment');
  await press(reader, 'Föreslå ny lydelse');
  const proposal = () => reader.inPanel(() => document.querySelector('.proposal-editor ins')?.textContent ?? '');
  await until('the editor', () => reader.inPanel(() => document.activeElement?.matches('.proposal-editor')));
  await reader.pressInPanel('x');
  await poll(proposal).toBe('x');
  await reader.pressInPanel('Control+z');
  await poll(proposal).toBe('');
  await reader.pressInPanel('Control+Shift+z');
  await poll(proposal).toBe('x');
  await press(reader, 'Släng utkastet');
  await forgetWork(reader);
  // The panel keeps the tab that was shown last.
  await showConcepts(reader);
  does('stance', 'leave', 'save', 'undo', 'redo');
});

test('in the reader', async ({ reader }) => {
  await readFile(reader, pdfFile('plan-tagged.pdf'));
  await reader.inReader(() => document.querySelector<HTMLElement>('.viewer-scroll')?.focus());
  const shows = (page: string) => poll(() => pageShown(reader)).toBe(page);
  const last = String(await reader.inReader(() => document.querySelectorAll('.page').length));
  // Firefox may still be on its way to the end when the next key comes, and then goes on there.
  const goTo = (key: string, page: string) =>
    until(`page ${page}`, async () => {
      await reader.pressInPage(key);
      return (await pageShown(reader)) === page;
    });
  await goTo('End', last);
  await goTo('Home', '1');
  for (const [there, back] of [
    ['ArrowRight', 'ArrowLeft'],
    ['n', 'p'],
    ['j', 'k'],
  ] as const) {
    await reader.pressInPage(there);
    await shows('2');
    await reader.pressInPage(back);
    await shows('1');
  }
  const zoom = () => reader.inReader(() => document.querySelector('.page')?.getBoundingClientRect().width ?? 0);
  const usual = await zoom();
  await reader.pressInPage('Control++');
  await poll(async () => (await zoom()) > usual).toBe(true);
  const large = await zoom();
  await reader.pressInPage('Control+-');
  await poll(async () => (await zoom()) < large).toBe(true);
  await reader.pressInPage('Control+0');
  await poll(() => reader.inReader(() => document.querySelector<HTMLSelectElement>('.zoom-field')?.value)).toBe('auto');
  const isTurned = () =>
    reader.inReader(() => {
      const box = document.querySelector('.page')?.getBoundingClientRect();
      return box !== undefined && box.width > box.height;
    });
  await reader.pressInPage('r');
  await poll(isTurned).toBe(true);
  await reader.pressInPage('Shift+R');
  await poll(isTurned).toBe(false);
  await reader.pressInPage('F4');
  await poll(() => inReader(reader, '.viewer-sidebar')).toBe(true);
  await reader.pressInPage('F4');
  await poll(() => inReader(reader, '.viewer-sidebar')).toBe(false);
  // The first hit is the first from the page in sight on, wherever turning and the sidebar have left one.
  await goTo('Home', '1');
  await reader.pressInPage('Control+f');
  await poll(() => reader.inReader(() => document.activeElement?.id)).toBe('find-field');
  await reader.inReader(() => {
    const field = document.querySelector('#find-field') as HTMLInputElement;
    field.value = 'psykisk';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const found = () => reader.inReader(() => document.querySelector('.find-bar [role=status]')?.textContent ?? '');
  await poll(found).toMatch(/^1 av/);
  await reader.pressInPage('Enter');
  await poll(found).toMatch(/^2 av/);
  await reader.pressInPage('Shift+Enter');
  await poll(found).toMatch(/^1 av/);
  await reader.pressInPage('Escape');
  await poll(() => inReader(reader, '.find-bar')).toBe(false);
  await reader.pressInPage('Control+Alt+g');
  await poll(() => reader.inReader(() => document.activeElement?.id)).toBe('page-field');
  does(
    'lastPage',
    'firstPage',
    'nextPage',
    'previousPage',
    'zoomIn',
    'zoomOut',
    'zoomBack',
    'rotateRight',
    'rotateLeft',
  );
  does('sidebar', 'find', 'nextHit', 'previousHit', 'pageField');

  // What the browser's own windows would do is only asked for.
  await reader.inReader(() => {
    const heard = globalThis as unknown as { heard: string[] };
    heard.heard = [];
    window.print = () => {
      heard.heard.push('print');
      dispatchEvent(new Event('afterprint'));
    };
    HTMLAnchorElement.prototype.click = function () {
      heard.heard.push(`download ${this.download}`);
    };
    document.querySelector<HTMLElement>('.viewer-scroll')?.focus();
  });
  const heard = () => reader.inReader(() => (globalThis as unknown as { heard: string[] }).heard);
  await reader.pressInPage('Control+s');
  await poll(heard).toEqual(['download plan-tagged.pdf']);
  await reader.pressInPage('Control+p');
  await poll(heard).toEqual(['download plan-tagged.pdf', 'print']);
  does('download', 'print');
});

test('while answers are gone through', async ({ reader }) => {
  await openExampleAnswers(reader, 'go-through', '.in-hand', urn('a-social'));
  const hand = (words: string) => poll(() => inHand(reader)).toContain(words);
  const has = (selector: string) => reader.inPage((selector) => document.querySelector(selector) !== null, selector);
  await reader.pressInPage('j');
  await hand('Socialnämnden har beretts');
  await reader.pressInPage('k');
  await hand('Yttrande över');
  await reader.pressInPage('x');
  await hand('Socialnämnden har beretts');
  await reader.pressInPage('Control+z');
  await hand('Yttrande över');
  await reader.pressInPage('Shift+X');
  await hand('Osäkert förslag: Invändning');
  for (const [key, stance] of [
    ['1', 'Stöd'],
    ['2', 'Invändning'],
    ['3', 'Ändringsförslag'],
    ['4', 'Fråga'],
    ['5', 'Påpekande'],
  ] as const) {
    await reader.pressInPage(key);
    await hand(`Osäkert förslag: ${stance}`);
  }
  await reader.pressInPage('b');
  await poll(() => has('.about-editor input:focus')).toBe(true);
  await reader.pressInPage('Escape');
  await poll(() => has('.about-editor')).toBe(false);
  await reader.pressInPage('a');
  await poll(() => has('.note-field textarea:focus')).toBe(true);
  await reader.pressInPage('Escape');
  await poll(() => has('.note-field')).toBe(false);
  await selectInAnswer(reader, 'ett resonemang');
  await reader.pressInPage('d');
  await hand('| Nämnden saknar');
  await poll(async () => (await inHand(reader)).endsWith('saknar')).toBe(true);
  await reader.pressInPage('m');
  await hand('ett resonemang om kostnader.');
  await reader.pressInPage('t');
  await hand('Enligt nämndens mening');
  await reader.pressInPage('n');
  await hand('Synpunkt: Påpekande | Enligt nämndens mening');
  // All of this answer is gone through; the next that isn't stands in another.
  await reader.pressInPage('g');
  await hand('Utbildningsförvaltningen avstyrker');
  await reader.pressInPage('x');
  await hand('Hur är det tänkt');
  await reader.inPage(() => (document.activeElement as HTMLElement | null)?.blur());
  await reader.pressInPage('Enter');
  await until('it taken', () => has('[data-point$="p7"].is-taken'));
  await reader.pressInPage('Control+z');
  await until('it undone', () => has('[data-point$="p7"].is-suggested, [data-point$="p7"].is-unsure'));
  await reader.pressInPage('Control+y');
  await until('it redone', () => has('[data-point$="p7"].is-taken'));
  // Beside a point that is left, one that was refused.
  await openExampleAnswers(reader, 'go-through', '.in-hand', urn('p2'));
  await reader.pressInPage('x');
  await until('it gone', () => has('[data-point$="p2"]').then((is) => !is));
  await reader.inPage(() => document.querySelector<HTMLElement>('[data-point$="p1"]')?.click());
  await until('it told', () => has('.removed-points'));
  await reader.pressInPage('r');
  await until('it back', () => has('[data-point$="p2"]'));
  await leaveNothing(reader);
  does('restorePoint', 'redoStep');
  does('nextStep', 'previousStep', 'noPoint', 'undoStep', 'noPoints', 'pointStance', 'pointAbout', 'pointNote');
  does('splitPoint', 'joinPoints', 'takePoint', 'newPoint', 'nextOpen');
});

test('while one practises, and in a map', async ({ reader }) => {
  await openLearning(reader);
  await pressOnPage(reader, 'Börja första rundan');
  const { choices } = await untilQuestion(reader, 'a question', ({ answered, choices }) => !answered && choices > 0);
  expect(choices).toBeGreaterThan(1);
  await reader.inPage(() => document.querySelector<HTMLElement>('.choices button')?.focus());
  const at = () =>
    reader.inPage(() => [...document.querySelectorAll('.choices button')].indexOf(document.activeElement as Element));
  await pressKey(reader, 'ArrowDown');
  await poll(at).toBe(1);
  await pressKey(reader, 'ArrowUp');
  await poll(at).toBe(0);
  await pressKey(reader, '2');
  const { at: before } = await untilQuestion(reader, 'the answer', ({ answered }) => answered);
  await pressKey(reader, 'Enter');
  await untilQuestion(reader, 'the next question', ({ at, answered }) => at !== before && !answered);
  does('choose', 'answers', 'goOn');

  await reader.openOwn('workspace.html#map?scheme=begreppsmodell-psykisk-halsa');
  await until('the map', () => reader.inPage(() => document.querySelector('.map-tree [role=treeitem]') !== null));
  const path = () => reader.inPage(() => (document.activeElement as HTMLElement).dataset.path ?? '');
  await reader.inPage(() => document.querySelector<HTMLElement>('.map-tree [role=treeitem]')?.focus());
  const top = await path();
  await reader.pressInPage('ArrowRight');
  await poll(path).not.toBe(top);
  await reader.pressInPage('ArrowLeft');
  await poll(path).toBe(top);
  does('branch');
});

test('every key in the list has been pressed by the tests before', () => {
  const all = Object.values(keyRows).flatMap((rows) => rows.map((row) => row.does));
  expect(all.filter((deed) => !pressed.has(deed))).toEqual([]);
});
