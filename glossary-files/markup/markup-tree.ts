import { scanMarkup, unescapedMarkup } from './scan-markup.ts';

/** An element of XML, by its name without prefix and its namespace. */
export interface MarkupElement {
  name: string;
  /** Empty where it is in none. */
  namespace: string;
  /** By their names as they are written: `xml:lang`. */
  attributes: ReadonlyMap<string, string>;
  children: readonly (MarkupElement | string)[];
}

type Prefixes = ReadonlyMap<string, string>;
interface Open extends MarkupElement {
  children: (MarkupElement | string)[];
  prefixes: Prefixes;
}

/** @throws {GlossaryRefused} as `scanMarkup` */
export function markupTree(xml: string): MarkupElement {
  const top: Open = { name: '', namespace: '', attributes: new Map(), children: [], prefixes: new Map() };
  const open = [top];
  for (const part of scanMarkup(xml)) {
    const around = open.at(-1) ?? top;
    if (part.is === 'text') around.children.push(part.text);
    else if (part.is === 'end') open.pop();
    else {
      const attributes = attributesOf(part.attributes);
      const prefixes = withDeclared(around.prefixes, attributes);
      const colon = part.tag.indexOf(':');
      const namespace = prefixes.get(colon < 0 ? '' : part.tag.slice(0, colon)) ?? '';
      const element: Open = { name: part.tag.slice(colon + 1), namespace, attributes, children: [], prefixes };
      around.children.push(element);
      if (!part.isWhole) open.push(element);
    }
  }
  const [root] = markupElements(top);
  return root ?? top;
}

/** Reads them in order, so that each character is looked at once. */
function attributesOf(text: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  if (text.trim() === '') return all;
  const attribute = /\s+([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
  for (let found = attribute.exec(text); found; found = attribute.exec(text))
    all.set(found[1] ?? '', unescapedMarkup(found[2] ?? found[3] ?? ''));
  return all;
}

function withDeclared(around: Prefixes, attributes: ReadonlyMap<string, string>): Prefixes {
  let all: Map<string, string> | undefined;
  for (const [name, uri] of attributes) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    all ??= new Map(around);
    all.set(name.slice(6), uri);
  }
  return all ?? around;
}

export const markupElements = ({ children }: MarkupElement): MarkupElement[] =>
  children.filter((child) => typeof child !== 'string');

/** All text in it, in whatever elements. Not by recursion. */
export function markupText(element: MarkupElement): string {
  const pieces: string[] = [];
  const rest: (MarkupElement | string)[] = [element];
  for (let one = rest.pop(); one !== undefined; one = rest.pop()) {
    if (typeof one === 'string') pieces.push(one);
    else for (let i = one.children.length - 1; i >= 0; i--) rest.push(one.children[i] ?? '');
  }
  return pieces.join('');
}
