/** What a namespace is called here, whatever prefix a file gives it. Strict files (ISO 29500) have names of their own for some. */
const known: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.microsoft.com/office/word/2010/wordml': 'w14',
  'http://schemas.microsoft.com/office/word/2012/wordml': 'w15',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing': 'wp14',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingShape': 'wps',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup': 'wpg',
  'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas': 'wpc',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

/** Of a namespace that nothing is read in. */
export const unknownNamespace = '?';

/** The prefixes that a part has given namespaces where an element stands → what they are called here. */
export type Namespaces = ReadonlyMap<string, string>;

export const noNamespaces: Namespaces = new Map([['xml', 'xml']]);

/** @param given the attributes of an element, by their names in the file */
export function withDeclared(around: Namespaces, given: Iterable<readonly [string, string]>): Namespaces {
  const all = new Map(around);
  for (const [name, uri] of given) {
    if (name === 'xmlns') all.set('', called(uri));
    else if (name.startsWith('xmlns:')) all.set(name.slice(6), called(uri));
  }
  return all;
}

const called = (uri: string): string => (Object.hasOwn(known, uri) ? (known[uri] ?? '') : unknownNamespace);
