import {
  array,
  custom,
  type GenericSchema,
  number,
  object,
  optional,
  pipe,
  safeParse,
  string,
  transform,
  unknown,
} from 'valibot';
import { cameWith } from '../../../comments/model/sent-with.ts';
import type { Change } from '../../../storage/commands/command.ts';
import type { DocumentText } from '../../../storage/queries/document-state.ts';
import type { DefinitionPassage, Section, SharedSentence, Usage } from '../../protocol/messaging.ts';
import type { PageCalls, PageEvents } from '../../protocol/panel-calls.ts';
import {
  about,
  asked,
  documentState,
  passage,
  placedComment,
  report,
  sentTarget,
  sentText,
  span,
  strings,
  whole,
} from './message-parts.ts';

/**
 * What the page that is read may say through its port. Its content script may be taken over by the page, so its messages are checked here,
 * as `serve-message.ts` does for the worker. What a page gets isn't checked there: it comes from our own pages and the worker.
 *
 * Checked is that the panel can draw it, and no more: what is stored is checked by the commands that store it.
 */

/** Nobody looks at the answer. */
const nothing = pipe(
  unknown(),
  transform(() => undefined),
);

const events = {
  report,
  went: passage,
  'document-state': documentState,
  'comments-unavailable': nothing,
  placed: array(placedComment),
  selected: optional(about),
  asked,
} satisfies { [Name in keyof PageEvents]: GenericSchema<unknown, PageEvents[Name]> };

const answers = {
  show: optional(passage),
  passages: array(passage),
  usage: whole<Usage>()({ forms: array(object({ words: string(), count: number() })) }),
  together: object({
    total: number(),
    sentences: array(
      whole<SharedSentence>()({
        index: number(),
        parts: array(object({ text: string(), names: strings })),
        section: strings,
        page: optional(string()),
      }),
    ),
  }),
  definitions: array(
    whole<DefinitionPassage>()({
      concept: string(),
      index: number(),
      text: string(),
      meaning: span,
      whole: span,
      section: strings,
    }),
  ),
  opened: nothing,
  'show-fact': nothing,
  'show-comment': nothing,
  'comment-on': optional(about),
  writing: nothing,
  sections: array(whole<Section>()({ path: strings, level: number(), target: sentTarget })),
  save: nothing,
  'choose-area': nothing,
  recognise: nothing,
  'stop-recognising': nothing,
  text: whole<DocumentText>()({
    text: sentText,
    documentState: optional(documentState),
    // A command checks its changes itself.
    begin: optional(object({ changes: array(custom<Change>(isObject, 'no change')), snapshot: string() })),
  }),
  remarks: optional(cameWith),
  'take-in': nothing,
  end: nothing,
} satisfies { [Name in keyof PageCalls]: GenericSchema<unknown, PageCalls[Name]['answer']> };

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** The value of an event as it should be; undefined where it is something else, which is logged. */
export const readEvent = <Name extends keyof PageEvents>(name: Name, value: unknown) =>
  checked<PageEvents[Name]>(name, events[name], value);

/** Likewise, what a call was answered. */
export const readPageAnswer = <Name extends keyof PageCalls>(name: Name, value: unknown) =>
  checked<PageCalls[Name]['answer']>(name, answers[name], value);

function checked<Value>(name: string, schema: GenericSchema, said: unknown): { value: Value } | undefined {
  const read = safeParse(schema, said);
  if (read.success) return { value: read.output as Value };
  const [{ message, path }] = read.issues;
  console.error(name, 'ignored:', path?.map(({ key }) => String(key)).join('.') ?? '', message);
  return undefined;
}
