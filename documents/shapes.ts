/** Edges in CSS pixels, from the window's upper left corner. */
export type Box = Pick<DOMRectReadOnly, 'left' | 'top' | 'right' | 'bottom'>;

/** A rectangle of a page as it stands upright: per cent of its width and height. */
export interface Area {
  id: string;
  /** From 1. */
  page: number;
  left: number;
  top: number;
  width: number;
  height: number;
  /** Is it the one that was jumped to? */
  pointed: boolean;
  /** The reader has pressed it. */
  press(): void;
}
