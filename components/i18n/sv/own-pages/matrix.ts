import type { MatrixBy } from '../../../../answers/standing/matrix.ts';

const numbers = new Intl.NumberFormat('sv');
const points = (count: number) => `${numbers.format(count)} ${count === 1 ? 'synpunkt' : 'synpunkter'}`;

const by: Record<MatrixBy, string> = { about: 'Avsnitt', concept: 'Begrepp', group: 'Grupper' };
const none: Record<MatrixBy, string> = { about: 'Inget avsnitt nämns', concept: 'Inget begrepp', group: 'Ingen grupp' };

/** Parts of the remiss, or concepts, or groups, and who says what of each. */
export const matrixSv = {
  rows: 'Rader',
  by,
  none,
  disputed: 'Bara det som de är oense om',
  label: 'Matris över synpunkterna',
  all: 'Alla',
  total: (count: number) => points(count),
  /** Of a cell. */
  count: (stance: string, count: number) => `${stance.toLowerCase()} ${numbers.format(count)}`,
  cell: (row: string, column: string, said: string) => `${row}, ${column}: ${said}`,
  nothing: 'inga synpunkter',
  suggested: (count: number) =>
    count === 1 ? '1 av dem är inte genomgången.' : `${numbers.format(count)} av dem är inte genomgångna.`,
  keys: 'Piltangenterna går mellan rutorna, Enter visar synpunkterna.',
  noRows: 'Inga rader att visa. Ta bort ett filter.',
  empty: 'Inga synpunkter finns än.',
  emptyHow: 'När svar har lagts till visas här vem som säger vad om vilken del.',
  about: (who: string, what: string) =>
    `${who} om ${String(what).replace(/^(?:Avsnitt \d|Hela förslaget$)/, (first) => first.toLowerCase())}`,
  close: 'Stäng',
  legend: 'Tecken',
  overview: 'Översikt',
  overviewOf: (title: string) => `Översikt över svaren på ”${title}”`,
  print: 'Skriv ut översikten',
  stanceBySection: 'Ställningstaganden per avsnitt',
  whoAnswered: 'Vilka som har svarat',
  /** As the PM counts them. @param beside who have answered without being asked */
  answered: (count: number, asked: number, beside: number) =>
    asked === 0
      ? `${numbers.format(beside)} har svarat`
      : `${numbers.format(count)} av ${numbers.format(asked)} tillfrågade har svarat${beside > 0 ? `, och därutöver ${numbers.format(beside)} som inte står bland de tillfrågade` : ''}`,
  unconfirmed: 'Ställningstagandet inte bekräftat',
  unsaid: 'Inget samlat ställningstagande',
  declined: 'Avstår från att svara',
  waiting: 'Har inte svarat',
};
