import { capital } from '../../comments/list/entries/sentences.ts';
import type { CellPart } from '../../comments/list/list.ts';
import { paragraphs } from '../../comments/list/templates/letter/section-parts.ts';
import { type OverallStance, overallStances, responses } from '../../comments/model/answer.ts';
import { countedAnswers, overallBy, unconfirmedInstanser, unreadInstanser } from '../standing/instans-standing.ts';
import {
  isNeuter,
  namesInWords,
  notAssessedSentence,
  numbersInWords,
  overallLabel,
  overallSentence,
  pointsInText,
  stanceCountsOf,
  unconfirmedLabel,
  unknownSentence,
} from './answer-sentences.ts';
import { headingPart, textPart, under } from './opening-parts.ts';
import type { RemissParts } from './remiss-parts.ts';
import { sidesParts } from './sides.ts';
import type { OutgoingSource } from './source.ts';
import { inOrderOfNames, type TakenPoint } from './taken-points.ts';

/** How many answers stand where, what is said of their groups, on what they say different things, and what is proposed to be done. */
export function summaryParts(source: OutgoingSource, points: readonly TakenPoint[], names: RemissParts): CellPart[] {
  return under(2, 'Sammanfattning', [
    ...[countSentence(source), stanceLines(source), pointsSentence(points)].filter(Boolean).map(textPart),
    ...groupSummaries(points),
    ...sidesParts(points, names),
    ...[responseSentences(points)].filter(Boolean).map(textPart),
  ]);
}

/** What the coordinator says of each group, in the coordinator's own words, in whatever order the points are told below. */
function groupSummaries(points: readonly TakenPoint[]): CellPart[] {
  const groups = new Map(points.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));
  return [...groups.values()].flatMap(({ summary }) => paragraphs(summary).map(textPart));
}

/** Those who are unknown may be among those who were asked: they are counted apart. */
function countSentence(source: OutgoingSource): string {
  const known = source.instanser.filter(({ isUnknown }) => !isUnknown);
  return [knownSentence(known, source.answers), unknownSentence(source.instanser.length - known.length)]
    .filter(Boolean)
    .join(' ');
}

function knownSentence(instanser: OutgoingSource['instanser'], answers: OutgoingSource['answers']): string {
  const answered = new Set(countedAnswers(answers).flatMap(({ instans }) => instans ?? []));
  const asked = instanser.filter((one) => one.asked !== undefined);
  const many = (some: typeof instanser) => some.filter(({ id }) => answered.has(id)).length;
  const [all, ofAsked] = [many(instanser), many(asked)];
  const [inAll = '', these = '', those = '', beside = ''] = numbersInWords([
    ...[all, ofAsked, asked.length, all - ofAsked],
  ]);
  if (asked.length === 0)
    return all === 0 ? '' : `${capital(inAll)} ${all === 1 ? 'remissinstans' : 'remissinstanser'} har svarat.`;
  const more = all === ofAsked ? '' : `, och därutöver ${beside} som inte står bland de tillfrågade`;
  if (asked.length === 1) return `Den tillfrågade remissinstansen har ${ofAsked === 1 ? '' : 'inte '}svarat${more}.`;
  return `${ofAsked === 0 ? 'Ingen' : capital(these)} av ${those} tillfrågade remissinstanser har svarat${more}.`;
}

/** "Svaren innehåller fem synpunkter: en invändning och fyra ändringsförslag." */
function pointsSentence(points: readonly TakenPoint[]): string {
  if (points.length === 0) return '';
  const counts = stanceCountsOf(points.map(({ point }) => point));
  const isOneKind = Object.values(counts).filter((count) => count > 0).length === 1;
  if (isOneKind) return `Svaren innehåller ${pointsInText(counts)}.`;
  const [total] = numbersInWords([points.length]);
  return `Svaren innehåller ${total} synpunkter: ${pointsInText(counts, points.length)}.`;
}

/** "Tillstyrker (1): Region Nordbygd", a line a stance. */
function stanceLines(source: OutgoingSource): string {
  const counted = countedAnswers(source.answers);
  const overall = overallBy(counted);
  const unconfirmed = unconfirmedInstanser(counted);
  const unread = unreadInstanser(counted, overall);
  const answered = new Set(counted.map(({ instans }) => instans));
  const inOrder = source.instanser.toSorted(inOrderOfNames).filter(({ id }) => answered.has(id));
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

/** What is proposed and what is decided, each said as that. */
function responseSentences(points: readonly TakenPoint[]): string {
  const judged = points.filter(({ decision }) => decision.response !== undefined);
  if (judged.length === 0) return '';
  const [proposed, decided] = [false, true].map((isDecided) =>
    judged.filter(({ decision }) => (decision.decided !== undefined) === isDecided),
  );
  const open = points.length - judged.length;
  const [left = ''] = numbersInWords([open]);
  return [
    ...responseClauses(proposed ?? []).map((said) => `Förslaget är att ${said}.`),
    ...responseClauses(decided ?? []).map((said) => `Det är beslutat att ${said}.`),
    ...(open === 0
      ? []
      : [`${capital(left)} ${open === 1 ? 'synpunkt är ännu inte bedömd' : 'synpunkter är ännu inte bedömda'}.`]),
  ].join(' ');
}

/** "fyra synpunkter beaktas, en beaktas delvis och två inte beaktas", as a clause that begins with "att" has it. */
function responseClauses(points: readonly TakenPoint[]): string[] {
  if (points.length === 0) return [];
  const some = responses.flatMap((response) => {
    const count = points.filter(({ decision }) => decision.response === response).length;
    return count > 0 ? [{ response, count }] : [];
  });
  const numbers = numbersInWords(some.map(({ count }) => count));
  return [
    namesInWords(
      some.map(({ response, count }, i) => {
        const what = i > 0 ? '' : count === 1 ? ' synpunkt' : ' synpunkter';
        return `${numbers[i]}${what} ${response === 'beaktas inte' ? 'inte beaktas' : response}`;
      }),
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
    .toSorted(inOrderOfNames)
    .flatMap((instans): CellPart[] => {
      const stance = overall.get(instans.id);
      const own = points.filter((one) => one.instans.id === instans.id);
      const whole = unread.has(instans.id)
        ? notAssessedSentence(instans.name)
        : stance && overallSentence(instans.name, stance);
      const [first = countedPoints(own, names), ...more] = paragraphs(instans.summary);
      return [headingPart(3, instans.name), textPart([whole, first].filter(Boolean).join(' ')), ...more.map(textPart)];
    });
  return under(2, 'Remissinstanserna i korthet', parts);
}

function countedPoints(points: readonly TakenPoint[], names: RemissParts): string {
  if (points.length === 0) return 'Inga synpunkter ur svaret har tagits med.';
  const isOneAnswer = new Set(points.map(({ answer }) => answer.id)).size === 1;
  const said = pointsInText(stanceCountsOf(points.map(({ point }) => point)));
  return `${isOneAnswer ? 'Svaret' : 'Svaren'} innehåller ${said}.${aboutSentence(points, names)}`;
}

/** " De gäller hela förslaget samt bland annat avsnitt 6.1 och 8." Of some of them nothing may tell what they are about. */
function aboutSentence(points: readonly TakenPoint[], names: RemissParts): string {
  const parts = [...new Set(points.flatMap(({ about }) => about))].filter(Boolean).toSorted(names.inOrder);
  if (parts.length === 0) return '';
  const [only, second] = points;
  const they = second || !only ? 'De' : isNeuter(only.point.stance) ? 'Det' : 'Den';
  if (points.every(({ about }) => about.length > 0)) return ` ${they} gäller ${names.inSentence(parts)}.`;
  const others = parts.filter((part) => part !== 'hela');
  if (others.length === parts.length) return ` ${they} gäller bland annat ${names.inSentence(parts)}.`;
  if (others.length > 0) {
    const among = names.inSentence(others);
    return ` ${they} gäller hela förslaget ${among.includes(' samt ') ? 'och' : 'samt'} bland annat ${among}.`;
  }
  const [ofWhole = ''] = numbersInWords([points.filter(({ about }) => about.includes('hela')).length]);
  return ` ${capital(ofWhole)} av dem gäller hela förslaget.`;
}
