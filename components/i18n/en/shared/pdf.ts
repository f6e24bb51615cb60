import type { pdfSv } from '../../sv/shared/pdf.ts';
import type { Spoken } from '../../translated.ts';

export const pdfEn: Spoken<typeof pdfSv> = {
  offer:
    'In Remissläsaren’s reader, concepts are highlighted in PDFs too. Do you want PDFs to always open there? You can change this in the settings.',
  beside: 'It opens in Remissläsaren’s reader, in a tab next to this one.',
  always: 'Open PDFs in Remissläsaren',
  onlyThis: 'Only this one',
  open: 'Open in Remissläsaren',
  choose: 'Choose the file on your computer',
  isItOne: 'Open as a PDF in Remissläsaren',
  another:
    'If you install another PDF extension it takes over, even if this box is ticked. Then open the file with “Open file …”.',
  pages: 'PDFs',
  byThemselves: 'Open PDFs in Remissläsaren',
  byThemselvesWhat:
    'There is no way to know in advance which addresses are PDFs, so Firefox asks for access to all sites. Downloads work as usual.',
  scansByThemselves: 'Read the text in scanned pages as soon as a file opens',
  scansWhat:
    'Pages without text are read from the image on your own computer, so that concepts can be highlighted. It takes a few seconds a page. If you leave the box unticked, you can choose it for each file.',
  siteList: 'Sites that PDFs may be downloaded from',
  withdrawSite: (site) => `Remove ${site}: ask again before PDFs are downloaded from there`,
};
