import { titleInSwedish } from '../../model/title.ts';
import type { CommentList, ListHead, ListSource } from '../list.ts';
import { dayInWords } from './day-in-words.ts';
import { numberOwners } from './number-owners.ts';

/** What an ärende says of itself. Without one the documents' titles are what the list is about. */
export function headOf({
  arende,
  documents,
  letterhead = {},
  decision,
  reviewer,
  now,
}: Pick<ListSource, 'arende' | 'documents' | 'letterhead' | 'decision' | 'reviewer' | 'now'>): ListHead {
  const titles = documents.map(({ title }) => titleInSwedish(title));
  const { sender, recipient, numbers = [], handlaggare, stance, summary } = arende ?? {};
  // Where the ärende doesn't say who answers, whoever makes the list has said for whom they write.
  const remissinstans = arende?.remissinstans ?? reviewer?.remissinstans;
  const signers = linesOf(arende?.signers ?? letterhead.signers ?? '');

  const owned = numberOwners(numbers, arende ?? {});
  const numbersOf = (who: 'theirs' | 'ours') => owned.filter(({ whose }) => whose === who).map(({ number }) => number);
  return {
    title: (arende && titleInSwedish(arende.title)) ?? titles[0] ?? 'Synpunkter',
    ...(sender && { sender }),
    theirNumbers: numbersOf('theirs'),
    ownNumbers: numbersOf('ours'),
    documents: titles,
    ...(remissinstans && { remissinstans }),
    ...(handlaggare && { handlaggare }),
    ...(recipient && { recipient }),
    ...(letterhead.contact && { contact: letterhead.contact }),
    ...(signers.length > 0 && { signers }),
    date: dayOf(now),
    ...(stance && { stance }),
    ...(summary && { summary }),
    ...(decision && { decision }),
  };
}

const two = (number: number) => String(number).padStart(2, '0');

/** Today, in the reader's time zone. */
const dayOf = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What stands first in a file. */
export const listTitle = (list: CommentList): string =>
  list.kind === 'letter' ? list.title : `${list.name}: ${list.head.title}`;

type Line = [label: string, value: string];

/** The head as lines to print, those that are known; the summary is running text and stands apart. */
export const headLines = ({ kind, head, collects }: Pick<CommentList, 'kind' | 'head' | 'collects'>): Line[] => {
  const lines = kind === 'letter' ? letterLines(head) : tableLines(head);
  return lines
    .filter((line): line is Line => Boolean(line[1]))
    .map(([label, value]) => [(collects && collectedLabels.get(label)) || label, value]);
};

const maker = 'Remissinstans';
const theirNumber = 'Ert diarienummer';

/** What is called something else where others' answers are put together: whoever does it isn't the one who answers, and nobody is addressed. */
const collectedLabels = new Map([
  [maker, 'Sammanställt av'],
  [theirNumber, 'Remissens diarienummer'],
]);

/** Leaves out what the letter's own text says, such as the stance. */
const letterLines = (head: ListHead): [string, string | undefined][] => [
  [maker, head.remissinstans],
  ['Datum', dayInWords(head.date)],
  ['Vårt diarienummer', head.ownNumbers.join(', ')],
  ['Handläggare', head.handlaggare],
  ['Mottagare', head.recipient ?? head.sender],
  [theirNumber, head.theirNumbers.join(', ')],
  ['Kontakt', head.contact],
];

function tableLines(head: ListHead): [string, string | undefined][] {
  return [
    ['Remiss', head.title],
    ['Avsändare', head.sender],
    ['Avsändarens diarienummer', head.theirNumbers.join(', ')],
    [maker, head.remissinstans],
    ['Eget diarienummer', head.ownNumbers.join(', ')],
    ['Handläggare', head.handlaggare],
    ['Datum', head.date],
    [
      'Dokument',
      (head.documents.length > 1 ? head.documents : head.documents.filter((title) => title !== head.title)).join('; '),
    ],
    ['Ställningstagande', head.stance],
  ];
}
