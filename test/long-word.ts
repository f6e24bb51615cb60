import { docxBytes, p, r } from './docx.ts';

const sentences = [
  'Nämnden ansvarar för att främja psykisk hälsa och förebygga psykisk ohälsa i alla verksamheter.',
  'Insatserna riktas till barn och unga, till äldre och till dem som har psykiatriska tillstånd.',
  'Samverkan med regionen, civilsamhället och näringslivet är en förutsättning för att planen ska få genomslag.',
  'Förvaltningen redovisar varje år hur det psykiska välbefinnandet har utvecklats och vilka åtgärder som har vidtagits.',
];
const cell = (text: string) => `<w:tc>${p(r(text))}</w:tc>`;

/** A Word file of so many pages: on each a heading, twenty paragraphs and a table of six rows. */
export function longWord(pages: number): Uint8Array {
  const body: string[] = [];
  for (let page = 1; page <= pages; page++) {
    body.push(
      p(
        `${page > 1 ? '<w:r><w:lastRenderedPageBreak/></w:r>' : ''}${r(`Avsnitt ${page}`)}`,
        '<w:outlineLvl w:val="1"/>',
      ),
    );
    for (let line = 0; line < 20; line++)
      body.push(p(`${r(`${sentences[line % 4]} `)}${r(`Stycke ${page}.${line}.`, '<w:b/>')}`));
    body.push(
      `<w:tbl>${Array.from({ length: 6 }, (_, row) => `<w:tr>${cell(`Mål ${row}`)}${cell(sentences[row % 4] ?? '')}</w:tr>`).join('')}</w:tbl>`,
    );
  }
  return docxBytes({ body: body.join('') });
}
