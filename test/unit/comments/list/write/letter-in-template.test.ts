import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Letter, signatureLines } from '../../../../../comments/list/list.ts';
import { tjansteskrivelse } from '../../../../../comments/list/templates/letter/tjansteskrivelse.ts';
import { yttrande } from '../../../../../comments/list/templates/yttrande.ts';
import { proposalColumns } from '../../../../../comments/list/write/proposal-columns.ts';
import { bundledNames } from '../../../../../comments/list/write/word-template/bundled-names.ts';
import { bundledTemplate } from '../../../../../comments/list/write/word-template/bundled-templates.ts';
import { fillTemplate } from '../../../../../comments/list/write/word-template/fill-template.ts';
import { letterInTemplate } from '../../../../../comments/list/write/word-template/letter-in-template.ts';
import { templateParagraphs } from '../../../../../comments/list/write/word-template/template-paragraphs.ts';
import { comment, on, source } from '../list-source.ts';
import { fileWith, placesOf } from './word-files.ts';

const withEverything = () => {
  const { arende } = source([]) as { arende: NonNullable<ReturnType<typeof source>['arende']> };
  const comments = [
    on('Fler', 'a', { commenting: 'Skriv {{datum}} & <mer> här.', editing: 'Alla' }),
    on('må bra', 'b', { commenting: 'Bra.\n\nMer.' }),
    comment('r', { target: { type: 'document' }, commenting: 'Nej.', tagging: ['Reservation: Bo Alm (X)'] }),
  ];
  const said = { recipient: 'Regionen\nregistrator@a.se', signers: 'Anna Ek\nBo Alm' };
  return yttrande(
    source(comments, {
      arende: { ...arende, ...said },
      letterhead: { contact: 'Torget 1\nAlmvik' },
      decision: 'Nämnden antar yttrandet.',
    }),
  );
};
/** Of an ärende that nobody has said anything of. */
const bare = (): Letter => {
  const { arende: _, letterhead: __, ...unsaid } = source([]);
  return yttrande(unsaid);
};
/** What is read of a letter’s parts, without the marks that a format sets. */
const read = (one: Letter) =>
  one.parts.flatMap((part): readonly string[] => {
    if (part.type === 'proposal')
      return [...proposalColumns(part).map(([heading]) => heading), part.now ?? '', part.proposed];
    if (part.type === 'signature') return signatureLines(part);
    return part.type === 'quote' ? [`”${part.text}”`] : [part.text];
  });
const pressed = (text = '') => text.replace(/\s/g, '');

test.each<[name: string, file: () => Promise<Uint8Array>]>([
  ...bundledNames.map((name): [string, () => Promise<Uint8Array>] => [name, () => bundledTemplate(name)]),
  ['a place for the text alone', () => fileWith('Vårt brev & vi', '{{text}}', 'Hälsningar')],
  [
    'labels, and others’ words in a place of their own',
    () =>
      fileWith('Dnr {{ dnr }}', 'Ert dnr {{ert dnr}}', '{{ text }}', 'Undertecknat', '{{underskrift}}', '{{övriga}}'),
  ],
  ['a place twice', () => fileWith('{{datum}} {{datum}}', '{{text}}', '{{text}}')],
])('the preview says what the file says: %s', async (_, file) => {
  const bytes = await file();
  const places = await placesOf(bytes);
  for (const one of [withEverything(), tjansteskrivelse(withEverything()), bare()]) {
    const written = await fillTemplate(one, bytes, places);
    const parts = unzipSync(written);
    const xml = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]));
    const inFile = templateParagraphs((name) => xml[name])
      .map(({ text }) => pressed(text))
      .filter(Boolean);
    expect(read(letterInTemplate(one, bytes)).map(pressed)).toEqual(inFile);
  }
});

test('around the first page of a file stands what Word has there, with its number', async () => {
  const read = async (name: (typeof bundledNames)[number]) =>
    letterInTemplate(withEverything(), await bundledTemplate(name));
  const { parts } = await read('tjänsteskrivelse');
  const texts = parts.map((part) => ('text' in part ? part.text : part.type));
  expect(texts.slice(0, 6)).toEqual([
    'Datum 1 mars 2026\u2003Dnr KS 2026/12\u2003Remissens dnr RS 2026/1',
    'Handläggare Åsa Öberg',
    'Till Älvmarkens kommun',
    'Tjänsteskrivelse: Yttrande över Strategi för psykisk hälsa',
    'Förslag till beslut',
    'Nämnden antar yttrandet.',
  ]);
  expect(texts.slice(-1)).toEqual(['Torget 1\nAlmvik\u2003Sida 1 (…)']);
  expect(parts.filter(({ type }) => type === 'heading').slice(0, 2)).toEqual([
    { type: 'heading', level: 1, text: 'Tjänsteskrivelse: Yttrande över Strategi för psykisk hälsa' },
    { type: 'heading', level: 2, text: 'Förslag till beslut' },
  ]);
  const brev = (await read('brev')).parts.map((part) => ('text' in part ? part.text : part.type));
  expect(brev.slice(0, 4)).toEqual(['Älvmarkens kommun', 'YTTRANDE', '1 mars 2026', 'Dnr KS 2026/12']);
});

test.each<[xml: string, said: string[]]>([
  [
    '<w:p><w:pPr><w:tabs><w:tab w:val="right"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>',
    ['a\u2003b'],
  ],
  [
    '<w:p><w:r><w:t>a &amp; &lt;b&gt; &#229;&#xe4;</w:t><w:br/><w:t xml:space="preserve"> c</w:t></w:r></w:p>',
    ['a & <b> åä\n c'],
  ],
  ['<w:p/><w:p w:rsidR="1"/><w:p><w:r><w:t>a</w:t></w:r></w:p>', ['', '', 'a']],
  [
    '<w:p><w:r><w:t>före</w:t></w:r><mc:Choice><w:txbxContent><w:p><w:r><w:t>i rutan</w:t></w:r></w:p></w:txbxContent></mc:Choice><mc:Fallback><w:p><w:r><w:t>i rutan</w:t></w:r></w:p></mc:Fallback><w:r><w:t> efter</w:t></w:r></w:p>',
    ['före efter', 'i rutan'],
  ],
  ['<w:p><w:r><w:delText>borta</w:delText><w:t>kvar</w:t></w:r></w:p>', ['kvar']],
  [
    '<w:p><w:r><w:t xml:space="preserve">Sida </w:t></w:r><w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "><w:r><w:t>7</w:t></w:r></w:fldSimple></w:p>',
    ['Sida 1'],
  ],
  [
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> PAGE </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>7</w:t><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>/</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> NUMPAGES </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>9</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ['1/…'],
  ],
  [
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText> AUTHOR </w:instrText><w:fldChar w:fldCharType="separate"/><w:t>Anna</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ['Anna'],
  ],
])('a Word file is read as it is seen: %s', (xml, said) => {
  const paragraphs = templateParagraphs((name) => (name === 'word/document.xml' ? xml : undefined));
  expect(paragraphs.map(({ text }) => text)).toEqual(said);
});

test.each<[name: string, titlePage: string, said: string]>([
  ['the first page has one of its own', '<w:titlePg/>', 'första'],
  ['it hasn’t', '', 'alla'],
  ['it no longer has', '<w:titlePg w:val="0"/>', 'alla'],
])('which head a first page has: %s', (_, titlePage, said) => {
  const page = (text: string) => `<w:hdr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:hdr>`;
  const parts: Record<string, string> = {
    'word/document.xml': `<w:body><w:sectPr><w:headerReference w:type="first" r:id="a"/><w:headerReference w:type="default" r:id="b"/>${titlePage}</w:sectPr></w:body>`,
    'word/_rels/document.xml.rels':
      '<Relationships><Relationship Id="a" Target="header1.xml"/><Relationship Target="/word/header2.xml" Id="b"/></Relationships>',
    'word/header1.xml': page('första'),
    'word/header2.xml': page('alla'),
  };
  expect(templateParagraphs((name) => parts[name]).map(({ text }) => text)).toEqual([said]);
});
