import { until } from './reading-browser.ts';

/**
 * What the drivers run in the panel to press something there as a person does: where it is, and whether the press came to it. A
 * person sees that a button moves under the pointer and waits; a driver that has just asked where it is doesn't. What would hit
 * something else is therefore kept from the page, and the button is looked for again.
 */
export interface PressInPanel {
  /** Runs a function in the panel. */
  run<T, A extends unknown[]>(task: (...given: A) => T | Promise<T>, ...given: A): Promise<T>;
  /** Presses at this place of the panel, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
}

/** @param mark is asked each time before it is looked for, and may give it what the selector fits */
export async function pressInPanel(
  { run, click }: PressInPanel,
  selector: string,
  mark?: () => Promise<void>,
): Promise<void> {
  await until(`a press on ${selector}`, async () => {
    const place = await until(selector, async () => {
      await mark?.();
      return run(placeOf, selector);
    });
    await run(awaitPress, selector);
    await click(place.x, place.y);
    // A panel that closes or goes elsewhere for the press can't be asked.
    return (await run(outcome).catch(() => 'pressed')) === 'pressed';
  });
}

type Awaiting = Document & { press?: { outcome?: 'pressed' | 'missed'; isDown: boolean; lifetime: AbortController } };

/** Brings an element into sight and tells its middle. */
function placeOf(selector: string): { x: number; y: number } | undefined {
  const element = document.querySelector(selector);
  if (!element) return undefined;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function awaitPress(selector: string): void {
  const page: Awaiting = document;
  page.press?.lifetime.abort();
  const press: NonNullable<Awaiting['press']> = { isDown: false, lifetime: new AbortController() };
  page.press = press;
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    if (press.outcome !== 'missed' && target instanceof Element && target.closest(selector)) {
      if (event.type === 'mousedown') press.isDown = true;
      // What the page does at a click it has done then.
      if (event.type === 'click')
        setTimeout(() => {
          press.outcome = 'pressed';
          press.lifetime.abort();
        });
      return;
    }
    // The click on a label is followed by one on its field.
    if (press.isDown && event.type === 'click') return;
    press.outcome = 'missed';
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
    addEventListener(type, hear, { capture: true, signal: press.lifetime.signal });
}

/** A list that opens at the press down gives no click; a press that comes late isn't to be made twice. */
async function outcome(): Promise<'pressed' | 'missed'> {
  const { press } = document as Awaiting;
  for (let waited = 0; press && !press.outcome && waited < (press.isDown ? 500 : 5000); waited += 5)
    await new Promise((resolve) => setTimeout(resolve, 5));
  press?.lifetime.abort();
  return press?.outcome ?? (press && !press.isDown ? 'missed' : 'pressed');
}
