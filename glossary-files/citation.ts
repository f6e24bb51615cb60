import type { Source } from '../glossary/schema.ts';

/** A source as one text, for formats that have no fields for its parts. One that is only named is its name. */
export function citation({ title, publisher, year, section, note, address }: Source): string {
  const parts = [title, publisher, year ?? undefined, section, note, address].filter((one) => one !== undefined);
  return parts.join(', ');
}
