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
import { hasInherited } from '../../comments/jsonld/plain-json.ts';
import type { AnswerPoint, Instans, PointGroup, RemissAnswer } from '../../comments/model/answer.ts';
import type { Comment } from '../../comments/model/comment.ts';
import {
  type AnyRecord,
  type Arende,
  type Document,
  type Edition,
  type Kind,
  type New,
  recordKinds,
  snapshot,
} from '../../comments/model/model.ts';
import type { OwnConcept, OwnGlossary } from '../../comments/model/own-glossary.ts';
import { iri, text } from '../../comments/model/record.ts';
import { keptCourse } from '../../learning/practice/course.ts';
import { review, round } from '../../learning/practice/review.ts';

/** In the form's own shape; null discards the draft. JSON only: IndexedDB takes more, but a backup can't hold it. */
export const draftContent = custom<unknown>(isJson, 'no JSON');

function isJson(value: unknown): boolean {
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    // It holds itself, or a BigInt.
    return false;
  }
}

/**
 * Everything is written by commands. A command is done whole or not at all, together with the entry that undoes it. Its sender gives it
 * an id; a command whose id is known already is acknowledged and not done again, so a sender without an answer sends it again.
 * Commands are sent as messages, as JSON: a field that is to be cleared is null.
 */
const change = variant('do', [
  /** `record`: the fields of the new record, with its id and kind. */
  strictObject({ do: literal('create'), record: looseObject({ kind: picklist(recordKinds), id: iri }) }),
  /**
   * Creates the record unless it exists: for what several windows may create at once with the same id. It adds no step to undo. A
   * deleted edition is restored, under the document given; a deleted document or ärende when something is written under it.
   */
  strictObject({ do: literal('ensure'), record: looseObject({ kind: picklist(recordKinds), id: iri }) }),
  strictObject({ do: literal('set'), kind: picklist(recordKinds), id: iri, fields: record(string(), unknown()) }),
  strictObject({ do: literal('delete'), kind: picklist(recordKinds), id: iri }),
]);

const schema = variant('type', [
  strictObject({
    type: literal('change'),
    id: text,
    /** The history that it belongs to: the id of a document, or of an ärende for a change of the ärende itself. */
    scope: iri,
    changes: pipe(array(change), nonEmpty()),
    /** Texts of the editions that it creates. They stay when the rest is undone. */
    snapshots: exactOptional(array(snapshot)),
    /** The key of the draft that has become this. */
    draft: exactOptional(text),
    /** What the history shows instead of the single changes: `carry-over` of comments to an edition, `take-in` of a file's comments, `take-in-answers` of files of answers, `take-in-concepts` of a glossary's,
     * `remove-lost` of those without a document, `take-back` of what had been deleted and is in a backup. `read-further` isn't shown:
     * the document has said it, and it is no step to undo. */
    as: exactOptional(
      picklist([
        'carry-over',
        'take-in',
        'take-in-answers',
        'take-in-concepts',
        'remove-lost',
        'take-back',
        'read-further',
      ]),
    ),
  }),
  strictObject({
    type: picklist(['undo', 'redo']),
    id: text,
    scope: iri,
    /** The step that the reader was shown (`undoableIn`). Nothing is done if another window has added a step since. */
    step: exactOptional(number()),
  }),
  /** Stores an unfinished comment; `content` null discards it. */
  strictObject({ type: literal('draft'), id: text, key: text, document: iri, content: draftContent }),
  /** Stores what has been practised: answers are added, a round and a course replace their older state. No step to undo. */
  strictObject({
    type: literal('learn'),
    id: text,
    reviews: exactOptional(array(review)),
    round: exactOptional(round),
    course: exactOptional(keptCourse),
  }),
  /** Deletes all answers and rounds, without undo. Imported courses stay. */
  strictObject({ type: literal('forget-learning'), id: text }),
]);

type Fields<R extends AnyRecord> = {
  [F in Exclude<keyof R, 'id' | 'kind' | 'stamps' | 'deleted'>]?: R[F] | null;
} & {
  /** Restores a deleted record; deleting is a change of its own. */
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
  | SetOf<Instans>
  | SetOf<RemissAnswer>
  | SetOf<PointGroup>
  | SetOf<AnswerPoint>
  | SetOf<OwnGlossary>
  | SetOf<OwnConcept>
  | { do: 'delete'; kind: Kind; id: string };

type Parsed = InferOutput<typeof schema>;
export type ChangeCommand = Omit<Extract<Parsed, { type: 'change' }>, 'changes'> & { changes: Change[] };
export type StepCommand = Extract<Parsed, { type: 'undo' | 'redo' }>;
export type DraftCommand = Extract<Parsed, { type: 'draft' }>;
export type LearnCommand = Extract<Parsed, { type: 'learn' }>;
type ForgetCommand = Extract<Parsed, { type: 'forget-learning' }>;
export type Command = ChangeCommand | StepCommand | DraftCommand | LearnCommand | ForgetCommand;

/** What a step in the history did, for the interface to describe. */
export interface Undoable {
  /** `several` when its changes differ. `carry-over` and `take-in` count comments alone, `take-in-answers` answers, `take-in-concepts` concepts. */
  do:
    | 'create'
    | 'set'
    | 'delete'
    | 'carry-over'
    | 'take-in'
    | 'take-in-answers'
    | 'take-in-concepts'
    | 'remove-lost'
    | 'take-back'
    | 'several';
  kind: Kind | 'several';
  /** How many records. */
  count: number;
  /** The first of them. */
  id: string;
  /** The fields that a `set` has changed. */
  fields: string[];
  /** When it was done, ISO 8601. */
  at: string;
}

/** `stepped`: what was undone or redone; missing where there was nothing to undo or redo. `step`: the number in the history of what a change did. */
export interface CommandResult {
  stepped?: Undoable;
  step?: number;
}

/** Checks a command that came by message. Its records are checked later, when they are written. */
export function readCommand(sent: unknown): { command: Command } | { problem: string } {
  if (hasInherited(sent)) return { problem: '__proto__: no field' };
  const parsed = safeParse(schema, sent);
  if (parsed.success) return { command: parsed.output as Command };
  const [issue] = parsed.issues;
  return { problem: `${issue.path?.map(({ key }) => String(key)).join('.') ?? ''}: ${issue.message}` };
}
