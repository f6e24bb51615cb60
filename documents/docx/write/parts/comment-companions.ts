import { attributeIn, childrenOf } from '../../file/xml-element.ts';
import type { PartXml } from '../xml/part-xml.ts';
import { escaped, prefixIn } from '../xml/written-xml.ts';
import type { ChangedParts } from './changed-parts.ts';
import type { WrittenComment } from './written-comment.ts';

/** What newer versions of Word know a comment by, beside its id. */
export interface Companion {
  /** The attribute of its last paragraph, with what it needs to be known. */
  paragraph: string;
  paragraphId: string;
  /** The same in all copies of the document. */
  durableId: string;
}

const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const extended = 'http://schemas.microsoft.com/office/word/2012/wordml';
const ids = 'http://schemas.microsoft.com/office/word/2016/wordml/cid';
const extensible = 'http://schemas.microsoft.com/office/word/2018/wordml/cex';
export const companionKinds = ['commentsExtended', 'commentsIds', 'commentsExtensible'];

/** None where the file has no part that would refer to them, and gets none. @param part undefined where it is new */
export function companionsOf(
  parts: ChangedParts,
  part: PartXml | undefined,
  comments: readonly WrittenComment[],
): ReadonlyMap<number, Companion> {
  const beside = companionKinds.flatMap((kind) => parts.related(kind) ?? []);
  if (beside.length === 0 && !isAnyDone(comments)) return new Map();
  const taken = new Set<string>();
  const texts = [...(part ? [part] : []), ...beside, ...mainParts(parts)].map(({ text }) => text);
  for (const text of texts)
    for (const [, id = ''] of text.matchAll(/(?:paraId|durableId)\s*=\s*["']([\dA-Fa-f]{1,8})["']/g))
      taken.add(id.toUpperCase().padStart(8, '0'));
  const { prefix, declared } = part ? prefixIn(part.root, w14, 'w14') : newName('w14', w14);
  const attributes = declared && `${declared} xmlns:mc="${compatibility}" mc:Ignorable="${prefix}"`;
  return new Map(
    comments.map((comment) => {
      const said = [comment.author, comment.created, comment.text].join('\n');
      const paragraphId = freeId(`paragraph ${said}`, taken);
      const durableId = freeId(`comment ${said}`, taken);
      return [
        comment.id,
        { paragraph: `${attributes} ${prefix}:paraId="${paragraphId}"`, paragraphId, durableId },
      ] as const;
    }),
  );
}

/** Only a part beside the comments says that one has been dealt with. */
export const isAnyDone = (comments: readonly WrittenComment[]): boolean => comments.some(({ isDone }) => isDone);

const newName = (prefix: string, uri: string) => ({ prefix, declared: ` xmlns:${prefix}="${uri}"` });

/** The document and the parts that belong to it and have paragraphs. */
function mainParts(parts: ChangedParts): PartXml[] {
  const { file } = parts;
  const names = file
    .relationshipsOf(file.main.name)
    .flatMap(({ kind, target, isExternal }) =>
      !isExternal && /^(?:header|footer|footnotes|endnotes)$/.test(kind) ? [target] : [],
    );
  return [file.main.name, ...names].flatMap((name) => parts.xml(name) ?? []);
}

/** The attributes of a comment in a part, by the prefix of its names with its colon. */
type Attributes = (w: string, companion: Companion, comment: WrittenComment) => string;

const extendedAttributes: Attributes = (w, { paragraphId }, { isDone }) =>
  `${w}paraId="${paragraphId}" ${w}done="${isDone ? 1 : 0}"`;

/** Writes a comment into each of the parts that tell more of the comments. @param newExtended the path of the one for what has been dealt with, where it is new */
export function addCompanions(
  parts: ChangedParts,
  comments: readonly WrittenComment[],
  companions: ReadonlyMap<number, Companion>,
  newExtended: string | undefined,
): void {
  if (newExtended !== undefined) {
    const elements = comments.map((comment) => {
      const one = companions.get(comment.id);
      return one ? `<w15:commentEx ${extendedAttributes('w15:', one, comment)}/>` : '';
    });
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    parts.set(newExtended, `${head}<w15:commentsEx xmlns:w15="${extended}">${elements.join('')}</w15:commentsEx>`);
  }
  const add = (kind: string, uri: string, wanted: string, name: string, attributes: Attributes) => {
    const part = parts.related(kind);
    if (!part) return;
    const { prefix, declared } = prefixIn(part.root, uri, wanted);
    const elements = comments.map((comment) => {
      const one = companions.get(comment.id);
      return one ? `<${prefix}:${name}${declared} ${attributes(`${prefix}:`, one, comment)}/>` : '';
    });
    parts.append(part, elements.join(''));
  };
  add('commentsExtended', extended, 'w15', 'commentEx', extendedAttributes);
  add(
    'commentsIds',
    ids,
    'w16cid',
    'commentId',
    (w, { paragraphId, durableId }) => `${w}paraId="${paragraphId}" ${w}durableId="${durableId}"`,
  );
  add('commentsExtensible', extensible, 'w16cex', 'commentExtensible', (w, { durableId }, { created }) => {
    const time = new Date(created);
    const date = Number.isNaN(time.getTime()) ? '' : ` ${w}dateUtc="${time.toISOString().slice(0, 19)}Z"`;
    return `${w}durableId="${durableId}"${date}`;
  });
}

/** Writes those authors who aren't there yet into the part that lists them, where there is one. */
export function addPeople(parts: ChangedParts, authors: readonly string[]): void {
  const part = parts.related('people');
  if (!part) return;
  const { prefix, declared } = prefixIn(part.root, extended, 'w15');
  const known = new Set(childrenOf(part.root, 'w15:person').map((one) => attributeIn(one, 'w15:author')));
  const people = [...new Set(authors)].filter((author) => !known.has(author));
  if (people.length === 0) return;
  const w = `${prefix}:`;
  const xml = people.map((author) => {
    const name = escaped(author);
    const presence = `<${w}presenceInfo ${w}providerId="None" ${w}userId="${name}"/>`;
    return `<${w}person${declared} ${w}author="${name}">${presence}</${w}person>`;
  });
  parts.append(part, xml.join(''));
}

/** Eight hexadecimal figures below 7FFFFFFF and not nought, made of a text, so that the same comments make the same file. */
function freeId(of: string, taken: Set<string>): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < of.length; i++) hash = Math.imul(hash ^ of.charCodeAt(i), 0x01000193);
  for (let number = hash & 0x7fffffff; ; number = (number + 1) & 0x7fffffff) {
    const id = number.toString(16).toUpperCase().padStart(8, '0');
    if (number === 0 || number === 0x7fffffff || taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
