import { DocxUnreadable } from '../docx/file/docx-unreadable.ts';
import { withoutEntityNames } from './html-entities.ts';

/** A document type as XHTML has it: a name, and addresses, which are never fetched. */
const harmless = /<!DOCTYPE\s[^>"'[]*(?:(?:"[^"]*"|'[^']*')[^>"'[]*)*>/i;

/**
 * A chapter's text as plain XML: without its document type, and with characters in place of HTML's names for them.
 * @throws {DocxUnreadable} where its document type defines something
 */
export function chapterText(text: string): string {
  const at = text.search(/<!DOCTYPE/i);
  if (at < 0) return withoutEntityNames(text);
  const [type = ''] = harmless.exec(text.slice(at)) ?? [];
  if (type === '' || !text.startsWith(type, at)) throw new DocxUnreadable('odd');
  return withoutEntityNames(text.slice(0, at) + text.slice(at + type.length));
}
