import { pdfOf } from './pdf-files/pdf-writer.ts';

const stream = (dict: string, content: string) =>
  `<< ${dict} /Length ${content.length} >>\nstream\n${content}\nendstream`;

const font = '/Font << /F1 5 0 R /Helv 5 0 R >>';
const shown = (text: string, x: number, y: number, size = 11) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

/** A page on which all is found that isn't plain text: fields that are filled in, notes, a layer that is off, what is drawn twice. */
export const formPdf = (): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 7 0 R 8 0 R 9 0 R] /DR << /Font << /Helv 5 0 R >> >> /DA (/Helv 10 Tf 0 g) >> ' +
      '/OCProperties << /OCGs [13 0 R] /D << /OFF [13 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      `/Annots [6 0 R 7 0 R 8 0 R 9 0 R 10 0 R 11 0 R] /Resources << ${font} /Properties << /Off 13 0 R >> >> >>`,
    stream(
      '',
      [
        shown('Psykisk h\xe4lsa', 70, 780, 18),
        shown('Psykisk h\xe4lsa', 70.5, 780, 18),
        shown('Skriv vad ni anser om planen f\xf6r l\xe4net:', 70, 730),
        `/OC /Off BDC ${shown('Struken text om psykisk oh\xe4lsa.', 70, 400)} EMC`,
      ].join('\n'),
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    // Filled in and drawn, in two lines.
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (svar) /F 4 /Ff 4096 /Rect [70 670 214 710] /DA (/Helv 10 Tf 0 g) ' +
      '/V (Vi saknar universell prevention i avsnittet om skolan.) /AP << /N 12 0 R >> >>',
    // Filled in, with nothing that draws it.
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (fler) /F 4 /Rect [70 630 500 650] /DA (/Helv 10 Tf 0 g) /V (Och selektiv prevention.) >>',
    // Chosen from a list.
    '<< /Type /Annot /Subtype /Widget /FT /Ch /T (val) /F 4 /Ff 131072 /Rect [70 590 300 610] /DA (/Helv 10 Tf 0 g) ' +
      '/Opt [[(a) (Tillit)] [(b) (Psykisk oh\xe4lsa)]] /V (b) >>',
    // Not to be seen.
    '<< /Type /Annot /Subtype /Widget /FT /Tx /T (dold) /F 2 /Rect [70 560 300 580] /DA (/Helv 10 Tf 0 g) /V (Samskapande i det dolda) >>',
    // A note that is written on the page, and one that has to be opened.
    '<< /Type /Annot /Subtype /FreeText /F 4 /Rect [70 480 500 520] /DA (/Helv 14 Tf 1 0 0 rg) /Contents (Mer om indikerad prevention h\xe4r.) >>',
    '<< /Type /Annot /Subtype /Text /F 4 /Rect [520 700 540 720] /Contents (Psykiskt v\xe4lbefinnande?) >>',
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 144 40] /Resources << ${font} >>`,
      '/Tx BMC q BT /F1 10 Tf 2 26 Td (Vi saknar universell prevention) Tj 0 -12 Td (i avsnittet om skolan.) Tj ET Q EMC',
    ),
    '<< /Type /OCG /Name (Struket) >>',
  ]);
