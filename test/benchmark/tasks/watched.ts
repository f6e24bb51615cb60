/** What the benchmark of tasks runs in the panel or the page: each sees nothing but its arguments. */

/** Is what one waits for shown? Its source is sent. */
export type Condition = (...given: never[]) => boolean;

export interface Sought {
  in?: 'panel' | 'page';
  shows: Condition;
  given?: readonly unknown[];
}

type Watching = Document & { pressed?: number };

/** Notes when the last press came, as milliseconds since 1970: of a pointer when it is let go, of a key when it goes down. */
export function watchPresses(): void {
  const page: Watching = document;
  if (page.pressed === undefined)
    for (const type of ['mouseup', 'keydown'])
      addEventListener(
        type,
        ({ isTrusted, timeStamp }) => {
          if (isTrusted) page.pressed = performance.timeOrigin + timeStamp;
        },
        { capture: true },
      );
  page.pressed = 0;
}

export function pressedAt(): number {
  const { pressed } = document as Watching;
  if (!pressed) throw new Error('no press came');
  return pressed;
}

/** When the frame comes in which it is shown, as milliseconds since 1970. */
export const shownIn = ({ shows }: Pick<Sought, 'shows'>): ((...given: unknown[]) => Promise<number>) =>
  Object.assign(() => Promise.resolve(0), {
    toString: () => `async (...given) => {
      const limit = performance.now() + 20_000;
      while (!(${shows})(...given)) {
        if (performance.now() > limit) throw new Error(${JSON.stringify(`never: ${shows}`)});
        await new Promise(requestAnimationFrame);
      }
      return performance.timeOrigin + performance.now();
    }`,
  });
