import { expect, test } from 'vitest';
import { fold } from '../../swedish/fold.ts';

test.each([
  ['lower case', 'Psykisk HÄLSA', 'psykisk hälsa'],
  ['soft hyphen', 'väl\u00adbefinnande', 'välbefinnande'],
  ['zero-width space and joiners', 'psy\u200bki\u200dsk\ufeff', 'psykisk'],
  ['decomposed letters', 'ha\u0308lsa a\u030a o\u0308', 'hälsa å ö'],
  ['ligatures', '\ufb01nna e\ufb00ekt', 'finna effekt'],
  ['å, ä, ö stay letters', 'hälsa är åt öster', 'hälsa är åt öster'],
  ['a letter whose lower case is longer', '\u0130 hälsa', '\u0130 hälsa'],
  ['a word broken at a line’s end', 'väl-\nbefinnande, sam-  \r\n  ordning', 'välbefinnande, samordning'],
  ['a stub before a conjunction', 'hälso-\noch sjukvård', 'hälso-\noch sjukvård'],
  ['a word that only begins as a conjunction does', 'tids-\nochser', 'tidsochser'],
  ['a hyphen after capitals', 'NPF-\nutredning', 'npf-\nutredning'],
  ['a list’s dashes', '- psykisk\n- hälsa', '- psykisk\n- hälsa'],
  ['an astral letter', 'a😀b', 'a😀b'],
  ['lone surrogate', 'a\ud800b', 'a\ud800b'],
  ['nothing', '', ''],
])('%s', (_name, text, expected) => {
  expect(fold(text).text).toBe(expected);
});

test.each([
  ['plain', 'En psykisk hälsa', 'psykisk', 'psykisk'],
  ['soft hyphen inside', 'Ett väl\u00adbefinnande.', 'välbefinnande', 'väl\u00adbefinnande'],
  ['decomposed', 'god ha\u0308lsa!', 'hälsa', 'ha\u0308lsa'],
  ['broken word', 'gott väl-\nbefinnande!', 'välbefinnande', 'väl-\nbefinnande'],
  ['ligature', 'att \ufb01nna', 'finna', '\ufb01nna'],
])('leads back to the original: %s', (_name, text, folded, original) => {
  const { text: searched, startOf, endOf } = fold(text);
  const at = searched.indexOf(folded);
  expect(text.slice(startOf(at), endOf(at + folded.length - 1))).toBe(original);
});
