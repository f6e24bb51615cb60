import { pdfFragments, type Selector } from '../model/target/selectors.ts';
import { type FlatDocument, type FlatSpan, pageAt, placeAt } from './flatten.ts';
import { around, wholeCharacter } from './known-text.ts';
import { occurrences } from './quoted-place.ts';

/** In UTF-16 units: what other tools write and read, too. */
const beside = 32;
/**
 * All that tells where the span is, in UTF-16 offsets. The quote is the text as it stands, block ends included.
 * @throws RangeError where the span is empty or lies outside the text
 */
export function selectorsAt(document: FlatDocument<unknown>, { start, end }: FlatSpan): Selector[] {
  const { text, places } = document;
  if (!(start >= 0 && start < end && end <= text.length)) throw new RangeError(`No span in the text: ${start}–${end}`);
  const exact = text.slice(start, end);
  const first = places[placeAt(document, start)];
  const selectors: Selector[] = [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: text.slice(wholeCharacter(text, Math.max(0, start - beside)), start),
      suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + beside))),
    },
    { type: 'TextPositionSelector', start, end },
    { type: 'remiss:ParagraphSelector', ...around(document, { start, end }) },
    { type: 'remiss:OccurrenceSelector', ...occurrence(document, exact, start) },
  ];
  if (first && first.section.length > 0) {
    selectors.push({ type: 'remiss:SectionSelector', path: [...first.section] });
  }
  const [page, last] = [pageAt(document, start), pageAt(document, end - 1)];
  if (page !== undefined) {
    selectors.push({
      ...{ type: 'FragmentSelector', conformsTo: pdfFragments, value: `page=${page}` },
      ...(last !== undefined && last > page && { 'remiss:lastPage': last }),
    });
  }
  return selectors;
}

function occurrence(document: FlatDocument<unknown>, exact: string, start: number): { nth: number; of: number } {
  const all = occurrences(exact, document);
  const nth = all.filter((one) => one.start <= start).length;
  return { nth: Math.max(nth, 1), of: Math.max(all.length, 1) };
}
