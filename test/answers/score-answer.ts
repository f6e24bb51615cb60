/**
 * How well what was read out of an answer agrees with what a careful reader takes out of it (`*.gold.json`); the rules are those of
 * ../shared/gold/yttranden/README.md: one point for one, the likest first; unsure ones count neither way.
 */

import type { Remiss } from '../../answers/about/remiss.ts';
import type { ReadPoint, Remissvar } from '../../answers/answer.ts';

interface GoldPoint {
  start: number;
  end: number;
  text: string;
  stance: string;
  stance_also?: string[];
  about: string[];
  about_also?: string[];
  sure: boolean;
}

export interface GoldAnswer {
  /** Which remiss it answers: "strategi" is the one in ../shared. */
  remiss?: string;
  instans: string;
  instans_also?: string[];
  dnr: string[];
  dnr_other?: string[];
  date: string | null;
  date_also?: string[];
  overall: string;
  overall_also?: string[];
  points: GoldPoint[];
}

export interface AnswerScore {
  reference: number;
  found: number;
  matched: number;
  stance: number;
  about: number;
  aboutOf: number;
  answers: number;
  instans: number;
  date: number;
  dnr: number;
  overall: number;
  /** Neither right nor "oklart". */
  overallWrong: number;
  mistakes: string[];
}

type Span = { start: number; end: number };
const overlap = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

function isSamePlace(a: Span, b: Span): boolean {
  const [shorter = 0, longer = 0] = [a.end - a.start, b.end - b.start].toSorted((x, y) => x - y);
  return overlap(a, b) > 0 && overlap(a, b) * 2 >= shorter && longer <= 3 * shorter;
}

const folded = (words: string | null) =>
  (words ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const isAmong = (said: string | null, right: string | null, also: readonly string[] = []) =>
  [right, ...also].some((one) => folded(one) === folded(said));
const isStance = ({ stance }: ReadPoint, gold: GoldPoint) => isAmong(stance, gold.stance, gold.stance_also);
const sections = (about: readonly string[] = []) =>
  about.filter((one) => one !== 'hela').map((one) => one.toLowerCase());

function isAbout({ about }: ReadPoint, gold: GoldPoint, remiss: Remiss | undefined): boolean {
  const [said, right] = [sections(about), sections(gold.about)];
  const may = [...right, ...sections(gold.about_also)];
  const homes = may.flatMap((one) => remiss?.figures.get(one)?.section ?? []);
  const all = new Set([...may, ...homes].flatMap((one) => [one, one.split('.')[0]]));
  return said.some((one) => right.includes(one)) && said.every((one) => all.has(one));
}

function pairsOf(points: readonly ReadPoint[], gold: readonly GoldPoint[]) {
  const likeness = (a: Span, b: Span) => overlap(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  const all = points
    .flatMap((point) => gold.map((one) => ({ point, gold: one })))
    .filter(({ point, gold: one }) => isSamePlace(point, one))
    .toSorted(
      (a, b) =>
        likeness(b.point, b.gold) - likeness(a.point, a.gold) ||
        Number(isStance(b.point, b.gold)) - Number(isStance(a.point, a.gold)),
    );
  const used = new Set<unknown>();
  return all.filter((pair) => {
    if (used.has(pair.point) || used.has(pair.gold)) return false;
    used.add(pair.point).add(pair.gold);
    return true;
  });
}

export function scoreAnswer(answer: Remissvar, gold: GoldAnswer, remiss: Remiss | undefined): AnswerScore {
  const [sure, unsure] = [gold.points.filter((one) => one.sure), gold.points.filter((one) => !one.sure)];
  const pairs = pairsOf(answer.points, sure);
  const rest = answer.points.filter((point) => !pairs.some((pair) => pair.point === point));
  const extra = rest.filter((point) => !unsure.some((one) => isSamePlace(point, one)));
  const missed = sure.filter((one) => !pairs.some((pair) => pair.gold === one));
  const placed = remiss ? pairs.filter((pair) => sections(pair.gold.about).length > 0) : [];
  const misplaced = placed.filter((pair) => !isAbout(pair.point, pair.gold, remiss));
  const misread = pairs.filter((pair) => !isStance(pair.point, pair.gold));
  const isOverall = isAmong(answer.overall, gold.overall, gold.overall_also);
  const isInstans = isAmong(answer.instans, gold.instans, gold.instans_also);
  const isDate = [gold.date, ...(gold.date_also ?? [])].includes(answer.date);
  const mayBe = [...gold.dnr, ...(gold.dnr_other ?? [])];
  const isDnr = gold.dnr.every((one) => answer.dnr.includes(one)) && answer.dnr.every((one) => mayBe.includes(one));
  const cut = ({ text }: { text: string }) => text.replace(/\s+/g, ' ').slice(0, 90);
  return {
    reference: sure.length,
    found: pairs.length + extra.length,
    matched: pairs.length,
    stance: pairs.length - misread.length,
    about: placed.length - misplaced.length,
    aboutOf: placed.length,
    answers: 1,
    instans: Number(isInstans),
    date: Number(isDate),
    dnr: Number(isDnr),
    overall: Number(isOverall),
    overallWrong: Number(!isOverall && answer.overall !== 'oklart'),
    mistakes: [
      ...missed.map((one) => `missed ${one.stance}: ${cut(one)}`),
      ...extra.map((one) => `extra ${one.stance}: ${cut(one)}`),
      ...misread.map(({ point, gold: one }) => `stance ${point.stance} for ${one.stance}: ${cut(one)}`),
      ...misplaced.map(({ point, gold: one }) => `about ${point.about} for ${one.about}: ${cut(one)}`),
      ...(isOverall ? [] : [`overall ${answer.overall} for ${gold.overall}`]),
      ...(isInstans ? [] : [`instans ${answer.instans} for ${gold.instans}`]),
      ...(isDate ? [] : [`date ${answer.date} for ${gold.date}`]),
      ...(isDnr ? [] : [`dnr ${answer.dnr} for ${gold.dnr}`]),
    ],
  };
}

export function sumOfScores(scores: readonly AnswerScore[]) {
  const sum = (field: Exclude<keyof AnswerScore, 'mistakes'>) => scores.reduce((all, one) => all + one[field], 0);
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    recall: share(sum('matched'), sum('reference')),
    precision: share(sum('matched'), sum('found')),
    stance: share(sum('stance'), sum('matched')),
    about: share(sum('about'), sum('aboutOf')),
    instans: share(sum('instans'), sum('answers')),
    date: share(sum('date'), sum('answers')),
    dnr: share(sum('dnr'), sum('answers')),
    overall: share(sum('overall'), sum('answers')),
    overallWrong: sum('overallWrong'),
  };
}
