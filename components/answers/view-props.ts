export interface ViewProps {
  /** What the view opens with: an answer's id, a group's, a point's or an instans's. */
  at?: string;
  /** What had the focus when the view was asked for, as the link that led to it; the page's body where it was loaded. */
  cameBy: Element | null;
}
