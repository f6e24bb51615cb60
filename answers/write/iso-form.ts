import { capital } from '../../comments/list/entries/sentences.ts';
import { type Cell, empty, type Table, textCell } from '../../comments/list/list.ts';
import { isoColumns, isoName } from '../../comments/list/templates/iso.ts';
import { decisionText } from './answer-sentences.ts';
import { collectedHead } from './collected-head.ts';
import { RemissParts } from './remiss-parts.ts';
import type { OutgoingSource } from './source.ts';
import { type TakenPoint, takenPoints } from './taken-points.ts';

/** The comment form of ISO, IEC and CEN with all that has come in, a row a point, and what is done about each as the secretariat's observation. */
export function answersInIso(source: OutgoingSource): Table {
  const names = new RemissParts(source);
  return {
    kind: 'table',
    name: isoName,
    head: collectedHead(source),
    columns: isoColumns(false),
    rows: takenPoints(source, names).map((one) => ({ cells: cellsOf(one, names) })),
    collects: true,
    returns: false,
  };
}

function cellsOf(one: TakenPoint, names: RemissParts): Cell[] {
  const { number, point, about, who, words, decision } = one;
  const { said, wording } = wordingIn(words);
  const quoted = point.quote && `Gäller ”${point.quote}”.`;
  return [
    textCell(`SE-${String(number).padStart(3, '0')}`),
    // Answers name no lines.
    empty,
    textCell(
      about
        .filter((part) => !isExhibit(part))
        .map(clauseOf)
        .join(', '),
    ),
    textCell(
      about
        .filter(isExhibit)
        .map((part) => names.of(part))
        .join(', '),
    ),
    // Whether a point is technical or of the language, nobody has said.
    about.includes('hela') ? textCell('ge') : empty,
    textCell([`${capital(who)} (${point.stance})`, quoted, said].filter(Boolean).join('\n')),
    textCell(wording),
    textCell(decisionText(decision)),
  ];
}

/** What a body says should be changed is its comment; a wording is given only where a row of a list has both (`saidWords`). */
function wordingIn(words: string | undefined): { said?: string; wording?: string } {
  const lines = words?.split('\n') ?? [];
  const at = lines.findIndex((line) => line.startsWith(proposal));
  if (words === undefined || at < 0) return words === undefined ? {} : { said: words };
  const wording = lines.slice(at).join('\n').slice(proposal.length);
  return { said: lines.slice(0, at).join('\n'), wording };
}

const proposal = 'Förslag: ';
const isExhibit = (part: string) => /^(?:tabell|figur)\b/i.test(part);
const clauseOf = (part: string) => (part === 'hela' ? 'Hela förslaget' : part);
