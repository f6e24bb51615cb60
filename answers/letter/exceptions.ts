import { isOfClass } from '../phrases/books.ts';
import type { Token } from '../phrases/tokens.ts';
import { isOfNamedPart, namesPart, ofRest } from './whole-or-part.ts';

/** In tokens: what is excepted is named so near behind the word for it. */
const near = 6;

/**
 * Is something excepted: "tillstyrker förslaget med undantag av kapitel 3", "utom i den del som gäller kostnader"? Where the words for it may
 * mean anything, "alla utom barn", a part of the proposal has to be named.
 */
export const hasException = (tokens: readonly Token[]): boolean => exceptionAt(tokens) >= 0;

/** @returns the number of the token where what is excepted begins to be told; -1 where nothing is */
export function exceptionAt(tokens: readonly Token[]): number {
  return tokens.findIndex(({ text }, at) => {
    const next = tokens[at + 1]?.text ?? '';
    // "men inte kapitel 4", "men mot kapitel 4"
    if (text === 'men' && /^(?:inte|ej|mot|emot)$/.test(next))
      return (
        isNumbered(tokens, at + 2) ||
        (/^(?:bakom|till|för|med|mot)$/.test(tokens[at + 2]?.text ?? '') && isNumbered(tokens, at + 3))
      );
    if (text === 'undantag' && tokens[at - 1]?.text === 'med' && /^(?:av|för|från)$/.test(next)) return true;
    if (text === 'bortsett' && next === 'från') return true;
    if (!/^(?:utom|förutom|undantaget|undantagna|exklusive)$/.test(text)) return false;
    return tokens
      .slice(at + 1, at + 1 + near)
      .some((token, i) => isOfClass('förslag', token.text) || namesPart(tokens, at + 1 + i));
  });
}

/** "kapitel 4" */
const isNumbered = (tokens: readonly Token[], at: number): boolean =>
  namesPart(tokens.slice(at, at + 1), 0) && /^\d/.test(tokens[at + 1]?.text ?? '');

/** Does a refusal mean a part: "avstyrker kapitel 3", "avstyrker förslaget i avsnitt 2"? Up to where its clause ends. */
export function isOfPart(tokens: readonly Token[], behind: number): boolean {
  const end = tokens.findIndex(({ text }, at) => at >= behind && /^(?:[,;:.]|men|och|samt)$/.test(text));
  return isOfNamedPart(tokens, behind) || namesPart(tokens.slice(0, end < 0 ? tokens.length : end), behind);
}

/** "…, som kommunen avstyrker": what is refused stands before the "som". */
export function isInRelativeClause(tokens: readonly Token[], first: number): boolean {
  const clause = tokens.slice(Math.max(0, first - near), first).map(({ text }) => text);
  const opens = clause.findLastIndex((word) => /^(?:som|vilket|vilken|vilka)$/.test(word));
  return opens > 0 && clause[opens - 1] === ',' && !clause.slice(opens + 1).some((word) => /^[,;:]$/.test(word));
}

/** "men tillstyrker i övrigt", "och tillstyrker resten" */
export function isOfRest(tokens: readonly Token[], behind: number): boolean {
  const words = tokens.slice(behind, behind + near);
  return ofRest(words) || words.some(({ text }) => text === 'resten');
}
