/**
 * A title without the controls that turn the direction of what follows them, as U+202E: what we write behind it would be drawn
 * backwards, and a file's ending read as another.
 */
export const withoutDirection = (title: string): string =>
  title.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
