import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';

/**
 * Moves the rows of a list by the pointer.
 * @param move is told when a row has come to another's place, both from 0, while the pointer is still down
 * @returns which row is held, if any, and what a row's handle listens for
 */
export function useDragged(list: RefObject<HTMLElement | null>, move: (from: number, to: number) => void) {
  const held = useSignal<number | undefined>(undefined);
  const place = (y: number) => {
    const rows = [...(list.current?.children ?? [])].map((row) => row.getBoundingClientRect());
    const below = rows.findIndex(({ bottom }) => y < bottom);
    return below < 0 ? rows.length - 1 : below;
  };
  const end = () => {
    held.value = undefined;
  };
  const handle = (row: number) => ({
    onPointerDown(event: PointerEvent) {
      if (event.button !== 0) return;
      event.preventDefault();
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
      held.value = row;
    },
    onPointerMove({ clientY }: PointerEvent) {
      const { value: from } = held;
      if (from === undefined) return;
      const to = place(clientY);
      if (to === from) return;
      held.value = to;
      move(from, to);
    },
    onPointerUp: end,
    onPointerCancel: end,
  });
  return { held, handle };
}
