import { readFileSync } from 'node:fs';
import { docxBytes, p, r } from './docx.ts';

const numbering = (levels: readonly [format: string, text: string][], id: string) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels
    .map(
      ([format, text], level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;
const inList = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const heading = (text: string, level: number) => p(r(text), `<w:pStyle w:val="H${level}"/>${inList(1, level - 1)}`);
const by = (author: string, day: string, id: number) =>
  `w:id="${id}" w:author="${author}" w:date="2026-10-${day}T09:00:00Z"`;
const anna = 'Anna Ek';
const bo = 'Bo Ask';
const deleted = (text: string) => r(text).replaceAll('w:t', 'w:delText');
const comment = (id: number, author: string, day: string, text: string, paragraph: string) =>
  `<w:comment ${by(author, day, id)} w:initials="${author.replace(/[^A-ZÅÄÖ]/g, '')}"><w:p w14:paraId="${paragraph}"><w:r><w:t>${text}</w:t></w:r></w:p></w:comment>`;
const commented = (id: number, text: string) =>
  `<w:commentRangeStart w:id="${id}"/>${r(text)}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (cells: string, properties = '') => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const note = (id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const picture =
  '<w:r><w:drawing><wp:inline><wp:extent cx="1905000" cy="952500"/><wp:docPr id="1" name="a" descr="Två cirklar som överlappar"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="image1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
const drawnPage = '<w:r><w:lastRenderedPageBreak/></w:r>';

/** A remiss with one of everything that a Word file can hold and a reader shows. Its words were written for the tests. */
export const wordRemiss = (): Uint8Array =>
  docxBytes({
    links: { skr: 'https://skr.se/begreppsmodell' },
    parts: {
      header: p(r('Skogsby kommun')) + p(r('Dnr KS 2026/118')),
      footer: p(r('Skogsby kommun, 123 45 Skogsby')),
      styles: [1, 2, 3]
        .map(
          (level) =>
            `<w:style w:type="paragraph" w:styleId="H${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
        )
        .join(''),
      numbering:
        numbering(
          [
            ['decimal', '%1'],
            ['decimal', '%1.%2'],
          ],
          '1',
        ) +
        numbering(
          [
            ['bullet', '•'],
            ['bullet', '–'],
          ],
          '2',
        ) +
        numbering(
          [
            ['lowerLetter', '%1)'],
            ['lowerRoman', '%2.'],
          ],
          '3',
        ) +
        [1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join(''),
      footnotes: `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r(' Begreppsmodellen finns hos SKR.')}</w:p></w:footnote>`,
      comments:
        comment(1, anna, '02', 'Säg vem som ansvarar för uppföljningen.', '0A000001') +
        comment(2, bo, '03', 'Vi föreslår kommunstyrelsen.', '0A000002') +
        comment(3, bo, '04', 'Är elevhälsan med här?', '0A000003'),
      commentsExtended:
        '<w15:commentEx w15:paraId="0A000001" w15:done="0"/><w15:commentEx w15:paraId="0A000002" w15:paraIdParent="0A000001" w15:done="0"/><w15:commentEx w15:paraId="0A000003" w15:done="1"/>',
    },
    files: {
      'word/media/image1.png': readFileSync(new URL('documents/pictures/circles.png', import.meta.url)),
    },
    pictures: { image1: 'media/image1.png' },
    body: [
      p(r('Handlingsplan för psykisk hälsa', '<w:b/>'), '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>'),
      p(r('Remiss till nämnder och förvaltningar. Svara senast den 15 januari 2027.'), '<w:jc w:val="center"/>'),
      heading('Inledning', 1),
      p(
        `${r('Planen utgår från ')}<w:hyperlink r:id="skr">${r('SKR:s begreppsmodell')}</w:hyperlink>${note(2)}${r(' och gäller ')}${r('psykisk hälsa', '<w:i/>')}${r(', psykiskt välbefinnande och psykisk ohälsa. ')}${commented(1, 'Planen följs upp varje år.')}`,
      ),
      p(
        `${r('Arbetet ska ')}<w:del ${by(anna, '05', 10)}>${deleted('i första hand ')}</w:del>${r('främja ')}<w:ins ${by(bo, '06', 11)}>${r('god ')}</w:ins>${r('psykisk hälsa hos alla invånare, och särskilt hos barn och unga.')}`,
      ),
      heading('Begrepp', 2),
      p(r('Psykisk ohälsa är ett samlingsbegrepp för psykiska besvär och psykiatriska tillstånd.')),
      p(r('psykiska besvär'), inList(2)),
      p(r('psykiatriska tillstånd, som depression och ångestsyndrom'), inList(2)),
      p(r('av skilda slag'), inList(2, 1)),
      p(r('främjande insatser'), inList(3)),
      p(`${r('förebyggande insatser, ')}${commented(3, 'universella och riktade')}`, inList(3)),
      p(picture),
      `<w:tbl>${[
        row(cell(p(r('Nivå'))) + cell(p(r('Insats'))) + cell(p(r('Ansvar'))), '<w:tblHeader/>'),
        row(
          cell(p(r('Universell prevention')), '<w:vMerge w:val="restart"/>') +
            cell(p(r('Elevhälsan i alla skolor'))) +
            cell(p(r('Barn- och utbildningsförvaltningen'))),
        ),
        row(cell(p(''), '<w:vMerge/>') + cell(p(r('Samtal på familjecentral'))) + cell(p(r('Socialförvaltningen')))),
        row(
          cell(p(r('Indikerad prevention'))) +
            cell(p(r('Stöd till dem som har tecken på psykisk ohälsa')), '<w:gridSpan w:val="2"/>'),
          `<w:ins ${by(anna, '07', 12)}/>`,
        ),
      ].join('')}</w:tbl>`,
      heading('Uppföljning', 1),
      p(`${drawnPage}${r('Kommunstyrelsen följer upp planen. Suicidprevention redovisas för sig.')}`),
      p(
        `<w:ins ${by(bo, '08', 13)}>${r('Redovisningen lämnas till fullmäktige.')}</w:ins>`,
        `<w:rPr><w:ins ${by(bo, '08', 14)}/></w:rPr>`,
      ),
      '<w:sectPr><w:headerReference w:type="default" r:id="header"/><w:footerReference w:type="default" r:id="footer"/></w:sectPr>',
    ].join(''),
  });
