import type { CellPart, Letter } from '../../list.ts';
import type { EmptyPlaces } from './empty-labels.ts';
import { type BlockName, placeholderValue, type ValueName, valueNames } from './placeholders.ts';

/** What goes into the places of a Word file. */
export interface TemplateContents {
  letter: Letter;
  values: ReadonlyMap<ValueName, string>;
  blocks: Readonly<Record<BlockName, readonly CellPart[]>>;
  empty: EmptyPlaces;
}

/** What others say follows our text where it has no place of its own. @param places the names of those that the file has */
export function templateContents(given: Letter, places: readonly string[]): TemplateContents {
  const letter = withoutPlaceholders(given);
  const { ours, signature, others } = pieces(letter.parts);
  const values = new Map(valueNames.map((name) => [name, placeholderValue(name, letter)]));
  const emptyValues = valueNames.filter((name) => values.get(name)?.trim() === '');
  const emptyBlocks: BlockName[] = [
    ...(signature.length === 0 ? ['underskrift' as const] : []),
    ...(others.length === 0 ? ['övriga' as const] : []),
  ];
  return {
    letter,
    values,
    blocks: {
      text: places.includes('övriga') ? ours : [...ours, ...others],
      underskrift: signature,
      övriga: others,
    },
    empty: { values: new Set(emptyValues), all: [...emptyBlocks, ...emptyValues] },
  };
}

/** Braces in the comments' own text are text, not placeholders. */
const withoutPlaceholders = (letter: Letter): Letter =>
  JSON.parse(JSON.stringify(letter).replace(/\{(?=\{)/g, '{\u2060')) as Letter;

function pieces(parts: readonly CellPart[]) {
  const at = parts.findIndex(({ type }) => type === 'signature');
  const apart = parts.findIndex((part) => part.type === 'heading' && part.apart === true);
  const end = apart < 0 ? parts.length : apart;
  return {
    ours: parts.slice(0, at < 0 ? end : at),
    signature: parts.slice(at < 0 ? end : at, end),
    others: parts.slice(end),
  };
}
