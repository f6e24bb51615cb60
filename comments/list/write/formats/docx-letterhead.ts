import {
  BorderStyle,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { dayInWords } from '../../entries/day-in-words.ts';
import type { Letter } from '../../list.ts';
import { visible } from '../../templates/controls.ts';
import { wholeNames } from '../../templates/letter/whole-names.ts';
import { letterWidth } from './docx-letter.ts';
import type { WordBlock } from './docx-page.ts';
import { runs } from './docx-runs.ts';

/**
 * Who answers to the left; to the right what it is, when and under which number, and below that whom it goes to: where the standard of
 * Swedish offices (SS 814143) has them, and a window envelope, too. Then the title.
 */
export function letterTop({ name, title, head, collects }: Letter): WordBlock[] {
  const { remissinstans, handlaggare, date, ownNumbers, recipient, sender, theirNumbers } = head;
  const line = (text: string, how: Parameters<typeof runs>[1] = {}) =>
    new Paragraph({ style: 'LetterHead', children: runs(text, how) });
  const known = (label: string, value: string | undefined) => (value ? [line(`${label} ${value}`)] : []);
  const from = remissinstans ? [line(wholeNames(remissinstans), { bold: true, size: 26 })] : [];
  // Both numbers stand together: below the recipients theirs would be taken for that of the last of them, as of who gets a copy.
  const what = [
    line(name.toUpperCase(), { bold: true }),
    line(dayInWords(date)),
    ...known('Dnr', ownNumbers.join(', ')),
    ...known(collects ? 'Remissens dnr' : 'Ert dnr', theirNumbers.join(', ')),
  ];
  // A blank line is somebody's, as the one before "Kopia:".
  const recipients = (recipient ?? sender ?? '').trim();
  const to = recipients === '' ? [] : recipients.split('\n').map((text) => line(text.trim()));
  const who = known('Handläggare:', handlaggare);
  return [
    ...columns(from, what),
    new Paragraph({ style: 'LetterHead', spacing: { before: 360 }, children: [] }),
    ...(who.length + to.length > 0 ? columns(who, to) : []),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 640, after: 240, line: 320, lineRule: 'auto' },
      children: runs(title),
    }),
  ];
}

/** From the second page on: whose letter it is, when and under which number. */
function pageHead({ head: { remissinstans, date, ownNumbers } }: Letter): Header {
  const right = [dayInWords(date), ownNumbers.length > 0 ? `Dnr ${ownNumbers.join(', ')}` : '']
    .filter(Boolean)
    .join('   ');
  return new Header({
    children: [
      new Paragraph({
        style: 'PageFoot',
        tabStops: [{ type: TabStopType.RIGHT, position: letterWidth }],
        children: [...runs(remissinstans ?? ''), new TextRun({ children: [new Tab()] }), ...runs(right)],
      }),
    ],
  });
}

/** The first page has the letter's own head instead. */
export const letterHeaders = (letter: Letter) => ({
  first: new Header({ children: [new Paragraph({ style: 'PageFoot', children: [] })] }),
  default: pageHead(letter),
});
export const letterFooters = (contact: string | undefined) => ({
  first: pageFoot(contact),
  default: pageFoot(undefined),
});

/** "Sida 2 (5)" to the right; on the first page where the authority is found, too. */
function pageFoot(contact: string | undefined): Footer {
  const [first = '', ...rest] = visible(contact ?? '').split('\n');
  const style = { style: 'PageFoot', tabStops: [{ type: TabStopType.RIGHT, position: letterWidth }] };
  return new Footer({
    children: [
      new Paragraph({
        ...style,
        children: [
          new TextRun(first),
          new TextRun({ children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
      ...rest.map((text) => new Paragraph({ ...style, children: [new TextRun(text)] })),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function columns(left: Paragraph[], right: Paragraph[]): WordBlock[] {
  const widths = [Math.floor(letterWidth * 0.56), Math.ceil(letterWidth * 0.44)];
  const cell = (children: Paragraph[], i: number) =>
    new TableCell({
      width: { size: widths[i] ?? 0, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      children: children.length > 0 ? children : [new Paragraph({ style: 'LetterHead', children: [] })],
    });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: letterWidth, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      margins: { left: 0, right: 100, marginUnitType: WidthType.DXA },
      rows: [new TableRow({ cantSplit: true, children: [cell(left, 0), cell(right, 1)] })],
    }),
  ];
}
