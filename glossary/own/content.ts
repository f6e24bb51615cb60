import { type InferOutput, nonEmpty, optional, pipe, regex, strictObject, string } from 'valibot';
import type { Concept } from '../schema.ts';

const text = pipe(string(), nonEmpty());

/** What a glossary says of itself. */
export const glossaryHead = strictObject({
  title: strictObject({ sv: text, en: optional(text) }),
  description: optional(strictObject({ sv: text, en: optional(text) })),
  /** Who is responsible for it. */
  publisher: optional(text),
  /** As the authority names its state: "1.2", "fastställd". */
  version: optional(text),
  /** From when that holds: YYYY-MM-DD. */
  adopted: optional(pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** What names it everywhere: an IRI. */
  address: optional(text),
  /** The licence under which it may be handed on. */
  rights: optional(text),
});
export type GlossaryHead = InferOutput<typeof glossaryHead>;

/**
 * A glossary as a file holds it, whatever the format. Ids are the file's own (`c1`, `c2` where it gives none) and only say what `broader` and
 * `related` point at; a package's concept may be pointed at by its id.
 */
export interface GlossaryContent {
  head: GlossaryHead;
  /** In order. */
  concepts: readonly Concept[];
}
