import { endOfAside, endOfTag } from '../../../../packed/xml-ends.ts';
import { elementsOf, type XmlElement } from '../../file/xml-element.ts';

/** A part's XML with where its elements begin and end in its text, in UTF-16 units. */
export class PartXml {
  readonly name: string;
  readonly text: string;
  readonly root: XmlElement;
  private readonly ends = new WeakMap<XmlElement, number>();
  private readonly within = new WeakMap<XmlElement, readonly XmlElement[]>();

  constructor(name: string, text: string, root: XmlElement) {
    this.name = name;
    this.text = text;
    this.root = root;
  }

  /** From the root to the element that begins at an offset; empty where none does. */
  pathTo(at: number): XmlElement[] {
    const path = [this.root];
    for (let element = this.root; element.at !== at; ) {
      const next = lastBefore(this.elementsIn(element), at);
      if (!next) return [];
      path.push(next);
      element = next;
    }
    return path;
  }

  elementsIn(element: XmlElement): readonly XmlElement[] {
    const known = this.within.get(element) ?? elementsOf(element);
    this.within.set(element, known);
    return known;
  }

  /** As the file has it, with its prefix. */
  tagOf({ at }: XmlElement): string {
    const tag = /[^\s/>]+/y;
    tag.lastIndex = at + 1;
    return tag.exec(this.text)?.[0] ?? '';
  }

  /** Behind the start tag. */
  contentStart({ at }: XmlElement): number {
    return endOfTag(this.text, at, Number.POSITIVE_INFINITY) ?? this.text.length;
  }

  /** Is it one tag, without an end tag? */
  isWhole(element: XmlElement): boolean {
    return this.text[this.contentStart(element) - 2] === '/';
  }

  /** Where the end tag begins. */
  contentEnd(element: XmlElement): number {
    const known = this.ends.get(element);
    if (known !== undefined) return known;
    const last = this.elementsIn(element).at(-1);
    let at = last ? this.endOf(last) : this.contentStart(element);
    if (!this.isWhole(element))
      for (at = this.text.indexOf('<', at); this.text[at + 1] !== '/'; )
        at = this.text.indexOf('<', endOfAside(this.text, at) ?? this.text.length);
    this.ends.set(element, at);
    return at;
  }

  /** Behind the end tag. */
  endOf(element: XmlElement): number {
    const end = this.contentEnd(element);
    return this.isWhole(element) ? end : this.text.indexOf('>', end) + 1;
  }

  /** Its XML, as it stands. */
  sourceOf(element: XmlElement): string {
    return this.text.slice(element.at, this.endOf(element));
  }
}

/** Elements stand in the order of their offsets. */
function lastBefore(elements: readonly XmlElement[], at: number): XmlElement | undefined {
  let [from, to] = [0, elements.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((elements[middle] as XmlElement).at <= at) from = middle + 1;
    else to = middle;
  }
  return elements[from - 1];
}
