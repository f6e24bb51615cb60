import type { Snapshot } from '../../comments/model/model.ts';
import type { FlatDocument } from '../../comments/text/flatten.ts';
import { quotedPlace } from '../../comments/text/quoted-place.ts';
import { headingNumber, headingText } from '../../language/swedish/headings/heading-number.ts';
import { partNameOf } from '../go-through/remiss-parts.ts';
import { byName, namesInWords } from './answer-sentences.ts';
import type { OutgoingSource } from './source.ts';

const noPart = 'Inget särskilt avsnitt';

/** A heading of the remiss. */
interface RemissHeading {
  title: string;
  level: number;
  /** Where it begins in its document's text, in UTF-16 units. */
  start: number;
  /** Its number among all headings of all documents, from 1. */
  at: number;
}

/** A document of the remiss, to look for words in. */
interface RemissText {
  document: FlatDocument<number>;
  headings: readonly RemissHeading[];
  /** How much text stands before it in the documents that come first. */
  before: number;
}

/** Where words of the remiss stand that somebody quotes. */
interface QuotedPlace {
  /** The section as points name it; undefined before the first heading, and where nothing tells which of several it is. */
  part?: string;
  /** In UTF-16 units, through all documents; undefined where they stand in several places. */
  at?: number;
}

/** How the parts of the remiss are called that points are about, and in what order they stand: by the headings of its documents. */
export class RemissParts {
  /** Number or title, as a point says it → its heading and where it stands. */
  private readonly headings = new Map<string, { title: string; at: number }>();
  private readonly texts: RemissText[] = [];
  private readonly places = new Map<string, QuotedPlace>();

  constructor({ documents, editions, texts }: Pick<OutgoingSource, 'documents' | 'editions' | 'texts'>) {
    let [at, before] = [0, 0];
    for (const { id } of documents) {
      const newest = editions.findLast(({ document, snapshot }) => document === id && texts.has(snapshot ?? ''));
      const text = texts.get(newest?.snapshot ?? '');
      if (!text) continue;
      const headings = headingsIn(text, at);
      for (const { title, at: place } of headings)
        for (const key of keysOf(title)) if (!this.headings.has(key)) this.headings.set(key, { title, at: place });
      this.texts.push({ document: documentOf(text), headings, before });
      at += headings.length;
      before += text.text.length;
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

  /** Not the whole, and not what is about nothing that is named: of these nothing stands before anything else. */
  isSection = (part: string): boolean => part !== '' && part !== 'hela';

  /** Over points: those that are about nothing that is named stand last. */
  heading = (part: string): string => (part === '' ? 'Övriga synpunkter' : this.of(part));

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

  /**
   * Where words stand that somebody quotes from the remiss: how lines and hyphens break them there doesn't count. Of words that stand in
   * several sections no section is told, since any of them may be meant.
   */
  quoted(quote: string): QuotedPlace {
    const known = this.places.get(quote) ?? this.find(quote);
    this.places.set(quote, known);
    return known;
  }

  private find(quote: string): QuotedPlace {
    const selector = { type: 'TextQuoteSelector' as const, exact: quote };
    const found = this.texts.flatMap(({ document, headings, before }) => {
      const { span, alike } = quotedPlace([selector], document);
      return (span ? [span] : alike).map(({ start }) => ({ at: before + start, part: this.partAt(start, headings) }));
    });
    const [first] = found;
    if (!first) return {};
    const isSameSection = found.every(({ part }) => part === first.part);
    return {
      ...(isSameSection && first.part !== undefined && { part: first.part }),
      ...(found.length === 1 && { at: first.at }),
    };
  }

  /** The nearest heading above, or the one over it where several are called as that. */
  private partAt(start: number, headings: readonly RemissHeading[]): string | undefined {
    let level = Number.POSITIVE_INFINITY;
    for (const heading of headings.toReversed()) {
      if (heading.start > start || heading.level >= level) continue;
      const part = partNameOf(heading.title);
      if (this.headings.get(keyOf(part))?.at === heading.at) return part;
      level = heading.level;
    }
    return undefined;
  }

  /** First the whole, then as the remiss has them, then what isn't found in it; last what is about nothing that is named. */
  readonly inOrder = (a: string, b: string): number => this.rank(a) - this.rank(b) || byName(a, b);

  private rank(part: string): number {
    if (part === 'hela') return 0;
    if (part === '') return Number.MAX_SAFE_INTEGER;
    return this.headings.get(keyOf(part))?.at ?? Number.MAX_SAFE_INTEGER - 1;
  }
}

const headingsIn = ({ sections }: Snapshot, before: number): RemissHeading[] =>
  sections
    .map(({ title, level, start }) => ({ title: headingText(title), level, start }))
    .filter(({ title }) => title !== '')
    .map((one, i) => ({ ...one, at: before + i + 1 }));

/** A text is made ready to be searched once: it never changes. */
const documents = new WeakMap<Snapshot, FlatDocument<number>>();

function documentOf(snapshot: Snapshot): FlatDocument<number> {
  const { text } = snapshot;
  const known = documents.get(snapshot) ?? { text, places: [{ id: 0, start: 0, end: text.length, section: [] }] };
  documents.set(snapshot, known);
  return known;
}

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
