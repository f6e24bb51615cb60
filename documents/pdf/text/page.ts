import type { Draft } from './draft.ts';
import { type Edge, edgesOf } from './furniture.ts';
import { laidOut } from './layout.ts';
import { type Line, linesOf } from './lines.ts';
import { type PageState, stateOf } from './page-state.ts';
import type { PageText } from './page-text.ts';
import { type Run, runsOf } from './runs.ts';

/** A page as it was read, and what is made of it alone. */
export class Page {
  readonly number: number;
  readonly label: string | undefined;
  readonly state: PageState;
  /** The lines at its head and foot, which other pages may have too. */
  readonly edges: Edge[];
  /** Of those, the ones that are running headers and the like. */
  furniture: readonly Draft[] = [];
  private readonly runs: Run[];
  private made: Draft[] | undefined;

  constructor(text: PageText) {
    this.number = text.page;
    this.label = text.label;
    this.runs = runsOf(text);
    this.state = stateOf(this.runs.map((run) => run.text).join(' '));
    this.edges = edgesOf(linesOf(this.runs), text.view);
  }

  setFurniture(lines: readonly Line[]): void {
    if (lines.length === this.furniture.length && lines.every((line, i) => this.furniture[i]?.lines[0] === line))
      return;
    this.furniture = lines.map((line) => furnitureDraft(this.number, line));
    this.made = undefined;
  }

  /** What stands on the page without its furniture, in reading order. */
  get drafts(): readonly Draft[] {
    const apart = new Set(this.furniture.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs)));
    this.made ??= laidOut(
      this.number,
      this.runs.filter((run) => !apart.has(run)),
    );
    return this.made;
  }
}

function furnitureDraft(page: number, line: Line): Draft {
  return { page, lines: [line], kind: 'paragraph', level: 0, open: false };
}
