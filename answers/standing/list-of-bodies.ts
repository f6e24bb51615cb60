import { hasFiniteVerb } from '../../language/swedish/words/finite-verbs.ts';
import { bodyNames } from '../words/bodies.ts';
import { listedInstanser } from './listed-instanser.ts';

/** What heads a column of bodies. */
const heading =
  /^(?:(?:namn på )?remissinstans(?:er|erna)?|instans(?:er)?|organisation(?:er)?|myndighet(?:er)?|mottagare|sändlista|remisslista)\s*:?$/i;
/** So many names, at least, are a list; and of them such as say what kind of body they are, where no heading does. */
const fewest = { names: 2, share: 0.5 };

const kinds = new RegExp(
  `(?:${bodyNames.flatMap(([name, itself]) => [name, `${name}s`, itself, `${name}er`, `${name}en`]).join('|')})(?!\\p{L})`,
  'iu',
);

/**
 * The bodies in a table that holds nothing else of theirs than facts, as an address or a number: the column that is headed so, or most of
 * whose cells are called what bodies are called. None where there is no such column, or where cells of another are sentences: those may be
 * what the bodies say.
 * @param lines the table's rows, each as its cells
 */
export function bodiesInTable(lines: readonly (readonly string[])[]): string[] {
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = Array.from({ length: width }, (_, at) => lines.map((line) => line[at]?.trim() ?? '').filter(Boolean));
  const own =
    columns.find((cells) => cells.some((cell) => heading.test(cell))) ??
    columns.find((cells) => !cells.some(isSentence) && areBodies(namesIn(cells)));
  if (!own || columns.some((cells) => cells !== own && cells.some(isSentence))) return [];
  const names = namesIn(own);
  return names.length >= fewest.names ? names : [];
}

/** Without what heads them. */
function namesIn(cells: readonly string[]): string[] {
  const at = cells.findIndex((cell) => heading.test(cell));
  return listedInstanser(cells.slice(at + 1).join('\n'));
}

const areBodies = (names: readonly string[]) =>
  names.filter((name) => kinds.test(name)).length >= Math.max(fewest.names, names.length * fewest.share);

/** What is said rather than called: with a verb, or more words than a name has. */
const isSentence = (cell: string) => cell.split(/\s+/).length > 12 || hasFiniteVerb(cell);
