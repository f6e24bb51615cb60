import type { ListHead } from '../../list.ts';

/** The fields of a letter that somebody fills in, and the places that each may go to. The date isn't among them: Word has its own. */
const placesOf = {
  recipient: ['mottagare'],
  signers: ['underskrift', 'undertecknare'],
  contact: ['kontakt'],
  remissinstans: ['myndighet', 'underskrift'],
  handlaggare: ['handläggare'],
  ownNumbers: ['dnr'],
  theirNumbers: ['ert dnr'],
} as const satisfies Partial<Record<keyof ListHead, readonly string[]>>;

type FilledField = keyof typeof placesOf;
const filledFields = Object.keys(placesOf) as FilledField[];

/** The fields that something stands in and that a file has no place for, each with the place that it lacks. */
export const unplacedFields = (head: ListHead, places: readonly string[]): { field: FilledField; place: string }[] =>
  filledFields
    .filter((field) => head[field] !== undefined && head[field].length > 0)
    .filter((field) => !placesOf[field].some((place) => places.includes(place)))
    .map((field) => ({ field, place: placesOf[field][0] }));
