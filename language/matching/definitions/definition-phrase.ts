/** What stands around a term when a sentence says what it is. */
export interface Phrase {
  by: DefiningPhrase;
  /** Matched against what stands before the term in its sentence; with a slot, before what introduces the term or its list. */
  before: RegExp;
  slot?: 'bare' | 'named' | 'list';
  /** Matched against what stands behind it, up to where the meaning begins; with a tail, behind the rest of its list and the like. */
  tail?: true;
  behind: RegExp;
  /** Must the meaning match a pattern too? */
  meaning?: (meaning: string, term: string) => boolean;
  /** Does the meaning stand before the term? */
  backward?: true;
}

/** Names for the kinds of phrase, after their usual word. */
export type DefiningPhrase =
  | 'avses'
  | 'definieras'
  | 'avser'
  | 'innebär'
  | 'omfattar'
  | 'är'
  | 'används'
  | 'det vill säga'
  | 'räknas'
  | 'kallas'
  | 'entry'
  | 'heading';
