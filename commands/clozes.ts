/**
 * npm run --silent clozes -- FILE …   (.txt, .html, .pdf, .docx, .odt, .epub)
 * Which sentences of the documents can be practised on, over all concept systems: a line a document with how many mentions gave
 * a sentence, and why the others gave none. With --sentences the sentences themselves, the answer in brackets.
 */
import { basename } from 'node:path';
import { loadGlossary } from '../glossary/glossary.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { compile } from '../language/matching/lexicon.ts';
import { termsOf } from '../language/matching/terms.ts';
import { clozeRejections, clozesIn } from '../learning/practice/exercises/cloze.ts';
import { argumentsOf } from './arguments.ts';
import { clozeBlocksIn } from './cloze-blocks.ts';

const usage = 'npm run --silent clozes -- [--sentences] FIL … (.txt, .html, .pdf, .docx, .odt, .epub)';

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf({ sentences: { type: 'boolean' } }, usage);
  if (positionals.length === 0) throw new Error(`Ange minst en fil.\n${usage}`);
  const glossary = loadGlossary(schemeFiles);
  const lexicon = compile(termsOf(glossary.schemes));
  const rows: (string | number)[][] = [['document', 'mentions', 'sentences', ...clozeRejections]];
  for (const file of positionals) {
    try {
      const { clozes, mentions, rejected } = clozesIn(await clozeBlocksIn(file), lexicon, glossary);
      rows.push([basename(file), mentions, clozes.length, ...clozeRejections.map((reason) => rejected[reason])]);
      if (values.sentences)
        for (const { concept, before, answer, after } of clozes)
          console.log(`${basename(file)}\t${concept}\t${before}[${answer}]${after}`);
    } catch (error) {
      const told = String(error instanceof Error ? error.message : error);
      console.error(told.includes(file) ? told : `${file}: ${told}`);
      process.exitCode = 2;
    }
  }
  if (!values.sentences) for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
