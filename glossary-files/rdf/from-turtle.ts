import { Parser, type Quad, type Term } from 'n3';
import { GlossaryRefused } from '../result.ts';
import { Statements } from './said.ts';
import { ownBase, type TripleObject } from './triples.ts';

/** In UTF-16 units: given a text as one, the package keeps all its words at once. */
const portion = 65_536;

/** @throws {GlossaryRefused} where it isn't Turtle */
export function statementsOfTurtle(text: string): Statements {
  const statements = new Statements();
  const listeners = new Map<string, (data: string) => void>();
  const stream = { on: (event: string, listener: (data: string) => void) => listeners.set(event, listener) };
  let failed: unknown;
  new Parser({ baseIRI: ownBase }).parse(stream as never, (error: unknown, quad: Quad | null) => {
    if (error) failed = error;
    else if (quad) add(statements, quad);
  });
  for (let at = 0; at < text.length && !failed; at += portion) listeners.get('data')?.(text.slice(at, at + portion));
  if (!failed) listeners.get('end')?.('');
  if (failed) {
    const { context } = failed as { context?: { line?: number } };
    throw new GlossaryRefused('broken', String(context?.line ?? ''));
  }
  return statements;
}

/** A statement about a statement says nothing that a glossary has. */
function add(statements: Statements, { subject, predicate, object }: Quad): void {
  const [from, to] = [nameOf(subject), objectOf(object)];
  if (from !== undefined && to !== undefined) statements.add(from, predicate.value, to);
}

function nameOf({ termType, value }: Term): string | undefined {
  if (termType === 'NamedNode') return value;
  return termType === 'BlankNode' ? `_:${value}` : undefined;
}

function objectOf(term: Term): TripleObject | undefined {
  if (term.termType === 'Literal') return { text: term.value, language: term.language };
  const node = nameOf(term);
  return node === undefined ? undefined : { node };
}
