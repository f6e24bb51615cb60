import { idMark } from '../relations.ts';

/** How a list's relations call a concept, whatever the case; an id as it stands. */
export function relationKey(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.startsWith(idMark) ? line : line.toLowerCase();
}
