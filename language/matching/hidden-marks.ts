/**
 * Mentions that the reader has hidden: one hit, one form in a document, or one form everywhere. A list of them is
 * an input of the search; it can be read, shown and exported as a file.
 */
import {
  array,
  type InferOutput,
  is,
  literal,
  nonEmpty,
  picklist,
  pipe,
  safeParse,
  strictObject,
  string,
  variant,
} from 'valibot';
import { fold } from '../swedish/letters/fold.ts';
import type { Match } from './match.ts';

const text = pipe(string(), nonEmpty());
const common = {
  concept: text,
  /** The words as they stand in the text, in lower case and with single spaces. */
  form: text,
  /** When it was said, ISO 8601. */
  created: text,
};
/** What identifies the document; chosen by the caller. */
const document = text;

const hiddenMark = variant('scope', [
  /** As in a TextQuoteSelector: the words before and behind, within the block. */
  strictObject({ ...common, scope: literal('hit'), document, prefix: string(), suffix: string() }),
  strictObject({ ...common, scope: literal('document'), document }),
  strictObject({ ...common, scope: literal('everywhere') }),
]);

export type HiddenMark = InferOutput<typeof hiddenMark>;
/** Is that one, whole? */
export const isHiddenMark = (value: unknown): value is HiddenMark => is(hiddenMark, value);
export type HidingScope = HiddenMark['scope'];

/** How much context on each side identifies a hit, in characters after white space is folded. */
const around = 32;

const plain = (words: string) => fold(words).text.replace(/\s+/g, ' ').trim();

const prefixOf = (block: string, start: number) => plain(block.slice(0, start).slice(-around * 4)).slice(-around);
const suffixOf = (block: string, end: number) => plain(block.slice(end, end + around * 4)).slice(0, around);

/**
 * What to add to the list so that a match, or all like it, are left out.
 * @param block the text of the block that the match stands in
 */
export function hiddenMarkFor(
  { concept, start, end }: Match,
  block: string,
  scope: HidingScope,
  document: string,
  created: Date,
): HiddenMark {
  const said = { concept, form: plain(block.slice(start, end)), created: created.toISOString() };
  if (scope === 'everywhere') return { ...said, scope };
  if (scope === 'document') return { ...said, scope, document };
  return { ...said, scope, document, prefix: prefixOf(block, start), suffix: suffixOf(block, end) };
}

/** The matches of a block that aren't hidden. */
export function withoutHidden(
  matches: readonly Match[],
  block: string,
  document: string,
  hiddenMarks: readonly HiddenMark[],
): Match[] {
  if (hiddenMarks.length === 0) return [...matches];
  return matches.filter((match) => !hiddenMarks.some((said) => speaksOf(said, match, block, document)));
}

/** Two places with the same context count as one to a hidden mark of a hit. */
function speaksOf(said: HiddenMark, { concept, start, end }: Match, block: string, document: string): boolean {
  if (said.concept !== concept || (said.scope !== 'everywhere' && said.document !== document)) return false;
  if (said.form !== plain(block.slice(start, end))) return false;
  if (said.scope === 'everywhere') return true;
  return said.scope === 'document' || (said.prefix === prefixOf(block, start) && said.suffix === suffixOf(block, end));
}

const file = strictObject({
  type: picklist(['remisslasaren-suppressions']),
  version: literal(1),
  suppressions: array(hiddenMark),
});

/** The list as a file's text, JSON. */
export const writeHiddenMarks = (hiddenMarks: readonly HiddenMark[]): string =>
  `${JSON.stringify({ type: 'remisslasaren-suppressions', version: 1, suppressions: hiddenMarks }, undefined, 2)}\n`;

/** The list from a file's text; undefined where it is no such file. */
export function readHiddenMarks(json: string): HiddenMark[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return undefined;
  }
  const parsed = safeParse(file, data);
  return parsed.success ? parsed.output.suppressions : undefined;
}
