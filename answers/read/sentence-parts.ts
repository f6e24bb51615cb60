import type { Token } from '../phrases/tokens.ts';

/** What is quoted is somebody's words, and no opinion of whoever quotes; a sentence that is quoted as a whole is its own. */
export function quotedTokens(tokens: readonly Token[]): ReadonlySet<number> {
  const within = new Set<number>();
  let from = -1;
  for (const [at, { text }] of tokens.entries()) {
    if (!/^[”“„»«"]$/.test(text)) continue;
    if (from < 0) from = at;
    else {
      for (let one = from + 1; one < at; one++) within.add(one);
      from = -1;
    }
  }
  return within.size > tokens.length - 4 ? new Set() : within;
}

/** From token to token: a sentence is cut once, at its "men" that opposes clauses. */
export function sentenceParts(tokens: readonly Token[]): [number, number][] {
  const at = tokens.findIndex(({ text }, i) => text === 'men' && i > 1 && tokens[i - 1]?.text !== 'inte');
  return at > 0
    ? [
        [0, at],
        [at, tokens.length],
      ]
    : [[0, tokens.length]];
}

/** "är rimligt men bör …": the second half has no subject of its own. */
export function isElliptical(tokens: readonly Token[], men: number): boolean {
  const next = tokens[men + 1]?.text ?? '';
  return (
    !/^(?:vi|jag|att|det|den|de|detta|dessa|man|samtidigt|däremot|här|där)$/.test(next) &&
    !tokens.slice(men + 2, men + 6).some(({ text }) => /^(?:vi|jag|är|saknar|anser|vill|bör|måste|behöver)$/.test(text))
  );
}
