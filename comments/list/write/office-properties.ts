import { listTitle } from '../entries/head.ts';
import type { CommentList } from '../list.ts';
import { visible } from '../templates/controls.ts';

/** What a file says of itself, as Word and Excel show it under Egenskaper. The program that has written it is none of its authors. */
export const fileProperties = (list: CommentList) => ({
  title: oneLine(listTitle(list)),
  subject: oneLine(list.head.title),
  creator: oneLine(list.head.remissinstans ?? list.head.handlaggare ?? ''),
  lastModifiedBy: oneLine(list.head.handlaggare ?? list.head.remissinstans ?? ''),
  description: oneLine(list.name),
});

const oneLine = (text: string) => visible(text).replaceAll('\n', ' ');

/** Where it stands in a file of Word or Excel. */
export const coreName = 'docProps/core.xml';

/** With the language, which no package has an option for: archives and screen readers ask for it. */
export function corePart(properties: ReturnType<typeof fileProperties>): string {
  const now = new Date().toISOString();
  const { title, subject, creator, lastModifiedBy, description } = properties;
  const fields: [string, string][] = [
    ['dc:title', title],
    ['dc:subject', subject],
    ['dc:creator', creator],
    ['dc:description', description],
    ['dc:language', 'sv-SE'],
    ['cp:lastModifiedBy', lastModifiedBy],
    ['cp:revision', '1'],
  ];
  const dates = ['created', 'modified'].map(
    (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${now}</dcterms:${name}>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces}>${fields
    .map(([name, text]) => `<${name}>${text.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`)}</${name}>`)
    .join('')}${dates.join('')}</cp:coreProperties>`;
}

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');
