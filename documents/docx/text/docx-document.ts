import type { BlockId } from '../../block.ts';
import { CommentPlaces, type FlowComment } from '../../flow/content/comment-places.ts';
import { blocksIn } from '../../flow/content/content.ts';
import type { FlowText } from '../../flow/content/flow-text.ts';
import { withPages } from '../../flow/content/new-pages.ts';
import { titleOf } from '../../pdf/text/across-pages/title.ts';
import type { DocxFile, DocxPart } from '../file/docx-file.ts';
import { DocxUnreadable } from '../file/docx-unreadable.ts';
import { attributeIn, childOf, childrenOf, isSwitchedOn, type XmlElement, xmlTextIn } from '../file/xml-element.ts';
import { partsApart } from './apart.ts';
import { docxComments } from './comments.ts';
import type { AnyDocxView, DocxBlock, RunPiece } from './docx-block.ts';
import { DocxNotes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { hasDrawnPages, Pages, sectionsIn } from './pages.ts';
import type { Reading } from './reading.ts';
import { Story } from './story.ts';
import { DocxStyles } from './styles.ts';
import { changesIn } from './tracked.ts';

export type DocxDocument = FlowText<RunPiece>;

/**
 * A document in one of its readings.
 * @param firstId of its blocks: others count on from it
 * @throws {DocxUnreadable}
 */
export function readDocx(file: DocxFile, view: AnyDocxView, firstId: BlockId = 1): DocxDocument {
  const body = childOf(file.main.root, 'w:body');
  if (!body) throw new DocxUnreadable('no-document');
  const sections = sectionsIn(body);
  const reading = readingOf(file, view, sections, firstId);
  const pages = hasDrawnPages(body) ? new Pages(sections) : undefined;
  const content = withPages(new Story(reading, file.main, { kind: 'paragraph', ...(pages && { pages }) }).read(body));
  for (const note of reading.endnotes) content.push(note);
  const blocks = [...blocksIn(content)];
  // What a comment says is what its author left standing in it, whichever reading of the document is read.
  const asSaid: Reading = { ...reading, view: 'final' };
  const textOf = (part: DocxPart, element: XmlElement) =>
    partsApart(element)
      .map((apart) => [...blocksIn(new Story(asSaid, part, { kind: 'paragraph' }).read(apart))])
      .map((said) => said.map(({ text }) => text).join('\n'))
      .filter((text) => text !== '')
      .join('\n\n');
  const notes = [reading.notes.footnote.part, reading.notes.endnote.part];
  const around = (what: 'header' | 'footer') => furniture(reading, sections, what);
  const headers = around('header');
  const footers = around('footer');
  const parts = [file.main, ...notes, ...headers.parts, ...footers.parts].filter((part) => part !== undefined);
  const hasBrokenLetters = [...parts, unlessDamaged(() => file.related('comments'))].some(
    (one) => one?.hasBrokenLetters,
  );
  const comments = unlessDamaged(() => docxComments(file, reading.comments, textOf));
  return {
    title: titleOf(blocks, textOfTitle(file)),
    content,
    blocks,
    headers: headers.blocks,
    footers: footers.blocks,
    comments: (comments ?? []).map((one) =>
      outsideText(outsideText(one, 'header', headers.blocks), 'footer', footers.blocks),
    ),
    ...((!comments || hasBrokenLetters) && {
      unread: { ...(!comments && { comments: true }), ...(hasBrokenLetters && { letters: true }) },
    }),
    changes: changesIn(parts.map(({ root }) => root)),
    hasMacros: file.hasMacros,
  };
}

/** The text can be read where what is said of it can't. */
function unlessDamaged<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocxUnreadable && error.why === 'damaged') return undefined;
    throw error;
  }
}

/** A comment on words of a header or a footer says so: they are none of the text. */
function outsideText(comment: FlowComment, is: 'header' | 'footer', blocks: readonly DocxBlock[]): FlowComment {
  const words = comment.spans.flatMap(({ block, start, end }) => {
    const there = blocks.find(({ id }) => id === block);
    return there ? [there.text.slice(start, end) || there.text] : [];
  });
  return words.length > 0 ? { ...comment, beside: { is, words: words.join(' ').trim() } } : comment;
}

function readingOf(file: DocxFile, view: AnyDocxView, sections: readonly XmlElement[], firstId: BlockId): Reading {
  const styles = new DocxStyles(file.related('styles')?.root);
  let next = firstId;
  return {
    file,
    view,
    styles,
    numbering: new Numbering(file.related('numbering')?.root, styles),
    notes: { footnote: new DocxNotes(file, 'footnote', sections), endnote: new DocxNotes(file, 'endnote', sections) },
    comments: new CommentPlaces(),
    endnotes: [],
    newId: () => next++,
  };
}

const textOfTitle = (file: DocxFile): string | undefined => {
  const title = childOf(file.coreProperties(), 'dc:title');
  return title && xmlTextIn(title);
};

/** Headers or footers that some page has: a first page's only where the section has one, and those of even pages only where these differ. */
function furniture(
  reading: Reading,
  sections: readonly XmlElement[],
  what: 'header' | 'footer',
): { parts: DocxPart[]; blocks: DocxBlock[] } {
  const evenDiffers = isSwitchedOn(reading.file.related('settings')?.root, 'w:evenAndOddHeaders') ?? false;
  const parts = new Map<string, DocxPart>();
  for (const section of sections) {
    const references = childrenOf(section, `w:${what}Reference`);
    const types = [
      ...(isSwitchedOn(section, 'w:titlePg') ? ['first'] : []),
      'default',
      ...(evenDiffers ? ['even'] : []),
    ];
    for (const type of types) {
      const reference = references.find((one) => (attributeIn(one, 'w:type') ?? 'default') === type);
      const part = reference && reading.file.named(attributeIn(reference, 'r:id'));
      if (part) parts.set(part.name, part);
    }
  }
  const texts = new Set<string>();
  const blocks = [...parts.values()].flatMap((part) =>
    [...blocksIn(new Story(reading, part, { kind: 'paragraph' }).read(part.root))].filter(({ text }) => {
      const isNew = !texts.has(text);
      texts.add(text);
      return isNew;
    }),
  );
  return { parts: [...parts.values()], blocks };
}
