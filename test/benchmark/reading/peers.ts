/** What runs in the page's own world, as a page's own script would. Each gives the milliseconds it took. */

/** One regular expression of all forms over the joined text, and the same ranges painted. */
export function regExpAndPaint(pattern: string): { ms: number; found: number } {
  const began = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes.push(node as Text);
    starts.push(text.length);
    text += (node as Text).data;
  }
  const highlight = new Highlight();
  CSS.highlights.set('peer', highlight);
  let at = 0;
  let found = 0;
  for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
    found++;
    const end = match.index + match[0].length;
    while (at + 1 < nodes.length && (starts[at + 1] as number) <= match.index) at++;
    for (let i = at; i < nodes.length && (starts[i] as number) < end; i++) {
      const node = nodes[i] as Text;
      const from = starts[i] as number;
      const startOffset = Math.max(match.index - from, 0);
      const endOffset = Math.min(end - from, node.length);
      highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
  }
  return { ms: performance.now() - began, found };
}

interface MarkJs {
  mark(terms: string[], options: object): void;
}
declare const Mark: new (root: Element) => MarkJs;

/** mark.js, whose file has been loaded into the page, with the same list. A hundred terms a call: more overflow its stack. */
export async function markJs(forms: string[]): Promise<{ ms: number; found: number }> {
  const began = performance.now();
  let found = 0;
  for (let i = 0; i < forms.length; i += 100) {
    found += await new Promise<number>((done) => {
      const options = { separateWordSearch: false, accuracy: 'exactly', diacritics: false, done };
      new Mark(document.body).mark(forms.slice(i, i + 100), options);
    });
  }
  return { ms: performance.now() - began, found };
}

/** What the session itself reports: milliseconds by phase, and how many ranges are painted near the window. */
export function sessionMeasures() {
  const of = (phase: string) =>
    performance.getEntriesByName(`remisslasaren:${phase}`).reduce((sum, entry) => sum + entry.duration, 0);
  const painted = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0);
  return { read: of('read'), find: of('find'), near: of('near'), paint: of('paint'), painted };
}
