import type { TextBlock } from '../what-is-read.ts';

const unread = new Set([
  ...[
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'HEAD',
    'NAV',
    'IFRAME',
    'OBJECT',
    'SVG',
    'MATH',
    'CANVAS',
    'VIDEO',
    'AUDIO',
  ],
  ...['BUTTON', 'SELECT', 'TEXTAREA', 'INPUT', 'DIALOG'],
]);
/** What stands in the line; all else begins a block of its own. */
const inLine = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR WBR IMG O:P'.split(
    ' ',
  ),
);
const kinds: Readonly<Record<string, TextBlock['kind']>> = {
  LI: 'list-item',
  DD: 'list-item',
  TD: 'table-cell',
  TH: 'table-cell',
};

/**
 * The text of a page, block by block. The page is parsed and never shown: nothing in it runs or is fetched.
 * @param parse in a page `DOMParser`'s own
 */
export function htmlAsBlocks(
  html: string,
  parse = (text: string) => new DOMParser().parseFromString(text, 'text/html'),
): TextBlock[] {
  const { body } = parse(html);
  const blocks: TextBlock[] = [];
  let line = '';
  const end = (within: Element) => {
    const text = line.replace(/[ \t\r\n\f]+/g, ' ').trim();
    line = '';
    if (text === '') return;
    const level = /^H([1-6])$/.exec(within.tagName)?.[1];
    if (level) blocks.push({ kind: 'heading', level: Number(level), text });
    else {
      const around = within.closest('li, dd, td, th');
      const kind = kinds[around?.tagName ?? ''] ?? 'paragraph';
      const cell = kind === 'table-cell' && around ? cellOf(around) : undefined;
      blocks.push({ kind, level: 0, text, ...(cell && { cell }) });
    }
  };
  // By hand, not by calling itself: a page may have any number of elements within each other.
  let at: Node | null = body;
  let within: Element = body;
  while (at) {
    let down: Node | null = null;
    if (at.nodeType === 3) line += at.nodeValue ?? '';
    else if (at.nodeType === 1) {
      const element = at as Element;
      const isLine = inLine.has(element.tagName.toUpperCase());
      if (element.tagName === 'BR') end(within);
      else if (!isLeftOut(element)) {
        if (!isLine) {
          end(within);
          within = element;
        }
        down = element.firstChild;
      }
    }
    if (down) {
      at = down;
      continue;
    }
    while (at && at !== body && !at.nextSibling) {
      at = at.parentNode;
      if (at === within && at) {
        end(within);
        within = blockAround(at.parentElement) ?? body;
      }
    }
    if (!at || at === body) break;
    if (at === within) {
      end(within);
      within = blockAround(at.parentElement) ?? body;
    }
    at = at.nextSibling;
  }
  end(within);
  return blocks;
}

/** As the table is written; what is merged counts once. */
function cellOf(cell: Element): TextBlock['cell'] {
  const row = cell.closest('tr');
  const table = cell.closest('table');
  if (!row || !table) return undefined;
  return { row: [...table.querySelectorAll('tr')].indexOf(row), column: [...row.children].indexOf(cell) };
}

const isLeftOut = (element: Element): boolean =>
  unread.has(element.tagName.toUpperCase()) ||
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');

function blockAround(element: Element | null): Element | null {
  let at = element;
  while (at && inLine.has(at.tagName.toUpperCase())) at = at.parentElement;
  return at;
}
