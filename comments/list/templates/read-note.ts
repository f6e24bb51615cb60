import { type Comment, commentTypes, stances } from '../../model/comment.ts';
import { mostItems } from '../../model/record.ts';
import { comparable } from '../../text/comparable-text.ts';
import type { ConceptNames } from '../entries/concept-names.ts';
import { proposalIn } from '../entries/sentences.ts';
import { kindOf } from './columns.ts';
import { noteFields, saidOfDocument, saidOfSection } from './note.ts';

type NoteField = (typeof noteFields)[number];

/** What a note says beside its own words, as fields of the comment and of who wrote it. */
export type SaidInFields = Partial<
  Pick<Comment, Exclude<NoteField, 'remissinstans'>> & Pick<Comment['creator'], 'remissinstans'>
>;

export interface SaidInNote {
  /** Its own words, without the lines that `noteText` has put around them. */
  said: string;
  fields: SaidInFields;
  /** What it says that it is about; undefined of words. */
  about?: 'document' | 'section';
}

/**
 * Reverses `noteText`. A person may write lines like ours, so only what `noteText` could have written is taken for fields: whole lines at the
 * end, apart from what is above, in our order, with values that the fields can have. All else stays among the words.
 * @param proposed what a tracked change proposes at the same words, if one does
 */
export function readNote(text: string, concepts: ConceptNames, proposed?: string): SaidInNote {
  const { said, fields } = withoutFields(text, concepts, proposed);
  const about = aboutIn(said);
  const rest = about ? said.slice(about.words.length).trimStart() : said;
  // Who says nothing but that has written the sentence as a comment.
  const isAbout = about && (rest !== '' || Object.keys(fields).length > 0);
  return isAbout ? { said: rest, fields, about: about.is } : { said, fields };
}

const abouts = [
  { is: 'document', words: saidOfDocument },
  { is: 'section', words: saidOfSection },
] as const;

const aboutIn = (said: string) => abouts.find(({ words }) => said === words || said.startsWith(words + between));

const between = '\n\n';

/** The fewest paragraphs at the end that are fields. */
function withoutFields(text: string, concepts: ConceptNames, proposed: string | undefined): SaidInNote {
  const whole = text.trim();
  for (let end = whole.length; end > 0; ) {
    const at = whole.lastIndexOf(between, end - 1);
    const start = at < 0 ? 0 : at + between.length;
    if (startsField(whole, start)) {
      const fields = fieldsIn(whole.slice(start), concepts, proposed);
      // With what no field can have, more above it wouldn't be any more certain.
      return fields ? { said: whole.slice(0, Math.max(0, at)), fields } : { said: text, fields: {} };
    }
    end = at;
  }
  return { said: text, fields: {} };
}

const labelOf = (field: NoteField) => `${kindOf(field).heading}: `;
const startsField = (text: string, at: number) => noteFields.some((field) => text.startsWith(labelOf(field), at));

function fieldsIn(text: string, concepts: ConceptNames, proposed: string | undefined): SaidInFields | undefined {
  const found: { field: NoteField; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const last = found.at(-1);
    const later = noteFields.slice(last ? noteFields.indexOf(last.field) + 1 : 0);
    const field = later.find((one) => line.startsWith(labelOf(one)));
    if (field) found.push({ field, lines: [line.slice(labelOf(field).length)] });
    else if (last && isLong(last.field)) last.lines.push(line);
    else return undefined;
  }
  const end = found.at(-1);
  // Whether what stands below a proposal is part of it can't be told, but where a field follows or the change itself says so.
  const isSure = end?.field !== 'editing' || end.lines.length === 1 || isProposed(end.lines.join('\n'), proposed);
  if (!isSure) return undefined;
  let fields: SaidInFields = {};
  for (const { field, lines } of found) {
    const value = valueIn(field, lines.join('\n').trimEnd(), concepts, proposed);
    if (!value) return undefined;
    fields = { ...fields, ...value };
  }
  return fields;
}

/** May it be several lines? */
const isLong = (field: NoteField) => field === 'editing' || field === 'describing';

const isProposed = (text: string, proposed: string | undefined) =>
  proposed !== undefined && comparable(proposalIn(text)).text === comparable(proposed).text;

/** Undefined where the field can't have it. */
function valueIn(
  field: NoteField,
  text: string,
  concepts: ConceptNames,
  proposed: string | undefined,
): SaidInFields | undefined {
  if (text.trim() === '') return undefined;
  switch (field) {
    case 'editing':
      // Where the change has been changed since, the comment's text is another proposal.
      return proposed === undefined || isProposed(text, proposed)
        ? { editing: proposed ?? proposalIn(text) }
        : undefined;
    case 'classifying':
      return only(commentTypes, text, (classifying) => ({ classifying }));
    case 'assessing':
      return only(stances, text, (assessing) => ({ assessing }));
    case 'identifying': {
      const ids = text.split(separator).map(concepts.idOf);
      const known = ids.filter((id) => id !== undefined);
      return known.length === ids.length && ids.length <= mostItems ? { identifying: known } : undefined;
    }
    case 'tagging': {
      const tagging = text.split(separator);
      return tagging.includes('') || tagging.length > mostItems ? undefined : { tagging };
    }
    default:
      return { [field]: text };
  }
}

/** Between the items of a list, as `shownText` has them. */
const separator = '; ';

function only<T extends string>(
  values: readonly T[],
  text: string,
  as: (value: T) => SaidInFields,
): SaidInFields | undefined {
  const value = values.find((one) => one === text);
  return value === undefined ? undefined : as(value);
}
