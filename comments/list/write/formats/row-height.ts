/** Text takes this many times the room of its characters, since words don't break and lines are seldom full. */
const loss = 1.15;

/**
 * How many lines a row takes: as many as its highest cell.
 * @param widths the columns', in characters of the size that the text is set in
 */
export const lineCount = (texts: readonly string[], widths: readonly number[]): number =>
  Math.max(
    1,
    ...texts.map((text, i) =>
      text
        .slice(0, 10_000)
        .split('\n')
        .reduce((sum, line) => sum + Math.max(1, Math.ceil((loss * line.length) / (widths[i] ?? Infinity))), 0),
    ),
  );
