import { pdfOf } from './pdf-writer.ts';

/** A page whose font has glyphs by number. */
export function withWidths(widths: string, encoding = 'Identity-H'): Uint8Array {
  const content = 'BT /F1 12 Tf 1 0 0 1 72 700 Tm <00240025> Tj ET';
  const map =
    'begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange 2 beginbfchar <0024> <0041> <0025> <0042> endbfchar endcmap';
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /${encoding} /DescendantFonts [6 0 R] /ToUnicode 8 0 R >>`,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 7 0 R ${widths} >>`,
    '<< /Type /FontDescriptor /FontName /Arial /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 900 /Descent -200 /StemV 80 >>',
    `<< /Length ${map.length} >>\nstream\n${map}\nendstream`,
  ]);
}
