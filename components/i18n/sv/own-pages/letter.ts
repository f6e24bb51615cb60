import type { BundledName } from '../../../../comments/list/write/word-template/bundled-names.ts';
import type { TemplateFault } from '../../../../comments/list/write/word-template/limits.ts';

const list = new Intl.ListFormat('sv');
const places = (names: readonly string[]) => list.format(names.map((name) => `{{${name}}}`));

/** The letterhead, and the Word file that a letter is written into. */
export const letterSv = {
  template: 'Word-mall',
  none: 'Utan mall',
  bundled: { brev: 'Brev', tjänsteskrivelse: 'Tjänsteskrivelse' } satisfies Record<BundledName, string>,
  chooseFile: 'Välj en egen Word-mall',
  saveBundled: 'Spara mallen för att anpassa den',
  remove: 'Ta bort mallen',
  removed: (name: string) => `Mallen ”${name}” är borttagen.`,
  kept: (name: string, repeated: readonly string[]) =>
    `Texten skrivs in i ”${name}”.${repeated.length > 0 ? ` ${places(repeated)} står på flera ställen i mallen, så innehållet kommer med lika många gånger. Ska det stå en gång: ta bort de andra platserna och välj mallen igen.` : ''}`,
  how: (names: readonly string[]) =>
    `I mallen står {{text}} ensamt i ett stycke där texten ska in. Övriga platser: ${places(names.filter((name) => name !== 'text'))}. En rad med en etikett, som ”Dnr {{dnr}}”, utelämnas när uppgiften saknas.`,
  noPlace: (fields: readonly string[], names: readonly string[]) =>
    `Mallen har ingen plats för: ${fields.join(', ')}. Ska det med skriver du ${places(names)} i mallen och väljer den igen.`,
  toBoard: 'Tjänsteskrivelsen ställs till er egen nämnd, alltså remissinstansen. Mottagaren står inte i den.',
  decision: 'Förslag till beslut',
  decisionHow: 'Fyll i det som nämnden ska besluta. Lämnas det tomt utelämnas rubriken.',
  fault(file: string, fault: TemplateFault): string {
    switch (fault.why) {
      case 'not-word':
        return `${file} är ingen Word-fil, eller är skadad. Välj en .docx.`;
      case 'damaged':
        return `${file} är skadad och går inte att skriva i. Öppna den i Word, spara den på nytt och välj den nya.`;
      case 'other-kind':
        return `${file} är en annan sorts Word-fil. Öppna den i Word, spara den som Word-dokument (.docx) och välj den nya.`;
      case 'locked':
        return `${file} är låst. Ta bort lösenordet eller redigeringsskyddet i Word, spara och välj den igen.`;
      case 'too-large':
        return `${file} är för stor: en mall får vara 700 kB. Gör bilderna i den mindre och välj den igen.`;
      case 'no-text':
        return `${file} har ingen plats för texten. Skriv {{text}} i ett eget stycke där den ska stå.`;
      case 'unknown':
        return `${file} har platser som inte finns: ${places(fault.names)}. Rätta eller ta bort dem.`;
      case 'not-alone':
        return `I ${file} måste ${places(fault.names)} stå ensamt i sitt stycke. Flytta annan text till ett eget stycke.`;
    }
  },
  noAuthority:
    'Saknas: remissinstans. Det framgår inte av brevet vem som svarar. Fyll i den i ärendet, eller under ”Vem lämnar synpunkterna?” i panelen.',
  head: 'Brevhuvud och underskrift',
  recipient: 'Mottagare',
  recipientHow: (sender: string) => `En rad för namn, en för e-post. Tomt: ${sender}.`,
  noSender: 'En rad för namn, en för e-post.',
  signers: 'Undertecknas av',
  signersHow:
    'En person per rad, som ”Anna Ek, generaldirektör”. Raderna ser likadana ut. Ovanför står remissinstansen, i fetstil.',
  contact: 'Adress och kontakt',
  contactHow: 'Står längst ned på första sidan i alla dina yttranden.',
  saved: 'Sparat. Undertecknare och kontakt föreslås även i nästa ärende.',
};
