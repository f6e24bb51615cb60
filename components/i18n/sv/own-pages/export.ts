import type { LeftOut } from '../../../../comments/list/entries/entries.ts';
import type { Order } from '../../../../comments/list/entries/order.ts';
import type { WholeStance } from '../../../../comments/list/entries/whole-stances.ts';
import type { Stance } from '../../../../comments/model/comment.ts';
import type { FormatName } from '../../../../extension/state/export/formats.ts';
import type { knownTemplates } from '../../../../extension/state/export/plan.ts';
import type { FileFailureKind } from '../../../../extension/state/export/workers/file-failure.ts';
import { measuresIn } from '../../measures.ts';

const numbers = new Intl.NumberFormat('sv');
const list = new Intl.ListFormat('sv');
const { bytes } = measuresIn('sv');

const comments = (count: number) => `${numbers.format(count)} ${count === 1 ? 'kommentar' : 'kommentarer'}`;

const reasons: Record<keyof LeftOut, (count: number) => string> = {
  draft: (count) => `${numbers.format(count)} utkast`,
  internal: (count) => `${numbers.format(count)} ${count === 1 ? 'intern' : 'interna'}`,
  highlight: (count) => `${numbers.format(count)} ${count === 1 ? 'markering' : 'markeringar'} utan text`,
  resolved: (count) =>
    `${numbers.format(count)} ${count === 1 ? 'löst' : 'lösta'} (ta bort etiketten Löst på det som ska med)`,
  reservations: (count) =>
    `${numbers.format(count)} ${count === 1 ? 'reservation eller särskilt yttrande' : 'reservationer och särskilda yttranden'}`,
  others: (count) => `${numbers.format(count)} från andra`,
};

const formats: Record<FormatName, { name: string; what: string }> = {
  docx: { name: 'Word', what: 'För dig som vill skriva vidare. Går även att öppna i LibreOffice.' },
  xlsx: { name: 'Excel', what: 'En lista att sortera och filtrera. Kan läsas in igen.' },
  csv: { name: 'CSV', what: 'En tabell för andra program, utan uppgifter om ärendet. Kan läsas in igen.' },
  md: { name: 'Markdown', what: 'Text med enkel formatering.' },
  html: { name: 'Webbsida', what: 'En fil att läsa i webbläsaren och skriva ut.' },
  txt: { name: 'Ren text', what: 'För att klistra in i ett brev eller ett webbformulär.' },
  jsonld: {
    name: 'JSON-LD',
    what: 'Kommentarerna med alla uppgifter, för andra verktyg. Mallen påverkar inte innehållet.',
  },
};

/** The page for the list of comments. */
export const exportSv = {
  gone: 'Det finns inget att exportera här.',
  goneHow: 'Ärendet kan vara borttaget eller ihopslaget med ett annat.',
  toWorkspace: 'Gå till Ärenden',
  comments,
  settings: 'Listans utformning',
  template: 'Mall',
  templates: {
    synpunkter: { name: 'Synpunktslista', what: 'En rad för varje kommentar.' },
    yttrande: { name: 'Yttrande', what: 'Löpande text som följer dokumentets rubriker.' },
    begrepp: {
      name: 'Begreppssvar',
      what: 'En rad för varje begrepp. Etiketterna term och definition avgör ja eller nej.',
    },
    iso: { name: 'ISO/IEC/CEN', what: 'Formuläret för standardremisser, med åtta kolumner.' },
  } satisfies Record<(typeof knownTemplates)[number], { name: string; what: string }>,
  ownTemplate: 'Egen mall.',
  columns: (count: number) => `Kolumner (${numbers.format(count)})`,
  columnsHow:
    'Dra i handtaget eller använd pilarna för att ändra ordningen. Skriv i rubriken för att byta namn på kolumnen.',
  columnsLeftOut: (headings: readonly string[]) =>
    `Utelämnas eftersom inget står i ${headings.length === 1 ? 'den' : 'dem'}: ${list.format(headings)}. När du ändrar kolumnerna tas ${headings.length === 1 ? 'den' : 'de'} med.`,
  columnsAdded: (headings: readonly string[]) => `Läggs till i den här listan: ${list.format(headings)}.`,
  heading: (column: string) => `Rubrik för ${column}`,
  twice: (heading: string) => `En annan kolumn heter redan ”${heading}”.`,
  up: (column: string) => `Flytta upp ${column}`,
  down: (column: string) => `Flytta ned ${column}`,
  removeColumn: (column: string) => `Ta bort ${column}`,
  columnMoved: (column: string, place: number, count: number) =>
    `${column} är nu kolumn ${numbers.format(place)} av ${numbers.format(count)}.`,
  columnRemoved: (column: string) => `${column} är borttagen.`,
  columnAdded: (column: string) => `${column} är tillagd sist.`,
  add: 'Lägg till kolumn',
  choose: 'Välj …',
  reset: 'Återställ kolumnerna',
  keep: 'Spara ändringarna i mallen',
  kept: 'Mallen är sparad.',
  keepAs: 'Spara som egen mall',
  templateName: 'Mallens namn',
  nameMissing: 'Skriv ett namn.',
  save: 'Spara',
  cancel: 'Avbryt',
  toFile: 'Spara mallen som fil',
  fromFile: 'Läs in en mall',
  readIn: (name: string) => `Mallen ”${name}” är inläst.`,
  notATemplate: (file: string, field: string, found: string) =>
    field
      ? `${file} går inte att använda: ${field} är ${found}. Be den som gjorde mallen om en ny.`
      : `${file} är ingen mall. Välj en fil som har sparats härifrån.`,
  removeTemplate: 'Ta bort mallen',
  removed: (name: string) => `Mallen ”${name}” är borttagen.`,
  undo: 'Ångra',
  order: 'Ordning',
  orders: {
    place: 'Som i dokumentet',
    section: 'Avsnitt',
    type: 'Typ',
    stance: 'Ställningstagande',
    reviewer: 'Lämnad av',
  } satisfies Record<Order, string>,
  which: 'Kommentarer',
  drafts: 'Ta med utkast',
  reservations: 'Ta med reservationer och särskilda yttranden',
  reservationsFrom: (senders: readonly { name: string; count: number }[]) =>
    `${list.format(senders.map(({ name, count }) => `${name} (${numbers.format(count)})`))}. I yttrandet står de direkt efter underskriften.`,
  reservationsNameless: (count: number) =>
    `Saknas: namn på ${count === 1 ? 'en reservation eller ett särskilt yttrande' : `${numbers.format(count)} reservationer och särskilda yttranden`}. Skriv det under ”Typ” i kommentarens formulär, annars står inget namn i rubriken.`,
  others: 'Ta med kommentarer från andra',
  othersFrom: (senders: readonly { name: string; count: number }[]) =>
    `Från andra: ${list.format(senders.map(({ name, count }) => `${name || 'okänd'} (${numbers.format(count)})`))}. I yttrandet står de för sig, under sina namn.`,
  going: (count: number) => (count === 1 ? '1 kommentar tas med.' : `${comments(count)} tas med.`),
  unreviewed: (count: number) =>
    `${comments(count)} är inte ${count === 1 ? 'granskad' : 'granskade'} sedan den nya versionen. Orden citeras som de stod när du skrev. Öppna dokumentet och granska innan du lämnar in.`,
  repliesLeftOut: (count: number) =>
    `${count === 1 ? 'Ett svar i en kommentarstråd' : `${numbers.format(count)} svar i kommentarstrådar`} från Word tas inte med, för ${count === 1 ? 'det är inte en del av er synpunkt' : 'de är inte en del av er synpunkt'}. Vill du använda något av det: skriv det med egna ord ovanför svaret i kommentaren.`,
  replies: 'Ta med svar i kommentarstrådar',
  repliesIncluded: (count: number) =>
    `${count === 1 ? 'Ett svar i en kommentarstråd' : `${numbers.format(count)} svar i kommentarstrådar`} från Word tas med i en egen kolumn, med namn på den som har svarat. Läs igenom ${count === 1 ? 'det' : 'dem'} innan du lämnar ut listan.`,
  absent: (count: number) =>
    `${comments(count)} citerar ord som inte finns i remissen. De kan vara en kollegas egna. Det står vid citatet. Öppna dokumentet och flytta ${count === 1 ? 'kommentaren' : 'kommentarerna'} till ord som finns där innan du lämnar in.`,
  untyped: (count: number) =>
    `Saknas: typ för ${comments(count)}. Kolumnen ”Type of comment” blir tom där. Välj Typ i kommentarens formulär.`,
  otherStances: (stance: Stance, others: readonly WholeStance[]) =>
    `Samlat ställningstagande: ${stance}. Din kommentar på hela dokumentet säger annat: ${list.format(others.map((one) => `${one.stance} (${one.document})`))}. Båda står i svaret. Ändra det ena om det inte är meningen.`,
  leftOut(counts: LeftOut): string {
    const shown = (Object.keys(reasons) as (keyof LeftOut)[]).filter((reason) => counts[reason] > 0);
    if (shown.length === 0) return '';
    return `Utelämnas: ${list.format(shown.map((reason) => reasons[reason](counts[reason])))}.`;
  },
  noComments: 'Inga kommentarer än.',
  noCommentsHow: 'Öppna dokumentet, markera text och välj ”Kommentera”.',
  noDone: (drafts: number) => `Inga kommentarer är klara än. Det finns ${numbers.format(drafts)} utkast.`,
  noDoneHow: 'Ändra dem till klara i panelen, eller ta med utkasten.',
  noneGoes: 'Inga kommentarer kan tas med.',
  noneGoesHow: 'Interna kommentarer och markeringar utan text tas aldrig med.',
  noConcepts: 'Inga kommentarer gäller något begrepp.',
  noConceptsHow: 'Välj begrepp i kommentarens formulär, eller välj en annan mall.',
  head: 'Ärendet',
  headWhat: {
    synpunkter: 'Uppgifterna står överst i listan och hämtas från ärendet.',
    yttrande: 'Uppgifterna står i yttrandet och hämtas från ärendet.',
    begrepp: 'Uppgifterna står överst i begreppssvaret och hämtas från ärendet.',
    iso: 'Uppgifterna står överst i formuläret och hämtas från ärendet.',
  } satisfies Record<(typeof knownTemplates)[number], string>,
  headMissing: (what: readonly string[]) => `Saknas: ${list.format(what)}.`,
  theirNumbers: 'Avsändarens diarienummer',
  ownNumbers: 'Eget diarienummer',
  doubtfulNumbers(numbers: readonly { number: string; owner?: string }[]): string {
    const said = list.format(numbers.map(({ number, owner }) => (owner ? `${number} (${owner})` : number)));
    const one = numbers.length === 1;
    return `Utelämnas: ${said}. Det framgår inte vem ${one ? 'numret' : 'numren'} hör till. Välj ”Ändra” och skriv avsändarens eller er myndighets namn under ”Tillhör”.`;
  },
  ownNumberHow:
    'När ert eget diarienummer finns i ärendet börjar filnamnet med det. Skriv ”vårt” eller er myndighets namn under ”Tillhör”.',
  date: 'Datum',
  today: (day: string) => `Dagens datum, ${day}.`,
  loose: 'Dokumentet ligger inte i något ärende. Lägg det i ett för att få med avsändare och diarienummer.',
  format: 'Format',
  inFile:
    'Vill du ha kommentarerna i själva PDF:en eller Word-filen? Öppna den i Remissläsaren och välj ”Spara PDF med kommentarer” eller ”Spara Word med kommentarer”.',
  formats,
  saveAs: (format: FormatName) => `Spara som ${formats[format].name}`,
  saveText: 'Spara som textfil',
  copy: 'Kopiera texten',
  file: 'Filen',
  fileName: 'Filnamn',
  writing: (format: FormatName, what: string) => `Skriver ${what} som ${formats[format].name} …`,
  stop: 'Avbryt',
  stopped: 'Avbrutet. Ingen fil har sparats.',
  saved: (file: string, size: number) => `Sparad bland hämtade filer: ${file} (${bytes(size)})`,
  copied: (characters: number) =>
    `Texten är kopierad, ${numbers.format(characters)} tecken. Klistra in den där du vill ha den.`,
  notCopied: 'Webbläsaren lät inte Remissläsaren kopiera. Spara som textfil i stället.',
  writingTemplate: 'Skriver mallen …',
  notWritten: {
    'too-much':
      'Listan är för stor för en enda fil, och inget har sparats. Ta med färre kommentarer eller välj CSV eller ren text.',
    template:
      'Det gick inte att skriva i din Word-mall, och inget har sparats. Spara om mallen i Word och läs in den igen, eller välj en annan mall.',
    other: 'Det gick inte att skapa filen, och inget har sparats. Försök igen eller välj ett annat format.',
  } satisfies Record<FileFailureKind, string>,
  preview: 'Förhandsvisning',
  making: 'Skapar listan …',
  notMade:
    'Det gick inte att skapa listan. Kommentarerna är orörda. Ändra mall, kolumner eller ordning, eller ladda om sidan.',
  rows: (from: number, to: number, total: number) =>
    `Rad ${numbers.format(from)}–${numbers.format(to)} av ${numbers.format(total)}`,
  part: (page: number, pages: number) => `Del ${numbers.format(page)} av ${numbers.format(pages)}`,
  previousPage: 'Föregående del',
  nextPage: 'Nästa del',
  more: (characters: number) => `… och ${numbers.format(characters)} tecken till i filen.`,
};
