import { joinedSpans, splitAt, trimmed, withoutPointsWith } from '../../../../answers/standing/change-spans.ts';
import { ledgerOf, ledgerParagraphs, startOfPoint, wordsOfPoint } from '../../../../answers/standing/ledger.ts';
import {
  type AnswerPoint,
  type PointStance,
  pointStances,
  type RemissAnswer,
} from '../../../../comments/model/answer.ts';
import { isSameValue } from '../../../../comments/model/record.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { newId } from '../../../../storage/db/new-id.ts';

/** What is done to the points of an answer, each as one step. None changes a word of the answer. */

type Spans = AnswerPoint['spans'];
type Fields = Partial<Pick<AnswerPoint, 'state' | 'stance' | 'about' | 'note' | 'spans'>>;

/** Only what is changed by it; `note` empty takes it away. */
export function pointSet(point: AnswerPoint, fields: Fields): Change[] {
  const { note, ...others } = fields;
  const after = { ...others, ...(note !== undefined && { note: note.trim() || null }) };
  const changed = Object.entries(after).filter(
    ([field, value]) => !isSameValue(point[field as keyof AnswerPoint] ?? null, value),
  );
  if (changed.length === 0) return [];
  return [{ do: 'set', kind: 'point', id: point.id, fields: Object.fromEntries(changed) }];
}

/** Yes, it is a point. */
export const pointTaken = (point: AnswerPoint): Change[] =>
  point.state === 'taken'
    ? []
    : [
        {
          ...{ do: 'set', kind: 'point', id: point.id },
          fields: { state: 'taken', ...(point.unsure && { unsure: null }) },
        },
      ];

/** No, it is none: it goes, and so says each paragraph that it alone stood in. */
export function pointRefused(answer: RemissAnswer, points: readonly AnswerPoint[], id: string, text: string): Change[] {
  const others = points.filter((one) => one.id !== id);
  const point = points.find((one) => one.id === id);
  if (!point) return [];
  const emptied = ledgerOf(text, answer, others).paragraphs.filter(
    (paragraph) => paragraph.points.length === 0 && point.spans.some((span) => meet(span, paragraph)),
  );
  return [...withoutPoints(answer, emptied, true), { do: 'delete', kind: 'point', id }];
}

/** There is no point in these paragraphs, or that isn't said any more. */
export function withoutPoints(answer: RemissAnswer, paragraphs: Spans, isWithout: boolean): Change[] {
  const before = answer.withoutPoints ?? [];
  const after = paragraphs.reduce<Spans>(
    (spans, paragraph) => withoutPointsWith({ withoutPoints: spans }, paragraph, isWithout),
    before,
  );
  if (isSameValue(before, after)) return [];
  return [{ do: 'set', kind: 'answer', id: answer.id, fields: { withoutPoints: after.length > 0 ? after : null } }];
}

/**
 * What was a point in a paragraph and is none any more, the one that went last first. Of points that had the same words, as one that was
 * joined to another, only the one that was there last; what has words of a point that is there, as one that was split, isn't missing.
 * @param live the answer's points
 * @param gone its deleted points
 */
export function goneFrom(
  paragraph: Spans[number],
  live: readonly AnswerPoint[],
  gone: readonly AnswerPoint[],
): AnswerPoint[] {
  const lastDeleted = gone.toSorted((a, b) => deletedAt(b).localeCompare(deletedAt(a)));
  const back: AnswerPoint[] = [];
  for (const point of lastDeleted) {
    const isHere = point.spans.some((span) => meet(span, paragraph));
    if (isHere && ![...live, ...back].some((other) => shareWords(point, other))) back.push(point);
  }
  return back;
}

/**
 * These are points again, as they were; that there is no point in their paragraphs, or in this one, isn't said any more.
 * @param back deleted points
 * @param groups ids of the groups that are there
 */
export function pointsRestored(
  { answer, snapshot }: { answer: RemissAnswer; snapshot: { text: string } },
  paragraph: Spans[number],
  back: readonly AnswerPoint[],
  groups: ReadonlySet<string>,
): Change[] {
  const inside = ledgerParagraphs(snapshot.text).filter((one) =>
    back.some(({ spans }) => spans.some((span) => meet(span, one))),
  );
  return [
    ...withoutPoints(answer, [paragraph, ...inside], false),
    ...back.map(({ id, group }): Change => {
      const lost = group !== undefined && !groups.has(group);
      return { do: 'set', kind: 'point', id, fields: { deleted: false, ...(lost && { group: null }) } };
    }),
  ];
}

const deletedAt = ({ stamps }: AnswerPoint): string => stamps.deleted?.modified ?? '';

const shareWords = (a: AnswerPoint, b: AnswerPoint) => a.spans.some((one) => b.spans.some((other) => meet(one, other)));

/**
 * Two points of one, cut at an offset of the text. Both say what the one said; what it quoted goes with the half that has it.
 * Undefined where one half would be empty.
 */
export function pointSplit(
  point: AnswerPoint,
  at: number,
  text: string,
): { id: string; changes: Change[] } | undefined {
  const halves = splitAt(point.spans, at, text);
  if (!halves) return undefined;
  const [first, second] = halves;
  const { stamps: _, deleted: __, note, ...copied } = point;
  const { quote, ...record } = { ...copied, id: `urn:uuid:${newId()}`, spans: second };
  const isQuotedIn = (spans: Spans) => quote !== undefined && wordsOfPoint(text, { spans }).includes(quote);
  const goes = isQuotedIn(second) && !isQuotedIn(first);
  return {
    id: record.id,
    changes: [
      { do: 'create', record: { ...record, ...(goes && quote !== undefined && { quote }) } },
      { do: 'set', kind: 'point', id: point.id, fields: { spans: first, ...(goes && { quote: null }) } },
    ],
  };
}

/** One point of two: what both are about, with both notes. It is taken if both were. */
export function pointsJoined(one: AnswerPoint, other: AnswerPoint, text: string): Change[] {
  const isTaken = one.state === 'taken' && other.state === 'taken';
  const both = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];
  const kept = ['quote', 'group', 'response', 'reason', 'alteration', 'decided', 'decidedBy'] as const;
  // What is decided belongs together: the other's stands only where the first has nothing of it.
  const decisions = one.response === undefined ? kept : (['quote', 'group'] as const);
  const lacking = decisions.filter((field) => one[field] === undefined && other[field] !== undefined);
  const note = [one.note, other.note].filter(Boolean).join('\n');
  const fields = {
    spans: joinedSpans([one, other], text),
    ...{ about: both(one.about, other.about), concepts: both(one.concepts, other.concepts) },
    ...(one.state !== (isTaken ? 'taken' : 'suggested') && { state: 'suggested' as const }),
    ...(other.unsure && !one.unsure && !isTaken && { unsure: true }),
    ...(note !== (one.note ?? '') && { note }),
    ...Object.fromEntries(lacking.map((field) => [field, other[field]])),
  };
  return [
    { do: 'set', kind: 'point', id: one.id, fields },
    { do: 'delete', kind: 'point', id: other.id },
  ];
}

/** A point of the reader's own, with these words of the text; undefined where they are none. */
export function pointFrom(
  answer: RemissAnswer,
  span: Spans[number],
  text: string,
): { id: string; spans: Spans; changes: Change[] } | undefined {
  const spans = trimmed([span], text);
  if (spans.length === 0) return undefined;
  const id = `urn:uuid:${newId()}`;
  const inside = ledgerParagraphs(text).filter((paragraph) => spans.some((one) => meet(one, paragraph)));
  return {
    id,
    spans,
    changes: [
      {
        do: 'create',
        record: {
          ...{ kind: 'point', id, answer: answer.id, spans, state: 'taken', stance: 'påpekande' },
          ...{ about: [], concepts: [] },
        },
      },
      ...withoutPoints(answer, inside, false),
    ],
  };
}

/** Is it a point of these words, and of no others? */
export const isOfWords = ({ spans }: AnswerPoint, words: Spans): boolean =>
  spans.length === words.length &&
  spans.every(({ start, end }, i) => start === words[i]?.start && end === words[i]?.end);

/** The stance of a figure's key, 1 for the first. */
export const stanceOfFigure = (key: string): PointStance | undefined => pointStances[Number(key) - 1];

export const inTextOrder = (points: readonly AnswerPoint[]): AnswerPoint[] =>
  points.toSorted((a, b) => startOfPoint(a) - startOfPoint(b));

const meet = (a: Spans[number], b: Spans[number]) => a.start < b.end && b.start < a.end;
