/**
 * npm run --silent exercises -- [--seed TEXT] [FILE …]   (.txt, .html, .pdf, .docx, .odt, .epub)
 * Every card as its reader meets it, with the answer below it: to read through when a concept or an example has been written.
 * With files, their sentences as well. All concept systems are on; `--core` leaves all but the core ones off.
 */
import { basename } from 'node:path';
import { recallQuestion } from '../components/i18n/recall-question.ts';
import { practiceSv } from '../components/i18n/sv/own-pages/practice.ts';
import { conceptsOf, type Glossary, loadGlossary } from '../glossary/glossary.ts';
import { coreSchemeFiles } from '../glossary/schemes/core.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { compile } from '../language/matching/lexicon.ts';
import { termsOf } from '../language/matching/terms.ts';
import { cardsOfConcept } from '../learning/practice/cards.ts';
import { clozesIn } from '../learning/practice/exercises/cloze.ts';
import { type Exercise, exerciseOf, type OwnCloze } from '../learning/practice/exercises/exercise.ts';
import { plainName } from '../learning/practice/exercises/names-answer.ts';
import { argumentsOf } from './arguments.ts';
import { clozeBlocksIn } from './cloze-blocks.ts';

const usage = 'npm run --silent exercises -- [--seed TEXT] [--core] [FIL …] (.txt, .html, .pdf, .docx, .odt, .epub)';

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf(
    { seed: { type: 'string', default: '' }, core: { type: 'boolean' } },
    usage,
  );
  const glossary = loadGlossary(values.core ? coreSchemeFiles : schemeFiles);
  const material = {
    glossary,
    pool: glossary.schemes.flatMap(({ concepts }) => concepts.map(({ id }) => id)),
    clozes: await sentencesIn(positionals, glossary),
  };
  for (const id of material.pool)
    for (const card of cardsOfConcept(id, material)) {
      const exercise = exerciseOf(card, material, values.seed);
      if (exercise) console.log(`${card.id}\n${lines(exercise, glossary).join('\n')}\n`);
    }
}

async function sentencesIn(files: readonly string[], glossary: Glossary): Promise<OwnCloze[]> {
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
  const { questions, hints } = practiceSv;
  const name = plainName(exercise.concept);
  switch (exercise.kind) {
    case 'term':
      return [`  ${questions.term}`, `  ${exercise.definition}`];
    case 'cloze':
      return [`  ${questions.cloze}`, `  ${exercise.cloze.before}____${exercise.cloze.after}`];
    case 'level':
      return [`  ${exercise.question.sv}`, `  ${exercise.example.text}`];
    case 'definition':
      return [`  ${recallQuestion(exercise, practiceSv, 'sv')}`, `  ${hints.definition}`];
    default:
      return [`  ${questions[exercise.kind](name)}`, `  ${hints[exercise.kind]}`];
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
