/**
 * Why a file isn't read as a document. `old`: Word's format of before 2007. `locked`: with a password. `protected`: a book that only its
 * seller's programs open. `broken-book`: one that is damaged or odd. `other`: nothing that is known. `no-document`: a zip without a document. `damaged`: its zip or XML is broken.
 * `odd`: its XML defines entities, or has hundreds of elements within each other, as no program's has.
 */
export type WhyDocxUnreadable =
  | 'old'
  | 'rtf'
  | 'apple'
  | 'spreadsheet'
  | 'presentation'
  | 'pdf'
  | 'web-page'
  | 'text'
  | 'locked'
  | 'protected'
  | 'broken-book'
  | 'other'
  | 'no-document'
  | 'damaged'
  | 'odd'
  | 'too-large';

const saveAnew = 'Öppna den i Word eller LibreOffice, spara den som Word-dokument (.docx), och ange den filen.';

/** For a person who runs a command. */
const sentences: Record<WhyDocxUnreadable, string> = {
  old: `är i Words gamla format (.doc) och läses inte. ${saveAnew}`,
  rtf: `är i formatet RTF och läses inte, vad den än heter. ${saveAnew}`,
  apple:
    'är gjord i Pages, Numbers eller Keynote och läses inte. Öppna den där, exportera den som Word-dokument (.docx), och ange den filen.',
  spreadsheet:
    'är ett kalkylblad och läses inte. Spara det som ska läsas som ett dokument (.docx eller .pdf), och ange den filen.',
  presentation: 'är en presentation och läses inte. Exportera den som PDF, och ange den filen.',
  pdf: 'är en PDF, vad den än heter. Ge den ett namn som slutar på .pdf och försök igen.',
  'web-page': 'är en webbsida, vad den än heter. Ge den ett namn som slutar på .html och försök igen.',
  text: 'är ren text, vad den än heter. Ge den ett namn som slutar på .txt och försök igen.',
  protected: 'är en kopieringsskyddad bok och läses inte. Be utgivaren om en fil utan skydd.',
  'broken-book': 'är en skadad bok och läses inte. Be utgivaren om en ny fil, eller om boken som PDF.',
  locked:
    'är låst med lösenord och läses inte. Öppna den i programmet som den är gjord i, ta bort lösenordet, spara den och försök igen.',
  other: `är inget dokument som läses, vad den än heter. ${saveAnew}`,
  'no-document': `är inget dokument: det finns ingen text i den, eller så saknas en del av filen. ${saveAnew}`,
  damaged: `är skadad och läses inte. ${saveAnew}`,
  odd: `har XML som inget ordbehandlingsprogram skriver (DOCTYPE, eller hundratals element i varandra), och läses inte. ${saveAnew}`,
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
