import { type GenericSchema, object, safeParse, string } from 'valibot';
import { isObject } from '../comments/jsonld/json-values.ts';
import { type GlossaryContent, glossaryHead } from '../glossary/own/content.ts';
import { type Concept, conceptFields } from '../glossary/schema.ts';
import { isReservedName } from './labels.ts';
import { glossaryLimits } from './limits.ts';
import { GlossaryRefused, type Telling } from './result.ts';

/** What our own JSON says that it is. */
export const ownType = 'remisslasaren-glossary';
const version = 1;

export const ownJsonOf = ({ head, concepts }: GlossaryContent): string =>
  `${JSON.stringify({ type: ownType, version, head, concepts }, null, 1)}\n`;

const conceptSchema: GenericSchema<unknown, Concept> = object({ id: string(), ...conceptFields }) as never;

/**
 * A concept with a fault is left out and told, and so is a field that isn't known: a later version may have some.
 * @throws {GlossaryRefused}
 */
export function glossaryOfJson(data: { [key: string]: unknown }, told: Telling): GlossaryContent {
  if (typeof data.version !== 'number' || !Array.isArray(data.concepts)) throw new GlossaryRefused('broken', 'version');
  if (data.version > version) throw new GlossaryRefused('newer-version', String(data.version));
  if (data.concepts.length > glossaryLimits.concepts)
    throw new GlossaryRefused('too-many', String(data.concepts.length));
  const head = safeParse(glossaryHead, data.head);
  if (!head.success) throw new GlossaryRefused('broken', `head: ${head.issues[0].message}`);
  for (const key of Object.keys(data))
    if (!['type', 'version', 'head', 'concepts'].includes(key)) told.leave('property', key);
  const ids = new Set<string>();
  const concepts = data.concepts.flatMap((given: unknown, i): Concept[] => {
    const name = isObject(given) && typeof given.id === 'string' ? given.id : String(i + 1);
    const read = safeParse(conceptSchema, given);
    if (!read.success) {
      const [{ path, message }] = read.issues;
      const where = path?.map(({ key }) => String(key)).join('.') ?? '';
      told.fault('odd-concept', { name }, where === '' ? message : `${where}: ${message}`);
      return [];
    }
    if (ids.has(read.output.id)) {
      told.fault('odd-concept', { name }, 'id');
      return [];
    }
    ids.add(read.output.id);
    for (const field of ['termStatus', 'unsearched', 'forms'] as const)
      for (const key of Object.keys((given as Partial<Concept>)[field] ?? {}))
        if (isReservedName(key)) told.fault('reserved-name', { name }, key);
    for (const key of Object.keys(given as object)) if (!(key in read.output)) told.leave('property', key);
    return [read.output];
  });
  return { head: head.output, concepts };
}
