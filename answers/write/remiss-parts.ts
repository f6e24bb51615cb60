import type { Snapshot } from '../../comments/model/model.ts';
import { headingNumber, headingText } from '../../language/swedish/headings/heading-number.ts';
import { namesInWords } from './answer-sentences.ts';
import type { OutgoingSource } from './source.ts';
import { byName } from './taken-points.ts';

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

  /** Within a sentence: "hela förslaget samt avsnitt 6.1 och 7". */
  inSentence(parts: readonly string[]): string {
    const inOrder = [...new Set(parts)].filter(Boolean).toSorted(this.inOrder);
    const numbers = inOrder.filter((part) => /^\d/.test(part));
    const titles = inOrder.filter((part) => part !== 'hela' && !numbers.includes(part));
    const said = [
      ...(inOrder.includes('hela') ? ['hela förslaget'] : []),
      ...(numbers.length > 0 ? [`avsnitt ${namesInWords(numbers)}`] : []),
      ...(titles.length > 0 ? [namesInWords(titles.map(titleInSentence))] : []),
    ];
    const last = said.pop();
    return said.length === 0 ? (last ?? '') : `${said.join(', ')} samt ${last}`;
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

/** A figure by its number, and a heading by its words. */
const titleInSentence = (title: string) =>
  /^(?:Figur|Tabell|Bild|Diagram|Bilaga|Avsnitt|Kapitel)\b/.test(title) ? title.toLowerCase() : `”${title}”`;
