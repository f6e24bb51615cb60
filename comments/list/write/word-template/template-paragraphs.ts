import { mainPart } from './empty-labels.ts';
import { headingLevels } from './heading-styles.ts';

/** A paragraph of a Word file as it is read, with the level of the heading that it is. */
export interface TemplateParagraph {
  text: string;
  level?: number;
}

/**
 * What a Word file says from above: at the head of its first page, in its text, in tables and boxes, too, and at the foot. How many pages there
 * are only Word knows.
 * @param partOf the XML of a part of the file
 */
export function templateParagraphs(partOf: (name: string) => string | undefined): TemplateParagraph[] {
  const main = partOf(mainPart) ?? '';
  const levels = headingLevels(partOf('word/styles.xml') ?? '');
  const { header, footer } = aroundFirstPage(main, partOf('word/_rels/document.xml.rels') ?? '');
  return [header, mainPart, footer].flatMap((name) => paragraphsIn((name && partOf(name)) ?? '', levels));
}

/** The parts that stand around the first page. */
function aroundFirstPage(main: string, relations: string): { header?: string; footer?: string } {
  const [section = ''] = /<w:sectPr[\s>].*?<\/w:sectPr>/s.exec(main) ?? [];
  const titlePage = /<w:titlePg(?:\s[^<>]*)?\/?>/.exec(section)?.[0];
  const isOther = titlePage !== undefined && !/w:val="(?:0|false|off)"/.test(titlePage);
  const kind = isOther ? 'first' : 'default';
  const targets = new Map(
    [...relations.matchAll(/<Relationship\s[^<>]*>/g)].map(([tag]) => {
      const attributes = attributesOf(tag);
      return [attributes.get('Id'), attributes.get('Target')];
    }),
  );
  const parts: { header?: string; footer?: string } = {};
  for (const [tag, which] of section.matchAll(/<w:(header|footer)Reference\s[^<>]*>/g)) {
    const attributes = attributesOf(tag);
    const target = targets.get(attributes.get('r:id'));
    if (target !== undefined && (attributes.get('w:type') ?? 'default') === kind)
      parts[which as 'header' | 'footer'] = `word/${target.replace(/^\/word\//, '')}`;
  }
  return parts;
}

const attributesOf = (tag: string): ReadonlyMap<string, string> =>
  new Map([...tag.matchAll(/\s([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));

function paragraphsIn(xml: string, levels: ReadonlyMap<string, number>): TemplateParagraph[] {
  const found: TemplateParagraph[] = [];
  const open: TemplateParagraph[] = [];
  // Where tabs stop is no tab, and what programs of old show instead of a box says the same as the box.
  const said = withPages(xml.replace(/<w:tabs>.*?<\/w:tabs>|<mc:Fallback[\s>].*?<\/mc:Fallback>/gs, ''));
  const token = /<w:(p|pStyle|tab|ptab|br|cr)(?=[\s/>])[^<>]*>|<w:t(?:\s[^<>]*)?>([^<]*)<\/w:t>|<\/w:p>/g;
  for (const [tag, opened, text] of said.matchAll(token)) {
    const paragraph = open.at(-1);
    if (opened === 'p') {
      const begun: TemplateParagraph = { text: '' };
      found.push(begun);
      if (!tag.endsWith('/>')) open.push(begun);
    } else if (tag === '</w:p>') open.pop();
    else if (!paragraph) continue;
    else if (text !== undefined) paragraph.text += unescaped(text);
    else if (opened === 'pStyle') {
      const level = levels.get(attributesOf(tag).get('w:val') ?? '');
      if (level !== undefined) paragraph.level = level;
    } else paragraph.text += opened?.endsWith('tab') ? '\u2003' : '\n';
  }
  return found.map((paragraph) => ({ ...paragraph, text: paragraph.text.trim() }));
}

/** "Sida 1 (…)": what a number of pages was when the file was saved says nothing. */
const withPages = (xml: string): string =>
  xml.replace(
    /<w:fldChar\s[^<>]*"begin"(?:(?!"begin").)*?<w:instrText[^<>]*>\s*(NUMPAGES|SECTIONPAGES|PAGE)\b(?:(?!"begin").)*?<w:fldChar\s[^<>]*"end"[^<>]*>|<w:fldSimple\s[^<>]*w:instr="\s*(NUMPAGES|SECTIONPAGES|PAGE)\b.*?<\/w:fldSimple>/gs,
    (_, complex?: string, simple?: string) => `<w:t>${(complex ?? simple) === 'PAGE' ? '1' : '…'}</w:t>`,
  );

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex?: string, decimal?: string, name = '') => {
    if (name !== '') return entities[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
