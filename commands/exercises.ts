/**
 * npm run --silent exercises -- [--seed TEXT] [FILE …]   (.txt, .html, .pdf)
 * Every card as its reader meets it, with the answer below it: to read through when a concept or an example has been written.
 * With files, their sentences as well. All concept systems are on; `--core` leaves all but the core ones off.
 */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { learningSv } from '../components/words/learning-sv.ts';
import { recallQuestion } from '../components/words/recall-question.ts';
import { conceptsOf, type Glossary, loadGlossary } from '../glossary/glossary.ts';
import { coreSchemeFiles } from '../glossary/schemes/core.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { cardsOfConcept } from '../learning/cards.ts';
import { clozesIn } from '../learning/cloze.ts';
import { type Exercise, exerciseOf, type OwnCloze } from '../learning/exercise.ts';
import { plainName } from '../learning/names-answer.ts';
import { compile } from '../matching/lexicon.ts';
import { termsOf } from '../matching/terms.ts';
import { clozeBlocksIn } from './cloze-blocks.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '' }, core: { type: 'boolean' } },
  allowPositionals: true,
});
const glossary = loadGlossary(values.core ? coreSchemeFiles : schemeFiles);
const material = {
  glossary,
  pool: glossary.schemes.flatMap(({ concepts }) => concepts.map(({ id }) => id)),
  clozes: await sentencesIn(positionals),
};
for (const id of material.pool)
  for (const card of cardsOfConcept(id, material)) {
    const exercise = exerciseOf(card, material, values.seed);
    if (exercise) console.log(`${card.id}\n${lines(exercise, glossary).join('\n')}\n`);
  }

async function sentencesIn(files: readonly string[]): Promise<OwnCloze[]> {
  const lexicon = compile(termsOf(glossary.schemes));
  const found = new Map<string, OwnCloze>();
  for (const file of files) {
    try {
      for (const cloze of clozesIn(await clozeBlocksIn(file), lexicon, glossary).clozes)
        found.set(`${cloze.concept} ${cloze.key}`, { ...cloze, document: basename(file) });
    } catch (error) {
      console.error(`${file}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 2;
    }
  }
  return [...found.values()];
}

function lines(exercise: Exercise, of: Glossary): string[] {
  if (exercise.kind === 'definition') {
    const { definition, scopeNote } = exercise.concept;
    return [...asked(exercise), `  = ${(definition ?? scopeNote?.[0])?.sv}`];
  }
  return [
    ...asked(exercise),
    ...exercise.options.map(({ text, depth = 0 }, i) => `    ${i + 1}. ${'  '.repeat(depth)}${text}`),
    `  = ${conceptsOf(of, exercise.right).map(plainName).join(', ')}`,
  ];
}

function asked(exercise: Exercise): string[] {
  const { questions, hints } = learningSv;
  const name = plainName(exercise.concept);
  switch (exercise.kind) {
    case 'term':
      return [`  ${questions.term}`, `  ${exercise.definition}`];
    case 'cloze':
      return [`  ${questions.cloze}`, `  ${exercise.cloze.before}____${exercise.cloze.after}`];
    case 'level':
      return [`  ${exercise.question.sv}`, `  ${exercise.example.text}`];
    case 'definition':
      return [`  ${recallQuestion(exercise, learningSv, 'sv')}`, `  ${hints.definition}`];
    default:
      return [`  ${questions[exercise.kind](name)}`, `  ${hints[exercise.kind]}`];
  }
}
