import type { DocxFile, DocxPart } from '../file/docx-file.ts';
import { attributeIn, childOf, childrenOf, numberValue, valOf, type XmlElement } from '../file/xml-element.ts';
import { numberAs } from './number-formats.ts';

export type NoteKind = 'footnote' | 'endnote';

interface Note {
  element: XmlElement;
  number: string;
  /** Has its text been given? */
  isRead: boolean;
}

/** The notes of one kind, numbered as they are referred to. */
export class DocxNotes {
  readonly part: DocxPart | undefined;
  private readonly notes = new Map<string, Note>();
  private readonly format: string;
  private next: number;

  /** @param sections the document's: the first may say how notes are numbered, else the settings do */
  constructor(file: DocxFile, kind: NoteKind, sections: readonly XmlElement[]) {
    this.part = file.related(`${kind}s`);
    const said = [sections[0], file.related('settings')?.root].map((one) => childOf(one, `w:${kind}Pr`));
    const usual = kind === 'footnote' ? 'decimal' : 'lowerRoman';
    this.format = said.map((one) => valOf(one, 'w:numFmt')).find((one) => one !== undefined) ?? usual;
    this.next = said.map((one) => numberValue(one, 'w:numStart')).find((one) => one !== undefined) ?? 1;
    for (const element of childrenOf(this.part?.root, `w:${kind}`))
      this.notes.set(attributeIn(element, 'w:id') ?? '', { element, number: '', isRead: false });
  }

  /** The number at a reference; empty where the author has given a sign of their own. */
  numberFor(reference: XmlElement): string {
    if (/^(?:1|true|on)$/.test(attributeIn(reference, 'w:customMarkFollows') ?? '')) return '';
    const note = this.notes.get(attributeIn(reference, 'w:id') ?? '');
    if (!note) return '';
    if (note.number === '') note.number = numberAs(this.format, this.next++);
    return note.number;
  }

  /** A note's text is read once: one that refers to itself would have no end. */
  textFor(reference: XmlElement): { element: XmlElement; number: string } | undefined {
    const note = this.notes.get(attributeIn(reference, 'w:id') ?? '');
    if (!note || note.isRead) return undefined;
    note.isRead = true;
    return note;
  }
}
