import type { Snapshot } from '../../comments/model/model.ts';
import { headingNumber, headingText } from '../../language/swedish/headings/heading-number.ts';

/** A part of the remiss that a point can be about. */
export interface RemissPart {
  /** As points name it: its number, or its title where it has none. */
  about: string;
  /** Its heading, number and all. */
  title: string;
  /** Where its heading begins in the document's text, in UTF-16 units. */
  start: number;
}

/** The parts of a document by its headings, in its order. Of two that are named alike the first alone is found. */
export function remissPartsOf({ sections }: Pick<Snapshot, 'sections'>): RemissPart[] {
  const seen = new Set<string>();
  return sections.flatMap(({ title, start }) => {
    const whole = headingText(title);
    const about = partNameOf(whole);
    if (about === '' || seen.has(about)) return [];
    seen.add(about);
    return [{ about, title: whole, start }];
  });
}

/** "6.1 Uppföljning" and "Avsnitt 6.1" are about "6.1"; an appendix is called so. */
export function partNameOf(heading: string): string {
  const number = headingNumber(heading);
  if (!number) return heading;
  return number.kind === 'section' ? number.text : number.kind === 'chapter' ? number.parts.join('.') : heading;
}
