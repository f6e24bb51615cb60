import type { letterSv } from '../../sv/own-pages/letter.ts';
import type { Spoken } from '../../translated.ts';

const list = new Intl.ListFormat('en');
const places = (names: readonly string[]) => list.format(names.map((name) => `{{${name}}}`));

export const letterEn: Spoken<typeof letterSv> = {
  template: 'Word template',
  none: 'No template',
  bundled: { brev: 'Letter', tjänsteskrivelse: 'Memorandum' },
  chooseFile: 'Choose a Word template of your own',
  saveBundled: 'Save the template to adapt it',
  remove: 'Remove the template',
  removed: (name) => `The template “${name}” has been removed.`,
  kept: (name, repeated) =>
    `The text is written into “${name}”.${repeated.length > 0 ? ` The template has ${places(repeated)} in several places, so the content is included as many times. If it should be there once, remove the other places and choose the template again.` : ''}`,
  how: (names) =>
    `In the template, put {{text}} alone in a paragraph where the text goes. Other places: ${places(names.filter((name) => name !== 'text'))}. A line with a label, as “Dnr {{dnr}}”, is left out when there is nothing to put there.`,
  noPlace: (fields, names) =>
    `The template has no place for: ${fields.join(', ')}. To include them, write ${places(names)} in the template and choose it again.`,
  toBoard: 'The memorandum goes to your own board, the responding body. The recipient isn’t in it.',
  decision: 'Proposed decision (Förslag till beslut)',
  decisionHow: 'Fill in what the board is to decide. If it is empty, the heading is left out.',
  fault(file, fault) {
    switch (fault.why) {
      case 'not-word':
        return `${file} isn’t a Word file, or it is damaged. Choose a .docx.`;
      case 'damaged':
        return `${file} is damaged and can’t be written into. Open it in Word, save it again and choose the new one.`;
      case 'other-kind':
        return `${file} is another kind of Word file. Open it in Word, save it as a Word document (.docx) and choose the new one.`;
      case 'locked':
        return `${file} is locked. Remove its password or editing protection in Word, save it and choose it again.`;
      case 'too-large':
        return `${file} is too large: a template may be 700 kB. Make its pictures smaller and choose it again.`;
      case 'no-text':
        return `${file} has no place for the text. Write {{text}} in a paragraph of its own where it goes.`;
      case 'unknown':
        return `${file} has places that don’t exist: ${places(fault.names)}. Correct or remove them.`;
      case 'not-alone':
        return `In ${file}, ${places(fault.names)} must be alone in its paragraph. Move other text to a paragraph of its own.`;
    }
  },
  noAuthority:
    'Missing: the responding body. The letter doesn’t say who responds. Fill it in in the case, or under “Who is commenting?” in the panel.',
  head: 'Letterhead and signature',
  recipient: 'Recipient',
  recipientHow: (sender) => `One line for the name, one for e-mail. Empty: ${sender}.`,
  noSender: 'One line for the name, one for e-mail.',
  signers: 'Signed by',
  signersHow:
    'One person a line, as “Anna Ek, generaldirektör”. The lines look alike. The responding body is above them, in bold.',
  contact: 'Address and contact',
  contactHow: 'At the foot of the first page in all your answers.',
  saved: 'Saved. Signatories and contact are suggested in the next case, too.',
};
