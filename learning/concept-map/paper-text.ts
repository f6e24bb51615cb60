import { type Lettering, type TextStyle, wrappedLines } from './lettering.ts';

/** What stands on the paper beside the map. */
export interface PaperText {
  title: string;
  /** What the system is, and whose counts stand in the map. */
  head: readonly string[];
  definitions: readonly { id: string; name: string; meaning: string }[];
  sources: string;
}

/** As tokens.css has them, in pixels: a size, and from one line to the next. */
const prints = {
  title: { size: 20, leading: 30 },
  head: { size: 13, leading: 20 },
  definition: { size: 11.5, leading: 15.6 },
  sources: { size: 11, leading: 14.9 },
};
const aboveAndBelowMap = 32;
const [columnGap, underDefinition, overSources] = [20, 6, 12];

/** Print isn't set quite as the screen measures. */
const slack = 1.03;

/** How high the text becomes on a paper of that width. */
export function textHeight(text: PaperText, width: number, columns: number, lettering: Lettering): number {
  const lines = (said: string, room: number, { size, leading }: (typeof prints)['title'], style: TextStyle = 'name') =>
    leading * wrappedLines(said, (room * lettering.size) / size, style, lettering).length;
  const column = (width - columnGap * (columns - 1)) / columns;
  const definitions = text.definitions.map(
    ({ name, meaning }) =>
      lines(name, column, prints.definition, 'caption') + lines(meaning, column, prints.definition) + underDefinition,
  );
  const head = text.head.reduce((sum, line) => sum + lines(line, width, prints.head), 0);
  return (
    slack *
      (lines(text.title, width, prints.title, 'caption') +
        head +
        balanced(definitions, columns) +
        lines(text.sources, width, prints.sources)) +
    aboveAndBelowMap +
    overSources
  );
}

/** How high columns are at least that take these, none of them broken. */
function balanced(heights: readonly number[], columns: number): number {
  let height = heights.reduce((sum, one) => sum + one, 0) / columns;
  while (columnsFor(heights, height) > columns) height += prints.definition.leading / 2;
  return height;
}

function columnsFor(heights: readonly number[], height: number): number {
  let [columns, filled] = [1, 0];
  for (const one of heights) {
    if (filled > 0 && filled + one > height) [columns, filled] = [columns + 1, 0];
    filled += one;
  }
  return columns;
}
