import type { Draft } from './draft.ts';
import { type Edge, edgesOf } from './furniture.ts';
import { laidOut } from './layout.ts';
import { type Line, linesOf } from './lines.ts';
import { type PageState, stateOf } from './page-state.ts';
import type { PageText, StructNode } from './page-text.ts';
import { type Run, runsOf } from './runs.ts';
import { taggedDrafts } from './tagged.ts';

/** A page as it was read, and what is made of it alone. */
export class Page {
  readonly number: number;
  readonly label: string | undefined;
  readonly view: readonly number[];
  readonly state: PageState;
  /** The lines at its head and foot, which other pages may have too. */
  readonly edges: Edge[];
  /** Of those, the ones that are running headers and the like. */
  furniture: readonly Draft[] = [];
  /** What belongs to the text; not what is marked as furniture. */
  readonly runs: Run[];
  /** Is its text an OCR engine's, laid under or over a picture? */
  readonly isLayer: boolean;
  private readonly artifacts: Line[];
  private readonly tree: StructNode | undefined;
  private made: Draft[] | undefined;

  constructor(text: PageText) {
    this.number = text.page;
    this.label = text.label;
    this.view = text.view;
    const runs = runsOf(text);
    [this.runs, this.artifacts] = withoutArtifacts(runs);
    this.tree = text.tree ?? undefined;
    this.state = stateOf(runs.map((run) => run.text).join(' '));
    this.isLayer = isStretched(runs);
    this.edges = edgesOf(this.number, linesOf(this.runs), text.view);
  }

  setFurniture(lines: readonly Line[]): void {
    const all = [...this.artifacts, ...lines];
    if (all.length === this.furniture.length && all.every((line, i) => this.furniture[i]?.lines[0] === line)) return;
    this.furniture = all.map((line) => furnitureDraft(this.number, line));
    this.made = undefined;
  }

  /** What stands on the page without its furniture, in reading order. */
  get drafts(): readonly Draft[] {
    this.made ??= this.make();
    return this.made;
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

/** More of a page's letters than this are no furniture, whatever they are marked as: some writers mark text that they can't place. */
const mostArtifacts = 0.4;

function withoutArtifacts(runs: Run[]): [runs: Run[], artifacts: Line[]] {
  const artifacts = runs.filter(({ artifact }) => artifact);
  const letters = (of: readonly Run[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  if (letters(artifacts) > mostArtifacts * letters(runs) && letters(artifacts) > fewestLetters) return [runs, []];
  return [runs.filter(({ artifact }) => !artifact), linesOf(artifacts)];
}

/** A page may have nothing but its number. */
const fewestLetters = 200;

function furnitureDraft(page: number, line: Line): Draft {
  return { page, lines: [line], kind: 'paragraph', level: 0, rough: false, open: false };
}
