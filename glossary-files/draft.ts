import type { Source, WordForms } from '../glossary/schema.ts';
import type { FilePlace } from './result.ts';

/** A text in a language: BCP 47, empty where the file doesn't say. */
export interface SpokenText {
  text: string;
  language: string;
}

export type TermStatusName = 'rekommenderad' | 'tillåten' | 'avrådd';

export interface LabelDraft extends SpokenText {
  /** `open`: the file doesn't say which of its terms is the preferred one. */
  is: 'preferred' | 'other' | 'open';
  status?: TermStatusName;
  note?: string;
  source?: string;
  unsearched?: string;
}

/** A concept as a file has it, whatever the format, before it is checked. */
export interface ConceptDraft {
  place: FilePlace;
  /** What relations of the file call it by. */
  key?: string;
  /** Its id, where the file gives one that can be ours. */
  id?: string;
  labels: LabelDraft[];
  definitions: SpokenText[];
  /** A note in its languages each. */
  notes: SpokenText[][];
  examples: SpokenText[];
  broader: string[];
  narrower: string[];
  related: string[];
  notations: string[];
  address?: string;
  sources: Source[];
  forms: [word: string, WordForms][];
}

export const emptyDraft = (place: FilePlace): ConceptDraft => ({
  place,
  labels: [],
  definitions: [],
  notes: [],
  examples: [],
  broader: [],
  narrower: [],
  related: [],
  notations: [],
  sources: [],
  forms: [],
});
