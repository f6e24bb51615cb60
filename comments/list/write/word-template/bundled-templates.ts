import { HeadingLevel, Paragraph } from 'docx';
import type { Letter } from '../../list.ts';
import { letterMargin } from '../formats/docx-letter.ts';
import { letterFooters, letterHeaders, letterTop } from '../formats/docx-letterhead.ts';
import { fileOf, paperOf, type WordBlock } from '../formats/docx-page.ts';
import { runs } from '../formats/docx-runs.ts';
import { fileProperties } from '../office-properties.ts';
import type { BundledName } from './bundled-names.ts';

/** A letter that says nothing but where what it is to say goes. */
const places: Letter = {
  kind: 'letter',
  name: 'Yttrande',
  title: '{{rubrik}}',
  parts: [],
  head: {
    title: '{{remiss}}',
    remissinstans: '{{myndighet}}',
    handlaggare: '{{handläggare}}',
    date: '{{datum}}',
    ownNumbers: ['{{dnr}}'],
    theirNumbers: ['{{ert dnr}}'],
    recipient: '{{mottagare}}',
    documents: [],
  },
};

const tops: Record<BundledName, () => WordBlock[]> = {
  brev: () => letterTop(places),
  tjänsteskrivelse: () => [
    line('Datum {{datum}}    Dnr {{dnr}}    Remissens dnr {{ert dnr}}'),
    line('Handläggare {{handläggare}}'),
    new Paragraph({ style: 'LetterHead', spacing: { before: 240 }, children: [] }),
    // Those who are answered get the answer once the board has decided.
    line('Till {{myndighet}}'),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 480, after: 240, line: 320, lineRule: 'auto' },
      children: runs('Tjänsteskrivelse: {{rubrik}}'),
    }),
    ...section('Förslag till beslut', '{{beslut}}'),
    ...section('Ärendet', '{{ärendet}}'),
  ],
};

const line = (text: string) => new Paragraph({ style: 'LetterHead', children: runs(text) });

/** What a board decides on, and about what, as a tjänsteskrivelse has it; a heading goes where nothing stands below. */
const section = (heading: string, place: string) => [
  new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(heading) }),
  new Paragraph({ children: runs(place) }),
];

/** A Word file with placeholders in our own look. */
export const bundledTemplate = (name: BundledName): Promise<Uint8Array> =>
  fileOf(fileProperties(places), {
    properties: { page: paperOf('portrait', letterMargin), titlePage: true },
    headers: letterHeaders(places),
    footers: letterFooters('{{kontakt}}'),
    children: [
      ...tops[name](),
      ...['{{text}}', '{{underskrift}}', '{{övriga}}'].map((text) => new Paragraph({ children: runs(text) })),
    ],
  });
