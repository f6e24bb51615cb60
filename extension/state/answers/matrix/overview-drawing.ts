import {
  countedAnswers,
  instansStanding,
  overallBy,
  unconfirmedInstanser,
} from '../../../../answers/standing/instans-standing.ts';
import { matrixOf } from '../../../../answers/standing/matrix.ts';
import { partsInOrder } from '../../../../answers/standing/parts-in-order.ts';
import {
  type OverallStance,
  overallStances,
  type PointStance,
  pointStances,
} from '../../../../comments/model/answer.ts';
import { greatest } from '../../../../language/swedish/many.ts';
import type { AnswersInArende } from '../../../../storage/queries/answers.ts';
import type { SaidPoint } from '../groups/said-points.ts';

/** In the drawing's own measure, a pixel each on a screen: as wide as a standing sheet of A4. */
export const drawingWidth = 680;
const [lineHeight, air] = [14, 8];
/** The room of each stance, for its name and for a bar with its number; and how long the longest bar is. */
const stanceWidths: Record<PointStance, number> = {
  ...{ stöd: 80, invändning: 96, ändringsförslag: 120, fråga: 80, påpekande: 92 },
};
const longestBar = 46;
const labelWidth = drawingWidth - Object.values(stanceWidths).reduce((sum, width) => sum + width, 0);
/** Letters of 11 pixels are as a rule no wider than this; a line that is set a little wider still has room. */
const letter = 6.3;

interface DrawnText {
  x: number;
  y: number;
  text: string;
}

interface DrawnBar {
  stance: PointStance;
  x: number;
  y: number;
  width: number;
  count: number;
}

export interface SectionDrawing {
  heads: { stance: PointStance; x: number }[];
  lines: DrawnText[];
  bars: DrawnBar[];
  /** Where a line is drawn under a row. */
  rules: number[];
  height: number;
}

/** Each part as a row, and in it a bar a stance, as long as there are points. @param labelOf a part's name, empty for points that name none */
export function drawSections(
  said: readonly SaidPoint[],
  headings: readonly string[],
  labelOf: (key: string) => string,
): SectionDrawing {
  const points = said.map(({ point }) => point);
  const rows = matrixOf(
    points,
    'about',
    new Map(),
    partsInOrder(
      points.flatMap(({ about }) => about),
      headings,
    ),
  );
  const most = Math.max(1, greatest(rows.flatMap(({ total }) => Object.values(total.counts))));
  const xOf = (i: number) => pointStances.slice(0, i).reduce((x, stance) => x + stanceWidths[stance], labelWidth);
  const drawing: SectionDrawing = {
    heads: pointStances.map((stance, i) => ({ stance, x: xOf(i) })),
    ...{ lines: [], bars: [], rules: [], height: 0 },
  };
  let y = 24;
  for (const { key, total } of rows) {
    const label = wrapped(labelOf(key), (labelWidth - air) / letter);
    for (const [i, text] of label.entries()) drawing.lines.push({ x: 0, y: y + (i + 1) * lineHeight, text });
    for (const [i, stance] of pointStances.entries()) {
      const count = total.counts[stance];
      if (count > 0) drawing.bars.push({ stance, x: xOf(i), y: y + 3, width: (longestBar * count) / most, count });
    }
    y += Math.max(1, label.length) * lineHeight + air;
    drawing.rules.push(y - air / 2 + 2);
  }
  return { ...drawing, height: y };
}

export type AnsweredKind = OverallStance | 'unconfirmed' | 'unsaid' | 'declined' | 'waiting';

export interface AnsweredDrawing {
  heads: (DrawnText & { kind: AnsweredKind; count: number })[];
  lines: DrawnText[];
  height: number;
}

/** Who has answered, by where they stand on the whole, and who hasn't. */
export function drawAnswered(found: AnswersInArende, labelOf: (kind: AnsweredKind) => string): AnsweredDrawing {
  const counted = countedAnswers(found.answers);
  const overall = overallBy(counted);
  const unconfirmed = unconfirmedInstanser(counted);
  const kindOf = (instans: AnswersInArende['instanser'][number]): AnsweredKind => {
    const standing = instansStanding(instans, counted);
    if (standing === 'answered' && unconfirmed.has(instans.id)) return 'unconfirmed';
    if (standing === 'answered') return overall.get(instans.id) ?? 'unsaid';
    return standing === 'declined' ? 'declined' : 'waiting';
  };
  const by = Map.groupBy(found.instanser, kindOf);
  const drawing: AnsweredDrawing = { heads: [], lines: [], height: 0 };
  let y = 0;
  for (const kind of [...overallStances, 'unconfirmed', 'unsaid', 'declined', 'waiting'] as const) {
    const those = by.get(kind);
    if (!those) continue;
    const label = wrapped(labelOf(kind), (labelWidth - 3 * lineHeight) / letter);
    for (const [i, text] of label.entries())
      if (i === 0) drawing.heads.push({ kind, x: 18, y: y + lineHeight, text, count: those.length });
      else drawing.lines.push({ x: 18, y: y + (i + 1) * lineHeight, text });
    const names = those.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'sv'));
    const lines = wrapped(names.join(', '), (drawingWidth - labelWidth) / letter);
    for (const [i, text] of lines.entries()) drawing.lines.push({ x: labelWidth, y: y + (i + 1) * lineHeight, text });
    y += Math.max(lines.length, label.length) * lineHeight + air;
  }
  return { ...drawing, height: y };
}

/** A text in lines of at most so many letters, between words where that can be done. */
function wrapped(text: string, most: number): string[] {
  const room = Math.max(1, Math.floor(most));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    while (line.length > room) {
      lines.push(`${line.slice(0, room - 1)}-`);
      line = line.slice(room - 1);
    }
  }
  return line === '' ? lines : [...lines, line];
}
