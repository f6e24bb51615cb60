/** A comment as it is to be written. */
export interface WrittenComment {
  id: number;
  /** On one line, as the initials are. */
  author: string;
  initials: string;
  text: string;
  created: string;
  isDone?: boolean;
}
