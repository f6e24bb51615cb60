import type { Span } from '../block.ts';

export interface Fact extends Span {
  kind: 'sender' | 'number' | 'deadline';
  /** As it stands in the document, white space folded. */
  text: string;
  /** Whose a diarienummer is, where its letters or words say so: "KS", "vårt". */
  owner?: string;
  /** The day of a deadline: "2021-06-17". */
  day?: string;
}

export const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();
