/**
 * Calls the listener when the pointer has been moved. Browsers also fire a "move" when the page has changed or scrolled
 * under a still pointer, and what happens to lie under it then wasn't asked about.
 */
export function onPointerMoved(
  target: Document | Window,
  listener: (event: MouseEvent) => void,
  options: AddEventListenerOptions,
): void {
  let last: { x: number; y: number } | undefined;
  target.addEventListener(
    'mousemove',
    (event) => {
      const { screenX: x, screenY: y } = event as MouseEvent;
      if (x === last?.x && y === last.y) return;
      last = { x, y };
      listener(event as MouseEvent);
    },
    options,
  );
}
