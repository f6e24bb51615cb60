import type { PointStance } from '../../comments/model/answer.ts';

/** Which way a point pulls. `refuse`: it wants that something others ask for isn't done. */
export type Direction = 'support' | 'change' | 'refuse' | 'ask' | 'remark';

const wants = '(?:bör|borde|ska|skall|behöver|måste|behövs|krävs)';
const not = '(?:inte|icke|ej)';
/** What turns a demand into its contrary; "det framgår inte" doesn't, since it asks for the same as "det bör framgå". */
const refusals = new RegExp(
  `(?<!\\p{L})(?:${[
    `(?:delar|instämmer|stöder|stödjer|håller med)(?:\\s+\\p{L}+)?\\s+${not}`,
    `${wants}(?:\\s+\\p{L}+){0,2}\\s+${not}`,
    `${not}\\s+(?:heller\\s+)?${wants}`,
    '(?:ser|finner|finns|har)\\s+(?:heller\\s+)?(?:inget|inte något|ingen|inga)\\s+(?:behov|skäl|anledning)',
    `${not}\\s+(?:är\\s+)?(?:nödvändig|motiverad|motiverat|lämplig|rimlig)\\p{L}*`,
  ].join('|')})(?!\\p{L})`,
  'iu',
);

export function directionOfPoint(stance: PointStance, words: string): Direction {
  if (stance === 'stöd') return 'support';
  if (stance === 'fråga') return 'ask';
  if (stance === 'påpekande') return 'remark';
  return refusals.test(words) ? 'refuse' : 'change';
}

/** What says the contrary to it, of the same thing. */
export const contraryOf: Readonly<Record<Direction, readonly Direction[]>> = {
  support: ['change'],
  change: ['support', 'refuse'],
  refuse: ['change'],
  ask: [],
  remark: [],
};
