import type { RemissAnswer } from '../../../../comments/model/answer.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import { textsOf } from '../../../../storage/queries/answers.ts';
import { ownStore } from '../../own-store.ts';
import { rereadAnswer } from '../answer-changes.ts';
import type { AnswersState } from '../answers-state.ts';
import { ReadsAnswers } from './reads-answers.ts';
import { remissContext } from './remiss-context.ts';
import type { AnswerRead, TextBlock } from './what-is-read.ts';

/**
 * Reads an answer's kept text again, or its file where one is given.
 * @returns `done` where there was a text to read and it has been kept; `remiss` where the file seems to be the remiss itself, and isn't
 */
export async function rereadOne(
  state: AnswersState,
  answer: RemissAnswer,
  file?: File,
): Promise<'done' | 'failed' | 'remiss'> {
  const found = state.found.peek();
  if (!found) return 'failed';
  const lifetime = new AbortController();
  try {
    const reads = new ReadsAnswers(await remissContext(found), lifetime.signal);
    const read = file ? await readFile(reads, file) : await readKept(reads, answer);
    if (!read?.snapshot) return 'failed';
    // Of a text that is kept somebody has said that it is an answer.
    if (file && read.seemsRemiss) return 'remiss';
    const points = found.points.filter((point) => point.answer === answer.id);
    const changes = rereadAnswer(answer, points, read, found);
    const isKept =
      changes.length === 0 || (await state.change(changes, undefined, undefined, file ? [read.snapshot] : []));
    return isKept ? 'done' : 'failed';
  } catch (error) {
    console.warn('reading again', error);
    return 'failed';
  } finally {
    lifetime.abort();
  }
}

async function readFile(reads: ReadsAnswers, file: File): Promise<AnswerRead | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { answers } = await reads.file(file.name, bytes, () => {}, new AbortController().signal);
  return answers[0];
}

async function readKept(reads: ReadsAnswers, { snapshot, title, form }: RemissAnswer): Promise<AnswerRead | undefined> {
  const kept = snapshot === undefined ? undefined : (await textsOf(await ownStore(), [snapshot])).get(snapshot);
  if (!kept) return undefined;
  return (await reads.text({ blocks: blocksOfSnapshot(kept) }, { title, form })).answers[0];
}

/** The text's paragraphs, with its headings as such. */
function blocksOfSnapshot({ text, sections }: Snapshot): TextBlock[] {
  const levels = new Map(sections.map(({ start, level }) => [start, level]));
  let start = 0;
  return text.split('\u2029').map((words): TextBlock => {
    const level = levels.get(start) ?? 0;
    start += words.length + 1;
    return { kind: level > 0 ? 'heading' : 'paragraph', level, text: words };
  });
}
