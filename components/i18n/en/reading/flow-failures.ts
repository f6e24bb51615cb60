import type { flowFailuresSv } from '../../sv/reading/flow-failures.ts';

export const flowFailuresEn: typeof flowFailuresSv = {
  'flow-old': {
    why: 'The file is in Word’s old format (.doc).',
    what: 'Open it in Word or LibreOffice, save it as a Word document (.docx) or a PDF, and open that file here.',
  },
  'flow-rtf': {
    why: 'The file is in the RTF format.',
    what: 'Open it in Word or LibreOffice, save it as a Word document (.docx) or PDF, and open that file here.',
  },
  'flow-apple': {
    why: 'The file was made in Pages, Numbers or Keynote.',
    what: 'Open it there, export it as a Word document (.docx) or PDF, and open that file here.',
  },
  'flow-spreadsheet': {
    why: 'The file is a spreadsheet.',
    what: 'If it is a list of comments: open the case and choose Import comments … If it is a document: save it as a PDF and open that file here.',
  },
  'flow-presentation': {
    why: 'The file is a presentation.',
    what: 'Export it as PDF, and open that file here.',
  },
  'flow-pdf': {
    why: 'The file is a PDF by another name.',
    what: 'Change its name so that it ends in .pdf, and open it again.',
  },
  'flow-web-page': {
    why: 'The file is a web page, whatever its name says.',
    what: 'Often it is a page with an error message. Open the address in a tab and see what it says, or ask the sender for the file.',
  },
  'flow-text': {
    why: 'The file is plain text by another name.',
    what: 'Change its name so that it ends in .txt, and open it in a tab.',
  },
  'flow-protected': {
    why: 'The book is copy-protected.',
    what: 'Only the programs of its seller open it. Ask the publisher for a file without protection.',
  },
  'flow-broken-book': {
    why: 'The book is damaged and can’t be opened.',
    what: 'Download it again, or ask the publisher for a new file or for the book as a PDF.',
  },
  'flow-locked': {
    why: 'The file is locked with a password.',
    what: 'Open it in Word, remove the password under File, Info, Protect Document, and save a copy. Or ask the sender for a file without one.',
  },
  'flow-other': {
    why: 'The file isn’t a Word document.',
    what: 'Open it in the program that it was made in, save it as a Word document (.docx) or a PDF, and open that file here.',
  },
  'flow-no-document': {
    why: 'There is no document in the file.',
    what: 'A part of it may be missing. Open it in the program that it was made in, save it as a Word document (.docx) or a PDF, and open that file here.',
  },
  'flow-damaged': {
    why: 'The file is damaged and can’t be opened.',
    what: 'Word and LibreOffice can often mend it: open it there and save a copy. Otherwise, ask the sender for a new one.',
  },
  'flow-odd': {
    why: 'The file is made in a way that no word processor does, and isn’t opened.',
    what: 'Open it in Word or LibreOffice, save a copy, and open the copy here.',
  },
  'flow-too-large': {
    why: 'The file is too large when it is unpacked.',
    what: 'Save it as a PDF, or divide it, and open the parts here.',
  },
};
