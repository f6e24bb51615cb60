import { expect, test } from 'vitest';
import { isGibberish } from '../../../../../language/swedish/letters/gibberish.ts';

const swedish = 'Tillgången till stöd ska vara lika över hela länet, och varje kommun redovisar hur den når dit.';
const moved = (by: number) =>
  swedish.replace(/\S/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + by));

test.each([
  ['Swedish', swedish, false],
  ['letters of the private area', moved(0xe000), true],
  ['ligatures for private use', swedish.replace(/ti|tt|fi|ff|ll/g, '\ue0f1'), false],
  ['replacement characters', swedish.replace(/\w/g, '\ufffd'), true],
  ['control characters for blanks', swedish.replace(/ /g, '\u0003'), true],
  ['letters moved by one', moved(1), true],
  ['letters moved by three', moved(3), true],
  ['letters moved by thirty-one', moved(31), true],
  ['some bullets of the private area', '\uf0b7 Tillgång till vård\n\uf0b7 Stöd i skolan\n\uf0b7 Lika villkor', false],
  ['Swedish without its dots, as scanned', swedish.replace(/[åä]/g, 'a').replace(/ö/g, 'o'), false],
  ['English', 'Every municipality reports how it will reach the goals that the region has set out.', false],
  ['German', 'Die Gemeinde soll die Arbeit für Kinder und Jugendliche in der Schule jedes Jahr stärken.', false],
  ['Finnish', 'Kunnan tulee vahvistaa lasten ja nuorten palveluja sekä kouluissa että vapaa-ajalla.', false],
  ['Northern Sami', 'Gielda galgá nannet mánáid ja nuoraid psyhkalaš dearvvašvuođa ovttas eará gielddaiguin.', false],
  ['Somali', 'Caafimaadka maskaxdu waa arrin khuseysa bulshada oo dhan waxayna u baahan tahay adeegyo.', false],
  ['Arabic', 'الصحة النفسية مسألة تهم المجتمع بأكمله وتتطلب أن تعمل المدارس معا', false],
  ['Russian', 'Психическое здоровье касается всего общества и требует совместной работы школ.', false],
  [
    'letters of several alphabets',
    'Тlllg нgен tιll ѕтöd ѕкa νаrа lιка över нela länет осн νагje коmмuп геdονιѕаг',
    true,
  ],
  ['figures', '2024 113,5 22 871 (45 %) -3,1 +0,7 12/31 *** <5 & 0:41 1 004 17,3', false],
  ['abbreviations', 'SKR MSB GDPR ICD DSM KSH97 BUP VGR SOU FHM Dnr prop bet rskr SoL HSL LSS LVM', false],
  ['units again and again', 'tkr 113 mkr 12 kWh 4 tkr 9 mkr 1 kWh 3 tkr 17 mkr 22 kWh 91 tkr 3 mkr 5 kWh', false],
  ['addresses', 'https://www.example.org/vard-och-omsorg/plan?id=113&v=2 registrator@example.org', false],
  ['a little text', 'xqzv', false],
  ['nothing', '', false],
])('%s', (_name, text, expected) => {
  expect(isGibberish(text)).toBe(expected);
});
