/** The phrases that Swedish defines with. */
import { pattern } from './definition-parts.ts';
import type { DefiningPhrase, Phrase } from './definition-phrase.ts';
import { phrasesOfThings } from './definition-phrases-of-things.ts';
import { phrasesOfWords } from './definition-phrases-of-words.ts';

/** One of these words must be near the term before any pattern is tried: most sentences define nothing. */
export const cues: [DefiningPhrase, RegExp][] = [
  ['avses', pattern('avs|men(?:as|ar|ad)|först|syft')],
  [
    'definieras',
    pattern('defin|beskr|först|förkla|avgr|samman|tolka|beteckn|karakt|uttryck|ses|betrakt|uppfatt|innebörd|betydel'),
  ],
  [
    'avser',
    pattern(
      'avse|avsåg|beteckn|bety|syft|inne|går ut|gick ut|står|stå |stod|stått|beskr|ange|täck|rymm|omfatt|inklud|inbegr|handla|sikte|samla',
    ),
  ],
  [
    'innebär',
    pattern(
      'inneb|handla|bygg|säg|känn|karak|uttryck|utgå|syft|rikta|vänd|ges |sätts|når|före|beskr|ange|bety|avser|går ut',
    ),
  ],
  ['omfattar', pattern('inbegr|innef|omfatt|inklud|rymm|täck|bestå|röra|utgö|delas')],
  ['är', pattern('(?:är|vara|utgör)[\\s,]')],
  ['används', pattern('anvä|bruka|förbeh|\\(')],
  ['det vill säga', pattern('dvs|d\\.|d v|vill|allts|andra|här:')],
  ['räknas', pattern('räkn|anses|betrakt|hänf|innef|inräk|ryms|saml|inklud|hör|ingå|ange|gäller')],
  ['kallas', pattern('kalla|benämn|beteckn|namnet|benämningen|sammanf|saml|ryms|paraply')],
  ['entry', /[:=–—(,-]/],
];

/** In the order in which they are tried; the first that matches is used. */
export const definitionPhrases: Phrase[] = [...phrasesOfWords, ...phrasesOfThings];
