import { limits } from '../../../../comments/list/read/formats/workbook/limits.ts';
import type { LeftOutRemarks } from '../../../../comments/list/read/remarks/remark.ts';
import type { Fault, RowRead } from '../../../../comments/list/read/result.ts';
import type { ChoosableColumn } from '../../../../comments/list/read/unknown-columns.ts';
import type { Comment } from '../../../../comments/model/comment.ts';
import type { FaultPlace, FileRefusal } from '../../../../extension/state/import/file-kind.ts';
import { peopleIn } from '../../people.ts';
import { leftOutSv, onlyLeftOutSv } from './left-out.ts';

const numbers = new Intl.NumberFormat('sv');
const list = new Intl.ListFormat('sv');
const megabytes = (bytes: number) => numbers.format(bytes / 1e6);
const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'kommentar' : 'kommentarer'}`;

/** What is counted comes as text, as all that is found in a file. */
const countOf = (found: string, one: string, many: string) =>
  `${numbers.format(Number(found))} ${Number(found) === 1 ? one : many}`;

const fields: Partial<Record<keyof Comment, string>> = {
  commenting: 'Synpunkt',
  describing: 'Motivering',
  editing: 'Förslag till ny lydelse',
  classifying: 'Typ',
  assessing: 'Ställningstagande',
  identifying: 'Begrepp',
  tagging: 'Etiketter',
  status: 'Status',
  internal: 'Intern',
  target: 'Ställe',
};

const columns: Record<ChoosableColumn, string> = {
  commenting: 'Synpunkt',
  editing: 'Förslag till ny lydelse',
  describing: 'Motivering',
  assessing: 'Ställningstagande',
  section: 'Avsnitt',
  page: 'Sida',
  quote: 'Citat',
  reviewer: 'Namn',
  role: 'Roll',
  remissinstans: 'Remissinstans',
  classifying: 'Typ av synpunkt',
  identifying: 'Begrepp',
  tagging: 'Etiketter',
  status: 'Status',
  created: 'Skriven, datum',
};

/** What is said of a row, or of the file, after its number and what it is about. */
export const faults: Record<Fault['why'], (found: string, as?: string) => string> = {
  'no file of the kind': () => 'filen går inte att läsa',
  'no headings': () => 'rubriker saknas',
  'sheet without list': () => 'bladet har ingen rubrikrad som känns igen och har inte lästs',
  'hidden sheet': () => 'bladet är dolt och har inte lästs; visa det i Excel om det ska med',
  'hidden rows': (found) =>
    `${found === '1' ? 'en dold rad' : `${found} dolda rader`} är med bland de andra; ta bort krysset för det som inte ska in`,
  'hidden columns': (found) => `${found === '1' ? 'en dold kolumn' : `${found} dolda kolumner`} har lästs som de andra`,
  'unknown column': () => 'kolumnen känns inte igen och har inte lästs',
  'column without heading': (found) =>
    `kolumn ${found} saknar rubrik och har inte lästs; skriv en rubrik över den om den ska med`,
  'more cells than headings': (found) =>
    `”${found}” står i celler utan rubrik och har inte lästs; flytta texten till en kolumn med rubrik`,
  'struck text': (found) => `”${found}” är struket i filen och har inte lästs`,
  'unknown document': () => 'hör inte till något av ärendets dokument',
  'no such document': (found) => `inget av ärendets dokument heter ”${found}”`,
  'unknown type': (found) => `”${found}” är ingen typ av synpunkt`,
  'unknown stance': (found) => `”${found}” är inget ställningstagande`,
  'stance in words': (found) => `”${found}” är inget av ställningstagandena här och står i motiveringen`,
  'stance understood': (found, as) => `”${found}” har lästs som ”${as}”`,
  'unknown status': (found) => `”${found}” är ingen status; skriv utkast eller klar`,
  'unknown concept': (found) => `något i ”${found}” är inget känt begrepp`,
  'stays as it is': () => 'går inte att ändra från en fil och lämnas som det är',
  'id twice': () => 'samma kommentar finns två gånger; den första gäller',
  'ids of others': () => 'numrerar bara raderna här; alla rader läses in som nya',
  'no id': (found) => `”${found}” är inget id; töm cellen om raden är ny`,
  'part missing': () => 'en del av den uppdelade raden saknas',
  'says nothing': () => 'raden saknar innehåll',
  elsewhere: (found) => `en del av listan finns på ${found} och hämtas inte`,
  'not all': (found) => `filen har bara en del av kommentarerna (${found}); hämta resten för sig`,
  'in another arende': () => 'kommentaren finns redan, i ett annat ärende',
  'area unknown': () => 'säger vilken sida, men inte var på den; kommentaren gäller hela sidan',
  'place unknown': () => 'säger inte vilka ord i texten kommentaren gäller; markera dem när den är inläst',
  'too long': () => 'texten är längre än en miljon tecken och har inte lästs; dela upp den på flera rader',
  'not calculated': () => 'cellen har en formel vars värde inte är sparat; öppna filen i Excel och spara den där',
  'not understood': (found) => `gick inte att tolka: ${found}`,
  ...leftOutSv,
  'remarks in list': (found) =>
    `filen är en lista och har lästs som en; ${countOf(found, 'kommentar eller ändring', 'kommentarer och ändringar')} i Word-dokumentet är inte med`,
};

const refusals: Record<FileRefusal, (file: string, at?: FaultPlace, leftOut?: LeftOutRemarks) => string> = {
  empty: (file) => `${file} är tom. Välj en annan fil.`,
  'too-large': (file) =>
    `${file} är större än ${megabytes(limits.fileBytes)} megabyte. Dela upp den och läs in delarna en i taget.`,
  'unpacks-too-large': (file) =>
    `${file} är större än ${megabytes(limits.unpackedBytes)} megabyte när den packas upp, eller har för många delar. Spara bladet med listan som en egen fil, eller dela upp den.`,
  'too-many-sheets': (file) =>
    `${file} har fler än ${numbers.format(limits.sheets)} blad. Spara bladet med listan som en egen fil.`,
  'too-many-cells': (file) =>
    `${file} har fler än ${numbers.format(limits.cells)} celler, de tomma inräknade. Ta bort tomma rader och kolumner, eller dela upp den.`,
  'too-many-rows': (file) =>
    `Listan i ${file} har fler än ${numbers.format(limits.rows)} rader. Dela upp den och läs in delarna en i taget.`,
  'too-long-cell': (file) =>
    `${file} har en text som är längre än ${numbers.format(limits.cellLetters)} tecken. Korta den, eller dela upp den på flera rader.`,
  'too-much-text': (file) =>
    `${file} har mer än ${numbers.format(limits.letters)} tecken text. Dela upp den och läs in delarna en i taget.`,
  'too-deep': (file) =>
    `${file} har fler än ${numbers.format(limits.values)} värden, eller fler än ${numbers.format(limits.depth)} nivåer. Hämta kommentarerna på nytt ur verktyget som de kommer från, i mindre delar.`,
  'old-excel': (file) =>
    `${file} är sparad i ett äldre Excelformat eller har ett lösenord. Öppna den och spara den som .xlsx utan lösenord.`,
  'open-document': (file) =>
    `${file} är sparad i OpenDocument-format (.ods eller liknande). Öppna den i LibreOffice eller Excel och spara den som .xlsx eller CSV.`,
  'word-document': (file) =>
    `${file} är ett textdokument i ett format som inte läses in (.doc eller .rtf). Öppna det i Word eller LibreOffice, spara det som Word-dokument (.docx) och läs in den filen.`,
  'open-text': (file) =>
    `Kommentarer tas inte in ur .odt. Öppna ${file} i LibreOffice eller Word, spara den som Word-dokument (.docx) och läs in den filen.`,
  'word-too-large': (file) =>
    `${file} är större än vad som läses när den packas upp. Dela upp dokumentet och läs in delarna en i taget.`,
  'too-many-remarks': (file) =>
    `${file} har fler än ${numbers.format(limits.remarks)} kommentarer och ändringar. Dela upp dokumentet och läs in delarna en i taget.`,
  'no-remarks': (file) =>
    `${file} är ett Word-dokument utan kommentarer och spårade ändringar, och ingen lista. Be om dokumentet som kollegan har kommenterat i. Är det en remiss: öppna den i Remissläsaren.`,
  'remarks-left-out': (file, _, leftOut) =>
    leftOut ? onlyLeftOutSv(file, leftOut) : `${file} har kommentarer eller ändringar, men inga som kan visas här.`,
  pdf: (file) =>
    `${file} är en PDF, ingen lista. Är det en remiss: öppna den i Remissläsaren. Är det en lista: be om den som Excel eller CSV och läs in den.`,
  'unknown-encoding': (file) =>
    `${file} har en okänd teckenkodning: å, ä och ö går inte att läsa. Spara den som ”CSV UTF-8” eller .xlsx i programmet som den kommer ifrån.`,
  'not-a-list': (file) =>
    `${file} har inga kommentarer som går att läsa. Välj en synpunktslista (Excel eller CSV, med rubrikraden kvar) eller kommentarer ur ett annat verktyg (JSON).`,
  'open-quote': (file, at) =>
    `${file} har ett citattecken som inte avslutas${at ? `: det före ”${at.words}” på rad ${numbers.format(at.line)}` : ''}. Det som följer skulle hamna i en enda cell, så inget har lästs in. Skriv ett citattecken där texten i cellen slutar, eller spara om filen som .xlsx i programmet som den kommer från.`,
  broken: (file) => `${file} är skadad och har inte lästs in. Spara om den i programmet som den kommer från.`,
  'no-rows': (file) => `${file} har inga rader med kommentarer.`,
  'no-document': () =>
    'Ärendet har inget dokument som är läst här än. Öppna remissen med Remissläsaren och läs in filen igen.',
};

type RowName = Pick<RowRead, 'row' | 'sheet' | 'part'>;

const partNames = { comment: 'Kommentar', change: 'Ändring', reply: 'Svar', mended: 'Ändrad text' };

function nameOfRow({ row, sheet, part }: RowName): string {
  if (part !== undefined) return `${partNames[part]} ${numbers.format(row)}`;
  return sheet === undefined ? `Rad ${numbers.format(row)}` : `${sheet}, rad ${numbers.format(row)}`;
}

const { listed } = peopleIn('sv');

/** A file of comments for an ärende: what it would bring. */
export const importSv = {
  name: 'Läs in kommentarer …',
  how: 'Excel, CSV, Word (.docx, inte .odt) med kommentarer och spårade ändringar, eller kommentarer ur andra verktyg (JSON). Du kan också dra filen hit.',
  dropHere: 'Släpp filen här',
  reading: (file: string) => `Läser ${file} …`,
  rereading: 'Läser om …',
  cancel: 'Avbryt',
  from: (file: string) => `Det här finns i ${file}`,
  nothingYet: 'Inget är inläst än. Ta bort krysset för det som inte ska med.',
  waiting: (count: number) =>
    count === 1
      ? 'En kommentar väntar på att du väljer dokument.'
      : `${comments(count)} väntar på att du väljer dokument.`,
  nothingNew: 'Filen innehåller inget nytt.',
  counts: (added: number, changed: number, unchanged: number, there: number, unreadable: number): string =>
    [
      `${numbers.format(added)} ${added === 1 ? 'ny' : 'nya'}`,
      `${numbers.format(changed)} ${changed === 1 ? 'ändrad' : 'ändrade'}`,
      `${numbers.format(unchanged)} ${unchanged === 1 ? 'oförändrad' : 'oförändrade'}`,
      ...(there > 0 ? [`${numbers.format(there)} som redan finns`] : []),
      ...(unreadable > 0 ? [`${numbers.format(unreadable)} som inte går att läsa`] : []),
    ].join(', '),
  missing: (count: number) =>
    count === 1
      ? 'En av ärendets kommentarer finns inte i filen. Den står kvar som den är.'
      : `${numbers.format(count)} av ärendets kommentarer finns inte i filen. De står kvar som de är.`,
  homeless: (count: number) =>
    count === 1
      ? 'En kommentar säger inte vilket av ärendets dokument den gäller. Lägg den i:'
      : `${comments(count)} säger inte vilket av ärendets dokument de gäller. Lägg dem i:`,
  noDocument: 'Välj dokument …',
  whose: 'Vem har lämnat synpunkterna?',
  nameless: (count: number) =>
    count === 1
      ? 'En kommentar saknar uppgift om vem som har skrivit den.'
      : `${comments(count)} saknar uppgift om vem som har skrivit dem.`,
  authors: { mine: 'Jag', theirs: 'Någon annan' },
  authorFields: { name: 'Namn', remissinstans: 'Remissinstans' },
  oneOfBoth: 'Fyll i minst det ena.',
  authorFirst: 'Svara först på vem som har lämnat synpunkterna.',
  added: (count: number) => `Nya (${numbers.format(count)})`,
  changed: (count: number) => `Ändrade (${numbers.format(count)})`,
  there: (count: number) => `Finns redan (${numbers.format(count)})`,
  thereHow:
    'Samma ord, på samma ställe och av samma person, står redan i dokumentet. De läses bara in om du kryssar i dem.',
  deleted: (count: number) => `Borttagna här (${numbers.format(count)})`,
  deletedHow: 'De är borttagna i Remissläsaren och kommer bara tillbaka om du kryssar i dem.',
  unreadable: (count: number) => `Går inte att läsa (${numbers.format(count)})`,
  unknownColumns: (count: number) =>
    count === 1
      ? 'En kolumn känns inte igen. Välj vad den innehåller, om den ska med.'
      : `${numbers.format(count)} kolumner känns inte igen. Välj vad de innehåller, om de ska med.`,
  otherColumns: (count: number) => `Visa ${numbers.format(count)} till, med mindre innehåll`,
  lacks: 'Ingen kolumn är synpunkten. Välj den kolumn som har synpunkternas text.',
  columnIs: (heading: string, letter: string) =>
    heading === '' ? `Kolumn ${letter}, utan rubrik, är` : `Kolumnen ”${heading}” är`,
  columns,
  notTakenIn: 'Tas inte in',
  isTaken: (column: string, heading: string) => `${column} (redan kolumnen ”${heading}”)`,
  firstValues: 'Först i kolumnen:',
  rowsWait: (count: number) =>
    `${numbers.format(count)} ${count === 1 ? 'rad' : 'rader'} i filen. De visas när du har valt vad kolumnerna är.`,
  lost: (count: number) => `Läses inte in som det står (${numbers.format(count)})`,
  faults: (count: number) => `Bra att veta (${numbers.format(count)})`,
  row: (row: RowName) => nameOfRow(row),
  rows: (rows: readonly RowName[]): string =>
    rows.length > 1 && rows.every(({ sheet, part }) => sheet === undefined && part === undefined)
      ? `Rad ${rows.map(({ row }) => numbers.format(row)).join(', ')}`
      : rows.map(nameOfRow).join('; '),
  /** What a Word document is that somebody has commented on. */
  remarks: (count: number, replies: number, changes: number, authors: readonly string[]): string => {
    if (count + changes === 0) return 'Word-dokument utan kommentarer och spårade ändringar.';
    const what = [
      ...(count > 0 ? [comments(count)] : []),
      ...(replies > 0 ? [`${numbers.format(replies)} svar`] : []),
      ...(changes > 0 ? [countOf(String(changes), 'spårad ändring', 'spårade ändringar')] : []),
    ];
    const together = changes > 0 ? ' Ändringar som hör ihop räknas som en.' : '';
    return `Word-dokument med ${list.format(what)}${authors.length > 0 ? ` av ${listed(authors)}` : ''}.${together}`;
  },
  fault: ({ part, found, as, why }: Fault) => [part, faults[why](found, as)].filter(Boolean).join(': '),
  fields,
  before: 'Nu',
  after: 'I filen',
  empty: 'tomt',
  struck: 'utgår',
  yes: 'ja',
  no: 'nej',
  place: {
    document: 'hela dokumentet',
    section: (title: string) => `avsnittet ${title}`,
    rectangle: (page: number, isWhole: boolean) => `${isWhole ? '' : 'en yta på '}sidan ${numbers.format(page)}`,
    nowhere: 'text i dokumentet',
    quoted: (words: string, isStruck: boolean, isRecognised: boolean) =>
      `”${words}”${isStruck ? ' (struken text)' : ''}${isRecognised ? ' (läst ur bild)' : ''}`,
  },
  more: (left: number) => `Visa fler (${numbers.format(left)} kvar)`,
  takeIn: (count: number) => (count === 0 ? 'Läs in' : `Läs in ${comments(count)}`),
  stale: 'Något har ändrats här sedan filen jämfördes. Granska en gång till.',
  refusals,
};
