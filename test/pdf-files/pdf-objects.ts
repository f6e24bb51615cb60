/** Writes PDFs object by object, for what no writer of pages would write. */

export interface RawPage {
  /** In PDF's operators; `line` makes one. */
  content: string;
  /** Is the content packed (deflated, a character a byte)? */
  packed?: true;
  /** Forms within each other, as /X in the page: the last draws the innermost, each other the next ten times. */
  forms?: string[];
  /** Said of the page, as it stands there. */
  more?: string;
}

const font = '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>';

export const line = (words: string, y = 700): string => `BT /F1 12 Tf 1 0 0 1 72 ${y} Tm (${words}) Tj ET`;

/** 10^depth lines from some hundred bytes. */
export const formBomb = (depth: number, words: string): RawPage => ({
  content: '/X Do',
  forms: [...Array.from({ length: depth }, () => '/X Do '.repeat(10)), line(words)],
});

export function pdfOfPages(pages: readonly RawPage[], outline = ''): Uint8Array {
  const objects: string[] = [`<< /Type /Catalog /Pages 2 0 R ${outline} >>`, ''];
  const put = (body: string) => objects.push(body);
  const stream = (entries: string, content: string) =>
    put(`<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`);
  const resources = (form: number | undefined) =>
    `/Resources << ${font} ${form ? `/XObject << /X ${form} 0 R >>` : ''} >>`;
  const kids = pages.map(({ content, packed, forms = [], more = '' }) => {
    let inner: number | undefined;
    for (const form of forms.toReversed())
      inner = stream(`/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources(inner)}`, form);
    const contents = stream(packed ? '/Filter /FlateDecode' : '', content);
    return put(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} 0 R ${resources(inner)} ${more} >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
  return fileOf(objects);
}

function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, i) => {
    const offset = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0));
}
