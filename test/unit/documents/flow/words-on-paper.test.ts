import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { wrapWords } from '../../../../documents/flow/draw/words-on-paper.ts';

const { window } = new JSDOM('<!doctype html>');

const range = (node: Node, startOffset: number, endOffset: number) =>
  ({
    startContainer: node,
    startOffset,
    endContainer: node,
    endOffset,
    collapsed: startOffset === endOffset,
  }) as StaticRange;

function sheetOf(html: string): { sheet: HTMLElement; text: Text } {
  const sheet = window.document.createElement('p');
  sheet.innerHTML = html;
  return { sheet, text: sheet.firstChild as Text };
}

it.each([
  ['words in the middle', [[4, 10]], 'Den <span class="on-paper">psykis</span>ka hälsan'],
  ['all of it', [[0, 17]], '<span class="on-paper">Den psykiska häls</span>an'],
  ['to the end', [[13, 19]], 'Den psykiska <span class="on-paper">hälsan</span>'],
  [
    'several',
    [
      [0, 3],
      [13, 19],
    ],
    '<span class="on-paper">Den</span> psykiska <span class="on-paper">hälsan</span>',
  ],
  [
    'over each other, in whichever order',
    [
      [6, 12],
      [4, 8],
    ],
    'Den <span class="on-paper">psykiska</span> hälsan',
  ],
  ['none', [[3, 3]], 'Den psykiska hälsan'],
])('%s are in an element while they are printed, and then as before in the same text node', (_, spans, printed) => {
  const { sheet, text } = sheetOf('Den psykiska hälsan');
  const putBack = wrapWords(spans.map(([start = 0, end = 0]) => range(text, start, end)));
  expect(sheet.innerHTML).toBe(printed);
  putBack();
  expect([...sheet.childNodes]).toEqual([text]);
  expect(text.data).toBe('Den psykiska hälsan');
});

it('words over several nodes are in an element in each', () => {
  const { sheet, text } = sheetOf('Den <b>psykiska</b> hälsan');
  const bold = sheet.querySelector('b') as Element;
  const putBack = wrapWords([range(text, 0, 4), range(bold.firstChild as Text, 0, 8)]);
  expect(sheet.querySelectorAll('.on-paper')).toHaveLength(2);
  expect(sheet.textContent).toBe('Den psykiska hälsan');
  putBack();
  expect(sheet.innerHTML).toBe('Den <b>psykiska</b> hälsan');
});
