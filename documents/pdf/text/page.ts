import { type Edge, edgesOf } from './across-pages/edges.ts';
import { addedDrafts, withAdded } from './added.ts';
import type { Draft } from './layout/draft.ts';
import { laidOut } from './layout/layout.ts';
import type { PdfBlock } from './layout/pdf-block.ts';
import { taggedDrafts } from './layout/tagged.ts';
import { isCertain, isNumber, lineNumbersAmong, type NumberColumn } from './lines/line-numbers.ts';
import { type Line, linesOf } from './lines/lines.ts';
import type { PageState } from './runs/page-state.ts';
import type { AddedText, PageText, StructNode } from './runs/page-text.ts';
import { readRuns } from './runs/read-runs.ts';
import type { Run } from './runs/runs.ts';

/** A page as it was read, and what is made of it alone. */
export class Page {
  readonly number: number;
  readonly label: string | undefined;
  readonly view: readonly number[];
  readonly state: PageState;
  /** The lines at its head and foot, which other pages may have too. */
  readonly edges: Edge[];
  /** The edges that are running headers and the like. */
  furniture: readonly Draft[] = [];
  private readonly lineNumbers: Line[];
  readonly runs: Run[];
  /** Is its text an OCR engine's, laid under or over a picture, or read from it here? */
  readonly isLayer: boolean;
  /** Where it was read from a picture here: how certain each item is. */
  readonly certainties: readonly number[] | undefined;
  readonly numberColumns: readonly NumberColumn[];
  readonly numbers: readonly Run[];
  readonly counting: ReadonlySet<Run>;
  /** Its items that aren't read, though they have text. */
  readonly unread: ReadonlySet<number>;
  readonly addedLines: readonly AddedText['lines'][number][];
  /** What has been filled in or noted on the page. It is read as it is, and isn't used to judge the page's own text. */
  readonly added: readonly Draft[];
  /** How many such texts beyond the limit aren't read. */
  readonly left: number;
  /** Reading them failed, so there may be some. */
  readonly addedUnread: boolean;
  private readonly tree: StructNode | undefined;
  private repeated: ReadonlySet<Run> = new Set();
  private made: Draft[] | undefined;

  constructor(text: PageText) {
    this.number = text.page;
    this.label = text.label;
    this.view = text.view;
    const { runs: all, state } = readRuns(text);
    this.numbers = all.filter(isNumber);
    this.numberColumns = lineNumbersAmong(all);
    this.counting = new Set(this.numberColumns.filter(isCertain).flatMap(({ numbers }) => numbers));
    this.lineNumbers = linesOf(all.filter((run) => this.counting.has(run)));
    const runs = all.filter((run) => !this.counting.has(run));
    this.runs = runs;
    this.tree = text.tree ?? undefined;
    this.state = state;
    this.certainties = text.certainties;
    this.isLayer = this.certainties !== undefined || isStretched(runs);
    const [marked, lines] = [true, false].map((is) => linesOf(runs.filter(({ artifact }) => artifact === is)));
    this.edges = edgesOf({
      page: this.number,
      lines: lines ?? [],
      marked: marked ?? [],
      rough: this.isLayer,
      view: text.view,
    });
    const items = text.content.items.filter((item) => 'str' in item);
    const read = new Set(all.map(({ item }) => item));
    this.unread = new Set(items.flatMap(({ str }, i) => (str.trim() === '' || read.has(i) ? [] : [i])));
    this.added = addedDrafts(this.number, text.added ?? [], items.length, text.view);
    this.addedLines = (text.added ?? []).flatMap(({ lines }) => lines);
    this.left = text.left ?? 0;
    this.addedUnread = text.addedUnread ?? false;
  }

  /** @param more line numbers that only other pages show to be ones */
  setFurniture(edges: readonly Line[], repeated: readonly Line[], more: readonly Line[]): void {
    this.repeated = new Set(repeated.flatMap(({ runs }) => runs));
    const numbers = [...this.lineNumbers, ...more].toSorted((one, other) => one.y - other.y);
    const counting = new Set(numbers.flatMap(({ runs }) => runs));
    const lines = [...numbers, ...edges.filter(({ runs }) => !runs.every((run) => counting.has(run)))];
    if (lines.length === this.furniture.length && lines.every((line, i) => isSame(this.furniture[i], line))) return;
    this.furniture = lines.map((line) => furnitureDraft(this.number, line));
    this.made = undefined;
  }

  get origin(): PdfBlock['origin'] {
    if (this.certainties) return 'ocr';
    return this.isLayer ? 'layer' : 'text';
  }

  /** The page's own text without its furniture, in reading order. */
  get drafts(): readonly Draft[] {
    this.made ??= this.make();
    return this.made;
  }

  /** Does the page begin with what others begin with, too? Nothing from the page before goes on in that. */
  get beginsAnew(): boolean {
    const first = this.drafts[0]?.lines[0]?.runs[0];
    return first !== undefined && this.repeated.has(first);
  }

  /** The page's text together with what has been added to it. */
  get all(): readonly Draft[] {
    return this.added.length === 0 ? this.drafts : withAdded(this.drafts, this.added);
  }

  private make(): Draft[] {
    const apart = new Set(this.furniture.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)));
    const runs = this.runs.filter((run) => !apart.has(run));
    return (this.tree && taggedDrafts(this.number, this.tree, runs)) ?? laidOut(this.number, runs, this.isLayer);
  }
}

/** Text as an OCR engine writes it: each word in a width of its own. Typeset text has one width, or few. */
function isStretched(runs: readonly Run[]): boolean {
  const widths = new Set<number>();
  let stretched = 0;
  for (const { stretch } of runs) {
    if (Math.abs(stretch - 1) < 0.03) continue;
    stretched++;
    widths.add(Math.round(stretch * 100));
  }
  return stretched > 0.5 * runs.length && widths.size > 8;
}

/** Lines are made anew each time, of the same runs. */
const isSame = (draft: Draft | undefined, { runs }: Line): boolean =>
  draft?.lines[0]?.runs.length === runs.length && runs.every((run, i) => run === draft.lines[0]?.runs[i]);

function furnitureDraft(page: number, line: Line): Draft {
  return { page, lines: [line], kind: 'paragraph', level: 0, rough: false, open: false };
}
