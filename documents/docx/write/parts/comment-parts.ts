import type { DocxFile } from '../../file/docx-file.ts';
import { attributeIn, childrenOf, valOf } from '../../file/xml-element.ts';
import { escaped, isStrict, type Prefixed, prefixIn, runContent, wordNamespace, wordTime } from '../xml/written-xml.ts';
import type { ChangedParts } from './changed-parts.ts';
import { addCompanions, companionsOf, isAnyDone } from './comment-companions.ts';
import { newParts } from './new-parts.ts';
import type { WrittenComment } from './written-comment.ts';

/** The styles that the file has for comments, by what Word calls them: their ids are in the language that it was made in. */
export interface CommentStyles {
  text: string | undefined;
  sign: string | undefined;
}

export function commentStyles(file: DocxFile): CommentStyles {
  const styles = childrenOf(file.related('styles')?.root, 'w:style');
  const called = (name: string) => {
    const style = styles.find((one) => valOf(one, 'w:name')?.toLowerCase() === name);
    return style && attributeIn(style, 'w:styleId');
  };
  return { text: called('annotation text'), sign: called('annotation reference') };
}

/** Writes comments into the part that has them, which is made where there is none, and into those beside it. */
export function addComments(parts: ChangedParts, comments: readonly WrittenComment[], styles: CommentStyles): void {
  const { file } = parts;
  const part = parts.related('comments');
  const main = parts.xml(file.main.name)?.text ?? '';
  const isExtendedNew = isAnyDone(comments) && !parts.related('commentsExtended');
  const paths = newParts(
    parts,
    [...(part ? [] : ['comments' as const]), ...(isExtendedNew ? ['commentsExtended' as const] : [])],
    isStrict(main),
  );
  const names = part ? prefixIn(part.root, wordNamespace(part.text), 'w') : { prefix: 'w', declared: '' };
  const companions = companionsOf(parts, part, comments);
  const xml = comments
    .map((comment) => commentXml(comment, names, styles, companions.get(comment.id)?.paragraph))
    .join('');
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const path = paths.get('comments');
  if (part) parts.append(part, xml);
  else if (path) parts.set(path, `${head}<w:comments xmlns:w="${wordNamespace(main)}">${xml}</w:comments>`);
  addCompanions(parts, comments, companions, paths.get('commentsExtended'));
}

/** @param named an attribute for its last paragraph, by which other parts refer to it */
function commentXml(comment: WrittenComment, names: Prefixed, styles: CommentStyles, named = ''): string {
  const { prefix, declared } = names;
  const time = wordTime(comment.created);
  const w = `${prefix}:`;
  const date = time === undefined ? '' : ` ${w}date="${time}"`;
  const style = styles.text === undefined ? '' : `<${w}pPr><${w}pStyle ${w}val="${escaped(styles.text)}"/></${w}pPr>`;
  const sign = `<${w}r>${signLooks(styles, w)}<${w}annotationRef/></${w}r>`;
  const lines = comment.text.split(/\r\n|[\r\n\u2028\u2029]/);
  const paragraphs = lines.map((line, i) => {
    const run = line === '' ? '' : `<${w}r>${runContent(line, w)}</${w}r>`;
    return `<${w}p${i === lines.length - 1 ? named : ''}>${style}${i === 0 ? sign : ''}${run}</${w}p>`;
  });
  const attributes = `${w}id="${comment.id}" ${w}author="${escaped(comment.author)}"${date} ${w}initials="${escaped(comment.initials)}"`;
  return `<${w}comment${declared} ${attributes}>${paragraphs.join('')}</${w}comment>`;
}

/** The looks of a comment's sign. @param w the prefix of Word's names, with its colon */
export const signLooks = ({ sign }: CommentStyles, w: string): string =>
  sign === undefined ? '' : `<${w}rPr><${w}rStyle ${w}val="${escaped(sign)}"/></${w}rPr>`;
