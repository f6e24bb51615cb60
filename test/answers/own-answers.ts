import { readdirSync, readFileSync } from 'node:fs';
import { prepareRemiss, type Remiss } from '../../answers/about/remiss.ts';
import { answerTextOf } from '../../commands/documents/answer-text.ts';
import { shared } from '../shared.ts';
import type { GoldAnswer } from './score-answer.ts';

/** An answer with what a careful reader takes out of it. */
export interface MarkedAnswer {
  name: string;
  text: string;
  gold: GoldAnswer;
  /** Undefined where it lies beside the project, and isn't there: what an answer is about is then not scored. */
  remiss: Remiss | undefined;
}

const folder = new URL('../documents/answers/', import.meta.url);
const read = (path: string | URL) => readFileSync(path, 'utf8');

/** The answers that were written for the tests, to an invented plan and to the strategy in ../shared. */
export function ownAnswers(): MarkedAnswer[] {
  const plan = prepareRemiss(read(new URL('handlingsplan.md', folder)));
  const strategy = strategyRemiss();
  return namesIn(folder).map((name) => {
    const gold: GoldAnswer = JSON.parse(read(new URL(`${name}.gold.json`, folder)));
    const remiss = gold.remiss === 'strategi' ? strategy : plan;
    return { name, text: read(new URL(`${name}.txt`, folder)), gold, remiss };
  });
}

/** Stockholm's eight, where they are. */
export function stockholmAnswers(): MarkedAnswer[] {
  const first = shared('gold/yttranden/pm-1.gold.json');
  const remiss = strategyRemiss();
  if (first === undefined || !remiss) return [];
  const beside = new URL('.', `file://${first}`);
  return namesIn(beside).map((name) => ({
    name,
    text: read(new URL(`${name}.txt`, beside)),
    gold: JSON.parse(read(new URL(`${name}.gold.json`, beside))),
    remiss,
  }));
}

/** The remiss of the eight as it is taken in by the extension, as a page and as a Word file; those that are there. */
export async function strategyFiles(): Promise<{ name: string; remiss: Remiss }[]> {
  const files = ['documents/strategi.html', 'documents/word/strategi.docx'].flatMap((name) => shared(name) ?? []);
  return Promise.all(
    files.map(async (file) => {
      const { text, parts } = await answerTextOf(file, () => {});
      return { name: file, remiss: prepareRemiss(text, parts) };
    }),
  );
}

function strategyRemiss(): Remiss | undefined {
  const file = shared('gold/strategi.txt');
  return file === undefined ? undefined : prepareRemiss(read(file));
}

const namesIn = (where: URL): string[] =>
  readdirSync(where)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length));
