/**
 * Why a file isn't read as a Word document. `old`: the format of before 2007. `locked`: with a password. `other`: no zip. `no-document`: a
 * zip without a Word document. `damaged`: its zip or XML is broken. `odd`: its XML defines entities, as Word's never does.
 */
export type WhyDocxUnreadable = 'old' | 'locked' | 'other' | 'no-document' | 'damaged' | 'odd' | 'too-large';

const saveAnew = 'Öppna den i Word eller LibreOffice, spara den som Word-dokument (.docx), och ange den filen.';

/** For a person who runs a command. */
const sentences: Record<WhyDocxUnreadable, string> = {
  old: `är i Words gamla format (.doc) och läses inte. ${saveAnew}`,
  locked: 'är låst med lösenord och läses inte. Öppna den i Word, ta bort lösenordet, spara den och försök igen.',
  other: `är ingen Word-fil (.docx), vad den än heter. ${saveAnew}`,
  'no-document': `är ingen Word-fil: det finns inget dokument i den, eller så saknas en del av filen. ${saveAnew}`,
  damaged: `är skadad och läses inte. ${saveAnew}`,
  odd: `har XML som definierar egna tecken (DOCTYPE), vilket ingen Word-fil har, och läses inte. ${saveAnew}`,
  'too-large': 'är större än vad som läses när den packas upp. Dela upp dokumentet och läs delarna en i taget.',
};

/** The message is of no file by its name: see `told`. */
export class DocxUnreadable extends Error {
  readonly why: WhyDocxUnreadable;

  constructor(why: WhyDocxUnreadable) {
    super(`Filen ${sentences[why]}`);
    this.why = why;
  }

  told(file: string): string {
    return `${file} ${sentences[this.why]}`;
  }
}
