import { safeParse } from 'valibot';
import { type Scheme, schemeSchema } from './schema.ts';

/** One thing wrong in one scheme file. `concept` is missing where the fault lies outside any concept. */
export interface GlossaryProblem {
  file: string;
  concept?: string;
  /** Path inside the concept or the scheme, as "source.0.title". */
  field: string;
  kind: 'missing' | 'invalid' | 'unknown' | 'duplicate' | 'unresolved';
}

export type ReadScheme = { ok: true; scheme: Scheme } | { ok: false; problems: GlossaryProblem[] };

/**
 * Reads one scheme file that has been parsed as JSON.
 * A file with any fault is refused whole: half a concept system would explain the other half wrongly.
 * @param file the file's name, for the problems
 */
export function readScheme(file: string, data: unknown): ReadScheme {
  const parsed = safeParse(schemeSchema, data);
  if (!parsed.success) {
    return { ok: false, problems: parsed.issues.map((issue) => describeIssue(file, data, issue)) };
  }
  const problems = faultsOf(file, parsed.output);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, scheme: parsed.output };
}

interface Issue {
  kind: string;
  type: string;
  received: string;
  expected: string | null;
  path?: { key?: unknown }[] | undefined;
}

function describeIssue(file: string, data: unknown, issue: Issue): GlossaryProblem {
  const path = (issue.path ?? []).map((step) => String(step.key));
  const kind = issue.expected === 'never' ? 'unknown' : issue.received === 'undefined' ? 'missing' : 'invalid';
  if (path[0] !== 'concepts' || path[1] === undefined) return { file, field: path.join('.'), kind };
  const number = path[1];
  const concept = (data as { concepts: { id?: unknown }[] }).concepts[Number(number)]?.id;
  return {
    file,
    concept: typeof concept === 'string' ? concept : `nr ${Number(number) + 1}`,
    field: path.slice(2).join('.'),
    kind,
  };
}

/** What the shape alone doesn't say: ids are unique, what speaks of a label names a label, and of a concept a concept. */
function faultsOf(file: string, scheme: Scheme): GlossaryProblem[] {
  const problems: GlossaryProblem[] = [];
  const seen = new Set<string>();
  for (const concept of scheme.concepts) {
    if (seen.has(concept.id)) {
      problems.push({ file, concept: concept.id, field: 'id', kind: 'duplicate' });
    }
    seen.add(concept.id);
    const labels = new Set([concept.prefLabel.sv, ...(concept.altLabel ?? [])]);
    for (const field of ['unsearched', 'termStatus'] as const) {
      for (const label of Object.keys(concept[field] ?? {})) {
        if (labels.has(label)) continue;
        problems.push({ file, concept: concept.id, field: `${field}.${label}`, kind: 'unresolved' });
      }
    }
  }
  const arranged = new Set<string>();
  for (const [i, { members }] of (scheme.collections ?? []).entries()) {
    for (const [at, { concept }] of members.entries()) {
      const field = `collections.${i}.members.${at}.concept`;
      if (!seen.has(concept)) problems.push({ file, concept, field, kind: 'unresolved' });
      else if (arranged.has(concept)) problems.push({ file, concept, field, kind: 'duplicate' });
      arranged.add(concept);
    }
  }
  return problems;
}
