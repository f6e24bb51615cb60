import { withoutDirection } from '../../comments/text/without-direction.ts';
import { pageTitle } from '../facts/page-title.ts';
import { attributeOf } from './blocks/elements.ts';
import { ownTitle } from './blocks/own-properties.ts';

const { querySelector } = Document.prototype;

/** What the page is called: by itself, or else as its file. */
export function titleOfPage(page: Document): string {
  const heading = onOneLine(querySelector.call(page, 'h1')?.textContent ?? '');
  const site = querySelector.call(page, 'meta[property="og:site_name"]');
  const title = pageTitle({
    title: onOneLine(ownTitle(page)),
    heading,
    site: onOneLine((site && attributeOf(site, 'content')) ?? ''),
    host: page.location.hostname,
  });
  return title || onOneLine(fileName(page.location.pathname));
}

const onOneLine = (text: string) => withoutDirection(text).replace(/\s+/g, ' ').trim();

function fileName(path: string): string {
  const name = path.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    // A percent sign in it begins no escape: the name stays as it is written.
    return name;
  }
}
