import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { FlowContent } from '../../../../documents/flow/content/content.ts';
import { withTablesInParts } from '../../../../documents/flow/content/long-tables.ts';
import type { FlowWords } from '../../../../documents/flow/draw/flow-words.ts';
import { p, r, readMade } from '../../../docx.ts';

const { window } = new JSDOM('<!doctype html><div id="scroll"></div>');
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    disconnect() {}
  },
);
const { FlowDrawing } = await import('../../../../documents/flow/draw/flow-drawing.ts');

/** Draws a body, with how many elements each portion has. */
function drawn(body: string, parts: Record<string, string> = {}) {
  const { content, ...head } = readMade({ body, parts });
  const container = window.document.getElementById('scroll') as HTMLElement;
  const sheet = window.document.createElement('article');
  const on = { view: 'marked' as const, bytes: new Uint8Array(), container };
  const drawing = new FlowDrawing({ ...head, kind: 'docx', facts: [] }, {} as FlowWords, on);
  const all = [...drawing.draw([...withTablesInParts(content as readonly FlowContent[])], sheet)];
  const blocks = all.filter((one) => one !== undefined);
  const turns = all.length - blocks.length;
  return { sheet, blocks, turns, portions: [...sheet.querySelectorAll(':scope > .flow-portion')], drawing };
}

describe('a sheet is drawn in portions', () => {
  it('of a hundred paragraphs, in their order, and each block knows its own', () => {
    const { blocks, portions, sheet, drawing } = drawn(p(r('Mål')).repeat(250));
    expect(portions.map(({ children }) => children.length)).toEqual([100, 100, 50]);
    expect(sheet.children).toHaveLength(3);
    expect(blocks.map(({ block }) => block.id)).toEqual(Array.from({ length: 250 }, (_, i) => i + 1));
    for (const [i, { within, element, block }] of blocks.entries()) {
      expect(within).toBe(portions[Math.floor(i / 100)]);
      expect(within?.contains(element)).toBe(true);
      expect(drawing.shareOf(block.id, within as Element)).toBeCloseTo((i % 100) / (i < 200 ? 100 : 50));
    }
  });

  it('of fewer paragraphs where these have many pieces', () => {
    const pieces = (r('a') + r('b', '<w:b/>')).repeat(10);
    expect(drawn(p(pieces).repeat(120)).portions.map(({ children }) => children.length)).toEqual([50, 50, 20]);
  });

  it('of which a list is all in one, unless it has hundreds of items', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const items = (count: number) =>
      p(r('Mål'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>').repeat(count);
    const lists = (count: number) =>
      [...drawn(p(r('Inledning')).repeat(90) + items(count), { numbering }).sheet.querySelectorAll('.items')].map(
        ({ children }) => children.length,
      );
    expect(lists(200)).toEqual([200]);
    expect(lists(1000)).toEqual([310, 400, 290]);
  });

  it('of which each part of a long table is one, and a table that isn’t long stands with the text around it', () => {
    const table = (rows: number) =>
      `<w:tbl>${`<w:tr>${`<w:tc>${p(r('a'))}</w:tc>`.repeat(5)}</w:tr>`.repeat(rows)}</w:tbl>`;
    const { portions } = drawn(p(r('Före')) + table(10) + table(250) + p(r('Efter')));
    expect(portions.map((one) => [one.children.length, one.querySelectorAll('tr').length])).toEqual([
      [2, 10],
      [1, 100],
      [1, 100],
      [1, 50],
      [1, 0],
    ]);
    const columns = portions.slice(1, 4).map((one) => [...one.querySelectorAll('col')].map(({ style }) => style.width));
    expect(columns).toEqual(Array.from({ length: 3 }, () => Array.from({ length: 5 }, () => '20%')));
  });

  it('a very long paragraph is drawn in parts that hold all of it, its number in the first; one can leave off in between', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = p(
      (r('ab ') + r('cd ', '<w:b/>')).repeat(2500),
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
    );
    const { sheet, blocks, turns } = drawn(body, { numbering });
    const [item] = sheet.querySelectorAll('.item');
    const parts = [...(item?.children ?? [])];
    expect(parts.map(({ className, childNodes }) => `${className} ${childNodes.length}`)).toEqual([
      'paragraph-part 1001',
      ...Array.from({ length: 4 }, () => 'paragraph-part 1000'),
    ]);
    expect(item?.textContent).toBe(`• ${blocks[0]?.block.text}`);
    expect(blocks[0]?.pieces.map(({ node }) => node.data).join('')).toBe(blocks[0]?.block.text);
    expect(turns).toBe(25);
  });

  it('each piece of text is put in a paragraph that isn’t in the page yet, and has no direction to look for', () => {
    const appended: boolean[] = [];
    const append = vi.spyOn(window.Element.prototype, 'append').mockImplementation(function (
      this: Element,
      ...nodes: (Node | string)[]
    ) {
      if (this.localName === 'p') appended.push(this.hasAttribute('dir') || this.isConnected);
      for (const node of nodes) this.appendChild(node as Node);
    });
    drawn(p((r('a') + r('b', '<w:b/>')).repeat(50)));
    append.mockRestore();
    expect(appended).toHaveLength(100);
    expect(appended.includes(true)).toBe(false);
  });
});
