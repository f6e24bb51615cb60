/** Words that are in an element of their own while the sheet is printed; the name is known to flow-sheet.css. */
const wordsOnPaper = 'on-paper';

/**
 * Has words in elements while the page is printed, until the signal aborts. Firefox 153 paints highlights in windows alone, and none on
 * paper.
 * @param ranges the words, each range in one text node
 */
export function showOnPaper(ranges: () => Iterable<StaticRange>, signal: AbortSignal): void {
  let putBack: (() => void) | undefined;
  const after = () => {
    putBack?.();
    putBack = undefined;
  };
  addEventListener(
    'beforeprint',
    () => {
      after();
      putBack = wrapWords(ranges());
    },
    { signal },
  );
  addEventListener('afterprint', after, { signal });
  signal.addEventListener('abort', after, { once: true });
}

/** @returns puts all as it was: the text nodes are those that blocks are known by */
export function wrapWords(ranges: Iterable<StaticRange>): () => void {
  const byNode = Map.groupBy(ranges, ({ startContainer }) => startContainer);
  const undo = [...byNode].map(([node, here]) => wrapIn(node as Text, joined(here)));
  return () => {
    for (const one of undo) one();
  };
}

function wrapIn(node: Text, parts: readonly Part[]): () => void {
  const whole = node.data;
  const added: ChildNode[] = [];
  // From the end, so that offsets before it stay what they are.
  for (const { start, end } of parts.toReversed()) {
    if (end < node.length) added.push(node.splitText(end));
    const words = node.splitText(start);
    const element = node.ownerDocument.createElement('span');
    element.className = wordsOnPaper;
    words.replaceWith(element);
    element.append(words);
    added.push(element);
  }
  return () => {
    for (const one of added) one.remove();
    node.appendData(whole.slice(node.length));
  };
}

interface Part {
  start: number;
  end: number;
}

/** In order, and those that touch are one. */
function joined(ranges: readonly StaticRange[]): Part[] {
  const parts: Part[] = [];
  for (const { startOffset: start, endOffset: end } of ranges.toSorted((a, b) => a.startOffset - b.startOffset)) {
    const last = parts.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) parts.push({ start, end });
  }
  return parts;
}
