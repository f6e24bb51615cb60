import type { Term } from '../../matching/terms.ts';
import { bend } from '../../swedish/word-forms.ts';

/** Every way in which the labels may be written, each word bent by itself: what a list of terms would have to hold. */
export function allForms(terms: Iterable<Term>): string[] {
  const forms = new Set<string>();
  for (const { label } of terms) {
    let rows = [''];
    for (const word of label.toLowerCase().split(/[^\p{L}]+/u)) {
      rows = bend(word).forms.flatMap((form) => rows.map((row) => (row ? `${row} ${form}` : form)));
    }
    for (const row of rows) forms.add(row);
  }
  return [...forms];
}

/** One regular expression of them all, whole words, the longest first. */
export function onePattern(forms: string[]): string {
  const alternatives = forms.toSorted((a, b) => b.length - a.length).map((form) => form.replaceAll(' ', '\\s+'));
  return `(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`;
}
