import { attributesIn, type XmlElement } from '../../file/xml-element.ts';
import type { PartXml } from './part-xml.ts';
import { runProperties } from './run-properties.ts';
import { drawnPlaces, keepsSpace, type TextCut } from './text-cut.ts';

/** A place between elements of a part, where one must be made by splitting a run, or between the tags of an element that is one tag. */
export interface XmlPlace {
  /** UTF-16 offset into the part's text. */
  at: number;
  /** What it stands in, once it is made. */
  parent: XmlElement;
  /** To be closed before the place and begun anew behind it, and so is the text that the place is in. */
  split?: { run: XmlElement; text?: { element: XmlElement; isCdata: boolean } };
  /** The parent is one tag, and is to be two. */
  isOpened?: true;
}

/** What is put at one place, in this order: what ends stands before what begins. */
const slots = ['insertedBefore', 'ends', 'empty', 'starts', 'insertedBehind'] as const;
type Slot = (typeof slots)[number];

type Gap = XmlPlace & { put: Partial<Record<Slot, string>> };

/** Runs of a paragraph that are to be deleted, as a tracked change. */
export interface Deletion {
  from: XmlPlace;
  to: XmlPlace;
  /** Texts that are in it, wholly or partly. */
  texts: readonly XmlElement[];
  /** The start tag of a change, each time a new one. */
  open: () => string;
  close: string;
}

interface Edit {
  at: number;
  removed: number;
  xml: string;
}

/** What is to be written into a part, and the part with it. Nothing that is there is written anew: it is only cut and added to. */
export class PartEdits {
  readonly part: PartXml;
  private readonly newId: () => number;
  private readonly gaps = new Map<number, Gap>();
  private readonly deletions: Deletion[] = [];

  /** @param newId for a change of a run's looks, where the run becomes two */
  constructor(part: PartXml, newId: () => number) {
    this.part = part;
    this.newId = newId;
  }

  put(place: XmlPlace, slot: Slot, xml: string): void {
    const { put } = this.gap(place);
    put[slot] = (put[slot] ?? '') + xml;
  }

  delete(deletion: Deletion): void {
    this.gap(deletion.from);
    this.gap(deletion.to);
    this.deletions.push(deletion);
  }

  get isEmpty(): boolean {
    return this.gaps.size === 0;
  }

  written(): string {
    const { text } = this.part;
    const gaps = [...this.gaps.values()];
    const edits = [
      ...gaps.map((gap) => this.gapEdit(gap)),
      ...this.deletions.flatMap((one) => this.renamings(one)),
      ...this.keptSpaces(gaps),
    ].toSorted((one, other) => one.at - other.at);
    const pieces: string[] = [];
    let from = 0;
    for (const { at, removed, xml } of edits) {
      pieces.push(text.slice(from, at), xml);
      from = at + removed;
    }
    return [...pieces, text.slice(from)].join('');
  }

  private gap(place: XmlPlace): Gap {
    const gap = this.gaps.get(place.at) ?? { ...place, put: {} };
    this.gaps.set(place.at, gap);
    return gap;
  }

  private gapEdit(gap: Gap): Edit {
    const { at, put, isOpened, parent } = gap;
    const ended = this.deletions.find(({ from, to }) => from.at < at && at <= to.at);
    const begun = this.deletions.find(({ from, to }) => from.at <= at && at < to.at);
    const [closing, opening] = this.splitTags(gap);
    const xml = [
      closing,
      ended?.close ?? '',
      ...slots.map((slot) => put[slot] ?? ''),
      begun?.open() ?? '',
      opening,
    ].join('');
    if (!isOpened) return { at, removed: 0, xml };
    return { at: at - 2, removed: 2, xml: `>${xml}</${this.part.tagOf(parent)}>` };
  }

  private splitTags({ at, split }: Gap): [string, string] {
    if (!split) return ['', ''];
    const { part } = this;
    const { run, text } = split;
    const start = part.text.slice(run.at, part.contentStart(run)) + runProperties(part, run, this.newId);
    const end = `</${part.tagOf(run)}>`;
    if (!text) return [end, start];
    const { element, isCdata } = text;
    return [
      `${isCdata ? ']]>' : ''}</${this.textTag(element, at - 1)}>${end}`,
      `${start}${this.textStart(element, at)}${isCdata ? '<![CDATA[' : ''}`,
    ];
  }

  /** A text's tag, at a place in it: what is deleted has another. */
  private textTag(element: XmlElement, at: number): string {
    const tag = this.part.tagOf(element);
    const isDeleted = this.deletions.some(({ from, to }) => from.at <= at && at < to.at);
    return isDeleted ? `${tag.slice(0, -1)}delText` : tag;
  }

  private textStart(element: XmlElement, at: number): string {
    const attributes = [...attributesIn(element.attributes)]
      .filter(([name]) => name !== 'xml:space')
      .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
      .join('');
    return `<${this.textTag(element, at)}${attributes} xml:space="preserve">`;
  }

  /** "w:t" becomes "w:delText" in what is deleted, at each end that is in it. */
  private renamings({ from, to, texts }: Deletion): Edit[] {
    return texts.flatMap((element) => {
      const local = this.part.tagOf(element).length - 1;
      const end = this.part.contentEnd(element);
      const starts = from.at <= element.at && element.at < to.at ? [element.at + 1 + local] : [];
      const ends = from.at < end && end < to.at && !this.part.isWhole(element) ? [end + 2 + local] : [];
      return [...starts, ...ends].map((at) => ({ at, removed: 0, xml: 'delTex' }));
    });
  }

  /**
   * White space at a cut is to be drawn, even where that around the whole text isn't. What isn't drawn gets an element to itself, or the
   * text says that its white space counts.
   */
  private keptSpaces(gaps: readonly Gap[]): Edit[] {
    const cut = new Set(gaps.flatMap(({ split }) => (split?.text ? [split.text.element] : [])));
    return [...cut].flatMap((element) => {
      if (keepsSpace(element)) return [];
      const { part } = this;
      const tag = part.tagOf(element);
      const { first, last } = drawnPlaces(part, element);
      const edits: Edit[] = [];
      const saysNothing = !/\sxml:space\s*=/.test(element.attributes);
      if (first.at === part.contentStart(element) && saysNothing)
        edits.push({ at: element.at + 1 + tag.length, removed: 0, xml: ' xml:space="preserve"' });
      else edits.push(this.between(element, first, this.textStart(element, first.at)));
      if (last.at < part.contentEnd(element))
        edits.push(this.between(element, last, `<${this.textTag(element, last.at)}${element.attributes.trimEnd()}>`));
      return edits;
    });
  }

  private between(element: XmlElement, { at, isCdata }: TextCut, start: string): Edit {
    const [leave, enter] = isCdata ? [']]>', '<![CDATA['] : ['', ''];
    return { at, removed: 0, xml: `${leave}</${this.textTag(element, at)}>${start}${enter}` };
  }
}
