import { ledgerParagraphs } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint, RemissAnswer } from '../../../../comments/model/answer.ts';
import type { New } from '../../../../comments/model/model.ts';
import { newId } from '../../../../storage/db/new-id.ts';
import type { SuggestedPoint } from './what-is-read.ts';

type Spans = AnswerPoint['spans'];

/** What somebody has done with an answer that a later version comes instead of. */
export interface WorkOnAnswer {
  text: string;
  /** Those that somebody has taken. */
  points: readonly AnswerPoint[];
  withoutPoints: RemissAnswer['withoutPoints'];
}

export interface CarriedWork {
  points: New<AnswerPoint>[];
  withoutPoints: Spans;
  /** What the reading proposes beside that. */
  suggested: SuggestedPoint[];
  /** Points whose words the later version hasn't: they stay with the earlier one. */
  lost: number;
}

/** What has been done with an answer, in its later version: where the same words stand there. The earlier keeps its own. */
export function carriedWork(
  before: WorkOnAnswer,
  { id: answer, text, points: proposed }: { id: string; text: string; points: readonly SuggestedPoint[] },
): CarriedWork {
  const points = before.points.flatMap((point): New<AnswerPoint>[] => {
    const spans = point.spans.map((span) => sameWords(before.text, span, text));
    if (spans.length === 0 || spans.includes(undefined)) return [];
    const { deleted: _, stamps: __, ...fields } = point;
    return [{ ...fields, id: `urn:uuid:${newId()}`, answer, spans: spans as Spans }];
  });
  const paragraphs = ledgerParagraphs(text);
  const withoutPoints = (before.withoutPoints ?? []).flatMap((span): Spans => {
    const found = sameWords(before.text, span, text);
    const isWhole = paragraphs.some(({ start, end }) => start === found?.start && end === found.end);
    return found && isWhole ? [found] : [];
  });
  const done = [...points.flatMap(({ spans }) => spans), ...withoutPoints];
  const isOpen = ({ spans }: SuggestedPoint) =>
    !spans.some((one) => done.some((other) => one.start < other.end && other.start < one.end));
  return {
    ...{ points, withoutPoints, suggested: proposed.filter(isOpen) },
    lost: before.points.length - points.length,
  };
}

/** Where the words of one text stand in another: of several places alike the one that is as many from the beginning. */
function sameWords(from: string, { start, end }: Spans[number], to: string): Spans[number] | undefined {
  const words = from.slice(start, end);
  if (words.trim() === '') return undefined;
  const nth = placesOf(words, from).indexOf(start);
  const places = placesOf(words, to);
  const at = places[nth] ?? places.at(-1);
  return at === undefined ? undefined : { start: at, end: at + words.length };
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
