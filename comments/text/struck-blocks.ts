import { type FlatDocument, placeAt } from './flatten.ts';

/** A block that was struck out, in a text where such stand last. UTF-16 offsets into the text. */
export interface StruckBlock {
  start: number;
  /** Where the next block begins that holds, as they stand in the document; behind the last of these, where it would. */
  before: number;
}

/** @param order the document's blocks as they stand there, unlike those in the text */
export function struckBlocksOf<Id>(
  { places }: FlatDocument<Id>,
  order: readonly Id[],
  isStruck: (id: Id) => boolean,
): StruckBlock[] {
  const starts = new Map(places.map(({ id, start }) => [id, start]));
  let before = places.find(({ id }) => isStruck(id))?.start ?? 0;
  return order
    .toReversed()
    .flatMap((id) => {
      const start = starts.get(id) ?? 0;
      if (isStruck(id)) return [{ start, before }];
      before = start;
      return [];
    })
    .toReversed();
}

/** More than any text has, so that what is struck lies between the block before it and the one behind it. */
const most = 2 ** 31;

/** Something to order places by as they stand in the document: the offset itself, or of struck words one between two blocks. */
export function standingAt(offset: number, struck: readonly StruckBlock[] = []): number {
  const block = struck.findLast(({ start }) => start <= offset);
  return block ? block.before - 1 + (offset + 1) / most : offset;
}

/** The text's blocks with those that were struck out under the headings that they stood under. */
export function underOwnHeadings<Id>(flat: FlatDocument<Id>, struck: readonly StruckBlock[] = []): FlatDocument<Id> {
  if (struck.length === 0) return flat;
  const befores = new Map(struck.map(({ start, before }) => [start, before]));
  const places = flat.places.map((place) => {
    const before = befores.get(place.start);
    if (before === undefined) return place;
    return { ...place, section: before === 0 ? [] : (flat.places[placeAt(flat, before - 1)]?.section ?? []) };
  });
  return { ...flat, places };
}
