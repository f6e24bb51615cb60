/** Where in the answer's text something of the page stands: in the words of a paragraph, which says where it begins. */
function offsetOf(node: Node | null, offset: number): number | undefined {
  const around = node instanceof Element ? node : node?.parentElement;
  const paragraph = around?.closest<HTMLElement>('[data-start]');
  if (!node || !paragraph) return undefined;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + before.toString().length;
}

/** The words of the answer that are selected, or where its caret stands, where both are the same; undefined where that is elsewhere. UTF-16 units. */
export function selectedSpan(): { start: number; end: number } | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = offsetOf(startContainer, startOffset);
  const end = offsetOf(endContainer, endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** The selected words, where there are any. */
export function selectedWords(): { start: number; end: number } | undefined {
  const span = selectedSpan();
  return span && span.end > span.start ? span : undefined;
}

export const unselect = (): void => document.getSelection()?.removeAllRanges();
