/**
 * npm run benchmark -- take-in-answers: a hundred answers of five pages are taken in, as Word files and as PDF, one after the other. How long that
 * takes is told as a ratio to what the same run needs for the mere texts: of Word files for the reading of the same texts, of PDF for having the
 * pages read by pdf.js, which in Node starts anew for each. So a busy machine changes both.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { blocksOfPdf } from '../../../commands/documents/pdf-blocks.ts';
import { pagesOfPdf } from '../../../commands/documents/pdf-pages.ts';
import { bytesOf } from '../../../commands/documents/text-file.ts';
import type { AnswerRead, RemissContext, TextBlock } from '../../../extension/state/answers/take-in/what-is-read.ts';
import { workOn } from '../../../extension/state/answers/take-in/work.ts';
import { ownAnswers } from '../../answers/own-answers.ts';
import { docxBytes, p, r } from '../../docx.ts';

/** In characters: a page of an office document. */
const page = 2500;
const pages = 5;
const count = { word: 90, pdf: 10 };
/** How many times as long the taking in may be. */
const allowed = { word: 3, pdf: 1.5 };

const own = ownAnswers();
const remiss: RemissContext = { titles: ['Handlingsplan för psykisk hälsa'], numbers: [], texts: [] };

/** The paragraphs of answers one behind the other, from another one on for each, until there are so many pages. */
function paragraphsOf(number: number): string[] {
  const found: string[] = [];
  let length = 0;
  for (let at = number; length < pages * page; at++)
    for (const paragraph of (own[at % own.length]?.text ?? '').split(/\n+/)) {
      found.push(paragraph);
      length += paragraph.length;
    }
  return found;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const about = (title: string) => ({ title, form: 'text' as const });
const answersOf = async (asked: Parameters<typeof workOn>[0]): Promise<AnswerRead[]> => {
  const done = await workOn(asked);
  if (done.is !== 'answers') throw new Error(`not an answer: ${done.is}`);
  return done.answers;
};
const asText = (name: string, blocks: TextBlock[]) =>
  answersOf({ is: 'read', text: { blocks }, about: about(name), remiss });

async function word(): Promise<void> {
  const files = Array.from({ length: count.word }, (_, number) => ({
    name: `svar-${number}.docx`,
    bytes: new Uint8Array(
      docxBytes({
        body: paragraphsOf(number)
          .map((text) => p(r(escaped(text))))
          .join(''),
      }),
    ),
  }));
  const kept: AnswerRead[] = [];
  const took = await timed(async () => {
    for (const file of files) kept.push(...(await answersOf({ is: 'file', ...file, remiss })));
  });
  row(`${count.word} Word files of ${pages} pages`, took, await read(kept), allowed.word, kept);
}

async function pdf(): Promise<void> {
  const folder = new URL('../../documents/pdfs/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  const kept: AnswerRead[] = [];
  const took = await timed(async () => {
    for (let at = 0; at < count.pdf; at++) {
      const name = names[at % names.length] ?? '';
      const blocks = await blocksOfPdf(fileURLToPath(new URL(name, folder)), undefined, () => {});
      kept.push(
        ...(await asText(
          name,
          blocks.map(({ kind, level, text }) => ({ kind, level, text })),
        )),
      );
    }
  });
  const pagesOnly = await timed(async () => {
    for (let at = 0; at < count.pdf; at++)
      await pagesOfPdf(bytesOf(fileURLToPath(new URL(names[at % names.length] ?? '', folder))), () => {});
  });
  row(`${count.pdf} PDF files`, took, pagesOnly, allowed.pdf, kept);
}

/** The same texts, without the files that they stood in. */
const read = (answers: readonly AnswerRead[]) =>
  timed(async () => {
    for (const { snapshot, title } of answers)
      await asText(
        title,
        (snapshot?.text ?? '').split('\u2029').map((text) => ({ kind: 'paragraph', level: 0, text })),
      );
  });

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function row(name: string, took: number, mere: number, most: number, kept: readonly AnswerRead[]): void {
  const points = kept.reduce((sum, one) => sum + one.points.length, 0);
  const ratio = took / mere;
  console.log(
    `${name}, ${points} points: taken in ${took.toFixed(0)} ms, the mere text ${mere.toFixed(0)} ms: ${ratio.toFixed(2)} times, allowed ${most}`,
  );
  if (ratio > most || points === 0) process.exitCode = 1;
}

await word();
await pdf();
