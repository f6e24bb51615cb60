import { unseenCharacters } from '../letters/unseen.ts';

/**
 * How a heading is numbered. `rank` says what may stand under what: an appendix holds chapters, a chapter sections ("3.1"),
 * a section paragraphs ("§ 4"), and all of them points ("1)", "a)").
 */
export interface HeadingNumber {
  kind: 'part' | 'appendix' | 'chapter' | 'section' | 'annex-section' | 'paragraph' | 'digit-point' | 'letter-point';
  rank: number;
  /** "6.1.2" is 6, 1, 2, and "b)" is 2; empty for an appendix that has no number. */
  parts: readonly number[];
  /** The number as it stands in the heading, without what ends it. */
  text: string;
}

const ranks: Record<HeadingNumber['kind'], number> = {
  part: 0,
  appendix: 0,
  chapter: 1,
  section: 2,
  'annex-section': 2,
  paragraph: 3,
  'digit-point': 4,
  'letter-point': 5,
};

/** Numbers at the start of a heading that count something or are a date: "10 procent", "12 februari". */
const counted =
  /^(?:kr(?:onor)?|procent(?:enheter)?|miljon(?:er)?|miljarder|miljard|tusen|hundra|år(?:en|s)?|månad(?:er)?|veck(?:a|or)|dag(?:ar)?|timm(?:e|ar)|minut(?:er)?|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|apr|jun|jul|aug|sept?|okt|nov|dec)(?!\p{L})/iu;

// "Bilaga i korthet" and "Del av strategin" have no letter for a number.
const appendix =
  /^((?:[Bb]ilaga|BILAGA|[Aa]ppendix|APPENDIX|[Aa]nnex|ANNEX)(?:\s+(\d{1,3}|[IVX]+|[A-ZÅÄÖ])(?!\p{L}))?)(?=[\s.:,–—-]|$)/u;
const part = /^((?:Del|DEL|Avdelning|AVDELNING|Part|PART)\s+(\d{1,3}|[IVX]+|[A-ZÅÄÖ]))(?=[\s.:,–—-]|$)/u;
const chapter = /^((?:kapitel|kap\.|avsnitt|chapter|clause|section)\s*(\d{1,3}(?:\.\d{1,3}){0,5}))(?=[\s.:,)–—-]|$)/iu;
const chapterAfter = /^((\d{1,3})\s?kap)(?=[\s.:]|$)/iu;
const paragraph = /^(?:(§\s?(\d{1,3})(?:\s?([a-z])(?!\p{L}))?)|((\d{1,3})\s?([a-z])?\s?§))(?=[\s.:]|$)/iu;
const digitPoint = /^(\(?(\d{1,2})\))\s/u;
const letterPoint = /^(\(?([a-zåäö])\))\s/iu;
const annexSection = /^(([A-Z])((?:\.\d{1,2})+))[.)]?(?=\s|$)/u;
const section = /^(\d{1,2}(?:\.\d{1,2}){0,5})(\.?)(\s*)(.*)$/su;

/**
 * The number that a heading begins with; undefined where it has none. Years, sums, days and shares are no numbers of headings.
 * @param heading its text, white space and all
 */
export function headingNumber(heading: string): HeadingNumber | undefined {
  const text = headingText(heading);
  return sectionNumber(text) ?? namedNumber(text);
}

const unseen = new RegExp(`[${unseenCharacters}]`, 'g');

/** A heading as it is read: with single spaces and without invisible characters. */
export const headingText = (text: string): string => text.replace(unseen, '').replace(/\s+/g, ' ').trim();

const made = (kind: HeadingNumber['kind'], parts: readonly number[], text: string): HeadingNumber => ({
  kind,
  rank: ranks[kind],
  parts,
  text,
});

function sectionNumber(text: string): HeadingNumber | undefined {
  const [, number = '', dot = '', space = '', rest = ''] = section.exec(text) ?? [];
  if (number === '' || rest === '' || counted.test(rest)) return undefined;
  const parts = number.split('.').map(Number);
  // "1 000 kronor", "24/7", "3 av fyra": only a lone figure that a title follows is a number.
  const isTitle = /^[”"“»(]?\p{Lu}/u.test(rest);
  const isRunIn = space === '' && !(parts.length > 1 && isTitle);
  if (isRunIn || !/^[”"“»(]?\p{L}/u.test(rest) || (parts.length === 1 && dot === '' && !isTitle)) return undefined;
  if (/^(?:kap\.?|§|[a-z]\s?§)(?=\s|$)/iu.test(rest)) return undefined;
  // "1.0 Syfte" stands beside "2.0 Mål" and over "1.1".
  return made('section', parts.length === 2 && number.endsWith('.0') ? parts.slice(0, 1) : parts, number);
}

function namedNumber(text: string): HeadingNumber | undefined {
  const inAppendix = appendix.exec(text);
  if (inAppendix) return made('appendix', ordinal(inAppendix[2]), inAppendix[1] ?? '');
  const inPart = part.exec(text);
  if (inPart) return made('part', ordinal(inPart[2]), inPart[1] ?? '');
  const inChapter = chapter.exec(text) ?? chapterAfter.exec(text);
  if (inChapter) return made('chapter', (inChapter[2] ?? '').split('.').map(Number), inChapter[1] ?? '');
  const inLaw = paragraph.exec(text);
  if (inLaw) {
    const [, , before, letter = '', , behind, its = letter] = inLaw;
    // "4 a §" comes behind "4 §" and stands under nothing.
    return made('paragraph', [Number(before ?? behind) + letterNumber(its) / 100], inLaw[0]);
  }
  const point = digitPoint.exec(text);
  if (point) return made('digit-point', [Number(point[2])], point[1] ?? '');
  const letter = letterPoint.exec(text);
  if (letter) return made('letter-point', [letterNumber(letter[2])], letter[1] ?? '');
  const inAnnex = annexSection.exec(text);
  if (!inAnnex) return undefined;
  const [, number = '', of, numbers = ''] = inAnnex;
  return made('annex-section', [letterNumber(of), ...numbers.slice(1).split('.').map(Number)], number);
}

const letterNumber = (letter: string | undefined): number =>
  letter ? 'abcdefghijklmnopqrstuvwxyzåäö'.indexOf(letter.toLowerCase()) + 1 : 0;

/** "2", "II" and "B" are the second. */
function ordinal(text: string | undefined): number[] {
  if (text === undefined) return [];
  if (/^\d/.test(text)) return [Number(text)];
  return [/^[IVX]+$/.test(text) ? roman(text) : letterNumber(text)];
}

const figures: Record<string, number> = { I: 1, V: 5, X: 10 };

function roman(text: string): number {
  const values = [...text].map((figure) => figures[figure] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
