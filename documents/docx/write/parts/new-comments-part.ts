import { cutPath, relationshipsPath } from '../../file/docx-file.ts';
import { attributeIn, childrenOf, type XmlElement } from '../../file/xml-element.ts';
import type { PartXml } from '../xml/part-xml.ts';
import { escaped } from '../xml/written-xml.ts';
import type { ChangedParts } from './changed-parts.ts';

export const contentTypes = '[Content_Types].xml';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
const packageUri = 'http://schemas.openxmlformats.org/package/2006';

/** Makes room for a part for comments: its type and the document's relationship to it. @returns its path */
export function newCommentsPart(parts: ChangedParts, isStrictFile: boolean): string {
  const { file } = parts;
  const related = file
    .relationshipsOf(file.main.name)
    .find(({ kind, isExternal }) => kind === 'comments' && !isExternal);
  const { folder } = cutPath(file.main.name);
  const names = ['comments.xml', ...Array.from({ length: 1000 }, (_, i) => `comments${i + 1}.xml`)];
  const name = names.find((one) => file.bytesOf(folder + one) === undefined) ?? 'comments.xml';
  // A file may refer to comments that it lacks.
  const path = related?.target ?? folder + name;
  const types = parts.xml(contentTypes);
  const known = childrenOf(types?.root, 'types:Override').map((one) => attributeIn(one, 'PartName')?.toLowerCase());
  if (types && !known.includes(`/${path}`.toLowerCase())) {
    const attributes = `PartName="/${escaped(path)}" ContentType="${commentsType}"`;
    parts.append(types, `<${prefixOf(types)}Override ${attributes}/>`);
  }
  if (!related) addRelationship(parts, name, isStrictFile);
  return path;
}

function addRelationship(parts: ChangedParts, target: string, isStrictFile: boolean): void {
  const { file } = parts;
  const path = relationshipsPath(file.main.name);
  const ids = new Set(file.relationshipsOf(file.main.name).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  const type = isStrictFile
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
  const attributes = `Id="rId${number}" Type="${type}" Target="${target}"`;
  const part = parts.xml(path);
  const uri = `${packageUri}/relationships`;
  if (!part) {
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    parts.set(path, `${head}<Relationships xmlns="${uri}"><Relationship ${attributes}/></Relationships>`);
    return;
  }
  const relationship = `<${prefixOf(part)}Relationship ${attributes}/>`;
  const [external, ...others] = childrenOf(part.root, 'rel:Relationship').filter(isOfOtherFile);
  if (!external) {
    parts.append(part, relationship);
    return;
  }
  // A document has one part for comments: those in another file, which no Word fetches, give way.
  let { text } = part;
  for (const one of [external, ...others].toReversed())
    text = text.slice(0, one.at) + (one === external ? relationship : '') + text.slice(part.endOf(one));
  parts.set(path, text);
}

const isOfOtherFile = (one: XmlElement): boolean =>
  attributeIn(one, 'TargetMode') === 'External' && attributeIn(one, 'Type')?.split('/').at(-1) === 'comments';

/** The root's, with its colon: its children have the same. */
const prefixOf = (part: PartXml): string => /^[^:]*:/.exec(part.tagOf(part.root))?.[0] ?? '';
