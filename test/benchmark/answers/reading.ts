/**
 * npm run benchmark -- answers: a hundred answers of five pages each, read one after the other as the interface would, in steps, and their points
 * grouped. Against what is allowed: 30 seconds for all, and 50 milliseconds between two pauses.
 */
import { proposing } from '../../../answers/group/propose-groups.ts';
import { readInSteps } from '../../../answers/read-answer.ts';
import { loadGlossary } from '../../../glossary/glossary.ts';
import { schemeFiles } from '../../../glossary/schemes/index.ts';
import { compile } from '../../../language/matching/lexicon.ts';
import { termsOf } from '../../../language/matching/terms.ts';
import { ownAnswers } from '../../answers/own-answers.ts';

/** In characters: a page of an office document. */
const page = 2500;
const [count, pages] = [100, 5];
/** In milliseconds. */
const allowed = { whole: 30_000, step: 50 };

const own = ownAnswers();
const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes));

/** The answers one behind the other, from another one on for each, until there are so many pages. */
function longAnswer(number: number): string {
  let text = '';
  for (let at = number; text.length < pages * page; at++) text += `${own[at % own.length]?.text ?? ''}\n\n`;
  return text.slice(0, pages * page);
}

/** Milliseconds of this thread's own work, however busy the machine is. */
function worked(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** @returns what came out, the milliseconds that it took, and the longest work between two pauses */
function timed<Result>(steps: Generator<void, Result>) {
  const began = worked();
  let longest = 0;
  for (let from = began; ; from = worked()) {
    const step = steps.next();
    longest = Math.max(longest, worked() - from);
    if (step.done) return { result: step.value, took: worked() - began, longest };
  }
}

const texts = Array.from({ length: count }, (_, number) => longAnswer(number));
const remiss = own[0]?.remiss;
const read = texts.map((text) => timed(readInSteps(text, undefined, { remiss, lexicon })));
const worded = read.flatMap(({ result }, number) =>
  result.points.map(({ text: words, stance, about, concepts }, at) => ({
    ...{ id: `${number}.${at}`, stance, about, concepts, words },
    ...{ instans: String(number), name: result.instans ?? '' },
  })),
);
const grouped = timed(proposing(worded));

const points = read.reduce((sum, { result }) => sum + result.points.length, 0);
const whole = read.reduce((sum, { took }) => sum + took, 0);
row(`${count} answers of ${pages} pages, ${points} points: read`, whole, allowed.whole);
row('longest work between two pauses', Math.max(...read.map(({ longest }) => longest)), allowed.step);
row(`${grouped.result.length} groups of points: proposed`, grouped.took, allowed.whole);
row('longest work between two pauses', grouped.longest, allowed.step);

function row(name: string, took: number, most: number): void {
  const ratio = took / most;
  console.log(`${name.padEnd(60)} ${took.toFixed(0).padStart(7)} ms  ${ratio.toFixed(3)} of what is allowed`);
  if (ratio > 1) process.exitCode = 1;
}
