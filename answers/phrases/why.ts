import type { Token } from './tokens.ts';

/** In tokens: of a longer phrase the ends are shown. */
const longest = 9;

/** The rule, and the very words that it stands on: "en brist: ”saknas”". */
export function whyOf(rule: string, text: string, tokens: readonly Token[], first: number, behind: number): string {
  const from = tokens[first]?.start ?? 0;
  const last = tokens[Math.min(behind, first + longest) - 1] ?? tokens[first];
  const words = text.slice(from, last?.end ?? from).replace(/\s+/g, ' ');
  return `${rule}: ”${words}${behind > first + longest ? ' …' : ''}”`;
}
