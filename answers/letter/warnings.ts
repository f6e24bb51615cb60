import { isEnglish } from '../../language/swedish/sentences/english-sentences.ts';
import { type Remiss, stemsIn } from '../about/remiss.ts';
import type { AnswerWarning } from '../answer.ts';
import { namesInSentences, titlesGiven, yourNumbersIn } from './named-matter.ts';

/** In UTF-16 units: some 200 pages. An answer that is longer is read, and told to be long. */
const long = 500_000;

/** In UTF-16 units: what tells the language, and the words. */
const heads = { language: 20_000, words: 30_000 };

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

/**
 * Is it an answer to something else? It is so taken where it calls the remiss by another name and shares few of its words; one that gives no
 * name may be to any, whatever its words are. Short answers aren't judged.
 */
function isAboutAnother(text: string, remiss: Remiss): boolean {
  const own = [...remiss.own].filter((stem) => stem.length > 4);
  const said = new Set(stemsIn(text.slice(0, heads.words)));
  const telling = [...said].filter((stem) => stem.length > 5);
  if (own.length < 2 || telling.length < fewWords) return false;
  const known = telling.filter((stem) => remiss.spread.has(stem) || remiss.own.has(stem)).length / telling.length;
  const shareOfOwn = (words: ReadonlySet<string>) => own.filter((stem) => words.has(stem)).length / own.length;
  const titles = titlesGiven(text).map((title) => new Set(stemsIn(title)));
  if (titles.length === 0) {
    const names = namesInSentences(text).map((name) => new Set(stemsIn(name)));
    const isElse = names.length > 0 && names.every((name) => shareOfOwn(name) < least.own);
    return isElse && known < least.words && shareOfOwn(said) < least.own;
  }
  const isNamedElse = titles.every((title) => shareOfOwn(title) < least.own);
  return isNamedElse && known < least.words && shareOfOwn(said) < least.said;
}

/** Does it give the sender's number, and that of another matter, and say nothing of what this remiss is called? */
function hasOtherNumber(text: string, { own, text: ofRemiss }: Remiss, senderNumbers: readonly string[]): boolean {
  const plain = (number: string) => number.replace(/[^\p{L}\d]/gu, '').toLowerCase();
  const known = senderNumbers.map(plain);
  const given = yourNumbersIn(text);
  if (own.size < 2 || given.length === 0) return false;
  const isOurs = given.some(
    (number) =>
      ofRemiss.includes(number) || known.some((one) => one.endsWith(plain(number)) || plain(number).endsWith(one)),
  );
  const said = new Set(stemsIn(text.slice(0, heads.words)));
  return !isOurs && [...own].filter((stem) => said.has(stem)).length / own.size < least.own;
}

/** Words of some length; with fewer nothing is told. */
const fewWords = 25;
/** Shares of the words that the remiss has, too; answers to it had from 0.24 on, those to a remiss of a like matter up to 0.37. */
const least = { words: 0.3, own: 0.34, said: 0.6 };
