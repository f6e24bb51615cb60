import { dayInWords } from '../../comments/list/entries/day-in-words.ts';
import { capital } from '../../comments/list/entries/sentences.ts';
import type { CellPart } from '../../comments/list/list.ts';
import { paragraphs } from '../../comments/list/templates/letter/section-parts.ts';
import type { PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import { addAll } from '../../language/swedish/many.ts';
import { commentedWords, decisionText, headingInText, namesInWords, wordsAsQuoted } from './answer-sentences.ts';
import { headingPart, textPart, under } from './opening-parts.ts';
import type { RemissParts } from './remiss-parts.ts';
import type { OutgoingSource, PointOrder } from './source.ts';
import { answersByWho, type TakenPoint } from './taken-points.ts';

/** The points with what is done about each, under what they are ordered by. */
export function pointParts(
  source: OutgoingSource,
  points: readonly TakenPoint[],
  names: RemissParts,
  order: PointOrder,
): CellPart[] {
  if (order === 'section') return under(2, 'Synpunkter efter avsnitt', bySection(points, names));
  if (order === 'group') return under(2, 'Synpunkter efter fråga', byGroup(source, points, names));
  return under(2, 'Synpunkter efter remissinstans', byInstans(source, points, names, true));
}

/** Each answer's points in full, on pages of their own. */
export function appendixParts(source: OutgoingSource, points: readonly TakenPoint[], names: RemissParts): CellPart[] {
  const [heading, ...parts] = under(2, 'Bilaga: synpunkterna svar för svar', byInstans(source, points, names, false));
  return heading?.type === 'heading' ? [{ ...heading, apart: true }, ...parts] : [];
}

function byInstans(
  source: OutgoingSource,
  points: readonly TakenPoint[],
  names: RemissParts,
  withDecisions: boolean,
): CellPart[] {
  const byAnswer = Map.groupBy(points, ({ answer }) => answer.id);
  const decided = new DecisionsSaid(points);
  return answersByWho(source).flatMap(({ answer, who }) => {
    const own = byAnswer.get(answer.id) ?? [];
    if (own.length === 0) return [];
    const facts = answerFacts(answer);
    return [
      headingPart(3, who),
      // It stays on the page of its heading and of the first point.
      ...(facts ? [{ type: 'text' as const, text: facts, leads: true as const }] : []),
      ...saidTogether(own).flatMap((some) =>
        quoteParts(some, capital(aboutOf(some, names)), withDecisions ? decided.of(some) : ''),
      ),
    ];
  });
}

/** "Svar daterat den 10 juni 2026, dnr SN 2026/77." */
function answerFacts({ date, numbers }: RemissAnswer): string {
  const facts = [date && `daterat den ${dayInWords(date)}`, numbers.length > 0 && `dnr ${numbers.join(', ')}`];
  const known = facts.filter(Boolean);
  return known.length === 0 ? '' : `Svar ${known.join(', ')}.`;
}

/** Whole under the first part that it is about; under the others it is named. */
function bySection(points: readonly TakenPoint[], names: RemissParts): CellPart[] {
  const parts = new Map<string, { here: TakenPoint[]; also: TakenPoint[] }>();
  const decided = new DecisionsSaid(points);
  const rowOf = (part: string) => {
    const row = parts.get(part) ?? { here: [], also: [] };
    parts.set(part, row);
    return row;
  };
  for (const one of points) {
    const [first = '', ...others] = [...new Set(one.about)].toSorted(names.inOrder);
    rowOf(first).here.push(one);
    for (const other of others) rowOf(other).also.push(one);
  }
  return [...parts]
    .toSorted(([a], [b]) => names.inOrder(a, b))
    .flatMap(([part, { here, also }]) => [
      headingPart(3, names.heading(part)),
      ...saidTogether(names.isSection(part) ? asQuoted(here) : here).flatMap((some) =>
        quoteParts(some, `${whoOf(some)}, ${stancesOf(some)}`, decided.of(some)),
      ),
      ...(also.length === 0 ? [] : [textPart(`Se även ${numbersByWho(also)}.`)]),
    ]);
}

/** "synpunkt 13 och 14 (Socialnämnden) och synpunkt 20 (Brukarrådet)". */
const numbersByWho = (points: readonly TakenPoint[]): string =>
  namesInWords(
    [...Map.groupBy(points, ({ who }) => who)].map(
      ([who, own]) => `synpunkt ${namesInWords(own.map(({ number }) => String(number)))} (${who})`,
    ),
  );

/** What is said of a group is said once, below its points. */
function byGroup({ groups }: OutgoingSource, points: readonly TakenPoint[], names: RemissParts): CellPart[] {
  const inGroup = Map.groupBy(points, ({ group }) => group?.id ?? '');
  const headings = new Map(groups.map(({ id, heading }) => [id, heading]));
  const parts: CellPart[] = [];
  for (const [id, some] of inGroup) {
    const group = some[0]?.group;
    if (id === '' || !group) continue;
    const against = headings.get(group.against ?? '');
    addAll(parts, [
      headingPart(3, group.heading),
      ...paragraphs(group.summary).map(textPart),
      textPart(
        `Framförs av ${namesInWords([...new Set(some.map(({ who }) => who))])}.${against ? ` Motsatt ståndpunkt: ${headingInText(against)}.` : ''}`,
      ),
    ]);
    for (const those of saidTogether(some)) {
      const isDecidedApart = those.some(({ decision }) => decision.ofGroup === undefined);
      const text = isDecidedApart ? textOfDecision(those) : '';
      addAll(parts, quoteParts(those, `${whoOf(those)}, ${aboutOf(those, names)}`, text));
    }
    addAll(parts, groupDecision(group));
  }
  const alone = inGroup.get('') ?? [];
  const decided = new DecisionsSaid(alone);
  const isAll = alone.length === points.length;
  if (alone.length > 0 && !isAll) parts.push(headingPart(3, 'Övriga synpunkter'));
  addAll(
    parts,
    saidTogether(alone).flatMap((some) =>
      quoteParts(some, `${whoOf(some)}, ${aboutOf(some, names)}`, decided.of(some)),
    ),
  );
  return parts;
}

function groupDecision(group: PointGroup): CellPart[] {
  const text = decisionText(group);
  return text === '' ? [] : [textPart(text)];
}

/** "ändringsförslag, avsnitt 6.1". */
const aboutOf = (some: readonly TakenPoint[], names: RemissParts): string =>
  [stancesOf(some), names.inSentence(some.flatMap(({ about }) => about))].filter(Boolean).join(', ');

const stancesOf = (some: readonly TakenPoint[]): string =>
  namesInWords([...new Set(some.map(({ point }) => point.stance))]);
const whoOf = ([first]: readonly TakenPoint[]): string => first?.who ?? '';

/** First what is said of a section as a whole, then what is said of words in it, as they stand there. */
const asQuoted = (points: readonly TakenPoint[]): TakenPoint[] =>
  points.toSorted((a, b) => (a.quotedAt ?? -1) - (b.quotedAt ?? -1));

/** Two opinions in one sentence are quoted once, unless something else is done about each. */
function saidTogether(points: readonly TakenPoint[]): TakenPoint[][] {
  const sameWords = Map.groupBy(points, ({ answer, point }) => JSON.stringify([answer.id, point.spans, point.quote]));
  return [...sameWords.values()].flatMap((some) => {
    const byDecision = Map.groupBy(some, ({ decision }) => decisionText(decision));
    const judged = [...byDecision.keys()].filter(Boolean);
    return judged.length > 1 ? [...byDecision.values()] : [some];
  });
}

const isJudged = ({ decision }: TakenPoint) => decisionText(decision) !== '';

/** Of those alone that something is done about, which are told where others stand in the same words. @param text what is done */
function ofJudged(some: readonly TakenPoint[], textOf: (judged: readonly TakenPoint[]) => string): string {
  const judged = some.filter(isJudged);
  const text = textOf(judged);
  if (text === '' || judged.length === some.length) return text;
  return `Synpunkt ${namesInWords(judged.map(({ number }) => String(number)))}. ${text}`;
}

const textOfDecision = (some: readonly TakenPoint[]): string =>
  ofJudged(some, ([first]) => (first ? decisionText(first.decision) : ''));

/**
 * What is done about a group is said at the first of its points, with which others it is about; these refer to it. So do points about which
 * the same is done for the same reason.
 */
class DecisionsSaid {
  private readonly firstSaid = new Map<string, number>();
  private readonly firstOf = new Map<string, number>();
  private readonly numbersOf: ReadonlyMap<string | undefined, number[]>;

  constructor(points: readonly TakenPoint[]) {
    const byGroup = Map.groupBy(points, ({ decision }) => decision.ofGroup);
    this.numbersOf = new Map([...byGroup].map(([id, those]) => [id, those.map(({ number }) => number)]));
  }

  /** @param some in the same words, about which the same is done */
  of(some: readonly TakenPoint[]): string {
    return ofJudged(some, (judged) => this.ofAll(judged));
  }

  private ofAll(some: readonly TakenPoint[]): string {
    const text = textOfDecision(some);
    const [first] = some;
    const id = first?.decision.ofGroup;
    const isOfGroup = id !== undefined && some.every(({ decision }) => decision.ofGroup === id);
    if (text === '' || !first) return text;
    if (!isOfGroup) return this.saidOnce(text, first);
    const known = this.firstOf.get(id);
    if (known !== undefined) return `Hanteras tillsammans med synpunkt ${known}.`;
    this.firstOf.set(id, first.number);
    const own = new Set(some.map(({ number }) => number));
    const others = (this.numbersOf.get(id) ?? []).filter((number) => !own.has(number));
    return others.length === 0 ? text : `${text} Detsamma gäller synpunkt ${namesInWords(others.map(String))}.`;
  }

  /** A mere "beaktas" is shorter than a reference to it. */
  private saidOnce(text: string, { number, decision: { reason, alteration } }: TakenPoint): string {
    if (!reason && !alteration) return text;
    const known = this.firstSaid.get(text);
    if (known !== undefined) return `Hanteras som synpunkt ${known}.`;
    this.firstSaid.set(text, number);
    return text;
  }
}

/** What a point is, its words, and what is done about it; or what some are that stand in the same words. @param text what is done */
function quoteParts(some: readonly TakenPoint[], lead: string, text: string): CellPart[] {
  const [one] = some;
  if (!one) return [];
  const { words } = one;
  const numbers = namesInWords(some.map(({ number }) => String(number)));
  return [
    { type: 'text', text: `${numbers}. ${lead}${commentedWords(one)}:`, leads: true },
    words === undefined
      ? textPart('(Svarets text finns inte kvar.)')
      : { type: 'quote', text: wordsAsQuoted(words, one.isCut), ...(text === '' && { ends: true }) },
    ...(text === '' ? [] : [textPart(text)]),
  ];
}
