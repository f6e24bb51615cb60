import {
  array,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  integer,
  literal,
  looseObject,
  minValue,
  number,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  strictObject,
  string,
  union,
  unknown,
} from 'valibot';
import { identifier } from '../../comments/model/identifier.ts';
import { edition, snapshot } from '../../comments/model/model.ts';
import type { AnswerTo, From, MessageName, Sender } from '../protocol/message-policy.ts';
import { onMessage } from '../protocol/single-message.ts';

/** Whole numbers from 0. */
const count = pipe(number(), integer(), minValue(0));

/** What the page tells of its document: `ReadText`. */
const readText = looseObject({
  title: string(),
  facts: array(
    looseObject({
      kind: picklist(['sender', 'number', 'deadline']),
      text: string(),
      owner: optional(string()),
      day: optional(string()),
    }),
  ),
  identifiers: array(identifier),
  text: string(),
  sections: snapshot.entries.sections,
  struck: snapshot.entries.struck,
  recognised: exactOptional(array(strictObject({ start: count, end: count }))),
  pages: exactOptional(array(strictObject({ start: count, page: count }))),
  cameWith: edition.entries.cameWith,
});

/**
 * Message to the worker → what it must look like. What comes the other way isn't checked in the page that is read: it hears our own pages
 * and the worker alone, and its script is to stay small. What it says through a panel's port is checked in `page-messages.ts`.
 */
const schemas = {
  'style-wanted': strictObject({ type: literal('style-wanted') }),
  'marks-counted': strictObject({ type: literal('marks-counted'), count: optional(count) }),
  'panel-wanted': strictObject({ type: literal('panel-wanted') }),
  'comment-keys-wanted': strictObject({ type: literal('comment-keys-wanted') }),
  'document-state-wanted': union([
    strictObject({ type: literal('document-state-wanted'), read: readText }),
    strictObject({ type: literal('document-state-wanted'), edition: string(), known: record(string(), string()) }),
  ]),
  'own-glossaries-wanted': strictObject({ type: literal('own-glossaries-wanted'), from: count }),
  'arende-wanted': strictObject({ type: literal('arende-wanted'), document: string() }),
  // `readCommand` checks the command itself: a wrong one is answered with what is wrong in it.
  command: strictObject({ type: literal('command'), command: exactOptional(unknown()) }),
} satisfies { [Name in MessageName]?: GenericSchema<unknown, { type: Name }> };

type Served = keyof typeof schemas;
type Checked<Name extends Served> = InferOutput<(typeof schemas)[Name]>;

/**
 * The worker's `onMessage`: a message that doesn't look as its schema says is ignored, like one from somebody who may not send it, and
 * logged. See `onMessage` for the handler.
 */
export function serveMessage<Name extends Served>(
  name: Name,
  handler: (
    said: Checked<Name>,
    by: { from: From; sender: Sender },
  ) => AnswerTo<Name> | Promise<AnswerTo<Name>> | undefined,
): void {
  onMessage(name, (said, by) => {
    const checked = safeParse(schemas[name], said);
    if (checked.success) return handler(checked.output as Checked<Name>, by);
    const [{ message, path }] = checked.issues;
    console.warn(name, 'ignored:', path?.map(({ key }) => String(key)).join('.') ?? '', message);
    return undefined;
  });
}
