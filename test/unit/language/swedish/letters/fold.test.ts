import { expect, test } from 'vitest';
import { fold } from '../../../../../language/swedish/letters/fold.ts';

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
  ['marks of the writing direction', 'psy\u200ekisk\u200f \u202ahälsa\u202c\u2066\u2069', 'psykisk hälsa'],
  ['a variant’s selector', 'hä\ufe0flsa', 'hälsa'],
  ['the sign ¬ for a soft hyphen', 'o¬hälsa, välbe¬\nfinnande, förebyg¬ gande', 'ohälsa, välbefinnande, förebyggande'],
  ['the sign ¬ between capitals', 'PREVEN¬\nTION, VÄL¬BE¬ FINNANDE', 'prevention, välbefinnande'],
  ['the sign ¬ at a stub', 'hälso¬ och sjukvård', 'hälso- och sjukvård'],
  ['the sign ¬ of logic', 'p ∧ ¬q, 1¬2', 'p ∧ ¬q, 1¬2'],
  ['dots before their letter', 'h¨alsa, ¨aldre, f¨or, p˚a, ˚ar, ˚Angest', 'hälsa, äldre, för, på, år, ångest'],
  ['dots behind their letter', 'ha¨lsa, a¨ldre, fo¨r, pa˚, a˚r, A˚ngest', 'hälsa, äldre, för, på, år, ångest'],
  ['dots between two vowels, as the others stand', 'fr¨on, o¨arlig', 'frön, oärlig'],
  ['dots between two vowels, behind as the others', 'ha¨lsa vid sjo¨ar', 'hälsa vid sjöar'],
  ['dots with a blank', 'h¨ alsa, ha ¨lsa', 'hälsa, hälsa'],
  ['an accent that stands loose', 'id´er, ide´', 'idér, idé'],
  ['a degree sign', '20 °C, 25° a, p°a, 5°', '20 °c, 25° a, på, 5°'],
  ['marks alone', '¨ ˚ ´', '¨ ˚ ´'],
  [
    'Calibri’s ligatures by their numbers',
    'prevenƟon, Ɵd, aƩ, däreŌer, skriŌ, plaƪorm, plaƞorm, nyƫgt, eĨekt, oĸciell, Įnns, Ňera',
    'prevention, tid, att, därefter, skrift, plattform, platform, nyttigt, effekt, officiell, finns, flera',
  ],
  ['the same in the private plane', 'preven\u{10019f}on, a\u{1001a9}', 'prevention, att'],
  ['letters of other languages', 'Ōsaka, Ɵ, ĸ, Ʃ = 3', 'ōsaka, ɵ, ĸ, ʃ = 3'],
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
  ['a mark before its letter', 'god h¨alsa!', 'hälsa', 'h¨alsa'],
  ['a mark behind its letter', 'god ha¨lsa!', 'hälsa', 'ha¨lsa'],
  ['a sign for a soft hyphen', 'ingen o¬hälsa!', 'ohälsa', 'o¬hälsa'],
  ['a ligature’s number', 'Selek\u019fv.', 'selektiv', 'Selek\u019fv'],
  ['ligature', 'att \ufb01nna', 'finna', '\ufb01nna'],
])('leads back to the original: %s', (_name, text, folded, original) => {
  const { text: searched, startOf, endOf } = fold(text);
  const at = searched.indexOf(folded);
  expect(text.slice(startOf(at), endOf(at + folded.length - 1))).toBe(original);
});

const words = new Set(['psykisk', 'hälsa', 'ohälsa', 'prevention', 'universell', 'rättighet']);
const known = (word: string) => words.has(word);

test.each([
  ['a ligature that is lost', 'Universell preven\ufffdon', 'universell prevention'],
  ['another', 'rä\ufffdighet', 'rättighet'],
  ['a ligature for private use', 'Universell preven\ue0f1on', 'universell prevention'],
  ['one of Apple’s', 'insa\uf001ser, rä\uf8e5ighet', 'insa\uf001ser, rättighet'],
  ['a bullet for private use at a word', '\uf0b7psykisk hälsa', '\uf0b7psykisk hälsa'],
  ['letters that were decoded wrongly', 'psykisk h\ufffdlsa', 'psykisk hälsa'],
  ['two in a word', 'r\ufffd\ufffdighet', 'rättighet'],
  ['a lost letter in a word that isn’t known', 'mo\ufffdvera', 'mo\ufffdvera'],
  ['nothing but lost letters', '\ufffd\ufffd\ufffd \ufffd', '\ufffd\ufffd\ufffd \ufffd'],
  ['words set wide', 'P S Y K I S K  H Ä L S A', 'psykisk  hälsa'],
  ['words set wide, with one gap for all', 'p s y k i s k o h ä l s a används', 'psykisk ohälsa används'],
  ['words set wide around one that isn’t known', 'U N I V E R S E L L X Y Z', 'universell xyz'],
  ['single letters', 'grupp A B C D E och f', 'grupp a b c d e och f'],
  ['a large first letter', 'P\nsykisk hälsa', 'psykisk hälsa'],
  ['a large first letter with a blank', '”P sykisk', '”psykisk'],
  ['a letter that is a word', 'I hälsa', 'i hälsa'],
])('with known words: %s', (_name, text, expected) => {
  expect(fold(text, known).text).toBe(expected);
});

test.each(['\ufffd', 'a\ufffd', 'a b ', 'a¨', '¨ ', 'a¬ ', '¬\t', 'a\u0308', '-\n', 'P '])(
  'takes time in proportion to its length: %j',
  (piece) => {
    expect(fold(piece.repeat(400_000 / piece.length), known).text).not.toBe('');
  },
);
