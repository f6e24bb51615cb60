import { expect, test } from 'vitest';
import { wordLoss, wordsIn } from '../words-lost.ts';

test.each<[string, string[]]>([
  ['psykiskt väl-\nbefinnande och IT-stöd', ['psykiskt', 'välbefinnande', 'och', 'it', 'stöd']],
  ['väl\u00ad\nbe\u00adfinnande', ['välbefinnande']],
  ['de\ufb01nition, H\u00e4lsa 2 §', ['definition', 'hälsa', '2']],
  ['• – … ____', []],
])('the words in %j', (text, expected) => {
  expect(wordsIn(text)).toEqual(expected);
});

test.each<[string, string, string, { lost?: string; doubled?: string; joined?: string }]>([
  ['the same words in another order', 'ett två tre', 'tre ett två', {}],
  ['a word that is gone', 'ett tre', 'ett två tre', { lost: 'två' }],
  ['one of two that are alike', 'ett två', 'ett två ett', { lost: 'ett' }],
  ['a word that is read twice', 'ett två två', 'ett två', { doubled: 'två' }],
  ['a word in parts', 'psy kisk hälsa', 'psykisk hälsa', { joined: 'psykisk' }],
  ['words that are one', 'hälsa1 psykiskhälsa', 'hälsa 1 psykisk hälsa', { joined: 'hälsa 1 psykisk hälsa' }],
  ['parted elsewhere', 'väl befinnande för', 'välbefin nande för', { joined: 'välbefin nande' }],
  ['letters of their own', 's p ä r r a d text', 'spärrad text', { joined: 'spärrad' }],
])('%s', (_, ours, other, { lost = '', doubled = '', joined = '' }) => {
  const found = wordLoss(ours.split(' '), other.split(' '));
  expect(found.lost.join(' ')).toBe(lost);
  expect(found.doubled.join(' ')).toBe(doubled);
  expect(found.joinedOtherwise.toSorted()).toEqual(joined.split(' ').filter(Boolean).toSorted());
});
