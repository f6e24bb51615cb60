import { cutPath, relationshipsPath } from '../../file/docx-file.ts';
import { attributeIn, childrenOf, type XmlElement } from '../../file/xml-element.ts';
import type { PartXml } from '../xml/part-xml.ts';
import { escaped } from '../xml/written-xml.ts';
import type { ChangedParts } from './changed-parts.ts';

export const contentTypes = '[Content_Types].xml';
const packageUri = 'http://schemas.openxmlformats.org/package/2006';

const types = {
  comments: 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml',
  commentsExtended: 'application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml',
} as const;
type NewPart = keyof typeof types;

const relationshipType = (kind: NewPart, isStrictFile: boolean): string => {
  if (kind === 'commentsExtended') return 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
  return isStrictFile
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
};

/**
 * Makes room for parts that the file lacks: their types and the document's relationships to them. All at once, since what is added to a
 * part is added to it as it was. @returns their paths
 */
export function newParts(
  parts: ChangedParts,
  kinds: readonly NewPart[],
  isStrictFile: boolean,
): ReadonlyMap<NewPart, string> {
  const { file } = parts;
  const { folder } = cutPath(file.main.name);
  const made = kinds.map((kind) => {
    // A file may refer to comments that it lacks.
    const related = file.relationshipsOf(file.main.name).find((one) => one.kind === kind && !one.isExternal);
    const names = [`${kind}.xml`, ...Array.from({ length: 1000 }, (_, i) => `${kind}${i + 1}.xml`)];
    const name = names.find((one) => file.bytesOf(folder + one) === undefined) ?? `${kind}.xml`;
    return { kind, name, path: related?.target ?? folder + name, isRelated: related !== undefined };
  });
  const part = parts.xml(contentTypes);
  const known = childrenOf(part?.root, 'types:Override').map((one) => attributeIn(one, 'PartName')?.toLowerCase());
  const untyped = made.filter(({ path }) => !known.includes(`/${path}`.toLowerCase()));
  if (part && untyped.length > 0) {
    const xml = untyped.map(
      ({ kind, path }) => `<${prefixOf(part)}Override PartName="/${escaped(path)}" ContentType="${types[kind]}"/>`,
    );
    parts.append(part, xml.join(''));
  }
  addRelationships(
    parts,
    made
      .filter(({ isRelated }) => !isRelated)
      .map(({ kind, name }) => ({ target: name, type: relationshipType(kind, isStrictFile) })),
  );
  return new Map(made.map(({ kind, path }) => [kind, path]));
}

function addRelationships(parts: ChangedParts, added: readonly { target: string; type: string }[]): void {
  if (added.length === 0) return;
  const { file } = parts;
  const path = relationshipsPath(file.main.name);
  const ids = new Set(file.relationshipsOf(file.main.name).map(({ id }) => id));
  let number = ids.size;
  const part = parts.xml(path);
  const prefix = part ? prefixOf(part) : '';
  const elements = added.map(({ target, type }) => {
    do number++;
    while (ids.has(`rId${number}`));
    return `<${prefix}Relationship Id="rId${number}" Type="${type}" Target="${target}"/>`;
  });
  if (part) {
    putRelationships(parts, path, part, elements.join(''));
    return;
  }
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const uri = `${packageUri}/relationships`;
  parts.set(path, `${head}<Relationships xmlns="${uri}">${elements.join('')}</Relationships>`);
}

/** A document has one part of a kind: those in another file, which no Word fetches, give way. */
function putRelationships(parts: ChangedParts, path: string, part: PartXml, xml: string): void {
  const [external, ...others] = childrenOf(part.root, 'rel:Relationship').filter(isOfOtherFile);
  if (!external) {
    parts.append(part, xml);
    return;
  }
  let { text } = part;
  for (const one of [external, ...others].toReversed())
    text = text.slice(0, one.at) + (one === external ? xml : '') + text.slice(part.endOf(one));
  parts.set(path, text);
}

const isOfOtherFile = (one: XmlElement): boolean =>
  attributeIn(one, 'TargetMode') === 'External' && attributeIn(one, 'Type')?.split('/').at(-1) === 'comments';

/** The root's, with its colon: its children have the same. */
const prefixOf = (part: PartXml): string => /^[^:]*:/.exec(part.tagOf(part.root))?.[0] ?? '';
