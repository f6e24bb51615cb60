import type { IStylesOptions } from 'docx';

/** Both are in Word, and in LibreOffice as Liberation, which takes the same room. */
const [serif, sans] = ['Times New Roman', 'Arial'];

const heading = (size: number) => ({
  run: { font: sans, size, bold: true, color: '1B1F24' },
  paragraph: { spacing: { before: 280, after: 100 }, keepNext: true, keepLines: true },
});

/** Sizes are in half points, spaces in twentieths of a point. The language is what Word checks and hyphenates by. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: serif, size: 23, language: { value: 'sv-SE' } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: heading(32),
    heading2: heading(24),
    heading3: heading(22),
    heading4: heading(21),
    heading5: heading(21),
    heading6: heading(21),
  },
  paragraphStyles: [
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { font: sans, size: 17 },
      paragraph: { spacing: { before: 0, after: 0, line: 240 } },
    },
    {
      // Without a language, so that no word processor hyphenates it: names stay whole.
      id: 'TableName',
      name: 'Table Name',
      basedOn: 'TableText',
      run: { language: { value: 'x-none' } },
    },
    {
      id: 'ListHead',
      name: 'List Head',
      basedOn: 'Normal',
      run: { font: sans, size: 19 },
      paragraph: { spacing: { after: 40, line: 250 } },
    },
    {
      id: 'LetterHead',
      name: 'Letter Head',
      basedOn: 'Normal',
      run: { font: sans, size: 20 },
      paragraph: { spacing: { after: 20, line: 264 } },
    },
    {
      id: 'PageFoot',
      name: 'Page Foot',
      basedOn: 'Normal',
      run: { font: sans, size: 16, color: '3B434C' },
      paragraph: { spacing: { after: 0, line: 240 } },
    },
  ],
};

/** In the letterhead and in headings no word breaks: not a name in large type, and none that is looked for. */
const unbroken =
  /(<w:style [^>]*w:styleId="(?:LetterHead|PageFoot|ListHead|Heading\d)"[^>]*>(?:(?!<\/w:style>).)*?<w:pPr>(?:<w:keep(?:Next|Lines)\/>)*)/g;

/** @param xml the styles of a file; the order within a paragraph's properties is the schema's */
export const withoutHyphens = (xml: string): string => xml.replace(unbroken, '$1<w:suppressAutoHyphens/>');
