import type { Term } from '../../../language/matching/terms.ts';
import { bend } from '../../../language/swedish/words/word-forms.ts';

const wordsOf = (label: string) => label.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];

/** Every way in which the labels may be written, each word bent by itself: what a list of terms would have to hold. */
export function allForms(terms: Iterable<Term>): string[] {
  const forms = new Set<string>();
  for (const { label } of terms) {
    let rows = [''];
    for (const word of wordsOf(label)) {
      rows = bend(word).forms.flatMap((form) => rows.map((row) => (row ? `${row} ${form}` : form)));
    }
    for (const row of rows) forms.add(row);
  }
  return [...forms];
}

/** One regular expression of the same forms, word by word, whole words, the longest labels first. */
export function onePattern(terms: Iterable<Term>): string {
  const labels = new Set([...terms].map(({ label }) => label));
  const alternatives = [...labels]
    .toSorted((a, b) => b.length - a.length)
    .map((label) =>
      wordsOf(label)
        .map((word) => `(?:${[...bend(word).forms].toSorted((a, b) => b.length - a.length).join('|')})`)
        .join('[\\s,:-]+'),
    );
  return `(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`;
}
