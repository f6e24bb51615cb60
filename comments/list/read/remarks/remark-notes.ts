import { isAnonymous } from '../../../model/came-with.ts';
import type { Target } from '../../../model/comment.ts';
import { type FlatDocument, placeAt } from '../../../text/flatten.ts';
import { headingsUnder } from '../../../text/heading-path.ts';
import type { ConceptNames } from '../../entries/concept-names.ts';
import { saidOfSection } from '../../templates/note.ts';
import { readNote, type SaidInFields } from '../../templates/read-note.ts';
import type { Remark } from './remark.ts';

/** A remark that may be a note of ours, which says some of a comment's fields below its text. */
export interface NotedRemark extends Remark {
  fields: Omit<SaidInFields, 'editing'>;
  /** What it says that it is about, where that isn't the words that it stands at. */
  about?: Exclude<Target, { type: 'passage' | 'rectangle' }>;
}

interface NotesOfFile {
  original: FlatDocument<number>;
  concepts: ConceptNames;
  /** Which organisation an author writes for, as one of the file's notes says it of all. */
  organisations: ReadonlyMap<string, string>;
}

/** What the notes of a file say of their authors. Of who writes for several nothing: there each note says it. */
export function organisationsIn(remarks: readonly Remark[], concepts: ConceptNames): Map<string, string> {
  const said = remarks.flatMap(({ author, text, editing }) => {
    const { remissinstans } = readNote(text, concepts, editing).fields;
    return remissinstans === undefined || isAnonymous(author) ? [] : [{ author: author.trim(), remissinstans }];
  });
  return new Map(
    [...Map.groupBy(said, ({ author }) => author)].flatMap(([author, [first, ...others]]): [string, string][] =>
      first && others.every(({ remissinstans }) => remissinstans === first.remissinstans)
        ? [[author, first.remissinstans]]
        : [],
    ),
  );
}

/** The note as the comment that it was written from, where it surely is one. */
export function asComment(remark: Remark, { original, concepts, organisations }: NotesOfFile): NotedRemark {
  const { said, fields, about } = readNote(remark.text, concepts, remark.editing);
  const { remissinstans = organisations.get(remark.author.trim()) } = fields;
  const { editing, ...others } = { ...fields, ...(remissinstans !== undefined && { remissinstans }) };
  // What has lost its words stands at the document's title, and is about none of those there.
  const lost = isOnParagraph(original, remark) && saysLost.test(said) ? { about: { type: 'document' as const } } : {};
  // A proposal of words that stand elsewhere is none of those here.
  if (editing !== undefined && standsElsewhere.test(said))
    return { ...remark, fields: remissinstans === undefined ? {} : { remissinstans }, ...lost };
  const noted: NotedRemark = {
    ...remark,
    ...lost,
    text: said,
    fields: others,
    ...(editing !== undefined && { editing }),
  };
  if (about === 'document') return { ...noted, about: { type: 'document' } };
  if (about === undefined) return noted;
  const path = headingAt(original, remark);
  if (path) return { ...noted, about: { type: 'section', path: [...path], selectors: [] } };
  return { ...noted, text: [saidOfSection, said].filter((text) => text !== '').join('\n\n') };
}

/** How notes begin that can't stand at what they are about, in a file or in its text. */
const standsElsewhere =
  /^(?:”[^\n]*”\n|Orden (?:finns inte i den här|står på flera ställen i) texten|Orden står i texten, men |Gäller orden som de stod |Gäller avsnittet ”|Gäller (?:en yta på )?sidan )/;

const saysLost =
  /^(?:Orden (?:finns inte i den här|står på flera ställen i) texten: |Orden står i texten, men |Gäller avsnittet ”|Gäller (?:en yta på )?sidan )/;

/** Is it on all of a paragraph, as a note that can't stand at its words? */
function isOnParagraph(document: FlatDocument<number>, { span }: Remark): boolean {
  const place = span && document.places[placeAt(document, span.start)];
  return (
    place !== undefined &&
    document.text.slice(place.start, place.end).trim() === document.text.slice(span?.start, span?.end).trim()
  );
}

/** The section whose heading the remark is on. */
function headingAt(document: FlatDocument<number>, { span }: Remark): readonly string[] | undefined {
  const place = span && document.places[placeAt(document, span.start)];
  const isHeading = place && place.section.length > 0 && headingsUnder(place.section, document).includes(place);
  return isHeading ? place.section : undefined;
}

/** What it is on, where the note says more than its place does. */
export function targetOf({ about }: NotedRemark, found: Target): Target {
  if (about?.type !== 'section') return about ?? found;
  return found.type === 'passage' ? { ...about, selectors: found.selectors } : found;
}
