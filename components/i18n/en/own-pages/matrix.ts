import type { matrixSv } from '../../sv/own-pages/matrix.ts';
import type { Spoken } from '../../translated.ts';

const numbers = new Intl.NumberFormat('en-GB');
const points = (count: number) => `${numbers.format(count)} ${count === 1 ? 'point' : 'points'}`;

export const matrixEn: Spoken<typeof matrixSv> = {
  rows: 'Rows',
  by: { about: 'Sections', concept: 'Concepts', group: 'Groups' },
  none: { about: 'No section named', concept: 'No concept', group: 'No group' },
  disputed: 'Only what they disagree on',
  label: 'Matrix of the points',
  all: 'All',
  total: (count) => points(count),
  count: (stance, count) => `${stance.toLowerCase()} ${numbers.format(count)}`,
  cell: (row, column, said) => `${row}, ${column}: ${said}`,
  nothing: 'no points',
  suggested: (count) =>
    count === 1
      ? '1 of them has not been gone through.'
      : `${numbers.format(count)} of them have not been gone through.`,
  keys: 'The arrow keys move between the cells, Enter shows the points.',
  noRows: 'No rows to show. Remove a filter.',
  empty: 'There are no points yet.',
  emptyHow: 'When answers have been added it is shown here who says what about which part.',
  about: (who, what) =>
    `${who} on ${String(what).replace(/^(?:Section \d|The whole proposal$)/, (first) => first.toLowerCase())}`,
  close: 'Close',
  legend: 'Signs',
  overview: 'Overview',
  overviewOf: (title) => `Overview of the answers to “${title}”`,
  print: 'Print the overview',
  stanceBySection: 'Positions by section',
  whoAnswered: 'Who has answered',
  answered: (count, asked, beside) =>
    asked === 0
      ? `${numbers.format(beside)} have answered`
      : `${numbers.format(count)} of the ${numbers.format(asked)} asked have answered${beside > 0 ? `, and ${numbers.format(beside)} others who weren’t asked` : ''}`,
  unconfirmed: 'Position not confirmed',
  unsaid: 'No position on the whole',
  declined: 'Declines to answer',
  waiting: 'Has not answered',
};
