import type { FlowText } from '../../flow/content/flow-text.ts';

/** What headers and footers say, each paragraph once, without what the program works out by itself, as the numbers of pages. */
export function wordsAround({ headers, footers }: Pick<FlowText, 'headers' | 'footers'>): string[] {
  const said = [...headers, ...footers]
    .filter(({ struck }) => !struck)
    .map(({ text, pieces }) => {
      const kept = pieces.filter(({ isWorkedOut }) => !isWorkedOut);
      return kept.map(({ start, end }) => text.slice(start, end)).join('');
    });
  return [...new Set(said.map((words) => words.trim()))].filter((words) => words !== '');
}
