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
/** How a note begins whose words are quoted, since they aren't those that it stands at. */
const saidOfLost = 'Orden finns inte i den här texten: ';
const saidOfSeveral = 'Orden står på flera ställen i texten: ';
const saidOfOne = 'Orden står i texten, men det är inte säkert att det är samma ställe: ';
const saidOfFormer = 'Gäller orden som de stod i en tidigare version: ';

/** Does a note stand at what it is about? Else its words may stand in the text all the same, in one place or `several`: which isn't known. */
export type NotePlaced = boolean | 'one' | 'several';

/** @param alike in how many places its words stand */
export const notPlaced = (alike: number): NotePlaced => (alike === 0 ? false : alike === 1 ? 'one' : 'several');

/**
 * A comment as a note in the document itself, beside its words: what it says, a field a line, without its place. Only what isn't
 * about words, or has lost them, says what it speaks of. `readNote` reverses it.
 * @param saysOrganisation does it say which organisation its author writes for? In a file the first of each author's does.
 */
export function noteText(entry: Entry, placed: NotePlaced, saysOrganisation = true): string {
  const { commenting } = entry.comment;
  const lines = noteFields.flatMap((key) => {
    if (key === 'remissinstans' && !saysOrganisation) return [];
    const { heading, cell } = kindOf(key);
    const text = shownText(cell(entry));
    return text === '' ? [] : [`${heading}: ${text}`];
  });
  return visible([aboutWhat(entry, placed), commenting ?? '', lines.join('\n')].filter(Boolean).join('\n\n'));
}

function aboutWhat({ comment, place }: Entry, placed: NotePlaced): string {
  const { target } = comment;
  switch (target.type) {
    case 'document':
      return saidOfDocument;
    case 'section':
      return placed === true ? saidOfSection : `Gäller avsnittet ”${target.path.at(-1)}”.`;
    case 'rectangle':
      return placed === true ? '' : `Gäller ${isWholePage(target) ? '' : 'en yta på '}sidan ${target.page}.`;
    case 'passage': {
      const { quote = '', recognised } = place;
      const words = quotedWords({ quote, ...(recognised && { recognised }) });
      // It says nothing of what stands here now: its author has read other words, and hasn't looked at these.
      if (placed === true)
        return comment.carried?.state === 'changed' ? `${saidOfFormer}${words?.replace(/\s+/g, ' ')}.` : '';
      const where = placeText(place);
      return `${placed === 'several' ? saidOfSeveral : placed === 'one' ? saidOfOne : saidOfLost}${words}${where && ` (${where})`}.`;
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
