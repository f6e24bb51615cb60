import { fold } from '../swedish/fold.ts';
import type { Head, ListSource } from './list.ts';

/** What an ärende says of itself. Without one the documents' titles are what the list is about. */
export function headOf({ arende, documents, now }: Pick<ListSource, 'arende' | 'documents' | 'now'>): Head {
  const titles = documents.map(({ title }) => title);
  const { sender, numbers = [], remissinstans, handlaggare, stance, summary } = arende ?? {};
  const isOwn = ({ owner }: { owner?: string }) => owner !== undefined && isOurs(owner, remissinstans);
  const texts = (some: readonly { number: string }[]) => some.map(({ number }) => number);
  return {
    title: arende?.title ?? titles[0] ?? 'Synpunkter',
    ...(sender && { sender }),
    theirNumbers: texts(numbers.filter((one) => !isOwn(one))),
    ownNumbers: texts(numbers.filter(isOwn)),
    documents: titles,
    ...(remissinstans && { remissinstans }),
    ...(handlaggare && { handlaggare }),
    date: dayOf(now),
    ...(stance && { stance }),
    ...(summary && { summary }),
  };
}

/** A number of our own says so ("vårt"), or names us, with more words or fewer than the ärende does. */
function isOurs(owner: string, remissinstans: string | undefined): boolean {
  const said = fold(owner).text.trim();
  if (/^(?:vår|vårt|egen|eget)$/.test(said)) return true;
  const us = fold(remissinstans ?? '').text.trim();
  return us !== '' && (us === said || us.startsWith(`${said} `) || said.startsWith(`${us} `));
}

const two = (number: number) => String(number).padStart(2, '0');

/** The day that it is where the reader sits. */
const dayOf = (now: Date): string => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

/** The head as lines to print, those that are known; the summary is running text and stands apart. */
export function headLines(head: Head): [label: string, value: string][] {
  const lines: [string, string | undefined][] = [
    ['Remiss', head.title],
    ['Avsändare', head.sender],
    ['Avsändarens diarienummer', head.theirNumbers.join(', ')],
    ['Remissinstans', head.remissinstans],
    ['Eget diarienummer', head.ownNumbers.join(', ')],
    ['Handläggare', head.handlaggare],
    ['Datum', head.date],
    ['Dokument', head.documents.filter((title) => title !== head.title).join('; ')],
    ['Ställningstagande', head.stance],
  ];
  return lines.filter((line): line is [string, string] => Boolean(line[1]));
}
