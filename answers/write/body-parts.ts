import { dayInWords } from '../../comments/list/entries/day-in-words.ts';
import { capital } from '../../comments/list/entries/sentences.ts';
import type { CellPart } from '../../comments/list/list.ts';
import { paragraphs } from '../../comments/list/templates/letter/section-parts.ts';
import type { PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import { addAll } from '../../language/swedish/many.ts';
import { commentedWords, decisionText, headingInText, namesInWords } from './answer-sentences.ts';
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
  return answersByWho(source).flatMap(({ answer, who }) => {
    const own = byAnswer.get(answer.id) ?? [];
    if (own.length === 0) return [];
    const facts = answerFacts(answer);
    return [
      headingPart(3, who),
      ...(facts ? [textPart(facts)] : []),
      ...saidTogether(own).flatMap((some) => quoteParts(some, capital(aboutOf(some, names)), withDecisions)),
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
      ...saidTogether(asQuoted(here)).flatMap((some) => quoteParts(some, `${whoOf(some)}, ${stancesOf(some)}`, true)),
      ...(also.length === 0
        ? []
        : [textPart(`Se även ${namesInWords(also.map(({ number, who }) => `synpunkt ${number} (${who})`))}.`)]),
    ]);
}

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
      addAll(parts, quoteParts(those, `${whoOf(those)}, ${aboutOf(those, names)}`, isDecidedApart));
    }
    addAll(parts, groupDecision(group));
  }
  const alone = inGroup.get('') ?? [];
  const isAll = alone.length === points.length;
  if (alone.length > 0 && !isAll) parts.push(headingPart(3, 'Övriga synpunkter'));
  addAll(
    parts,
    saidTogether(alone).flatMap((some) => quoteParts(some, `${whoOf(some)}, ${aboutOf(some, names)}`, true)),
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

/** Two opinions in one sentence are quoted once, where the same is done about both. */
function saidTogether(points: readonly TakenPoint[]): TakenPoint[][] {
  const keyOf = ({ answer, point, decision }: TakenPoint) =>
    JSON.stringify([answer.id, point.spans, point.quote, decisionText(decision)]);
  return [...Map.groupBy(points, keyOf).values()];
}

/** What a point is, its words, and what is done about it; or what some are that stand in the same words. */
function quoteParts(some: readonly TakenPoint[], lead: string, withDecision: boolean): CellPart[] {
  const [one] = some;
  if (!one) return [];
  const text = withDecision ? decisionText(one.decision) : '';
  const { words } = one;
  const numbers = namesInWords(some.map(({ number }) => String(number)));
  return [
    { type: 'text', text: `${numbers}. ${lead}${commentedWords(one)}:`, leads: true },
    words === undefined
      ? textPart('(Svarets text finns inte kvar.)')
      : { type: 'quote', text: words, ...(text === '' && { ends: true }) },
    ...(text === '' ? [] : [textPart(text)]),
  ];
}
