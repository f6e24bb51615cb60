/** Words of a line, with what they are: names of buttons are emphasized, keys are known by their names. */
export type GuideSpan = { is: 'text' | 'strong' | 'emphasis' | 'code' | 'keys'; text: string };

export type GuideBlock =
  | { is: 'paragraph'; spans: GuideSpan[] }
  | { is: 'list'; ordered: boolean; items: GuideSpan[][] }
  | { is: 'table'; head: GuideSpan[][]; rows: GuideSpan[][][] };

/** What stands under a heading, until the next. */
export interface GuidePart {
  title: string;
  /** Where it is in the page's address. Of a translation it is that of the same part in Swedish. */
  id: string;
  level: 2 | 3;
  blocks: GuideBlock[];
}

/**
 * The user's help as parts, of the few forms of Markdown that it is written in; pictures are left out. Throws at any other form, which
 * would be shown as it is written.
 */
export function readGuide(markdown: string): GuidePart[] {
  const parts: GuidePart[] = [];
  for (const piece of markdown.split(/\n{2,}/)) {
    const lines = piece.trim().split('\n');
    const [first = ''] = lines;
    const heading = /^(#{1,3}) (.+)$/.exec(first);
    if (heading) {
      const [, marks = '', title = ''] = heading;
      if (lines.length > 1) throw new Error(`text right under the heading ${title}`);
      if (marks.length > 1) parts.push({ title, id: slug(title), level: marks.length === 2 ? 2 : 3, blocks: [] });
      continue;
    }
    // What stands under the document's title says where else it can be read.
    const part = parts.at(-1);
    if (!part || first === '' || first.startsWith('![')) continue;
    part.blocks.push(blockOf(lines));
  }
  return parts;
}

/** The parts of a translation under the addresses of the original: a way to a part leads there in both languages. */
export const withIdsOf = (parts: readonly GuidePart[], original: readonly GuidePart[]): GuidePart[] =>
  parts.map((part, i) => ({ ...part, id: original[i]?.id ?? part.id }));

/** All the words of a part, as they are searched. */
export function textOfPart({ title, blocks }: GuidePart): string {
  const said = (spans: readonly GuideSpan[]) => spans.map(({ text }) => text).join('');
  return [
    title,
    ...blocks.flatMap((block) => {
      if (block.is === 'paragraph') return [said(block.spans)];
      return (block.is === 'list' ? block.items : [...block.head, ...block.rows.flat()]).map(said);
    }),
  ].join('\n');
}

const bullet = /^(- |\d+\. )/;

function blockOf(lines: readonly string[]): GuideBlock {
  const [first = ''] = lines;
  if (first.startsWith('|')) {
    const [head = [], , ...rows] = lines.map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => spansOf(cell.trim())),
    );
    return { is: 'table', head, rows };
  }
  if (bullet.test(first)) {
    const items: string[] = [];
    for (const line of lines) {
      if (bullet.test(line)) items.push(line.replace(bullet, ''));
      else items[items.length - 1] += ` ${line.trim()}`;
    }
    return { is: 'list', ordered: /^\d/.test(first), items: items.map(spansOf) };
  }
  if (/^(>|```|<|\s)/.test(first)) throw new Error(`no form of the help: ${first}`);
  return { is: 'paragraph', spans: spansOf(lines.map((line) => line.trim()).join(' ')) };
}

const keyNames = /^(?:(?:Ctrl|Alt|Skift|Shift)\+)*(?:Ctrl|Alt|Skift|Shift|Enter|Esc|F\d+|[A-Z0-9?])$/;

function spansOf(line: string): GuideSpan[] {
  if (/\]\(/.test(line)) throw new Error(`the help has no links: ${line}`);
  return line.split(/(\*\*[^*]+\*\*|_[^_]+_|`[^`]+`)/).flatMap((text): GuideSpan[] => {
    if (text === '') return [];
    if (text.startsWith('**')) {
      const strong = text.slice(2, -2);
      return [{ is: keyNames.test(strong) ? 'keys' : 'strong', text: strong }];
    }
    if (/^_.+_$/.test(text)) return [{ is: 'emphasis', text: text.slice(1, -1) }];
    if (text.startsWith('`')) return [{ is: 'code', text: text.slice(1, -1) }];
    return [{ is: 'text', text }];
  });
}

/** "Lämna in" → "lamna-in" */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');
