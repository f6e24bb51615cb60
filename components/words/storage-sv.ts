import type { Kind } from '../../annotations/model.ts';
import type { BackupRefusal } from '../../storage/backup.ts';
import type { FailureKind } from '../../storage/failure.ts';
import type { Restored } from '../../storage/restore.ts';
import { measuresIn } from './measures.ts';

const numbers = new Intl.NumberFormat('sv');
const { bytes, when } = measuresIn('sv');

/** Only what there is any of. */
const listed = (parts: [count: number, says: string][]) =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, says]) => `${numbers.format(count)} ${says}`)
    .join(', ');

const kinds: Record<Kind | 'review', string> = {
  arende: 'Ärenden',
  document: 'Dokument',
  edition: 'Versioner av dokument',
  comment: 'Kommentarer',
  review: 'Svar i Lär',
};

/** What is stored, backups, and why something wasn't stored. */
export const storageSv = {
  privateWindow:
    'Det här är ett privat fönster. Du kan läsa, men inget om det du läser sparas. Dina ärenden och kommentarer finns i vanliga fönster, liksom säkerhetskopiorna. Inställningar gäller i alla fönster och sparas som vanligt.',
  nothing: 'Inga ärenden, dokument eller kommentarer finns än.',
  stored: (arenden: number, documents: number, comments: number) =>
    `Här finns ${numbers.format(arenden)} ${arenden === 1 ? 'ärende' : 'ärenden'}, ${numbers.format(documents)} dokument och ${numbers.format(comments)} ${comments === 1 ? 'kommentar' : 'kommentarer'}.`,
  takes: (used: number) => `Det tar upp ${bytes(used)} på disken.`,
  aside: (count: number) =>
    count === 1
      ? 'En post är skadad och har lagts åt sidan. Allt annat fungerar, och posten följer med i säkerhetskopian.'
      : `${numbers.format(count)} poster är skadade och har lagts åt sidan. Allt annat fungerar, och posterna följer med i säkerhetskopian.`,
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
  weekly: 'Spara en säkerhetskopia varje vecka',
  weeklyWhat:
    'Den sparas i mappen för hämtade filer när du öppnar panelen. Webbläsaren frågar först om Remissläsaren får spara filer.',
  weeklyFailed: (at: string) =>
    `Säkerhetskopian som skulle sparas ${when(at)} blev inte sparad. Kontrollera att det finns plats på disken. Nästa försök görs när du öppnar panelen.`,
  notAllowed: 'Webbläsaren fick inte tillstånd. Du kan fortfarande spara säkerhetskopior själv.',
  kinds,
  from: (file: string, at: string) => `${file} sparades ${when(at)}. Läser du in den händer det här:`,
  willDo: ({ added, changed, removed, kept }: Restored) =>
    listed([
      [added, 'läggs till'],
      [changed, 'får nyare uppgifter'],
      [removed, `tas bort, eftersom ${removed === 1 ? 'den' : 'de'} togs bort innan kopian sparades`],
      [kept, `är ${kept === 1 ? 'likadan' : 'likadana'} eller nyare här och ändras inte`],
    ]),
  nothingIn: 'Inga ärenden, dokument eller kommentarer finns i kopian.',
  settingsStay: 'Inställningar som du redan har valt här ändras inte.',
  takeIn: 'Läs in',
  cancel: 'Avbryt',
  faultyIn: (count: number) =>
    count === 1
      ? 'En post i kopian är skadad. Den läggs åt sidan, och allt annat läses in.'
      : `${numbers.format(count)} poster i kopian är skadade. De läggs åt sidan, och allt annat läses in.`,
  takenIn: 'Säkerhetskopian är inläst.',
  did: ({ added, changed, removed, kept }: Restored) =>
    listed([
      [added, 'lades till'],
      [changed, 'fick nyare uppgifter'],
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
  failures: {
    private: 'Det här är ett privat fönster. Du kan läsa, men inget sparas. Öppna ett vanligt fönster för att skriva.',
    full: 'Disken är full. Inget har sparats, och texten står kvar. Frigör utrymme och försök igen.',
    invalid: 'Det gick inte att spara, och inget har ändrats. Texten står kvar. Ladda om sidan och försök igen.',
    missing:
      'Det som skulle ändras finns inte längre, så inget har sparats. Texten står kvar, så att du kan kopiera den.',
    newer:
      'Uppgifterna har sparats av en nyare version av Remissläsaren. De är orörda. Uppdatera tillägget för att komma åt dem.',
    migration:
      'Uppgifterna kunde inte föras över till den här versionen av Remissläsaren. De är orörda. Starta om webbläsaren och försök igen. Hjälper det inte, installera den förra versionen.',
    unreachable:
      'Remissläsaren har uppdaterats. Texten är inte sparad. Kopiera den, ladda om sidan och klistra in den.',
    other: 'Webbläsaren kunde inte spara eller läsa, och inget har ändrats. Starta om webbläsaren och försök igen.',
  } satisfies Record<FailureKind, string>,
};
