export interface ViewProps {
  /** What the view opens with: an answer's id, a group's or a point's. */
  at?: string;
}
