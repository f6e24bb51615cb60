import type { CellPart } from '../../comments/list/list.ts';
import { paragraphs } from '../../comments/list/templates/letter/section-parts.ts';
import { type OverallStance, overallStances, type PointStance, responses } from '../../comments/model/answer.ts';
import { countedAnswers, overallBy, unconfirmedInstanser, unreadInstanser } from '../standing/instans-standing.ts';
import {
  countsInWords,
  namesInWords,
  notAssessedSentence,
  overallLabel,
  overallSentence,
  pointsInWords,
  stanceCountsOf,
  unconfirmedLabel,
} from './answer-sentences.ts';
import { headingPart, textPart, under } from './opening-parts.ts';
import type { RemissParts } from './remiss-parts.ts';
import type { OutgoingSource } from './source.ts';
import { byName, type TakenPoint } from './taken-points.ts';

/** How many answers stand where, what they disagree on, and what is proposed to be done. */
export function summaryParts(source: OutgoingSource, points: readonly TakenPoint[], names: RemissParts): CellPart[] {
  const disputed = disputedLines(points, names);
  return under(2, 'Sammanfattning', [
    ...[countSentence(source), stanceLines(source)].filter(Boolean).map(textPart),
    ...(points.length === 0
      ? []
      : [
          textPart(
            `Svaren har ${pointsInWords(points.length)}: ${countsInWords(stanceCountsOf(points.map(({ point }) => point)))}.`,
          ),
        ]),
    ...(disputed.length === 0
      ? []
      : [
          { type: 'text' as const, text: 'Svaren går isär i följande:', leads: true as const },
          ...disputed.map(textPart),
        ]),
    ...responseParts(points),
  ]);
}

function countSentence({ instanser, answers }: OutgoingSource): string {
  const answered = new Set(countedAnswers(answers).flatMap(({ instans }) => instans ?? []));
  const asked = instanser.filter((one) => one.asked !== undefined);
  const [all, ofAsked] = [instanser, asked].map((some) => some.filter(({ id }) => answered.has(id)).length as number);
  const bodies = all === 1 ? 'remissinstans' : 'remissinstanser';
  if (asked.length === 0) return all ? `${all} ${bodies} har svarat.` : '';
  const beside = (all ?? 0) - (ofAsked ?? 0);
  const more = beside === 0 ? '' : `, och därutöver ${beside} som inte står bland de tillfrågade`;
  return `${ofAsked} av ${asked.length} tillfrågade remissinstanser har svarat${more}.`;
}

/** "Tillstyrker (1): Region Nordbygd", a line a stance. */
function stanceLines(source: OutgoingSource): string {
  const counted = countedAnswers(source.answers);
  const overall = overallBy(counted);
  const unconfirmed = unconfirmedInstanser(counted);
  const unread = unreadInstanser(counted, overall);
  const answered = new Set(counted.map(({ instans }) => instans));
  const inOrder = source.instanser.toSorted((a, b) => byName(a.name, b.name)).filter(({ id }) => answered.has(id));
  const those = (stance: OverallStance | undefined) =>
    inOrder.flatMap(({ id, name }) =>
      unread.has(id) || unconfirmed.has(id) || overall.get(id) !== stance ? [] : [name],
    );
  const open = inOrder.filter(({ id }) => unconfirmed.has(id) && !unread.has(id)).map(({ name }) => name);
  return [
    ...overallStances.map((stance) => [overallLabel(stance), those(stance)] as const),
    ['Inget ställningstagande', those(undefined)] as const,
    [unconfirmedLabel, open] as const,
    ['Inte bedömt', inOrder.filter(({ id }) => unread.has(id)).map(({ name }) => name)] as const,
  ]
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => `${label} (${names.length}): ${namesInWords(names)}`)
    .join('\n');
}

/** The parts that some support and others don't, with who says what; and the groups that somebody has set against each other. */
function disputedLines(points: readonly TakenPoint[], names: RemissParts): string[] {
  const byPart = new Map<string, TakenPoint[]>();
  for (const one of points)
    for (const part of new Set(one.point.about)) byPart.set(part, [...(byPart.get(part) ?? []), one]);
  const parts = [...byPart]
    .filter(([, some]) => areContrary(some))
    .toSorted(([a], [b]) => names.inOrder(a, b))
    .map(([part, some]) => `${names.of(part)}: ${whoSaysWhat(some)}`);
  const groups = new Map(points.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));
  const whoIn = (id: string) =>
    namesInWords([...new Set(points.filter(({ group }) => group?.id === id).map(({ who }) => who))]);
  const against = [...groups.values()].flatMap((group) => {
    const other = groups.get(group.against ?? '');
    // Set against each other, they are one line.
    if (!other || (other.against === group.id && other.id < group.id)) return [];
    // A body isn't in disagreement with itself.
    if (!areOfTwo(points, group.id, other.id)) return [];
    return [`”${group.heading}” (${whoIn(group.id)}) mot ”${other.heading}” (${whoIn(other.id)})`];
  });
  return [...parts, ...against];
}

/** Are those in one of two groups and those in the other not one and the same? */
export function areOfTwo(points: readonly TakenPoint[], one: string, other: string): boolean {
  const who = (id: string) => new Set(points.filter(({ group }) => group?.id === id).map((point) => point.who));
  const [those, others] = [who(one), who(other)];
  return those.size > 0 && others.size > 0 && new Set([...those, ...others]).size > 1;
}

const contraryStances: readonly PointStance[] = ['stöd', 'invändning', 'ändringsförslag'];

/** Do two that aren't the same say different things of it, beside what they ask or point out? */
export function areContrary(points: readonly TakenPoint[]): boolean {
  const contrary = points.filter(({ point: { stance } }) => contraryStances.includes(stance));
  const stances = new Set(contrary.map(({ point }) => point.stance));
  return stances.size > 1 && new Set(contrary.map(({ who }) => who)).size > 1;
}

function whoSaysWhat(some: readonly TakenPoint[]): string {
  return contraryStances
    .map(
      (stance) => [stance, new Set(some.filter(({ point }) => point.stance === stance).map(({ who }) => who))] as const,
    )
    .filter(([, who]) => who.size > 0)
    .map(([stance, who]) => `${stance} från ${namesInWords([...who])}`)
    .join('; ');
}

function responseParts(points: readonly TakenPoint[]): CellPart[] {
  const counts = Map.groupBy(points, ({ decision }) => decision.response);
  const lines = responses.flatMap((response) => {
    const count = counts.get(response)?.length ?? 0;
    return count > 0 ? [`${response} ${count}`] : [];
  });
  if (lines.length === 0) return [];
  const open = counts.get(undefined)?.length ?? 0;
  const left = open === 0 ? '' : ` ${open === 1 ? 'En synpunkt är' : `${open} synpunkter är`} inte bedömda än.`;
  return [
    textPart(
      `Synpunkternas hantering: ${namesInWords(lines)}.${open === 1 ? left.replace('bedömda', () => 'bedömd') : left}`,
    ),
  ];
}

/**
 * A paragraph for each that has answered: where it stands, and what the coordinator says of its answer. Where nobody has said anything, what
 * can be counted: no words are put into anybody's mouth.
 */
export function instansParts(source: OutgoingSource, points: readonly TakenPoint[], names: RemissParts): CellPart[] {
  const counted = countedAnswers(source.answers);
  const overall = overallBy(counted);
  const answered = new Set(counted.map(({ instans }) => instans));
  const unread = unreadInstanser(counted, overall);
  const parts = source.instanser
    .filter(({ id }) => answered.has(id))
    .toSorted((a, b) => byName(a.name, b.name))
    .flatMap((instans): CellPart[] => {
      const stance = overall.get(instans.id);
      const own = points.filter((one) => one.instans?.id === instans.id);
      const whole = unread.has(instans.id)
        ? notAssessedSentence(instans.name)
        : stance && overallSentence(instans.name, stance);
      const [first = countedPoints(own, names), ...more] = paragraphs(instans.summary);
      return [headingPart(3, instans.name), textPart([whole, first].filter(Boolean).join(' ')), ...more.map(textPart)];
    });
  return under(2, 'Remissinstanserna i korthet', parts);
}

function countedPoints(points: readonly TakenPoint[], names: RemissParts): string {
  if (points.length === 0) return 'Svaret har inga synpunkter som är upptagna här.';
  const parts = [...new Set(points.flatMap(({ point }) => point.about))].toSorted(names.inOrder);
  const about = parts.length === 0 ? '' : `, om ${names.inSentence(parts)}`;
  return `Svaret har ${countsInWords(stanceCountsOf(points.map(({ point }) => point)))}${about}.`;
}
