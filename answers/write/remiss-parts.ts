import type { Snapshot } from '../../comments/model/model.ts';
import { headingNumber, headingText } from '../../language/swedish/headings/heading-number.ts';
import { byName } from './said-points.ts';
import type { OutgoingSource } from './source.ts';

const noPart = 'Utan angiven del';

/** How the parts of the remiss are called that points are about, and in what order they stand: by the headings of its documents. */
export class RemissParts {
  /** Number or title, as a point says it → its heading and where it stands. */
  private readonly headings = new Map<string, { title: string; at: number }>();

  constructor({ documents, editions, texts }: Pick<OutgoingSource, 'documents' | 'editions' | 'texts'>) {
    let at = 0;
    for (const { id } of documents) {
      const newest = editions.findLast(({ document, snapshot }) => document === id && texts.has(snapshot ?? ''));
      for (const { title } of sectionsOf(texts.get(newest?.snapshot ?? ''))) {
        at++;
        for (const key of keysOf(title)) if (!this.headings.has(key)) this.headings.set(key, { title, at });
      }
    }
  }

  /** @param part as a point's `about` has it; empty for none */
  of(part: string): string {
    if (part === '') return noPart;
    if (part === 'hela') return 'Hela förslaget';
    const { title } = this.headings.get(keyOf(part)) ?? {};
    if (title !== undefined) return title;
    return /^\d/.test(part) ? `Avsnitt ${part}` : part;
  }

  /** Within a sentence: "avsnitt 6.1", "hela förslaget". */
  inSentence(part: string): string {
    if (/^\d/.test(part)) return `avsnitt ${part}`;
    return part === 'hela'
      ? 'hela förslaget'
      : /^(?:Figur|Tabell|Avsnitt)\b/.test(part)
        ? part.toLowerCase()
        : `”${part}”`;
  }

  /** First the whole, then as the remiss has them, then what isn't found in it; last what is about nothing that is named. */
  readonly inOrder = (a: string, b: string): number => this.rank(a) - this.rank(b) || byName(a, b);

  private rank(part: string): number {
    if (part === 'hela') return 0;
    if (part === '') return Number.MAX_SAFE_INTEGER;
    return this.headings.get(keyOf(part))?.at ?? Number.MAX_SAFE_INTEGER - 1;
  }
}

const sectionsOf = (text: Snapshot | undefined) =>
  (text?.sections ?? []).map(({ title }) => ({ title: headingText(title) })).filter(({ title }) => title !== '');

/** A heading is named by its number, its words without it, or both. */
function keysOf(title: string): string[] {
  const { text: number } = headingNumber(title) ?? {};
  if (number === undefined) return [keyOf(title)];
  const words = title.slice(title.indexOf(number) + number.length).replace(/^[.):\s–-]+/, '');
  return [number, title, words].map(keyOf).filter(Boolean);
}

const keyOf = (part: string) => headingText(part).replace(/\.$/, '').toLowerCase();
