import type { Looks } from '../../../language/swedish/letters/looks.ts';
import { addAll } from '../../../language/swedish/many.ts';
import type { BlockId } from '../../block.ts';
import { type Fact, factsOf } from '../../facts.ts';
import { furnitureAmong, RepeatedEdges } from './across-pages/furniture.ts';
import { Headings } from './across-pages/headings.ts';
import { partlyIllegible } from './across-pages/illegible-fonts.ts';
import { NumberedMargins } from './across-pages/numbered-margins.ts';
import { boundsOnPage } from './across-pages/on-page.ts';
import { lastOf, PageJoins } from './across-pages/page-joins.ts';
import { type PdfChange, splices } from './across-pages/splices.ts';
import { Styles } from './across-pages/styles.ts';
import { titleOf } from './across-pages/title.ts';
import { certainPieces } from './layout/certain-pieces.ts';
import { composed, type Draft } from './layout/draft.ts';
import type { PdfBlock } from './layout/pdf-block.ts';
import { Page } from './page.ts';
import type { PageState } from './runs/page-state.ts';
import type { OutlineEntry, PageText } from './runs/page-text.ts';

/** How many pages away another must be to have the same running header: even and odd pages may have their own. */
const neighbourhood = 4;
/** A new page can change the furniture of pages within the neighbourhood, and by that the blocks of pages this many further away. */
const beyond = 2;

/**
 * A PDF's blocks in reading order, from its pages' text in whatever order they come. What is furniture, what goes on over a
 * page's end and what is a heading is decided from the pages that are there, and settled by `finish`. A block that is as it
 * was keeps its id.
 */
export class PdfBlocks {
  private readonly pages: (Page | undefined)[];
  /** By page; a block belongs to the page it begins on. */
  private readonly built: PdfBlock[][];
  private readonly known = new WeakMap<Draft, { block: PdfBlock; drafts: readonly Draft[] }>();
  private readonly styles = new Styles();
  private readonly edges = new RepeatedEdges();
  private readonly margins = new NumberedMargins();
  private readonly headings: Headings;
  private readonly joins = new PageJoins(
    (number) => this.pages[number],
    (page, draft) => this.levelIn(page, draft),
  );
  /** How many pages must be there before heading levels are computed again: doing it for each of hundreds of pages would be slow. */
  private nextSettling = 1;
  private nextId: BlockId = 1;

  /** @param options.pages how many the document has, from `pdf.numPages`; the outline from `pdf.getOutline()` */
  constructor({ pages, outline }: { pages: number; outline?: readonly OutlineEntry[] | null }) {
    this.pages = Array.from({ length: pages + 1 }, () => undefined);
    this.built = Array.from({ length: pages + 1 }, () => []);
    this.headings = new Headings(outline ?? [], this.styles);
  }

  /** In reading order. */
  get all(): readonly PdfBlock[] {
    return this.built.flat();
  }

  /** The kind of text layer that the page has; undefined until the page is put. */
  stateOf(page: number): PageState | undefined {
    return this.pages[page]?.state;
  }

  /** The pages put so far whose text layer is of this kind. */
  pagesIn(layer: PageState['layer']): number[] {
    return this.pages.flatMap((page) => (page?.state.layer === layer ? [page.number] : []));
  }

  /** The pages with some text whose letters aren't known. To be asked when every page has been put. */
  partlyIllegible(): number[] {
    return partlyIllegible(this.pages.filter((page) => page !== undefined));
  }

  /** How the page's blocks differ from PDF.js's text layer: lines that were added, and items that aren't read. */
  layerChanges(number: number): (Pick<Page, 'unread'> & { added: Page['addedLines'] }) | undefined {
    const page = this.pages[number];
    return page && { added: page.addedLines, unread: page.unread };
  }

  /** How much has been read that was filled in or noted on the pages, how much not, and the pages where reading it failed. */
  addedText(): { fields: number; notes: number; left: number; addedUnread: number[] } {
    const counts = { fields: 0, notes: 0, left: 0, addedUnread: [] as number[] };
    for (const page of this.pages) {
      if (!page) continue;
      for (const { source } of page.added) counts[source === 'field' ? 'fields' : 'notes']++;
      counts.left += page.left;
      if (page.addedUnread) counts.addedUnread.push(page.number);
    }
    return counts;
  }

  /** Can the page's text have letters that aren't drawn? On a scanned page none are drawn, but they belong to its picture. */
  mayHoldUndrawn(number: number): boolean {
    const page = this.pages[number];
    return page !== undefined && page.runs.length > 0 && !page.isLayer;
  }

  /** The running headers, page numbers and the like of a page, apart from the blocks: nothing is searched for in them. */
  furnitureOf(page: number): PdfBlock[] {
    const { furniture = [] } = this.pages[page] ?? {};
    return furniture.map((draft) => this.block([draft], 0));
  }

  /** @param metadata the title in the file's own metadata, from `pdf.getMetadata()` */
  title(metadata: string | undefined): string {
    return titleOf(this.all, metadata);
  }

  /** Sender, diarienummer and remisstid; the first page's header says them as well as its text. */
  facts(): Fact[] {
    const blocks = [...this.furnitureOf(1), ...this.all];
    const first = new Set(blocks.filter(({ place }) => place.page === 1).map(({ id }) => id));
    // An authority that is first named further on is hardly the sender.
    return factsOf(blocks).filter(({ kind, block }) => kind !== 'sender' || first.has(block));
  }

  /** Takes a page's text, also instead of what the page had before. The splices hold one after the other. */
  put(text: PageText): PdfChange[] {
    const before = this.pages[text.page];
    if (before) {
      this.styles.add(before.runs, -1);
      this.edges.add(before.edges, -1);
      this.margins.add(before.numberColumns, -1);
    }
    const page = new Page(text);
    this.pages[text.page] = page;
    this.styles.add(page.runs, 1);
    this.edges.add(page.edges, 1);
    this.margins.add(page.numberColumns, 1);
    const [first, last] = [text.page - neighbourhood, text.page + neighbourhood];
    for (let number = first; number <= last; number++) this.furnish(number);
    this.settleAtTimes();
    return this.rebuild(first, last);
  }

  /** To be called when every page has been put: decides what takes the whole document to know. The last splice is complete. */
  finish(): PdfChange[] {
    for (let number = 1; number < this.pages.length; number++) this.furnish(number);
    this.settle();
    return [...this.rebuild(1, this.pages.length - 1), { at: 0, removed: 0, put: [], complete: true }];
  }

  private settleAtTimes(): void {
    const count = this.pages.filter((page) => page !== undefined).length;
    if (count < this.nextSettling) return;
    this.nextSettling = count * 2;
    this.settle();
  }

  private settle(): void {
    this.headings.settle(this.pages.flatMap((page) => (page ? [page.drafts] : [])));
  }

  private rebuild(first: number, last: number): PdfChange[] {
    // Blocks that run over the first or the last page's edge change as well, together with the page beyond.
    const from = Math.max(first - beyond, 1);
    const end = Math.min(last + beyond, this.pages.length - 1);
    const changes: PdfChange[] = [];
    let at = this.built.slice(0, from).reduce((sum, { length }) => sum + length, 0);
    for (let number = from; number <= end; number++) {
      const [before, after] = [this.built[number] as PdfBlock[], this.build(number)];
      addAll(changes, splices(before, after, at));
      this.built[number] = after;
      at += after.length;
    }
    return changes;
  }

  private furnish(number: number): void {
    const page = this.pages[number];
    if (!page) return;
    const neighbours = this.pages
      .slice(Math.max(number - neighbourhood, 0), number + neighbourhood + 1)
      .flatMap((other) => (other && other !== page ? [other.edges] : []));
    const { furniture, repeated } = furnitureAmong(page.edges, neighbours, this.edges, this.styles.body);
    page.setFurniture(furniture, repeated, this.margins.on(page, this.pages[number - 1]));
  }

  private build(number: number): PdfBlock[] {
    const page = this.pages[number];
    if (!page) return [];
    const into = this.joins.isRunInto(number) ? page.drafts[0] : undefined;
    const own = page.all.filter((draft) => draft !== into);
    const last = lastOf(page);
    const next = this.joins.isRunInto(number + 1) ? this.pages[number + 1]?.drafts[0] : undefined;
    return own.map((draft) => this.block(draft === last && next ? [draft, next] : [draft], this.levelIn(page, draft)));
  }

  private levelIn({ drafts }: Page, draft: Draft): number {
    if (draft.source) return 0;
    return this.headings.levelOf(drafts, drafts.indexOf(draft));
  }

  /** Reuses the block, with its id, as long as it is made of the same drafts. */
  private block(drafts: readonly Draft[], level: number): PdfBlock {
    const first = drafts[0] as Draft;
    const known = this.known.get(first);
    const page = this.pages[first.page] as Page;
    const looks = this.looksAt(first.page);
    const own = first.kind === 'heading' ? 'paragraph' : first.kind;
    const kind = level > 0 ? 'heading' : own;
    if (
      known?.block.looks === looks &&
      known.block.level === level &&
      known.block.kind === kind &&
      known.drafts.length === drafts.length &&
      known.drafts.every((draft, i) => draft === drafts[i])
    )
      return known.block;
    const at = boundsOnPage(first.lines, page.view);
    const text = composed(drafts);
    const block: PdfBlock = {
      id: this.nextId++,
      kind,
      level,
      place: {
        page: page.number,
        ...(page.label === undefined ? {} : { label: page.label }),
        ...(at && { at }),
        ...this.goesOn(drafts[1], text.pieces),
      },
      origin: first.source ? 'text' : page.origin,
      looks,
      ...(first.source && { source: first.source }),
      ...text,
      ...certainPieces(text.pieces, ({ page: number, item }) => this.pages[number]?.certainties?.[item]),
    };
    this.known.set(first, { block, drafts });
    return block;
  }

  /** A block that runs over a page's end has a draft on the next one. */
  private goesOn(draft: Draft | undefined, pieces: PdfBlock['pieces']): Pick<PdfBlock['place'], 'next'> {
    const start = pieces.find(({ page }) => page === draft?.page)?.start;
    if (!draft || start === undefined) return {};
    const label = this.pages[draft.page]?.label;
    return { next: { page: draft.page, ...(label !== undefined && { label }), start } };
  }

  /** A page with too little text to tell looks as those before it. */
  private looksAt(number: number): Looks {
    for (let before = number; before > 0; before--) {
      const looks = this.pages[before]?.state.looks;
      if (looks) return looks;
    }
    return 'swedish';
  }
}
