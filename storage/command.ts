import {
  array,
  custom,
  exactOptional,
  type InferOutput,
  literal,
  looseObject,
  nonEmpty,
  number,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  unknown,
  variant,
} from 'valibot';
import type { Comment } from '../annotations/comment.ts';
import {
  type AnyRecord,
  type Arende,
  type Document,
  type Edition,
  type Kind,
  kinds,
  type New,
  snapshot,
} from '../annotations/model.ts';
import { iri, text } from '../annotations/record.ts';
import { keptCourse } from '../learning/course.ts';
import { review, round } from '../learning/review.ts';

/** The form's own; null to forget it. What isn't JSON could be kept here, and would then be in no backup. */
export const draftContent = custom<unknown>(isJson, 'no JSON');

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Everything that is written is a command: it is done whole or not at all, with the entry that undoes it. It carries an id
 * that its sender made, and one that comes again is acknowledged and not done twice; so whoever hears no answer sends it
 * again. Commands go by message, as JSON: what is to be cleared is null.
 */
const change = variant('do', [
  /** `record`: a record's fields, with its id and kind. */
  strictObject({ do: literal('create'), record: looseObject({ kind: picklist(kinds), id: iri }) }),
  /**
   * The same, unless it is there: for what several windows may begin at once, under an id that all of them know. It is no step
   * to undo. A deleted edition comes back, under the document given; the others do when something is written under them.
   */
  strictObject({ do: literal('ensure'), record: looseObject({ kind: picklist(kinds), id: iri }) }),
  strictObject({ do: literal('set'), kind: picklist(kinds), id: iri, fields: record(string(), unknown()) }),
  strictObject({ do: literal('delete'), kind: picklist(kinds), id: iri }),
]);

const schema = variant('type', [
  strictObject({
    type: literal('change'),
    id: text,
    /** Whose history it stands in: the id of a document, or of an ärende for what is done to that. */
    scope: iri,
    changes: pipe(array(change), nonEmpty()),
    /** Texts of editions that are created. They are kept when the rest is undone. */
    snapshots: exactOptional(array(snapshot)),
    /** The key of the draft that has become this. */
    draft: exactOptional(text),
    /**
     * What the step is told as, where that isn't what its changes say: an edition, with the comments carried over to it; comments out
     * of a file.
     */
    as: exactOptional(picklist(['carry-over', 'take-in'])),
  }),
  strictObject({
    type: picklist(['undo', 'redo']),
    id: text,
    scope: iri,
    /** The step that the reader was shown (`undoableIn`). Where another has come since, from another window, nothing is done. */
    step: exactOptional(number()),
  }),
  /** Keeps what the reader has begun to write; `content` is the form's own, null to forget it. */
  strictObject({ type: literal('draft'), id: text, key: text, document: iri, content: draftContent }),
  /** Keeps what has been practised. Answers are only ever added, rounds and courses written as they now are; no step to undo. */
  strictObject({
    type: literal('learn'),
    id: text,
    reviews: exactOptional(array(review)),
    round: exactOptional(round),
    course: exactOptional(keptCourse),
  }),
  /** Deletes all answers and rounds, for good. Courses that were taken in stay. */
  strictObject({ type: literal('forget-learning'), id: text }),
]);

type Fields<R extends AnyRecord> = {
  [F in Exclude<keyof R, 'id' | 'kind' | 'stamps' | 'deleted'>]?: R[F] | null;
} & {
  /** Brings a deleted one back; to delete is a change of its own. */
  deleted?: false;
};
type SetOf<R extends AnyRecord> = { do: 'set'; kind: R['kind']; id: string; fields: Fields<R> };

export type Change =
  | { do: 'create'; record: New<AnyRecord> }
  | { do: 'ensure'; record: New<AnyRecord> }
  | SetOf<Arende>
  | SetOf<Document>
  | SetOf<Edition>
  | SetOf<Comment>
  | { do: 'delete'; kind: Kind; id: string };

type Parsed = InferOutput<typeof schema>;
export type ChangeCommand = Omit<Extract<Parsed, { type: 'change' }>, 'changes'> & { changes: Change[] };
export type StepCommand = Extract<Parsed, { type: 'undo' | 'redo' }>;
export type DraftCommand = Extract<Parsed, { type: 'draft' }>;
export type LearnCommand = Extract<Parsed, { type: 'learn' }>;
type ForgetCommand = Extract<Parsed, { type: 'forget-learning' }>;
export type Command = ChangeCommand | StepCommand | DraftCommand | LearnCommand | ForgetCommand;

/** What a step in the history did, for the interface to put into words. */
export interface Undoable {
  /** `several` when it did different things. Of `carry-over` and `take-in` the comments count. */
  do: 'create' | 'set' | 'delete' | 'carry-over' | 'take-in' | 'several';
  kind: Kind | 'several';
  /** How many records. */
  count: number;
  /** The first of them. */
  id: string;
  /** Of `set`, the fields. */
  fields: string[];
  /** When it was done, ISO 8601. */
  at: string;
}

/** `stepped`: what was undone or done again; missing where nothing was left to. */
export interface CommandResult {
  stepped?: Undoable;
}

/** The command in what came by message, or what is wrong with it. Records are checked when they are written. */
export function readCommand(sent: unknown): { command: Command } | { problem: string } {
  const parsed = safeParse(schema, sent);
  if (parsed.success) return { command: parsed.output as Command };
  const [issue] = parsed.issues;
  return { problem: `${issue.path?.map(({ key }) => String(key)).join('.') ?? ''}: ${issue.message}` };
}
