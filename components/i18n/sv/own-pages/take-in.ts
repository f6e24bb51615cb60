import type { TakeInWarning } from '../../../../extension/state/answers/take-in/what-is-read.ts';

const numbers = new Intl.NumberFormat('sv');
const counted = (count: number, one: string, many: string) => `${numbers.format(count)} ${count === 1 ? one : many}`;

const warnings: Record<TakeInWarning, string> = {
  empty: 'Filen har ingen text. Be avsändaren om en ny, eller skriv in vem som har svarat.',
  english: 'Svaret är på ett annat språk än svenska. Synpunkterna i det får du märka ut själv.',
  'other-remiss':
    'Svaret verkar gälla en annan remiss: varken titeln eller diarienumret finns i texten. Det räknas först när du har sagt att det är rätt remiss.',
  long: 'Svaret är långt. Det tar en stund att gå igenom.',
  locked:
    'Filen är låst med lösenord, så texten går inte att läsa. Ta bort lösenordet, eller be avsändaren om en fil utan lås, och läs filen igen.',
  damaged: 'Filen är skadad och går inte att läsa. Be avsändaren om en ny och läs den igen.',
  'old-format':
    'Filen är i ett format som inte läses (till exempel .doc eller .rtf). Spara den som Word-dokument (.docx) eller PDF och läs den igen.',
  outlook: 'Filen är ett sparat mejl från Outlook och läses inte. Öppna mejlet, kopiera texten och klistra in den här.',
  presentation: 'Filen är en presentation och läses inte. Exportera den som PDF och läs den igen.',
  'too-large': 'Filen är större än vad som läses. Dela upp den och lägg till delarna var för sig.',
  scan: 'Filen är inskannad: sidorna är bilder utan text. Läs filen igen för att få texten läst ur bilderna, eller öppna den i PDF-läsaren.',
  'pages-missing': 'Några sidor har ingen text som går att läsa. Jämför med filen.',
  recognised: 'Texten är läst ur bilder av sidorna, så enstaka bokstäver kan vara fel.',
  doubtful: 'Bilderna av sidorna är svåra att läsa. Jämför texten med filen.',
  'no-rows': 'Inga synpunkter hittades i listan.',
  'rows-unread': 'Några rader i listan gick inte att läsa. Jämför med filen.',
  'guessed-column': 'Ingen rubrik i listan säger vilken kolumn som har synpunkterna. Den med mest text är tagen.',
  'remarks-apart': 'Filen har kommentarer i marginalen. De är inte med i texten här.',
};

/** What is said where answers are taken in and put right. */
export const takeInSv = {
  add: 'Lägg till svar …',
  paste: 'Klistra in text',
  how: 'Word, PDF, webbsidor, text, mejl och listor. Du kan också släppa filerna här.',
  dropHere: 'Släpp svaren här',
  pasteWhat: 'Klistra in svaret, med avsändare och datum om det är ett mejl.',
  pasteIt: 'Lägg till svaret',
  pastedTitle: 'Inklistrad text',
  cancel: 'Avbryt',
  reading: (at: number, all: number, name: string) =>
    all === 1 ? `Läser ${name}` : `Läser ${numbers.format(at)} av ${numbers.format(all)}: ${name}`,
  readingPage: (at: number, all: number) =>
    `Texten läses ur bilderna, sida ${numbers.format(at)} av ${numbers.format(all)}.`,
  skipPictures: 'Hoppa över bilderna',
  unkept: 'Svaren är lästa men inte sparade.',
  keepAgain: 'Försök igen',
  fresh: 'Nytt',
  putAway: 'Stäng listan',
  added: (count: number) => `${counted(count, 'svar är tillagt', 'svar är tillagda')}.`,
  /** Beside those that could be read, if there are any. */
  addedWithoutText: (count: number) =>
    `${counted(count, 'fil är tillagd, men har ingen text som går att läsa', 'filer är tillagda, men har ingen text som går att läsa')}.`,
  noneAdded: 'Inget svar är tillagt.',
  whose: 'Vem är svaret från?',
  whoseMany: (count: number) => `Vem är svaren från? (${numbers.format(count)})`,
  says: 'Spara',
  saysOf: (title: string) => `Spara vem ${title} är från`,
  putRight: 'Rätta',
  putRightOf: (title: string) => `Rätta svaret ${title}`,
  suggestions: (count: number) =>
    count === 0 ? 'Inga förslag till synpunkter' : counted(count, 'förslag till synpunkt', 'förslag till synpunkter'),
  numbers: (all: string) => `Dnr ${all}`,
  undated: 'Utan datum',
  goThrough: 'Gå igenom',
  goThroughOf: (title: string) => `Gå igenom ${title}`,
  warnings,
  unknown: (file: string) => `${file} är inget dokument som kan läsas, och är inte tillagd.`,
  seemsRemiss: (file: string) =>
    `${file} verkar vara själva remissen och inte ett svar på den. Filen är inte tillagd, och inga synpunkter föreslås ur den.`,
  seemsBodies: (file: string, count: number) =>
    `${file} verkar vara en lista över ${counted(count, 'remissinstans', 'remissinstanser')} och inte ett svar. Filen är inte tillagd.`,
  addBodies: 'Lägg till remissinstanserna …',
  addBodiesOf: (file: string) => `Lägg till remissinstanserna i ${file}`,
  leaveOut: 'Lägg inte till',
  leaveOutOf: (file: string) => `Lägg inte till ${file}`,
  isAnswer: 'Det är ett svar',
  isAnswerOf: (file: string) => `Det är ett svar: ${file}`,
  left: (file: string) => `${file} är inte läst, eftersom du avbröt, och är inte tillagd.`,
  unread: (file: string) => `${file} var inte läst när du lämnade sidan. Lägg till filen igen.`,
  same: (file: string, as: string) => `${file} finns redan som svaret från ${as}, och är inte tillagd en gång till.`,
  /** Where nobody knows whose it is. */
  sameFile: (file: string, title: string) => `${file} finns redan som ${title}, och är inte tillagd en gång till.`,
  version: (title: string, carried: number, lost: number) =>
    [
      `En senare version av ${title}. Den tidigare räknas inte längre.`,
      ...(carried > 0
        ? [`${counted(carried, 'synpunkt som var genomgången följer', 'synpunkter som var genomgångna följer')} med.`]
        : []),
      ...(lost > 0
        ? [
            `${counted(lost, 'genomgången synpunkt finns', 'genomgångna synpunkter finns')} inte ordagrant i den här versionen.`,
          ]
        : []),
    ].join(' '),
  earlier: (title: string) => `En tidigare version av ${title}, som är den som räknas.`,
  another: 'Remissinstansen har svarat förut. Båda svaren räknas.',
  replaceIt: (title: string) => `Ersätter ${title}`,
  countBoth: 'Räkna båda svaren',
  newInstans: 'Remissinstansen fanns inte i listan och är tillagd.',
  alike: (name: string) => `Menar du ${name}?`,
  isAlike: 'Ja, det är samma',
  isAlikeOf: (name: string) => `Ja, det är samma: ${name}`,
  /** Of an office, where its nämnd was asked. */
  answersFor: (name: string) => `Svarar för ${name}?`,
  doesAnswer: 'Ja, svaret är deras',
  doesAnswerFor: (name: string) => `Ja, svaret är deras: ${name}`,
  isThisRemiss: 'Det är rätt remiss',
  replaces: (title: string) => `Ersätter ${title}`,
  who: 'Remissinstans',
  theirNumbers: 'Diarienummer',
  numbersHint: 'Flera skiljs åt med semikolon.',
  date: 'Datum',
  overall: 'Ställningstagande',
  noOverall: 'Inte angivet',
  isVersion: 'En senare version av ett svar som redan finns',
  reread: 'Läs om texten',
  rereadHow: 'Förslagen görs om. Det du har tagit ställning till ligger kvar.',
  rereadFile: 'Läs filen igen …',
  rereading: 'Läser …',
  rereadDone: 'Svaret är läst igen.',
  rereadFailed: 'Filen har ingen text som kan läsas.',
  rereadRemiss: 'Filen verkar vara själva remissen, och är inte läst som ett svar.',
  move: 'Flytta till ett annat ärende',
  moveTo: 'Välj ärende',
  moveIt: 'Flytta',
  remove: 'Ta bort svaret',
  edit: 'Ändra svaret',
  editOf: (title: string) => `Ändra svaret ${title}`,
};
