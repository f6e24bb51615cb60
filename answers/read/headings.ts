import { headingNumber } from '../../language/swedish/headings/heading-number.ts';
import { namedByNumber } from '../about/named.ts';
import { type Remiss, stemsIn } from '../about/remiss.ts';
import { isTellingTitle, sectionsBySubject } from '../about/subjects.ts';
import type { AnswerBlock } from '../answer.ts';
import { isBodyName } from '../letter/body-name.ts';
import { opinionHeadings, type Zone, zoneHeadings } from '../words/zones.ts';

/** In UTF-16 units: a heading is a short line. */
const longestHeading = 100;

/** Is a block of a plain text a heading, though nothing marks it so? */
export function isHeadingLine(plain: string, block: AnswerBlock, next: AnswerBlock | undefined): boolean {
  if (block.kind === 'table-cell' || plain.length > longestHeading || plain === '') return false;
  // "Skickat: …" is a line of a mail's head.
  if (/[.!?,;]$/u.test(plain) || /^\p{Lu}[\p{L} ]{1,20}:\s\S/u.test(plain) || !next) return false;
  if (
    /^(?:inga|inget|ingen|hej|till|från|datum|dnr|bra|vänliga?|med vänlig|mvh|hälsningar|tack)(?!\p{L})/iu.test(
      plain,
    ) ||
    /@|\d{4}-\d\d-\d\d/.test(plain)
  )
    return false;
  if (headingNumber(plain) && block.kind !== 'list-item') return true;
  // "2. Begrepp" above a paragraph is no item of a list.
  if (block.kind === 'list-item')
    return (
      /^\d/u.test(plain) && next.kind === 'paragraph' && plain.split(' ').length <= 6 && next.end - next.start > 60
    );
  if (zoneOf(plain.replace(/:$/, '')) !== undefined && plain.split(' ').length <= 5) return true;
  return /^\p{Lu}/u.test(plain) && !/:$/u.test(plain)
    ? plain.split(' ').length <= 9 && next.kind !== 'heading' && !isBodyName(plain)
    : false;
}

/** What stands under a heading, as far as the heading says it. */
export function zoneOf(heading: string): Zone | undefined {
  const lower = heading.toLowerCase().replace(/^[§\d.\s)]+/u, '');
  const words = lower.split(' ').slice(0, 3);
  if (
    opinionHeadings.some((beginning) => words.some((word) => word.startsWith(beginning))) &&
    !/^(?:sammanfattning av|kontakt|bedömning av ärendet)/u.test(lower)
  )
    return 'body';
  // "Nämndens beslut", "Kommunstyrelsens förslag till beslut"
  if (words.some((word) => word === 'beslut' || word === 'beslut:')) return 'procedure';
  return zoneHeadings.find(([, beginnings]) => beginnings.some((beginning) => lower.startsWith(beginning)))?.[0];
}

/** By its number, where the remiss has such a section; by its words else. */
export function sectionsOfHeading(heading: string, remiss: Remiss | undefined): readonly string[] {
  const named = namedByNumber(heading, remiss);
  if (named.length > 0) return named;
  const number = headingNumber(heading);
  if (remiss) {
    const numbered =
      number && (number.kind === 'section' || number.kind === 'chapter') ? number.parts.join('.') : undefined;
    const bySubject = heading.length < 90 ? byTitle(heading, remiss) : [];
    if (number?.kind === 'chapter' && numbered !== undefined) return [numbered];
    // An answer may number its own headings: the words decide then.
    if (
      numbered !== undefined &&
      remiss.sections.some((one) => one.number === numbered) &&
      (numbered.includes('.') || bySubject.includes(numbered))
    )
      return [numbered];
    return bySubject;
  }
  return number?.kind === 'chapter' ? [number.parts.join('.')] : [];
}

/** Words of a heading that stand in one section alone say little: "Överväganden". */
function byTitle(heading: string, remiss: Remiss): readonly string[] {
  const beginning = withTitleBeginning(heading, remiss);
  if (beginning !== undefined) return [beginning];
  const { sections, isFirm } = sectionsBySubject(heading, remiss);
  return isFirm ? sections.slice(0, 1) : densest(heading, remiss);
}

/** "Lärande" for "Lärande och utveckling på vetenskaplig grund": the only section whose title begins so. */
function withTitleBeginning(heading: string, remiss: Remiss): string | undefined {
  const stems = stemsIn(heading);
  if (!stems.some((stem) => isTellingTitle(stem, remiss))) return undefined;
  const found = remiss.sections.filter(({ titleStems }) =>
    titleStems.some((title) => stems.every((stem, i) => title[i] === stem)),
  );
  return found.length === 1 ? found[0]?.number : undefined;
}

/** "Utbildningsförvaltningen" heads its answer, and is no section on utbildning. */
const isBody = /(?:förvaltning|nämnd|kontor|kommun|styrel|verk|myndighet|förbund|förening)$/u;

/** "Begrepp", "Begreppsanvändning": the section that has a heading's only word, or compounds of it, far more often than any other. */
function densest(heading: string, remiss: Remiss): readonly string[] {
  const [stem, ...others] = stemsIn(heading).filter((one) => !remiss.own.has(one));
  if (stem === undefined || others.length > 0 || stem.length < 6 || isBody.test(stem)) return [];
  const key = stem.slice(0, 7);
  const counted = remiss.sections.map(({ number, counts }) => ({
    number,
    count: [...counts].reduce((sum, [one, count]) => sum + (one.startsWith(key) ? count : 0), 0),
  }));
  const [best, next] = counted.toSorted((a, b) => b.count - a.count);
  return best && best.count >= 3 && best.count >= 1.5 * (next?.count ?? 0) ? [best.number] : [];
}
