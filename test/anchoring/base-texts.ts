import { existsSync, readdirSync, readFileSync } from 'node:fs';

const documents = new URL('../documents/', import.meta.url);
const gold = new URL('../../../shared/gold/', import.meta.url);

/** The texts that versions are made of, paragraph by paragraph. */
export function baseTexts(): { name: string; paragraphs: string[] }[] {
  const html = readFileSync(new URL('alvmarken.html', documents), 'utf8');
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  const blocks = body
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .split(/<\/?(?:p|li|h\d|td|th|dt|dd|div|tr|ul|ol|table|section|header|footer|main|caption)\b[^>]*>/)
    .map((text) =>
      text
        .replace(/<[^>]+>/g, '')
        .replace(/&nbsp;/g, '\u00a0')
        .replace(/&shy;/g, '\u00ad')
        .replace(/&amp;/g, '&'),
    );
  const texts = readdirSync(new URL('texts/', documents)).map((file) => ({
    name: file.replace('.txt', ''),
    paragraphs: readFileSync(new URL(`texts/${file}`, documents), 'utf8')
      .replace(/\[\[([^|\]]*)\|[^\]]*\]\]/g, '$1')
      .split(/\n\s*\n/),
  }));
  const real = existsSync(gold)
    ? [{ name: 'strategi', paragraphs: readFileSync(new URL('strategi.txt', gold), 'utf8').split(/\n\s*\n/) }]
    : [];
  return [{ name: 'alvmarken', paragraphs: blocks }, ...texts, ...real].map(({ name, paragraphs }) => ({
    name,
    paragraphs: paragraphs.map((text) => text.trim()).filter((text) => text !== ''),
  }));
}
