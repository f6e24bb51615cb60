import type { GoingThrough } from '../../../extension/state/answers/go-through/going-through.ts';
import { stanceOfFigure } from '../../../extension/state/answers/go-through/point-changes.ts';
import { isSwitchedOff } from '../../../extension/state/single-keys.ts';
import { selectedSpan, selectedWords, unselect } from './selected-span.ts';

/** Cuts the point in hand where words of it are selected; else shows where it would be cut, at the caret if that is in it. */
export function splitInHand(going: GoingThrough): void {
  const { point } = going;
  const isInside = (at: number) => point?.spans.some(({ start, end }) => at > start && at < end) ?? false;
  const words = selectedWords();
  const edge = words && [words.start, words.end].find(isInside);
  if (edge === undefined) {
    const caret = selectedSpan()?.start;
    going.beginCut(caret !== undefined && isInside(caret) ? caret : undefined);
  } else {
    going.split(edge);
    unselect();
  }
}

/** A point of the words that are selected, or of the paragraph in hand. */
export function addToAnswer(going: GoingThrough): void {
  going.add(selectedWords());
  unselect();
}

/** Where letters are written, or a press is for the control itself. */
const takesLetters = 'input, textarea, select, [contenteditable]';
const takesEnter = 'a, button, summary';

/** Does what a key stands for. @returns whether it stands for anything */
export function doByKey(going: GoingThrough, event: KeyboardEvent, goToOpen: () => void): boolean {
  const { key, target } = event;
  if (event.altKey) return false;
  const on = target instanceof Element ? target : document.body;
  // A letter would choose another answer by its name: here it is for what is in hand.
  const isForHand = on.matches('.answer-choice select') && key.length === 1 && key !== ' ';
  if ((on.closest(takesLetters) && !isForHand) || document.querySelector('dialog:modal')) return false;
  if (event.ctrlKey || event.metaKey) return historyByKey(going, event);
  if (isSwitchedOff(event)) return false;
  if (going.cut.peek() !== undefined) return cutByKey(going, key, on);
  const stance = stanceOfFigure(key);
  if (stance) going.setStance(stance);
  else if (key === 'X') going.refuseRun();
  else if (key === 'Enter') {
    if (on.closest(takesEnter)) return false;
    going.take();
  } else {
    const deed = byLetter[key.toLowerCase()];
    if (!deed || event.shiftKey) return false;
    deed(going, goToOpen);
  }
  return true;
}

const byLetter: Readonly<Record<string, (going: GoingThrough, goToOpen: () => void) => void>> = {
  t: (going) => going.take(),
  x: (going) => going.refuse(),
  b: (going) => writeOnPoint(going, 'about'),
  a: (going) => writeOnPoint(going, 'note'),
  d: splitInHand,
  m: (going) => going.join(),
  n: addToAnswer,
  j: (going) => going.go(1),
  k: (going) => going.go(-1),
  r: (going) => going.restore(),
  g: (_, goToOpen) => goToOpen(),
};

/** On a Mac, Command and Y is the browser's own. */
function historyByKey(going: GoingThrough, { key, shiftKey, ctrlKey }: KeyboardEvent): boolean {
  const letter = key.toLowerCase();
  if (letter === 'z' && !shiftKey) going.takeStep('undo');
  else if (letter === 'z' || (letter === 'y' && !shiftKey && ctrlKey)) going.takeStep('redo');
  else return false;
  return true;
}

export function writeOnPoint(going: GoingThrough, what: 'about' | 'note'): void {
  if (going.point) going.writing.value = what;
  else going.said.value = 'noPointHere';
}

/** While the line that a point is cut at is being moved. */
function cutByKey(going: GoingThrough, key: string, on: Element): boolean {
  if (key === 'ArrowLeft') going.moveCut(-1);
  else if (key === 'ArrowRight') going.moveCut(1);
  else if (key === 'Escape') going.cut.value = undefined;
  else if (key === 'Enter' && !on.closest(takesEnter)) going.split();
  else if (key.toLowerCase() === 'd') going.split();
  else return false;
  return true;
}
