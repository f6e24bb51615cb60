/**
 * A title or a name without the controls that turn the direction of what follows them, as U+202E: what we write behind it would be drawn
 * backwards, a file's ending read as another, and a name as somebody else's.
 */
export const withoutDirection = (text: string): string =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
