/** A pattern of the words around a term in a sentence that defines it. */
export interface Phrase {
  by: DefiningPhrase;
  /** Matched against the text before the term in its sentence; with a slot, before what introduces the term or its list. */
  before: RegExp;
  slot?: 'bare' | 'named' | 'list';
  /** Matched against the text from the term to where the meaning begins; with a tail, from the end of the term's list. */
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
