/**
 * npm run --silent read-answer -- [--of REMISS] [--text OUT] ANSWER   (.txt, .md, .eml, .html, .pdf, .docx, .odt, .epub; or - for standard input)
 * Reads who answers a remiss, when, with what stance, and which sentences are opinions on what. Prints one JSON object a line: first
 * { type: "answer", instans, dnr, date, overall, why, warnings }, then { type: "point", start, end, text, stance, about, quote, concepts, why, sure },
 * UTF-16 offsets into the file; of other files than plain text into their blocks as one text, which --text writes.
 */
import { prepareRemiss, type Remiss, type RemissBlock } from '../answers/about/remiss.ts';
import type { AnswerWarning, ReadPoint } from '../answers/answer.ts';
import { readAnswer } from '../answers/read-answer.ts';
import { factsOf } from '../documents/facts.ts';
import { seemsRemiss } from '../extension/state/answers/take-in/seems-remiss.ts';
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

const toldCopy =
  'verkar vara själva remissen, eller en version av den, och inget svar. Kontrollera att det är rätt fil';

/** Is it the remiss with hardly anything beside it? By the same signs as where files are taken in. */
function isCopyOf(remiss: Remiss, text: string, parts: readonly RemissBlock[], points: readonly ReadPoint[]): boolean {
  const blocks = parts.map(({ start, end, kind, level = 0 }) => ({ kind, level, text: text.slice(start, end) }));
  // There the spans count in the blocks' texts with one sign between them.
  let from = 0;
  const moved = parts.map(({ start, end }) => {
    const by = from - start;
    from += end - start + 1;
    return by;
  });
  const suggested = points.map(({ start, stance, sure }) => {
    const by = moved[parts.findLastIndex((one) => one.start <= start)] ?? 0;
    return {
      stance,
      about: [],
      concepts: [],
      ...(!sure && { unsure: true as const }),
      spans: [{ start: start + by, end: start + by }],
    };
  });
  return seemsRemiss(blocks, suggested, { texts: [{ text: remiss.text, sections: [] }], titles: [remiss.title] });
}

async function main(): Promise<void> {
  const { values, positionals } = argumentsOf(
    { of: { type: 'string', multiple: true }, text: { type: 'string' } },
    usage,
  );
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(`Ange en fil med ett yttrande.\n${usage}`);
  const [remissFile, ...more] = values.of ?? [];
  if (more.length > 0)
    throw new Error(`Ange --of en gång: ett yttrande svarar på en remiss. Läs det en gång för varje remiss.\n${usage}`);
  const { text, parts } = await answerTextOf(file, tellMissing);
  const of = remissFile === undefined ? undefined : await remissOf(remissFile);
  const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes.filter(({ core }) => core)));
  const { instans, dnr, date, overall, overallWhy, points, warnings } = readAnswer(text, parts, { ...of, lexicon });
  if (values.text !== undefined) writeOut(values.text, text, '--text', [file, remissFile]);
  if (of && isCopyOf(of.remiss, text, parts, points)) console.error(`${file} ${toldCopy}.`);
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
