import type { Target } from '../../../comments/model/comment.ts';
import { asRead } from '../../../comments/model/target/quote.ts';
import {
  type FlatDocument,
  type FlatSpan,
  flatten,
  placeAt,
  spansInBlocks,
  withBehind,
} from '../../../comments/text/flatten.ts';
import { headingPlaces } from '../../../comments/text/heading-path.ts';
import { isQuoteInText } from '../../../comments/text/quote-in-text.ts';
import { selectorsAt as selectorsOf } from '../../../comments/text/selectors-at.ts';
import { type StruckBlock, standingAt, struckBlocksOf } from '../../../comments/text/struck-blocks.ts';
import type { Place } from '../../../documents/block.ts';
import { measured } from '../../../documents/measured.ts';
import type { BlockId, Selected } from '../../../documents/readable-document.ts';
import type { About, Candidate, Section } from '../../protocol/messaging.ts';
import type { Hit } from './hits.ts';
import { passageAt } from './passage.ts';
import type { ReadBlock } from './search.ts';
import { blockOver } from './section-at.ts';

/** The parts of a reading session from which the text is made. */
export interface TextSource {
  /** In reading order. */
  blocks(): readonly ReadBlock[];
  hitsIn(block: BlockId): readonly Hit[];
}

type Area = Extract<Target, { type: 'rectangle' }>;

/** How much of the text around a candidate is shown, UTF-16 units on each side. */
const around = 120;

/** The document that is read as one text, what is struck out of it last, and what can be said of a place in it. */
export class WholeText {
  private readonly source: TextSource;
  private known: FlatDocument<BlockId> | undefined;
  /** Block → what its page is called, and the next one if it goes on there. */
  private labels: ReadonlyMap<BlockId, { page: string; next?: string }> = new Map();
  private isStruck: (block: BlockId | undefined) => boolean = () => false;
  /** The blocks that were read from the picture of a scanned page. */
  private recognised: ReadonlySet<BlockId> = new Set();
  /** Where each block stands that is struck out. */
  private struck: StruckBlock[] = [];

  constructor(source: TextSource) {
    this.source = source;
  }

  /** The current text; a new object after each change. */
  get flat(): FlatDocument<BlockId> {
    this.known ??= measured('place', () => {
      const blocks = this.source.blocks();
      this.labels = new Map(blocks.flatMap(({ id, place }) => (place ? [[id, labelsOf(place)]] : [])));
      this.recognised = new Set(blocks.flatMap(({ id, origin }) => (origin === 'ocr' ? [id] : [])));
      const struck = new Set<BlockId | undefined>(blocks.flatMap((block) => (block.struck ? [block.id] : [])));
      this.isStruck = (id) => struck.has(id);
      const flat = flatten(blocks.map(({ place, ...block }) => ({ ...block, ...(place && onPages(place)) })));
      const whole = withBehind(flat, this.isStruck);
      this.struck = struck.size === 0 ? [] : struckBlocksOf(whole, blocks);
      return whole;
    });
    return this.known;
  }

  /** The blocks have become others. */
  changed(): void {
    this.known = undefined;
  }

  /** The subject of a comment on these words; undefined where they are gone. */
  about({ start, end, withoutStruck }: Omit<Selected, 'box'>): About | undefined {
    const { text, places } = this.flat;
    const offsetOf = ({ block, offset }: Selected['start']) => {
      const place = places.find(({ id }) => id === block);
      return place && place.start + offset;
    };
    const [from, to] = [offsetOf(start), offsetOf(end)];
    if (from === undefined || to === undefined || from >= to) return undefined;
    const span = trimmed(text, { start: from, end: to });
    if (!span) return undefined;
    return {
      target: this.passage(span),
      quote: this.wordsIn(span),
      ...(withoutStruck && { withoutStruck }),
      ...this.surroundings(span),
      ...this.headingOver(span),
      concepts: this.conceptsIn(span),
    };
  }

  /** The headings, each to be commented on with all that is under it. */
  sections(): Section[] {
    const headings = new Set(this.source.blocks().flatMap(({ id, kind }) => (kind === 'heading' ? [id] : [])));
    return headingPlaces(this.flat, headings).map((place) => ({
      path: place.section,
      level: place.section.length,
      target: this.section(place),
    }));
  }

  /** The section that a part of a page belongs to, and where in the text its place would be, in UTF-16 units. */
  over(area: Area): { section: readonly string[]; at: number } {
    const blocks = this.source.blocks().map(({ kind, place }) => ({ isHeading: kind === 'heading', place }));
    const place = this.flat.places[blockOver(blocks, area)];
    return place ? { section: place.section, at: place.end } : { section: [], at: -1 };
  }

  /** The subject of a comment on a part of a page, with the section that it belongs to. */
  aboutArea(about: About, area: Area): About {
    const { section } = this.over(area);
    return { ...about, section, ...(section.length > 0 && { target: { ...area, path: [...section] } }) };
  }

  passage(span: FlatSpan): Target {
    const isStruck = this.isStruckAt(span);
    const isRecognised = spansInBlocks(this.flat, span).some(({ block }) => this.recognised.has(block));
    return {
      ...{ type: 'passage', selectors: selectorsOf(this.flat, span) },
      ...(isStruck && { struck: true }),
      ...(isRecognised && { recognised: true }),
    };
  }

  isStruckAt({ start }: FlatSpan): boolean {
    return this.isStruck(this.flat.places[placeAt(this.flat, start)]?.id);
  }

  /** Do all words of a quote stand somewhere in it? */
  hasQuote(quote: string): boolean {
    const struck = this.struckBlocks;
    return isQuoteInText(quote, this.flat, { struck, mayHaveInsertions: struck.length > 0 });
  }

  wordsIn({ start, end }: FlatSpan): string {
    return asRead(this.flat.text.slice(start, end), this.hasPages);
  }

  /** The section above, and what the page is called, or the pages are, as "2–3". */
  surroundings(span: FlatSpan | undefined): { section: readonly string[]; page?: string } {
    const place = span && this.flat.places[placeAt(this.flat, span.start)];
    if (!place) return { section: [] };
    const pages = new Set([span.start, span.end - 1].flatMap((offset) => this.labelAt(offset) ?? []));
    return { section: place.section, ...(pages.size > 0 && { page: [...pages].join('–') }) };
  }

  private labelAt(offset: number): string | undefined {
    const place = this.flat.places[placeAt(this.flat, offset)];
    const label = place && this.labels.get(place.id);
    return place?.next && offset >= place.next.start ? label?.next : label?.page;
  }

  /** A place that lost words may have gone to. */
  candidate(span: FlatSpan): Candidate {
    return {
      ...passageAt({ text: this.flat.text, typeset: this.hasPages }, span, around),
      section: this.surroundings(span).section,
      target: this.passage(span),
    };
  }

  /** The blocks that are struck out. */
  get struckBlocks(): StruckBlock[] {
    return this.flat && this.struck;
  }

  /** Where the words stand that were read from the pictures of scanned pages: stretches of blocks, in order. */
  get recognisedSpans(): FlatSpan[] {
    const spans: FlatSpan[] = [];
    let isInOne = false;
    for (const { id, start, end } of this.flat.places) {
      const last = isInOne ? spans.at(-1) : undefined;
      isInOne = this.recognised.has(id);
      if (!isInOne) continue;
      if (last) last.end = end;
      else spans.push({ start, end });
    }
    return spans;
  }

  /** A number by which places are sorted in the order of the document, where struck blocks stand in between. */
  standingAt(offset: number): number {
    return standingAt(offset, this.struckBlocks);
  }

  /** In a document with pages, line ends are the typesetter's and not the author's. */
  private get hasPages(): boolean {
    return this.flat.places[0]?.page !== undefined;
  }

  private section({ start, end, section }: FlatDocument<BlockId>['places'][number]): Target {
    return { type: 'section', path: [...section], selectors: selectorsOf(this.flat, { start, end }) };
  }

  /** The section that words stand in, as a target of its own. */
  private headingOver({ start }: FlatSpan): { inSection?: Target } {
    const { places } = this.flat;
    const { section } = places[placeAt(this.flat, start)] ?? {};
    // All blocks under a heading share its path, and the heading is the first of them.
    const heading = section && section.length > 0 ? places.find((place) => place.section === section) : undefined;
    return heading ? { inSection: this.section(heading) } : {};
  }

  private conceptsIn(span: FlatSpan): string[] {
    const concepts = spansInBlocks(this.flat, span).flatMap(({ block, start, end }) =>
      this.source
        .hitsIn(block)
        .filter((hit) => hit.start < end && start < hit.end)
        .map(({ concept }) => concept),
    );
    return [...new Set(concepts)];
  }
}

const labelsOf = ({ page, label = String(page), next }: Place) => ({
  page: label,
  ...(next && { next: next.label ?? String(next.page) }),
});

const onPages = ({ page, next }: Place) => ({ page, ...(next && { next }) });

/** The span without white space and block ends at its ends; undefined where nothing else is left. */
function trimmed(text: string, { start, end }: FlatSpan): FlatSpan | undefined {
  let [from, to] = [start, end];
  while (from < to && /[\s\u2029]/.test(text.charAt(from))) from++;
  while (to > from && /[\s\u2029]/.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}
