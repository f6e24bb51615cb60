/** Word files with remarks in them, and what is read of these. */
import { DocxFile } from '../../../../../documents/docx/file/docx-file.ts';
import { type DocxRemarks, remarksIn } from '../../../../../documents/docx/remarks/remarks.ts';
import { docxBytes, type MadeDocx, p, r } from '../../../../docx.ts';

export const by = (author: string) => `w:id="1" w:author="${author}" w:date="2026-03-01T10:00:00Z"`;
export const ins = (text: string, author = 'Anna Ek') => `<w:ins ${by(author)}>${r(text)}</w:ins>`;
export const del = (text: string, author = 'Anna Ek') =>
  `<w:del ${by(author)}>${r(text).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:del>`;
export const moved = (kind: 'moveFrom' | 'moveTo', text: string) =>
  `<w:${kind} ${by('Anna Ek')}>${r(text)}</w:${kind}>`;
export const inserted = `<w:rPr><w:ins ${by('Anna Ek')}/></w:rPr>`;
export const deleted = `<w:rPr><w:del ${by('Anna Ek')}/></w:rPr>`;
export const reference = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
export const end = (id: number) => `<w:commentRangeEnd w:id="${id}"/>${reference(id)}`;
export const on = (id: number, content: string) => `<w:commentRangeStart w:id="${id}"/>${content}${end(id)}`;
export const comment = (id: number, text: string, author = 'Anna Ek') =>
  `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-01T10:00:00Z">${p(text === '' ? '' : r(text))}</w:comment>`;

export const readRemarksOf = (made: MadeDocx): DocxRemarks => remarksIn(new DocxFile(docxBytes(made)));
export const quoteIn = ({ original, remarks }: DocxRemarks, i: number) => {
  const { span } = remarks[i] ?? {};
  return span && original.text.slice(span.start, span.end);
};

/** Each remark as its words, what is said of them, and what is to stand there instead. */
export const told = (body: string, comments = ''): (string | undefined)[][] => {
  const read = readRemarksOf({ body, ...(comments && { parts: { comments } }) });
  return read.remarks.map(({ text, editing, movedBehind, inserted, section, within, read: asRead }, i) => [
    quoteIn(read, i),
    ...(text === '' ? [] : [text]),
    ...(editing === undefined ? [] : [`> ${editing}`]),
    ...(within ? [`${asRead?.words} > ${within.editing}, put in by ${within.of.join(', ')}`] : []),
    ...(movedBehind === undefined ? [] : [`behind ${movedBehind}`]),
    ...(section ?? []).map((heading) => `under ${heading}`),
    ...(inserted?.words ?? []).map(
      ({ words, author }) => `${inserted?.isAll ? 'on' : 'also on'} ${words} by ${author}`,
    ),
  ]);
};
