import { type FlatDocument, placeAt } from './flatten.ts';

/** A block that was struck out, in a text where such stand last. UTF-16 offsets into the text. */
export interface StruckBlock {
  start: number;
  /** Where the next block begins that holds, as they stand in the document; behind the last of these, where it would. */
  before: number;
  /** Where it stood within a block that holds; missing where all of its paragraph is struck, and in texts from before this was told. */
  at?: number;
}

/** A block as it stands in the document. `struck`: where it stood in the text of the block before it that holds, as `Struck` says it. */
interface OrderedBlock<Id> {
  id: Id;
  struck?: { at?: number };
}

/** @param order the document's blocks as they stand there, unlike those in the text */
export function struckBlocksOf<Id>({ places }: FlatDocument<Id>, order: readonly OrderedBlock<Id>[]): StruckBlock[] {
  const starts = new Map(places.map(({ id, start }) => [id, start]));
  const struckIds = new Set(order.flatMap(({ id, struck }) => (struck ? [id] : [])));
  const befores = new Map<Id, number>();
  let before = places.find(({ id }) => struckIds.has(id))?.start ?? 0;
  for (const { id, struck } of order.toReversed()) {
    if (struck) befores.set(id, before);
    else before = starts.get(id) ?? 0;
  }
  let holding: number | undefined;
  return order.flatMap(({ id, struck }): StruckBlock[] => {
    const start = starts.get(id) ?? 0;
    if (!struck) {
      holding = start;
      return [];
    }
    const at = holding === undefined || struck.at === undefined ? undefined : holding + struck.at;
    return [{ start, before: befores.get(id) ?? 0, ...(at !== undefined && { at }) }];
  });
}

/** More than any text has, so that what is struck lies between what stands before it and behind it. */
const most = 2 ** 31;

/** The struck block that an offset lies in, if it does. */
export const struckBlockAt = (offset: number, struck: readonly StruckBlock[] = []): StruckBlock | undefined =>
  struck.findLast(({ start }) => start <= offset);

/** Something to order places by as they stand in the document: the offset itself, or of struck words one between two others. */
export function standingAt(offset: number, struck: readonly StruckBlock[] = []): number {
  const block = struckBlockAt(offset, struck);
  return block ? (block.at ?? block.before) - 1 + (offset + 1) / most : offset;
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
