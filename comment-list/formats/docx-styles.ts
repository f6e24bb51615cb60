import type { IStylesOptions } from 'docx';

const heading = (size: number) => ({
  run: { size, bold: true, color: '1B1F24' },
  paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
});

/** Sizes are in half points, spaces in twentieths of a point. The language is what Word checks and hyphenates by. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: 'Calibri', size: 22, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 264 } },
    },
    heading1: heading(34),
    heading2: heading(28),
    heading3: heading(25),
    heading4: heading(23),
    heading5: heading(22),
    heading6: heading(22),
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: 0, after: 0, line: 240 } },
    },
    {
      id: 'Quoted',
      name: 'Quoted',
      basedOn: 'Normal',
      run: { color: '3B434C' },
      paragraph: { indent: { left: 400, right: 400 } },
    },
  ],
};
