import type { Kind } from '../../../../comments/model/model.ts';
import type { SettingName } from '../../../../extension/state/settings-in-backup.ts';
import type { BackupRefusal } from '../../../../storage/backup/backup.ts';
import type { Restored, RestoredKind } from '../../../../storage/backup/effects.ts';
import type { Counts } from '../../../../storage/queries/read.ts';
import { measuresIn } from '../../measures.ts';

const numbers = new Intl.NumberFormat('sv');
const { bytes, when } = measuresIn('sv');

const list = new Intl.ListFormat('sv', { type: 'conjunction' });
/** Only what there is any of, as the end of a sentence. */
const counted = (parts: readonly (readonly [count: number, says: string])[]) =>
  list.format(parts.filter(([count]) => count > 0).map(([count, says]) => `${numbers.format(count)} ${says}`));

/** Only what there is any of. */
const listed = (parts: [count: number, says: string][]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, says]) => `${numbers.format(count)} ${says}`)
    .join(', ');

const kinds: Record<RestoredKind, string> = {
  arende: 'Ärenden',
  document: 'Dokument',
  edition: 'Versioner av dokument',
  comment: 'Kommentarer',
  instans: 'Remissinstanser',
  answer: 'Svar på remisser',
  group: 'Grupper av synpunkter',
  point: 'Synpunkter i svar',
  glossary: 'Egna ordlistor',
  concept: 'Begrepp i egna ordlistor',
  review: 'Svar i Lär',
  page: 'Sidor som är lästa ur bilder',
};

const fieldNames: ReadonlyMap<string, string> = new Map([
  ['deadline', 'sista svarsdag'],
  ['numbers', 'diarienummer'],
  ['sender', 'avsändare'],
  ['remissinstans', 'remissinstans'],
  ['handlaggare', 'handläggare'],
  ['stance', 'ställningstagande'],
  ['assessing', 'ställningstagande'],
  ['summary', 'sammanfattning'],
  ['role', 'roll'],
  ['commenting', 'synpunkt'],
  ['editing', 'förslag'],
  ['describing', 'motivering'],
  ['tagging', 'etiketter'],
  ['classifying', 'typ'],
  ['identifying', 'begrepp'],
  ['target', 'ställe'],
  ['created', 'tidpunkt'],
]);
const fieldName = (field: string) => fieldNames.get(field) ?? 'ett annat fält';

const settingNames: Record<SettingName, string> = {
  suppression: 'en dold markering',
  'own-card': 'ett eget kort',
  'list-plan': 'listans utformning',
  'answer-saved': 'när ett svar sparades',
  'file-of-arende': 'en fil som lagts i ett ärende',
  'list-template': 'en egen mall',
  'word-template': 'en Word-mall',
  letterhead: 'uppgifter i brevhuvudet',
  'pdf-places': 'var du var i dina pdf:er',
  schemes: 'begreppssystem',
  marks: 'markeringar',
  overview: 'översikten',
  'known-faded': 'nedtonade begrepp',
  'single-keys': 'kortkommandon med en enda tangent',
  language: 'språk',
  appearance: 'utseende',
  reviewer: 'vem som skriver',
  'pdf-sites': 'webbplatser för pdf:er',
  'pdfs-offered': 'frågan om pdf:er',
  'recognise-scans': 'om skannade sidor läses av sig självt',
  unknown: 'en okänd inställning',
};

/** What is stored, backups, and why something wasn't stored. */
export const storageSv = {
  nothing: 'Inga ärenden, dokument eller kommentarer finns än.',
  stored: ({ arende, document, comment, answer, glossary }: Counts) =>
    `Här finns ${counted([
      [arende, arende === 1 ? 'ärende' : 'ärenden'],
      [document, 'dokument'],
      [comment, comment === 1 ? 'kommentar' : 'kommentarer'],
      [answer, 'svar från andra'],
      [glossary, glossary === 1 ? 'egen ordlista' : 'egna ordlistor'],
    ])}.`,
  takes: (used: number) => `Det tar upp ${bytes(used)} på disken.`,
  aside: (count: number) =>
    count === 1
      ? 'En post är skadad och har lagts åt sidan. Den visas inte, men allt annat fungerar. Saknar du något, läs in en äldre säkerhetskopia. Den skadade posten följer med i nya säkerhetskopior.'
      : `${numbers.format(count)} poster är skadade och har lagts åt sidan. De visas inte, men allt annat fungerar. Saknar du något, läs in en äldre säkerhetskopia. De skadade posterna följer med i nya säkerhetskopior.`,
  mended: (count: number) =>
    count === 1
      ? 'Ett värde kunde inte stämma, till exempel ett datum som inte finns, och har tagits bort. Resten av posten är kvar. Öppna den och fyll i det som saknas:'
      : `${numbers.format(count)} värden kunde inte stämma, till exempel datum som inte finns, och har tagits bort. Resten av posterna är kvar. Öppna dem och fyll i det som saknas:`,
  promised: 'Webbläsaren behåller uppgifterna även om disken blir full.',
  notPromised: 'Webbläsaren kan rensa bort uppgifterna om disken blir full. Du kan be den att behålla dem.',
  ask: 'Be webbläsaren behålla uppgifterna',
  refusedToPromise:
    'Webbläsaren gick inte med på det den här gången. Chansen ökar när du har använt tillägget ett tag. Spara säkerhetskopior så länge.',
  backup: 'Säkerhetskopia',
  backupWhat:
    'En fil med allt: ärenden, dokumentens texter, kommentarer (även interna), utkast, det du har övat, inställningar och dolda markeringar.',
  when,
  never: 'Du har inte sparat någon än.',
  last: (at: string) => `Senast sparad ${when(at)}.`,
  save: 'Spara säkerhetskopia',
  load: 'Läs in säkerhetskopia …',
  withRecognised: (count: number) =>
    `Ta med ${count === 1 ? 'den lästa sidan' : `${numbers.format(count)} lästa sidor`}. Filen blir mycket större, och sidorna går att läsa igen.`,
  weekly: 'Spara en säkerhetskopia varje vecka',
  weeklyWhat:
    'Den sparas i mappen för hämtade filer när du öppnar panelen. Webbläsaren frågar först om Remissläsaren får spara filer.',
  weeklyFailed: (at: string) =>
    `Säkerhetskopian som skulle sparas ${when(at)} blev inte sparad. Kontrollera att det finns plats på disken. Nästa försök görs när du öppnar panelen.`,
  notAllowed: 'Webbläsaren fick inte tillstånd. Du kan fortfarande spara säkerhetskopior själv.',
  kinds,
  from: (file: string, at: string) => `${file} sparades ${when(at)}. Läser du in den händer det här:`,
  willDo: ({ added, changed, deleted, removed, kept }: Restored) =>
    listed([
      [added, 'läggs till'],
      [changed, 'får nyare uppgifter'],
      [deleted, 'har du tagit bort här'],
      [removed, `tas bort, eftersom ${removed === 1 ? 'den' : 'de'} togs bort innan kopian sparades`],
      [kept, `är ${kept === 1 ? 'likadan' : 'likadana'} eller nyare här och ändras inte`],
    ]),
  nothingIn: 'Inga ärenden, dokument eller kommentarer finns i kopian.',
  takeBack: 'Ta tillbaka det du har tagit bort här',
  takeBackWhat:
    'Kryssar du ur rutan är det fortfarande borttaget. Ärenden, dokument och kommentarer som kommer tillbaka kan du ångra på sidan Ärenden.',
  settingsStay: 'Inställningar som du redan har valt här ändras inte.',
  takeIn: 'Läs in',
  cancel: 'Avbryt',
  faultyIn: (count: number) =>
    count === 1
      ? 'En post i kopian är skadad. Den läggs åt sidan, och allt annat läses in.'
      : `${numbers.format(count)} poster i kopian är skadade. De läggs åt sidan, och allt annat läses in.`,
  mendedIn: (count: number) =>
    count === 1
      ? 'Ett fält i kopian har ett värde som inte kan stämma, till exempel ett datum som inte finns. Fältet läses inte in, och det du redan har där ändras inte. Resten av posten läses in:'
      : `${numbers.format(count)} fält i kopian har värden som inte kan stämma, till exempel datum som inte finns. Fälten läses inte in, och det du redan har där ändras inte. Resten av posterna läses in:`,
  /** @param title of the ärende or the document that the record is, or belongs to */
  mendedField: (field: string, title: string, kind: Kind) => {
    const where = title && ` ”${title}”`;
    if (kind === 'comment') return `${fieldName(field)} i en kommentar${where && ` till${where}`}`;
    if (kind === 'edition') return `${fieldName(field)} i en version${where && ` av${where}`}`;
    if (kind === 'point') return `${fieldName(field)} i en synpunkt${where && ` i svaret${where}`}`;
    return where ? `${fieldName(field)} i${where}` : fieldName(field);
  },
  more: (count: number) => `och ${numbers.format(count)} till`,
  aheadIn: (count: number) =>
    count === 1
      ? 'En post i kopian är daterad i framtiden. Den räknas som skriven när kopian sparades, så att du kan ändra den här. Kontrollera att datorns klocka går rätt.'
      : `${numbers.format(count)} poster i kopian är daterade i framtiden. De räknas som skrivna när kopian sparades, så att du kan ändra dem här. Kontrollera att datorns klocka går rätt.`,
  settingsRefused: (count: number, names: readonly string[]) =>
    `${count === 1 ? 'En inställning i kopian kan inte stämma och läses inte in' : `${numbers.format(count)} inställningar i kopian kan inte stämma och läses inte in`}: ${names.join(', ')}. Välj på nytt på den här sidan om något saknas.`,
  settingNames,
  takenIn: 'Säkerhetskopian är inläst.',
  did: ({ added, changed, back, deleted, removed, kept }: Restored) =>
    listed([
      [added, 'lades till'],
      [changed, 'fick nyare uppgifter'],
      [back, 'togs tillbaka'],
      [deleted, `är fortfarande ${deleted === 1 ? 'borttagen' : 'borttagna'}`],
      [removed, 'togs bort'],
      [kept, 'ändrades inte'],
    ]),
  refusals: {
    damaged: (file: string) =>
      `${file} är skadad och har inte lästs in. Inget har ändrats. Prova en annan säkerhetskopia, eller hämta filen på nytt.`,
    foreign: (file: string) =>
      `${file} är ingen säkerhetskopia från Remissläsaren. Inget har ändrats. Välj en fil som har sparats härifrån.`,
    newer: (file: string) =>
      `${file} kommer från en nyare version av Remissläsaren. Inget har ändrats. Uppdatera tillägget och läs in filen igen.`,
  } satisfies Record<BackupRefusal, (file: string) => string>,
};
