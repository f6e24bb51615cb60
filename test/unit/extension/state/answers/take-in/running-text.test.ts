import { expect, test } from 'vitest';
import { runningText } from '../../../../../../extension/state/answers/take-in/formats/running-text.ts';

test.each<[string, Parameters<typeof runningText>[0], string]>([
  [
    'lines of a paragraph, with words that they break',
    { kind: 'paragraph', text: 'Nämnden anser att ansvaret för upp-\nföljningen av hälso-\noch sjukvården är oklart.' },
    'Nämnden anser att ansvaret för uppföljningen av hälso- och sjukvården är oklart.',
  ],
  ['a heading', { kind: 'heading', text: 'Socialnämndens\nYttrande' }, 'Socialnämndens Yttrande'],
  ['a narrow cell', { kind: 'table-cell', text: 'Socialnämnden\nNordbygd' }, 'Socialnämnden Nordbygd'],
  [
    'an address',
    { kind: 'paragraph', text: 'Socialförvaltningen\nBox 123\n123 45 Nordbygd' },
    'Socialförvaltningen\nBox 123\n123 45 Nordbygd',
  ],
  ['a note on the page', { kind: 'paragraph', source: 'note', text: 'oklart\nvem gör det?' }, 'oklart\nvem gör det?'],
])('%s', (_, block, read) => {
  expect(runningText(block)).toBe(read);
});
