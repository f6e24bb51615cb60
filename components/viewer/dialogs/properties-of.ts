import { pdfjs } from '../../../documents/pdf/file/pdfjs.ts';
import type { OpenPdf } from '../../../extension/state/viewer/opening.ts';
import type { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import type { WordsFrom } from '../../i18n/words-from.ts';

type Words = WordsFrom<[typeof viewerWords]>;
/** What is said of a file. */
export type Property = keyof Words['viewer']['property'];

/** One PDF point in millimetres. */
const point = 25.4 / 72;

/** A file's properties, those that it has, in words. */
export async function propertiesOf(
  { pdf, bytes, name }: OpenPdf,
  { viewer: words }: Words,
): Promise<[Property, string][]> {
  const [{ info }, marked, first] = await Promise.all([pdf.getMetadata(), pdf.getMarkInfo(), pdf.getPage(1)]);
  const said = info as Record<string, unknown>;
  const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');
  const time = (value: unknown) => {
    const date = pdfjs.PDFDateString.toDateObject(text(value));
    return date ? words.when(date.toISOString()) : '';
  };
  const { width, height } = first.getViewport({ scale: 1 });
  const all: [Property, string][] = [
    ['file', name],
    ['size', words.bytes(bytes.length)],
    ['title', text(said.Title)],
    ['author', text(said.Author)],
    ['subject', text(said.Subject)],
    ['keywords', text(said.Keywords)],
    ['created', time(said.CreationDate)],
    ['modified', time(said.ModDate)],
    ['creator', text(said.Creator)],
    ['producer', text(said.Producer)],
    ['version', text(said.PDFFormatVersion)],
    ['pages', String(pdf.numPages)],
    ['pageSize', words.millimetres(width * point, height * point)],
    ['tagged', marked?.Marked ? words.yes : words.no],
  ];
  return all.filter(([, value]) => value !== '');
}
