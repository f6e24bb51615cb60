import type { WordRow } from '../../../glossary/word-rows.ts';
import { type Answering, searchWords } from '../../../language/matching/word-list/search-words.ts';
import type { WordIndex } from '../../../language/matching/word-list/word-index.ts';
import type { SchemeChoice } from '../../settings/settings.ts';
import { type Filter, fitsFilter, obstaclesTo } from './chosen-rows.ts';
import type { WordListPlace } from './word-list-address.ts';

export interface ShownRow {
  row: WordRow;
  /** How it answers to what is sought; missing where nothing is. */
  how?: Answering;
  english?: string;
}

export interface ShownRows {
  rows: readonly ShownRow[];
  /** The number of different concepts among them. */
  concepts: number;
  /** Is a concept among them? */
  has(concept: string): boolean;
  /** Where none are shown: how many the filters keep away, and which of them do. */
  hidden: number;
  obstacles: readonly Filter[];
}

/** What the list shows: with words to look for what answers to them, the best first, else all from A to Ö. */
export function shownRowsOf(
  rows: readonly WordRow[],
  index: () => WordIndex,
  place: WordListPlace,
  choice: SchemeChoice,
): ShownRows {
  const all: ShownRow[] =
    place.words.trim() === ''
      ? rows.map((row) => ({ row }))
      : searchWords(index(), place.words).map(({ row, ...hit }) => ({ row: rows[row] as WordRow, ...hit }));
  const shown = all.filter(({ row }) => fitsFilter(row, place, choice));
  const concepts = new Set(shown.map(({ row }) => row.concept.id));
  const kept = shown.length > 0 ? [] : all.map(({ row }) => row);
  return {
    rows: shown,
    concepts: concepts.size,
    has: (id) => concepts.has(id),
    hidden: kept.length,
    obstacles: obstaclesTo(kept, place, choice),
  };
}
