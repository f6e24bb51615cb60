/**
 * npm run --silent read-answer -- [--of REMISS] [--text OUT] ANSWER   (.txt, .md, .eml, .html, .pdf, .docx, .odt, .epub; or - for standard input)
 * Reads who answers a remiss, when, with what stance, and which sentences are opinions on what. Prints one JSON object a line: first
 * { type: "answer", instans, dnr, date, overall, why, warnings }, then { type: "point", start, end, text, stance, about, quote, concepts, why, sure },
 * UTF-16 offsets into the file; of other files than plain text into their blocks as one text, which --text writes.
 */
import { prepareRemiss } from '../answers/about/remiss.ts';
import type { AnswerWarning } from '../answers/answer.ts';
import { readAnswer } from '../answers/read-answer.ts';
import { factsOf } from '../documents/facts.ts';
import { loadGlossary } from '../glossary/glossary.ts';
import { schemeFiles } from '../glossary/schemes/index.ts';
import { compile } from '../language/matching/lexicon.ts';
import { termsOf } from '../language/matching/terms.ts';
import { argumentsOf } from './arguments.ts';
import { answerTextOf } from './documents/answer-text.ts';
import { PdfUnreadable } from './documents/pdf-pages.ts';
import { writeOut } from './documents/text-file.ts';

const usage =
  'npm run --silent read-answer -- [--of REMISS] [--text UT.txt] YTTRANDE (.txt, .md, .eml, .html, .pdf, .docx, .odt, .epub; - är standard in)';

const told: Record<AnswerWarning, string> = {
  empty: 'har ingen text',
  english: 'är på engelska. Bara svar på svenska läses; gå igenom det för hand',
  'other-remiss': 'verkar svara på en annan remiss. Ställningstagandet till helheten lämnas därför oklart',
  'no-instans': 'säger inte vem som svarar. Fyll i det för hand',
  long: 'är längre än tvåhundra sidor. Kontrollera att det är ett yttrande och inte ett underlag',
};

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf({ of: { type: 'string' }, text: { type: 'string' } }, usage);
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(`Ange en fil med ett yttrande.\n${usage}`);
  const { text, parts } = await answerTextOf(file, tellMissing);
  const of = values.of === undefined ? undefined : await remissOf(values.of);
  const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes.filter(({ core }) => core)));
  const { instans, dnr, date, overall, overallWhy, points, warnings } = readAnswer(text, parts, { ...of, lexicon });
  if (values.text !== undefined) writeOut(values.text, text, '--text', [file, values.of]);
  for (const warning of warnings) console.error(`${file} ${told[warning]}.`);
  const answer = { type: 'answer', instans, dnr, date, overall, why: overallWhy, warnings };
  const lines = [answer, ...points.map((point) => ({ type: 'point', ...point }))];
  console.log(lines.map((line) => JSON.stringify(line)).join('\n'));
}

/** What is answered, with who sent it: neither its name nor its numbers are the answer's. */
async function remissOf(file: string) {
  const { text, parts, blocks } = await answerTextOf(file, tellMissing);
  const facts = factsOf(blocks);
  return {
    remiss: prepareRemiss(text, parts),
    sender: facts.find(({ kind }) => kind === 'sender')?.text,
    senderNumbers: facts.filter(({ kind }) => kind === 'number').map(({ text: number }) => number),
  };
}

/** What could be read still counts, but the sentence and the exit code say that something is missing. */
function tellMissing(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = error instanceof PdfUnreadable ? 1 : 2;
}
