import { isWholePage } from '../../model/target/target.ts';
import type { Entry } from '../entries/entry.ts';
import { makerOf } from '../entries/sender.ts';
import { placeText, quotedWords } from '../entries/sentences.ts';
import { shownText } from '../write/cell-text.ts';
import { type ColumnKey, kindOf } from './columns.ts';
import { visible } from './controls.ts';

/** In the order of their lines. */
export const noteFields = [
  'editing',
  'describing',
  'classifying',
  'assessing',
  'identifying',
  'tagging',
  'remissinstans',
] as const satisfies readonly ColumnKey[];

export const saidOfDocument = 'Gäller hela dokumentet.';
export const saidOfSection = 'Gäller hela avsnittet.';

/**
 * A comment as a note in the document itself, beside its words: what it says, a field a line, without its place. Only what isn't
 * about words, or has lost them, says what it speaks of. `readNote` reverses it.
 * @param isPlaced does the note stand at what it is about?
 * @param saysOrganisation does it say which organisation its author writes for? In a file the first of each author's does.
 */
export function noteText(entry: Entry, isPlaced: boolean, saysOrganisation = true): string {
  const { commenting } = entry.comment;
  const lines = noteFields.flatMap((key) => {
    if (key === 'remissinstans' && !saysOrganisation) return [];
    const { heading, cell } = kindOf(key);
    const text = shownText(cell(entry));
    return text === '' ? [] : [`${heading}: ${text}`];
  });
  return visible([aboutWhat(entry, isPlaced), commenting ?? '', lines.join('\n')].filter(Boolean).join('\n\n'));
}

function aboutWhat({ comment: { target }, place }: Entry, isPlaced: boolean): string {
  switch (target.type) {
    case 'document':
      return saidOfDocument;
    case 'section':
      return isPlaced ? saidOfSection : `Gäller avsnittet ”${target.path.at(-1)}”.`;
    case 'rectangle':
      return isPlaced ? '' : `Gäller ${isWholePage(target) ? '' : 'en yta på '}sidan ${target.page}.`;
    case 'passage': {
      if (isPlaced) return '';
      const { quote = '', recognised } = place;
      const words = quotedWords({ quote, ...(recognised && { recognised }) });
      const where = placeText(place);
      return `Orden finns inte i den här texten: ${words}${where && ` (${where})`}.`;
    }
  }
}

/** Who writes the note, as a file names them; an organisation where it has no name. */
export const noteAuthor = ({ comment: { creator }, from }: Entry): string | undefined =>
  makerOf(creator, from).name ?? creator.remissinstans;

/** Of a file's notes those that say which organisation their author writes for: the first of each author, else it would stand in all of them. */
export function namingOrganisation(entries: readonly Entry[]): ReadonlySet<Entry> {
  return new Set(
    [...Map.groupBy(entries, noteAuthor).values()].flatMap((ofAuthor) => {
      const organisations = new Set(ofAuthor.map(({ comment }) => comment.creator.remissinstans));
      return organisations.size > 1 ? ofAuthor : ofAuthor.slice(0, 1);
    }),
  );
}
