/** A concept named in a text, and why it counts. Offsets are UTF-16 units in the text as it was given, the end exclusive. */
export interface Match {
  concept: string;
  scheme: string;
  start: number;
  end: number;
  /**
   * How it was found: by a form of the label's words (form), by an attribute that a term before it has (coordination),
   * by a head or the rest of a compound that stands with another member (ellipsis), as what a compound is built on
   * (compound), or by an abbreviation that the document itself introduces (abbreviation). In a harmed text: by words
   * that must once have been such (tolerant).
   */
  how: 'form' | 'coordination' | 'ellipsis' | 'compound' | 'abbreviation' | 'tolerant';
  /** The glossary's label that the words are a form of. */
  label: string;
  /** The words with those that are left out or abbreviated. Only where some are. */
  restored?: string;
  /** 0 to 1, the share of letters that are as they should be. Only where it is less than 1. */
  certainty?: number;
}

/** By start, the longer first. */
export const byPosition = (a: Match, b: Match) => a.start - b.start || b.end - a.end;
