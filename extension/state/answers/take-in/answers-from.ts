import type { Identifier } from '../../../../comments/model/identifier.ts';
import { byBytes, byText } from '../../../../comments/model/identity.ts';
import type { Snapshot } from '../../../../comments/model/model.ts';
import { snapshotOf } from '../../../../comments/model/read-text.ts';
import { sketchOf } from '../../../../comments/similarity/sketch.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { looksOf } from '../../../../language/swedish/letters/looks.ts';
import { sha256 } from '../../../../storage/db/sha256.ts';
import { isOfAnotherRemiss } from './is-remiss.ts';
import { type ListedAnswer, pointsOfSaid } from './listed-points.ts';
import { readAnswerText } from './read-answer-text.ts';
import { seemsRemiss } from './seems-remiss.ts';
import type { AnswerRead, AnswerReading, RemissContext, TakeInWarning, TextBlock } from './what-is-read.ts';

/** What is known of an answer beside its text. */
export interface AboutFile {
  title: string;
  form: AnswerRead['form'];
  /** SHA-256 of the file's bytes; of pasted text none. */
  hash?: string;
  warnings?: readonly TakeInWarning[];
}

/** A running text. */
export interface TextOfAnswer {
  blocks: readonly (TextBlock & { source?: 'field' | 'note' })[];
  letterhead?: readonly TextBlock[];
  pages?: number;
  /** The day that a mail was sent, where its text names none. */
  sent?: string | undefined;
}

/** Pages, and UTF-16 units of a text without pages: of an answer that takes its time to go through. */
const long = { pages: 100, letters: 250_000 };

export async function answerFromText(
  { blocks: all, letterhead = [], pages = 0, sent }: TextOfAnswer,
  about: AboutFile,
  remiss: RemissContext,
): Promise<AnswerRead> {
  const blocks = all.filter(({ text }) => text.trim() !== '');
  if (blocks.length === 0) return withoutText(about);
  const read = readAnswerText(blocks, letterhead, remiss);
  const { text } = flatten(blocks.map((block, id) => ({ ...block, id })));
  const warnings = new Set<TakeInWarning>([...(about.warnings ?? []), ...read.warnings]);
  if (pages >= long.pages || text.length >= long.letters) warnings.add('long');
  if (looksOf(text, 'swedish') === 'other') warnings.add('english');
  // Where the remiss itself is kept, the answer has been compared with it.
  else if (
    remiss.texts.length === 0 &&
    isOfAnotherRemiss([...letterhead.map((one) => one.text), text].join('\n'), remiss)
  )
    warnings.add('other-remiss');
  const answer = await answerOf(blocks, { ...read, date: read.date ?? sent, warnings: [...warnings] }, about);
  return { ...answer, ...(seemsRemiss(blocks, read.points, remiss) && { seemsRemiss: true as const }) };
}

/** The answers in a list, a body each. */
export function answersFromList(
  listed: readonly ListedAnswer[],
  about: AboutFile,
  remiss: RemissContext,
): Promise<AnswerRead[]> {
  const stanceIn = (text: string) =>
    readAnswerText([{ kind: 'paragraph', level: 0, text }], [], remiss).points[0]?.stance;
  return Promise.all(
    listed.map(async ({ said, ...rest }) => {
      const { blocks, points } = pointsOfSaid(said, stanceIn);
      const warnings = [...(about.warnings ?? []), ...rest.warnings];
      if (blocks.length === 0)
        return { ...(await withoutText({ ...about, warnings })), ...(rest.who && { who: rest.who }) };
      return answerOf(blocks, { ...rest, numbers: [], points, warnings }, about);
    }),
  );
}

/** A file whose text isn't there to be read: it is kept as an answer all the same. */
export async function withoutText({ warnings = [], ...about }: AboutFile): Promise<AnswerRead> {
  const told = warnings.length > 0 ? [...warnings] : (['empty'] as const);
  return { ...headOf(about, []), numbers: [], points: [], warnings: [...told], sketch: [] };
}

async function answerOf(blocks: readonly TextBlock[], read: AnswerReading, about: AboutFile): Promise<AnswerRead> {
  const snapshot = await snapshotOfBlocks(blocks);
  const { text } = snapshot;
  return { ...headOf(about, [byText(snapshot.id, text.length)]), ...read, snapshot, sketch: sketchOf(text) };
}

const headOf = ({ title, form, hash }: Omit<AboutFile, 'warnings'>, others: Identifier[]) => ({
  ...{ title, form },
  identifiers: [...(hash === undefined ? [] : [byBytes(hash)]), ...others],
});

async function snapshotOfBlocks(blocks: readonly TextBlock[]): Promise<Snapshot> {
  const flat = flatten(blocks.map((block, id) => ({ ...block, id })));
  const sections = flat.places.flatMap(({ id, start, section }) => {
    const { kind, level = 1 } = blocks[id] ?? {};
    return kind === 'heading' ? [{ start, level: Math.max(level, 1), title: section.at(-1) ?? '' }] : [];
  });
  return snapshotOf(await sha256(flat.text), { text: flat.text, sections, title: '', facts: [], identifiers: [] });
}
