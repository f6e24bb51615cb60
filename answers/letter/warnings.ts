import { isEnglish } from '../../language/swedish/sentences/english-sentences.ts';
import { type Remiss, stemsIn } from '../about/remiss.ts';
import type { AnswerWarning } from '../answer.ts';

/** In UTF-16 units: some 200 pages. An answer that is longer is read, and told to be long. */
const long = 500_000;

/** In UTF-16 units: what tells the language, the words, and what it is an answer to. */
const heads = { language: 20_000, words: 30_000, title: 6000 };

/** What whoever takes in the answer should know. Nothing is kept from being read by it, but for what is in English. */
export function warningsOf(
  text: string,
  instans: string | null,
  remiss: Remiss | undefined,
  senderNumbers: readonly string[] = [],
): AnswerWarning[] {
  if (text.trim() === '') return ['empty'];
  const warnings: AnswerWarning[] = [];
  if (isEnglish(text.slice(0, heads.language))) warnings.push('english');
  else if (remiss && (isAboutAnother(text, remiss) || hasOtherNumber(text, remiss, senderNumbers)))
    warnings.push('other-remiss');
  if (instans === null) warnings.push('no-instans');
  if (text.length > long) warnings.push('long');
  return warnings;
}

/** What an answer says that it is one to: "Yttrande över …", "Ämne: Remiss av …". */
const subjectLine =
  /^[#* ]{0,6}(?:ämne: ?)?(?:(?:sv|re|vb): ?)?(?:yttrande|remissvar|remissyttrande|svar på remiss\p{L}{0,9}|remiss\p{L}{0,9}) ?(?:över|på|avseende|angående|gällande|rörande|av|om|–|-|:) ?(?<title>[^\n.]{20,250})/gimu;

/**
 * Is it an answer to something else? It is so taken where it calls the remiss by another name and shares few of its words, or, without a
 * name, nearly none of them. Short answers aren't judged.
 */
function isAboutAnother(text: string, remiss: Remiss): boolean {
  const own = [...remiss.own].filter((stem) => stem.length > 4);
  const said = new Set(stemsIn(text.slice(0, heads.words)));
  const telling = [...said].filter((stem) => stem.length > 5);
  if (own.length < 2 || telling.length < fewWords) return false;
  const known = telling.filter((stem) => remiss.spread.has(stem) || remiss.own.has(stem)).length / telling.length;
  const shareOfOwn = (words: ReadonlySet<string>) => own.filter((stem) => words.has(stem)).length / own.length;
  const titles = [...text.slice(0, heads.title).matchAll(subjectLine)].map(
    ({ groups }) => new Set(stemsIn(groups?.title ?? '')),
  );
  if (titles.length === 0) return known < least.words && shareOfOwn(said) < least.own;
  const isNamedElse = titles.every((title) => shareOfOwn(title) < least.own);
  return isNamedElse && known < least.wordsWithTitle && shareOfOwn(said) < least.said;
}

/** "Er beteckning: TN 2021-0044" */
const yourNumber =
  /(?<!\p{L})(?:er|ert|eran?)\s(?:beteckning|dnr|diarienummer|diarienr|referens|ref)\.?\s?:?\s?(?<number>[^\n\u2029,;]{0,12}?\d{4}[-/:]\d{1,6})/giu;

/** Does it give the sender's number, and that of another matter, and say nothing of what this remiss is called? */
function hasOtherNumber(text: string, { own, text: ofRemiss }: Remiss, senderNumbers: readonly string[]): boolean {
  const plain = (number: string) => number.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const known = senderNumbers.map(plain);
  const given = [...text.slice(0, heads.title).matchAll(yourNumber)].map(({ groups }) => groups?.number ?? '');
  if (own.size < 2 || given.length === 0) return false;
  const isOurs = given.some(
    (number) =>
      ofRemiss.includes(number.trim()) ||
      known.some((one) => one.endsWith(plain(number)) || plain(number).endsWith(one)),
  );
  const said = new Set(stemsIn(text.slice(0, heads.words)));
  return !isOurs && [...own].filter((stem) => said.has(stem)).length / own.size < least.own;
}

/** Words of some length; with fewer nothing is told. */
const fewWords = 25;
/** Shares of the words that the remiss has, too; answers to it had from 0.24 on, those to a remiss of a like matter up to 0.37. */
const least = { words: 0.12, wordsWithTitle: 0.3, own: 0.34, said: 0.6 };
