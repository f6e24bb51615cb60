import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { visible } from '../../comments/list/templates/controls.ts';
import { fileOf, pageNumbers, paperOf } from '../../comments/list/write/formats/docx-page.ts';
import type { GlossaryContent } from '../../glossary/own/content.ts';
import { escapedMarkup } from '../markup/scan-markup.ts';
import { glossaryProperties } from '../properties.ts';
import { headWords, type WordEntry, type WordListLine, wordList } from './word-list.ts';

/** In twentieths of a point. */
const margin = { top: 1_100, right: 1_400, bottom: 1_200, left: 1_400 };
const body = 'word/document.xml';

/**
 * Real headings, a letter each and a term each, so that one gets round in it by its outline. The package makes the file, and its paragraphs are
 * written here: of 10,000 concepts it takes seven seconds for them.
 */
export async function wordListDocx(content: GlossaryContent): Promise<Uint8Array> {
  const empty = await fileOf(glossaryProperties(content), {
    properties: { page: paperOf('portrait', margin) },
    footers: { default: pageNumbers(content.head.title.sv) },
    children: [],
  });
  const parts = unzipSync(empty);
  const xml = strFromU8(parts[body] ?? new Uint8Array());
  const paragraphs = paragraphsOf(content).join('');
  return zipSync({ ...parts, [body]: strToU8(xml.replace('<w:body>', () => `<w:body>${paragraphs}`)) }, { level: 6 });
}

const paragraphsOf = (content: GlossaryContent): string[] => [
  heading(1, content.head.title.sv),
  ...(content.head.description ? [paragraph(content.head.description.sv)] : []),
  ...headWords(content).map((line) => labelled(line, false)),
  ...wordList(content).flatMap(({ letter, entries }) => [heading(2, letter), ...entries.flatMap(entryParagraphs)]),
];

/** Word's own line break where the text has one. */
const run = (words: string, look = ''): string =>
  visible(words)
    .split('\n')
    .map(
      (line, i) => `<w:r>${look}${i > 0 ? '<w:br/>' : ''}<w:t xml:space="preserve">${escapedMarkup(line)}</w:t></w:r>`,
    )
    .join('');

const bold = '<w:rPr><w:b/><w:bCs/></w:rPr>';
const italic = '<w:rPr><w:i/><w:iCs/></w:rPr>';

/** The order within a paragraph's properties is the schema's. */
const heading = (level: number, words: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Heading${level}"/><w:keepNext/></w:pPr>${run(words)}</w:p>`;
const paragraph = (words: string, isKept = false) =>
  `<w:p><w:pPr>${isKept ? '<w:keepNext/>' : ''}<w:widowControl/><w:spacing w:after="60"/></w:pPr>${run(words)}</w:p>`;
const small = (runs: string, isKept: boolean) =>
  `<w:p><w:pPr><w:pStyle w:val="ListHead"/>${isKept ? '<w:keepNext/>' : ''}</w:pPr>${runs}</w:p>`;
const labelled = ({ label, text }: WordListLine, isKept: boolean) => small(run(`${label}: `, bold) + run(text), isKept);

const withStatus = (term: string, status: string | undefined) =>
  status === undefined ? term : `${term} (${status} term)`;

function entryParagraphs(entry: WordEntry): string[] {
  if (entry.is === 'see') return [paragraph(`${withStatus(entry.term, entry.status)}: se ${entry.to}`)];
  const { term, status, english, definition, notes, lines } = entry;
  return [
    heading(3, withStatus(term, status)),
    ...(english === undefined ? [] : [small(run(english, italic), true)]),
    ...(definition === undefined ? [] : [paragraph(definition, lines.length > 0)]),
    ...notes.map((note) => paragraph(`Anmärkning: ${note}`, lines.length > 0)),
    ...lines.map((line, i) => labelled(line, i < lines.length - 1)),
  ];
}
