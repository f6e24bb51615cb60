import type { GlossaryContent, GlossaryHead } from '../glossary/own/content.ts';
import type { Concept } from '../glossary/schema.ts';
import { type WordChange, wordChanges } from '../language/swedish/words/word-changes.ts';
import { canonicalJson, isAlike } from './clean-content.ts';
import { matchedConcepts } from './match-concepts.ts';

/** What of a concept may change. What stands above it is `MovedConcept`'s. */
export const comparedFields = [
  'prefLabel',
  'altLabel',
  'labelsElsewhere',
  'forms',
  'unsearched',
  'termStatus',
  'definition',
  'scopeNote',
  'example',
  'related',
  'notation',
  'address',
  'source',
] as const satisfies readonly (keyof Concept)[];
type ComparedField = (typeof comparedFields)[number];

/** A field before and after, as the concepts have them; undefined where it wasn't there, or isn't any more. */
type ConceptFieldChange = {
  [Field in ComparedField]: {
    field: Field;
    before: Concept[Field] | undefined;
    after: Concept[Field] | undefined;
    /** Of a definition that was there and is: word by word, in each language that has changed. */
    words?: { sv?: readonly WordChange[]; en?: readonly WordChange[] };
  };
}[ComparedField];

interface MatchedConcept {
  before: Concept;
  after: Concept;
}
interface ChangedConcept extends MatchedConcept {
  fields: readonly ConceptFieldChange[];
}
/** What stands above it is another. */
interface MovedConcept extends MatchedConcept {
  /** Terms of what stood above it, and of what does; empty where nothing. */
  from: readonly string[];
  to: readonly string[];
}

export interface GlossaryDifference {
  head: readonly { field: keyof GlossaryHead; before: unknown; after: unknown }[];
  added: readonly Concept[];
  gone: readonly Concept[];
  /** Field by field. One that has also moved is in both lists. */
  changed: readonly ChangedConcept[];
  moved: readonly MovedConcept[];
  /** How many have neither changed nor moved. */
  same: number;
}

/**
 * What has changed from one version of a glossary to another, or what a file would bring. Ids don't count, since a file's are its own; concepts
 * are matched by address, number and preferred term. To compare with what was read from a file, give what its format can hold of the
 * glossary (`heldBy`): what it can't hold is then no change.
 */
export function compareGlossaries(before: GlossaryContent, after: GlossaryContent): GlossaryDifference {
  const { pairs, added, gone } = matchedConcepts(before.concepts, after.concepts);
  // Relations are compared by what they lead to, under the ids of before.
  const idBefore = new Map(pairs.map((pair) => [pair.after.id, pair.before.id]));
  const isInAfter = new Set(after.concepts.map(({ id }) => id));
  const inBefore = (id: string) => idBefore.get(id) ?? (isInAfter.has(id) ? `new ${id}` : id);
  const termIn = ({ concepts }: GlossaryContent) => {
    const terms = new Map(concepts.map(({ id, prefLabel }) => [id, prefLabel.sv]));
    return (id: string) => terms.get(id) ?? id;
  };
  const [termBefore, termAfter] = [termIn(before), termIn(after)];
  const isSameTargets = (one: MatchedConcept, field: 'broader' | 'related') =>
    isAlike((one.before[field] ?? []).toSorted(), (one.after[field] ?? []).map(inBefore).toSorted());
  const changed: ChangedConcept[] = [];
  const moved: MovedConcept[] = [];
  let same = 0;
  for (const pair of pairs) {
    const fields = comparedFields.flatMap((field) => changeOf(field, pair, isSameTargets));
    const isMoved = !isSameTargets(pair, 'broader');
    if (fields.length > 0) changed.push({ ...pair, fields });
    if (isMoved)
      moved.push({
        ...pair,
        from: (pair.before.broader ?? []).map(termBefore),
        to: (pair.after.broader ?? []).map(termAfter),
      });
    if (fields.length === 0 && !isMoved) same++;
  }
  return { head: headChanges(before.head, after.head), added, gone, changed, moved, same };
}

/** In these the order says nothing. */
const sets = new Set<ComparedField>(['altLabel', 'labelsElsewhere', 'source']);

function changeOf(
  field: ComparedField,
  { before, after }: MatchedConcept,
  isSameTargets: (pair: MatchedConcept, field: 'related') => boolean,
): ConceptFieldChange[] {
  const [one, other] = [before[field], after[field]];
  const isSame = field === 'related' ? isSameTargets({ before, after }, field) : isSameField(field, one, other);
  if (isSame) return [];
  const change = { field, before: one, after: other } as ConceptFieldChange;
  const words = field === 'definition' ? wordsOf(before, after) : undefined;
  return [words ? ({ ...change, words } as ConceptFieldChange) : change];
}

const isSameField = (field: ComparedField, one: Concept[ComparedField], other: Concept[ComparedField]) =>
  isAlike(one, other) ||
  (sets.has(field) &&
    Array.isArray(one) &&
    Array.isArray(other) &&
    isAlike(one.map(canonicalJson).toSorted(), other.map(canonicalJson).toSorted()));

function wordsOf(
  { definition: one }: Concept,
  { definition: other }: Concept,
): { sv?: WordChange[]; en?: WordChange[] } {
  const inLanguage = (key: 'sv' | 'en') => {
    const [a, b] = [one?.[key], other?.[key]];
    return a !== undefined && b !== undefined && a !== b ? { [key]: wordChanges(a, b) } : {};
  };
  return { ...inLanguage('sv'), ...inLanguage('en') };
}

const headFields = ['title', 'description', 'publisher', 'version', 'adopted', 'address', 'rights'] as const;

const headChanges = (before: GlossaryHead, after: GlossaryHead): GlossaryDifference['head'] =>
  headFields.flatMap((field) =>
    isAlike(before[field], after[field]) ? [] : [{ field, before: before[field], after: after[field] }],
  );
