import type { BlockId } from '../block.ts';
import { attributeIn, childOf, childrenOf, elementsOf, type XmlElement, xmlTextIn } from '../docx/file/xml-element.ts';
import { CommentPlaces } from '../flow/content/comment-places.ts';
import { blocksIn, type FlowBlock, type TrackedView } from '../flow/content/content.ts';
import type { FlowText } from '../flow/content/flow-text.ts';
import { withPages } from '../flow/content/new-pages.ts';
import { PageCount } from '../flow/content/page-count.ts';
import { titleOf } from '../pdf/text/across-pages/title.ts';
import { OdtChanges } from './odt-changes.ts';
import { endedIn, withAnswers } from './odt-comments.ts';
import type { OdtFile } from './odt-file.ts';
import { OdtLists } from './odt-lists.ts';
import type { OdtReading } from './odt-reading.ts';
import { OdtStory } from './odt-story.ts';
import { stylesFor } from './odt-styles.ts';

/** An OpenDocument text in one of its readings. @throws {DocxUnreadable} */
export function readOdt(file: OdtFile, view: TrackedView, firstId: BlockId = 1): FlowText {
  const reading = readingOf(file, view, firstId);
  const pages = hasDrawnPages(file.body) ? new PageCount() : undefined;
  const content = withPages(new OdtStory(reading, { kind: 'paragraph', ...(pages && { pages }) }).read(file.body));
  for (const note of reading.endnotes) content.push(note);
  const blocks = [...blocksIn(content)];
  const title = childOf(file.meta(), 'dc:title');
  return {
    title: titleOf(blocks, title && xmlTextIn(title)),
    content,
    blocks,
    headers: furniture(reading, 'header'),
    footers: furniture(reading, 'footer'),
    comments: withAnswers(reading.comments, reading.places),
    changes: reading.changes.told,
    hasMacros: file.hasMacros,
  };
}

function readingOf(file: OdtFile, view: TrackedView, firstId: BlockId): OdtReading {
  const styles = stylesFor(file.styles, file.content);
  let next = firstId;
  return {
    file,
    view,
    styles,
    lists: new OdtLists(styles, childOf(file.styles, 'office:styles')),
    changes: new OdtChanges(file.body),
    places: new CommentPlaces(),
    endedComments: endedIn(file.content),
    comments: [],
    endnotes: [],
    newId: () => next++,
  };
}

/** Has the program said where its pages end? Without that a count of breaks alone would be far too low. */
const hasDrawnPages = (element: XmlElement): boolean =>
  element.name === 'text:soft-page-break' || elementsOf(element).some(hasDrawnPages);

/** "style:header", "style:header-left", "loext:header-first" */
const isOf = (name: string, what: string): boolean => /^(?:style|loext):(\w+)/.exec(name)?.[1] === what;

/** Headers or footers of the kinds of pages that the document has, each text once. */
function furniture(reading: OdtReading, what: 'header' | 'footer'): FlowBlock[] {
  const { styles: root } = reading.file;
  const own = { ...reading, styles: stylesFor(root, root), comments: [] };
  const texts = new Set<string>();
  return pagesIn(root, reading)
    .flatMap((page) => elementsOf(page).filter(({ name }) => isOf(name, what)))
    .filter((one) => attributeIn(one, 'style:display') !== 'false')
    .sort((a, b) => Number(b.name.endsWith('-first')) - Number(a.name.endsWith('-first')))
    .flatMap((one) => [...blocksIn(new OdtStory(own, { kind: 'paragraph' }).read(one))])
    .filter(({ text }) => {
      const isNew = !texts.has(text);
      texts.add(text);
      return isNew;
    });
}

/** The kinds of pages that paragraphs begin, and what comes after each. */
function pagesIn(root: XmlElement | undefined, { styles, file }: OdtReading): XmlElement[] {
  const all = childrenOf(childOf(root, 'office:master-styles'), 'style:master-page');
  const byName = new Map(all.map((one) => [attributeIn(one, 'style:name') ?? '', one]));
  const used = new Set<XmlElement>();
  const first = elementsOf(file.body).find(({ name }) => name === 'text:p' || name === 'text:h');
  for (const name of styles.masterPages(attributeIn(first, 'text:style-name') ?? ''))
    for (let page = byName.get(name); page && !used.has(page); ) {
      used.add(page);
      page = byName.get(attributeIn(page, 'style:next-style-name') ?? '');
    }
  return used.size > 0 ? [...used] : all.slice(0, 1);
}
