import type { TrackedChange } from '../content/content.ts';

/** What the drawing says of a document, beside its own words. Dates are as the file has them: ISO 8601, or nothing. */
export interface FlowWords {
  /** "Infogat av Anna Ek 3 maj 2026" */
  change(kind: TrackedChange['kind'], author: string, date: string | undefined): string;
  /** A page's number, as the program that wrote the file broke the pages: "Ungefär sida 3". */
  aboutPage(page: number): string;
  /** Who wrote a comment, and when. */
  commentBy(author: string, date: string | undefined): string;
  /** Leads from the words to the comment on them. */
  toComment(author: string): string;
  /** Leads back to the words. */
  toWords: string;
  resolved: string;
  /** Comments in the file whose words aren't in what is shown. */
  elsewhere: string;
  /** What a comment is on, where that is no words that are shown. */
  beside(what: 'picture' | 'hidden'): string;
  header: string;
  footer: string;
  /** A picture that can't be shown, with its description, which may be empty. */
  noPicture(description: string): string;
}
