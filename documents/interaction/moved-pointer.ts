/**
 * A listener for `mousemove` that calls the one given when the pointer has been moved. Browsers also fire a "move" when the page has
 * changed or scrolled under a still pointer, and what happens to lie under it then wasn't asked about.
 */
export function whenPointerMoved(listener: (event: MouseEvent) => void): (event: MouseEvent) => void {
  let last: { x: number; y: number } | undefined;
  return (event) => {
    const { screenX: x, screenY: y } = event;
    if (x === last?.x && y === last.y) return;
    last = { x, y };
    listener(event);
  };
}
