/** Who says what of each part: the matrix by keys, its cells, and the picture for paper. */
import { beforeEach, expect, test } from 'vitest';
import type { Change } from '../../../../storage/commands/command.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import { answerTexts, exampleAnswers } from '../../../example-answers.ts';
import { urn } from '../../../example-work.ts';
import { openAnswers, storeAnswers } from '../answers-page.ts';
import { fill, flip, pressKey, says, shown, until } from '../own-page.ts';

const grid = () => document.querySelector<HTMLElement>('.matrix-grid') as HTMLElement;
/** What one hears of the cell in hand. */
const inHand = () =>
  document.getElementById(grid().getAttribute('aria-activedescendant') ?? '')?.getAttribute('aria-label');
const rows = () =>
  [...document.querySelectorAll('[role=rowheader]')].map((one) => one.getAttribute('aria-label') ?? '');
const keys = async (...pressed: string[]) => {
  for (const key of pressed) {
    pressKey(key);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};

beforeEach(async () => {
  await storeAnswers(exampleAnswers(), answerTexts);
  await openAnswers('matrix', '.matrix-grid');
  const { prototype } = (document.defaultView as Window & typeof globalThis).HTMLDialogElement;
  prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
    this.dispatchEvent(new (document.defaultView as Window & typeof globalThis).Event('close'));
  };
});

test('each part is a row in the order of the remiss, with what all say together', async () => {
  await until('the rows', () => rows().length === 4);
  expect(rows()).toEqual([
    'Hela förslaget, Alla: stöd 1',
    'Avsnitt 6.1, Alla: invändning 1, ändringsförslag 2',
    'Avsnitt 7.1, Alla: ändringsförslag 1',
    'Inget avsnitt nämns, Alla: invändning 1, fråga 1',
  ]);
  expect(shown('.matrix-summary')).toContain('7 synpunkter. 2 av dem är inte genomgångna.');
  expect(grid().getAttribute('aria-rowcount')).toBe('5');
});

test('the arrows go from cell to cell and to the heads, and a cell shows its points', async () => {
  grid().focus();
  expect(inHand()).toBe('Hela förslaget, Region Nordbygd: inga synpunkter');
  await keys('ArrowDown');
  expect(inHand()).toBe('Avsnitt 6.1, Region Nordbygd: ändringsförslag 1');
  await keys('Enter');
  await says('Region Nordbygd om avsnitt 6.1', '.cell-dialog');
  await says('Regionen anser att ansvaret för uppföljningen bör förtydligas.', '.cell-dialog');
  document.querySelector<HTMLButtonElement>('.cell-dialog button')?.click();
  await until('the dialog to close', () => !document.querySelector('.cell-dialog'));
  expect(document.activeElement).toBe(grid());
  await keys('Home', 'ArrowUp', 'ArrowUp');
  expect(inHand()).toBe('Alla, Alla: 7 synpunkter');
  await keys('ArrowRight');
  expect(inHand()).toBe('Alla, Region Nordbygd: 2 synpunkter, Tillstyrker');
  await keys('Enter');
  await says('de ekonomiska konsekvenserna', '.cell-dialog');
});

test('groups are rows, and what is decided, agreed on or said by others is left out', async () => {
  await fill('Rader', 'Grupper');
  await until('the groups', () => rows()[0]?.startsWith('Ansvaret för uppföljningen bör framgå, Alla'));
  await fill('Rader', 'Avsnitt');
  await fill('Ställningstagande', 'Invändning');
  await until('two rows', () => rows().length === 2);
  expect(document.querySelectorAll('.matrix-column')).toHaveLength(2);
  await flip('Bara det som de är oense om');
  await says('Inga rader att visa. Ta bort ett filter.');
});

test('the picture tells what is said of each part and who has answered', async () => {
  await says('3 av 6 har svarat', '.answers-overview');
  const said = [...document.querySelectorAll('.overview-drawing text')].map(({ textContent }) => textContent);
  for (const words of ['Avsnitt 6.1', 'Tillstyrker med ändring (1)', 'Avstår från att svara (1)', 'Länsstyrelsen'])
    expect(said).toContain(words);
});

test('what comments words of the remiss and names no section stands in the row of theirs, as in what goes out', async () => {
  const text = '6.1 Ansvar\u2029Regionen ansvarar.\u20298 Budget\u2029Inget kostar mer.';
  const remiss = {
    ...{ id: await sha256(text), text },
    sections: [
      { start: 0, level: 1, title: '6.1 Ansvar' },
      { start: 30, level: 1, title: '8 Budget' },
    ],
  };
  const changes = exampleAnswers().map((one) =>
    one.do === 'create' && one.record.id === urn('p4')
      ? { ...one, record: { ...one.record, about: [], quote: 'Inget kostar mer' } }
      : one,
  );
  const made = [
    { kind: 'document', id: urn('remiss'), arende: urn('asked'), title: 'Strategi' },
    { kind: 'edition', id: urn('edition'), document: urn('remiss'), snapshot: remiss.id, identifiers: [] },
  ].map((record) => ({ do: 'create', record }) as unknown as Change);
  await storeAnswers([...changes, ...made] as Change[], [...answerTexts, remiss]);
  await openAnswers('matrix', '.matrix-grid');
  await until('the row', () => rows().some((one) => one.startsWith('8 Budget')));
  expect(rows().find((one) => one.startsWith('8 Budget'))).toBe('8 Budget, Alla: ändringsförslag 1');
});
