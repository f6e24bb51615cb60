import { dayInWords } from '../../entries/day-in-words.ts';
import type { Letter } from '../../list.ts';
import { subjectOf } from '../../templates/letter/letter-title.ts';
import { wholeNames } from '../../templates/letter/whole-names.ts';

/** What may stand between {{ and }} in somebody's own file for letters, and what comes there: each as lines. */
const values = {
  rubrik: ({ title }) => title,
  remiss: ({ head }) => head.title,
  myndighet: ({ head }) => head.remissinstans && wholeNames(head.remissinstans),
  handläggare: ({ head }) => head.handlaggare,
  datum: ({ head }) => dayInWords(head.date),
  dnr: ({ head }) => head.ownNumbers.join(', '),
  mottagare: ({ head }) => head.recipient ?? head.sender,
  'ert dnr': ({ head }) => head.theirNumbers.join(', '),
  kontakt: ({ head }) => head.contact,
  beslut: ({ head }) => head.decision,
  // No more than what is known: who sent it out isn't always who has asked for an answer, nor everybody who answers asked.
  ärendet: ({ head: { sender, title } }) =>
    sender ? `Ärendet gäller ${subjectOf(title)}, från ${sender}.` : undefined,
  undertecknare: ({ head }) => head.signers?.join('\n'),
} satisfies Record<string, (letter: Letter) => string | undefined>;

export type ValueName = keyof typeof values;
export const valueNames = Object.keys(values) as ValueName[];
export const placeholderValue = (name: ValueName, letter: Letter): string =>
  (values[name] as (one: Letter) => string | undefined)(letter) ?? '';

/** Those that hold paragraphs, and so stand alone in one: what we say, who signs it, and what others say. */
export const blockNames = ['text', 'underskrift', 'övriga'] as const;
export type BlockName = (typeof blockNames)[number];

export const placeholderNames: readonly string[] = [...blockNames, ...valueNames];

/** A file with a place for what is to be decided goes to a board first. */
export const isForBoard = (places: readonly string[]): boolean => places.includes('beslut');
