import { phraseBook, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import { farFrom, farFromWhat, plainNos } from '../words/negations.ts';

const book = phraseBook([
  ...plainNos.map((phrase) => [phrase, 0] as const),
  // What stands behind stays as it is.
  ...farFromWhat.map((what) => [`${farFrom} ${what}`, 1] as const),
]);

/** No other word begins a phrase: most sentences have none. */
const begins = new Set(book.byWord.keys());

/** The tokens of a sentence, with "inte" where it says so in other words: one token, which spans them. */
export function withPlainNo(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => begins.has(text))) return tokens;
  const hits = phrasesIn(book, tokens, () => false);
  if (hits.length === 0) return tokens;
  const made: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = hits.find(({ first }) => first === at);
    const token = tokens[at] as Token;
    if (!hit) {
      made.push(token);
      continue;
    }
    const last = hit.behind - hit.info - 1;
    made.push({ ...token, text: 'inte', end: tokens[last]?.end ?? token.end });
    at = last;
  }
  return made;
}
