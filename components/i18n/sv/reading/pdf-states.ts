import { pdfLimits } from '../../../../documents/pdf/file/limits.ts';
import type { WhyUnread, WhyUnrecognised } from '../../../../documents/readable-document.ts';

/** Pages from the first to the last of a row. */
export type Row = readonly [from: number, to: number];

const numbers = new Intl.NumberFormat('sv');
const list = new Intl.ListFormat('sv', { type: 'conjunction' });
/** How many rows are named; the rest is counted. */
const named = 12;

/** "Sidan 3", "Sidorna 3, 5–7 och 9"; what is said of them follows in singular or plural. */
function pages(rows: readonly Row[], one: string, many: string): string {
  const which = whichOf(rows);
  return `${which.charAt(0).toUpperCase()}${which.slice(1)} ${isOne(rows) ? one : many}`;
}

const isOne = ([first, ...rest]: readonly Row[]): boolean => first?.[0] === first?.[1] && rest.length === 0;

function whichOf(rows: readonly Row[]): string {
  const names = rows.slice(0, named).map(([from, to]) => {
    if (from === to) return numbers.format(from);
    return `${numbers.format(from)}–${numbers.format(to)}`;
  });
  const more = rows.slice(named).reduce((sum, [from, to]) => sum + to - from + 1, 0);
  return `${isOne(rows) ? 'sidan' : 'sidorna'} ${list.format(more > 0 ? [...names, `${numbers.format(more)} till`] : names)}`;
}

const ask = 'Be avsändaren om en ny fil.';

const unread: Record<WhyUnread, (rows: readonly Row[]) => string> = {
  'too-large': (rows) =>
    `${pages(rows, 'är inte läst: den har', 'är inte lästa: de har')} mer text än Remissläsaren läser på en sida, som mest ${numbers.format(pdfLimits.items)} textbitar och ${numbers.format(pdfLimits.letters)} tecken. Begreppen är inte markerade där.`,
  locked: (rows) =>
    `${pages(rows, 'kunde inte läsas: den är låst', 'kunde inte läsas: de är låsta')}. Be avsändaren om en fil utan lås.`,
  damaged: (rows) => `${pages(rows, 'kunde inte läsas: den är skadad', 'kunde inte läsas: de är skadade')}. ${ask}`,
  slow: (rows) =>
    `${pages(rows, 'är inte läst: det tog', 'är inte lästa: det tog')} för lång tid. Begreppen är inte markerade där. ${ask}`,
  skipped: (rows) =>
    `${pages(rows, 'är inte läst', 'är inte lästa')}: ${numbers.format(pdfLimits.slowPages)} andra sidor tog för lång tid. ${ask}`,
  'not-reopened': (rows) =>
    `${pages(rows, 'är inte läst', 'är inte lästa')}: filen gick inte att öppna igen efter en sida som tog för lång tid. Öppna filen på nytt för att försöka en gång till.`,
};

const unrecognised: Record<WhyUnrecognised, (rows: readonly Row[]) => string> = {
  picture: (rows) =>
    `${pages(rows, 'kunde inte läsas ur bilden: bilden är trasig', 'kunde inte läsas ur bilden: bilderna är trasiga')}. ${ask}`,
  memory: (rows) =>
    `${pages(rows, 'kunde inte läsas ur bilden', 'kunde inte läsas ur bilden')}: minnet räckte inte. Stäng andra flikar och försök igen.`,
  engine: (rows) =>
    `${pages(rows, 'kunde inte läsas ur bilden', 'kunde inte läsas ur bilden')}: läsningen avbröts av ett fel. Försök igen.`,
};

/** What is said of a PDF's pages that aren't read, or not yet. */
export const pdfStatesSv = {
  reading: (read: number, all: number) => `Läser … ${numbers.format(read)} av ${numbers.format(all)} sidor är lästa`,
  missing: (count: number, all: number) =>
    all === 1
      ? 'Sidan saknar text som går att läsa'
      : `${numbers.format(count)} av ${numbers.format(all)} sidor saknar text som går att läsa`,
  harmed: (count: number, all: number) =>
    all === 1
      ? 'Texten är skadad i filen'
      : `Texten på ${numbers.format(count)} ${count === 1 ? 'sida' : 'sidor'} är skadad i filen`,
  fields: (count: number) =>
    count === 1 ? 'Texten i ett ifyllt fält är med' : `Texten i ${numbers.format(count)} ifyllda fält är med`,
  notes: (count: number) =>
    count === 1
      ? 'Texten i en anteckning på sidan är med'
      : `Texten i ${numbers.format(count)} anteckningar på sidorna är med`,
  left: (count: number) =>
    `${numbers.format(count)} fält och anteckningar är inte lästa: det är för många på samma sida`,
  addedUnread: (rows: readonly Row[]) =>
    `${pages(rows, 'är inte läst i sin helhet', 'är inte lästa i sin helhet')}: ifyllda fält och anteckningar där gick inte att läsa. ${ask}`,
  noText: {
    why: 'Filen har ingen text som går att läsa. Sidorna är inskannade bilder, eller så säger typsnitten inte vilka tecken de visar.',
    what: 'Välj ”Läs texten i bilden”, så kan begreppen markeras. Sidorna går att läsa och kommentera ändå.',
  },
  recognise: {
    read: 'Läs texten i bilden',
    readAgain: 'Läs om',
    only: (page: number) => `Läs bara sidan ${numbers.format(page)}`,
    begins: 'Förbereder läsningen …',
    progress: (done: number, all: number) =>
      `${numbers.format(done)} av ${numbers.format(all)} ${all === 1 ? 'sida läst' : 'sidor lästa'} ur bilden · ${numbers.format(all - done)} kvar`,
    cancel: 'Avbryt',
    recognised: (count: number, all: number) =>
      all === 1
        ? 'Sidan är läst ur bilden, så enstaka ord kan vara fel lästa'
        : `${numbers.format(count)} av ${numbers.format(all)} sidor ${count === 1 ? 'är läst' : 'är lästa'} ur bilden, så enstaka ord kan vara fel lästa`,
    foreign: (rows: readonly Row[]) =>
      `${pages(rows, 'verkar vara på ett annat språk än svenska', 'verkar vara på ett annat språk än svenska')}. Fler ord än vanligt kan vara fel lästa ur bilden.`,
    doubtful: (rows: readonly Row[]) =>
      `${pages(rows, 'gick inte att läsa säkert ur bilden', 'gick inte att läsa säkert ur bilderna')}: mycket av texten kan vara fel, och begrepp kan saknas.`,
    wordless: (rows: readonly Row[]) => `I bilden av ${whichOf(rows)} hittades ingen text.`,
    worse: (rows: readonly Row[]) =>
      `${pages(rows, 'går inte att läsa bättre ur bilden', 'går inte att läsa bättre ur bilden')}, så texten i filen står kvar.`,
    failed: (why: WhyUnrecognised, rows: readonly Row[]) => unrecognised[why](rows),
    unkept: {
      full: 'Det finns ingen plats på disken för de lästa sidorna. De är kvar tills du stänger filen, och går att läsa igen.',
      private: 'I privata fönster sparas inget. De lästa sidorna är kvar tills du stänger filen.',
      failed: 'De lästa sidorna gick inte att spara. De är kvar tills du stänger filen, och går att läsa igen.',
    },
  },
  /** @param others what is to be said of the other pages, where there are any */
  slow: (rows: readonly Row[], others: 'being read' | 'read' | undefined) => {
    const more = others && ` De andra sidorna ${others === 'read' ? 'är lästa' : 'läses så länge'}.`;
    return `${pages(rows, 'tar', 'tar')} lång tid att läsa.${more ?? ''}`;
  },
  late: (rows: readonly Row[]) =>
    `${pages(rows, 'är läst, men den', 'är lästa, men de')} tar lång tid att visa. Markeringarna där kan dröja.`,
  cut: (rows: readonly Row[]) =>
    `${pages(rows, 'är läst, men har', 'är lästa, men har')} så mycket text att bara de första ${numbers.format(pdfLimits.shown)} textbitarna${isOne(rows) ? '' : ' på var och en'} går att markera, söka i och kommentera på sidan.`,
  unread: (why: WhyUnread, rows: readonly Row[]) => unread[why](rows),
  damaged: (rows: readonly Row[]) =>
    `${pages(rows, 'är skadad', 'är skadade')} i filen, så text kan saknas där. ${ask}`,
  unsure: (rows: readonly Row[]) =>
    `På ${whichOf(rows)} kan text som inte syns ha blivit läst: det tog för lång tid att kontrollera.`,
  illegible: (rows: readonly Row[]) =>
    `På ${whichOf(rows)} går en del av texten inte att läsa, som rubriker: typsnittet säger inte vilka tecken det visar. ${ask}`,
  claimed: (claimed: number, all: number) =>
    `${pages([[all + 1, claimed]], 'kunde inte läsas', 'kunde inte läsas')}: filen uppger ${numbers.format(claimed)} sidor, men bara ${numbers.format(all)} går att nå. ${ask}`,
  faults: (count: number) => `Delar av filen är skadade (${numbers.format(count)} fel), så text kan saknas. ${ask}`,
  noWordsYet: {
    why: 'Texten läses ur bilderna just nu.',
    what: 'Begreppen kommer sida för sida. Du kan läsa och kommentera så länge.',
  },
  noneRead: {
    why: 'Ingen text i filen har lästs. Varför står här ovanför.',
    what: 'Sidorna går att se och kommentera ändå.',
  },
};
