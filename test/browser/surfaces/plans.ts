import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { column, writePdf } from '../../pdf-files/pdf-writer.ts';

/** Two versions of a plan; what is commented on in them is in `test/documents/versions/`. */
type Plan = 'plan-utkast' | 'plan-slutlig';

/** The title first. */
const paragraphsOf = (plan: Plan): string[] =>
  readFileSync(fileURLToPath(new URL(`../../documents/versions/${plan}.txt`, import.meta.url)), 'utf8')
    .replace(/^#.*\n/, '')
    .replace(/\[\[(.*?)\|\w+\]\]/gs, '$1')
    .split(/\n\s*\n/);

/** The short paragraphs without a full stop are its headings. */
const isHeading = (text: string) => !/[.:\d]\s*$/.test(text);

export function planPage(plan: Plan): string {
  const [title, ...rest] = paragraphsOf(plan);
  const body = rest.map((text) => (isHeading(text) ? `<h2>${text}</h2>` : `<p>${text}</p>`));
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${body.join('\n')}`;
}

/** Each sentence on a line of its own. */
export function planPdf(plan: Plan): Uint8Array {
  const pages: { text: ReturnType<typeof column> }[] = [{ text: [] }];
  let y = 60;
  for (const [i, paragraph] of paragraphsOf(plan).entries()) {
    const heading = i === 0 || isHeading(paragraph);
    const lines = paragraph.trim().split(/\n|(?<=[.:]) (?=[A-ZÅÄÖ])/);
    if (y + lines.length * 14 > 780) {
      pages.push({ text: [] });
      y = 60;
    }
    const looks = heading ? { size: i === 0 ? 18 : 14, font: 'F2' as const } : { size: 10 };
    pages.at(-1)?.text.push(...column(72, y, lines, 14, looks));
    y += lines.length * 14 + 16;
  }
  return writePdf(pages);
}
