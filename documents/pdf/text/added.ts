import type { Draft } from './layout/draft.ts';
import { linesOf } from './lines/lines.ts';
import type { AddedText } from './runs/page-text.ts';
import { type Run, runOf } from './runs/runs.ts';

/**
 * Makes blocks of their own of what has been filled in or noted on the page.
 * @param first the number of the first of their lines among the page's items, behind its own text's
 */
export function addedDrafts(
  page: number,
  added: readonly AddedText[],
  first: number,
  view: readonly number[],
): Draft[] {
  let item = first;
  return added.flatMap(({ source, lines }): Draft[] => {
    const runs = lines.flatMap((line): Run[] => {
      const marked = { content: undefined, artifact: false };
      const run = runOf({ ...line, fontName: source }, item++, view, true, marked);
      return run ? [{ ...run, order: 0 }] : [];
    });
    const written = runs.flatMap((run) => linesOf([run]));
    if (written.length === 0) return [];
    return [{ page, lines: written, kind: 'paragraph', level: 0, rough: false, open: false, source }];
  });
}

/** Each behind what stands above it, or at the head of the page. */
export function withAdded(drafts: readonly Draft[], added: readonly Draft[]): Draft[] {
  const all = [...drafts];
  for (const one of added.toSorted((a, b) => lineOf(a) - lineOf(b))) {
    const above = all.findLastIndex(
      (draft) => draft.lines[0]?.turn === one.lines[0]?.turn && lineOf(draft) <= lineOf(one),
    );
    all.splice(above + 1, 0, one);
  }
  return all;
}

const lineOf = ({ lines }: Draft): number => lines[0]?.y ?? 0;
