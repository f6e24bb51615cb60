import type { CellPart } from '../../comments/list/list.ts';
import type { PointStance } from '../../comments/model/answer.ts';
import { headingInText, namesInWords } from './answer-sentences.ts';
import { textPart } from './opening-parts.ts';
import type { RemissParts } from './remiss-parts.ts';
import type { TakenPoint } from './taken-points.ts';

/**
 * Where not all say the same. Two that speak of one section may speak of different sentences, so that no more is said than what each has
 * there; only of groups somebody has said that one says the contrary of the other.
 */
export function sidesParts(points: readonly TakenPoint[], names: RemissParts): CellPart[] {
  const byPart = new Map<string, TakenPoint[]>();
  for (const one of points) for (const part of new Set(one.about)) byPart.set(part, [...(byPart.get(part) ?? []), one]);
  const parts = [...byPart].filter(([, some]) => haveSides(some)).toSorted(([a], [b]) => names.inOrder(a, b));
  const lines = (isSupported: boolean) =>
    parts
      .filter(([, some]) => some.some(({ point }) => point.stance === 'stöd') === isSupported)
      .map(([part, some]) => `${names.heading(part)}: ${whoHasWhat(some)}.`);
  return [
    ...listed('I följande delar har remissinstanserna lämnat både stödjande och kritiska synpunkter:', lines(true)),
    ...listed('I följande delar har remissinstanserna lämnat både invändningar och ändringsförslag:', lines(false)),
    ...listed('I följande frågor går svaren isär:', contraryLines(points)),
  ];
}

const listed = (lead: string, lines: readonly string[]): CellPart[] =>
  lines.length === 0 ? [] : [{ type: 'text', text: lead, leads: true }, ...lines.map(textPart)];

/** The groups that somebody has set against each other. */
function contraryLines(points: readonly TakenPoint[]): string[] {
  const groups = new Map(points.flatMap(({ group }) => (group ? [[group.id, group] as const] : [])));
  const whoIn = (id: string) =>
    namesInWords([...new Set(points.filter(({ group }) => group?.id === id).map(({ who }) => who))]);
  return [...groups.values()].flatMap((group) => {
    const other = groups.get(group.against ?? '');
    // Set against each other, they are one line.
    if (!other || (other.against === group.id && other.id < group.id)) return [];
    // A body isn't in disagreement with itself.
    if (!areOfTwo(points, group.id, other.id)) return [];
    return [
      `${headingInText(group.heading)} (${whoIn(group.id)}). Motsatt ståndpunkt: ${headingInText(other.heading)} (${whoIn(other.id)}).`,
    ];
  });
}

/** Are those in one of two groups and those in the other not one and the same? */
export function areOfTwo(points: readonly TakenPoint[], one: string, other: string): boolean {
  const who = (id: string) => new Set(points.filter(({ group }) => group?.id === id).map((point) => point.who));
  const [those, others] = [who(one), who(other)];
  return those.size > 0 && others.size > 0 && new Set([...those, ...others]).size > 1;
}

const sides = ['stöd', 'invändning', 'ändringsförslag'] as const satisfies PointStance[];
type Side = (typeof sides)[number];
const sideOf = ({ point }: TakenPoint): Side | undefined => sides.find((one) => one === point.stance);

/** Do two that aren't the same take different stances on it, beside what they ask or point out? */
export function haveSides(points: readonly TakenPoint[]): boolean {
  const some = points.filter((one) => sideOf(one) !== undefined);
  return new Set(some.map(sideOf)).size > 1 && new Set(some.map(({ who }) => who)).size > 1;
}

/** "A uttrycker stöd, medan B har invändningar och vill se ändringar": each body once, with all that it has. */
function whoHasWhat(some: readonly TakenPoint[]): string {
  const bySides = new Map<string, { has: ReadonlySet<Side>; who: string[] }>();
  for (const [who, own] of Map.groupBy(some, (one) => one.who)) {
    const has = sides.filter((side) => own.some((one) => sideOf(one) === side));
    if (has.length === 0) continue;
    const known = bySides.get(has.join()) ?? { has: new Set(has), who: [] };
    known.who.push(who);
    bySides.set(has.join(), known);
  }
  const clauses = [...bySides.values()]
    .toSorted((a, b) => rankOf(a.has) - rankOf(b.has))
    .map(({ has, who }) => `${namesInWords(who)} ${hasInWords(has)}`);
  return clauses.join(clauses.length === 2 ? ', medan ' : '; ');
}

/** Those who only support it stand first, those who only want changes last. */
const rankOf = (has: ReadonlySet<Side>): number => sides.findIndex((side) => has.has(side)) * 10 + has.size;

function hasInWords(has: ReadonlySet<Side>): string {
  const wants = namesInWords([
    ...(has.has('invändning') ? ['har invändningar'] : []),
    ...(has.has('ändringsförslag') ? ['vill se ändringar'] : []),
  ]);
  return [...(has.has('stöd') ? ['uttrycker stöd'] : []), ...(wants ? [wants] : [])].join(' men ');
}
