import { numberAs } from '../../flow/content/number-formats.ts';
import type { DocxFile, DocxPart } from '../file/docx-file.ts';
import { attributeIn, childOf, childrenOf, numberValue, valOf, type XmlElement } from '../file/xml-element.ts';

export type NoteKind = 'footnote' | 'endnote';

export interface NoteMark {
  id: string;
  /** Empty where the author has given a sign of their own. */
  number: string;
}

interface Note {
  element: XmlElement;
  mark: NoteMark;
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
    for (const element of childrenOf(this.part?.root, `w:${kind}`)) {
      const id = attributeIn(element, 'w:id') ?? '';
      this.notes.set(id, { element, mark: { id: `${kind}-${id}`, number: '' }, isRead: false });
    }
  }

  /** What stands at a reference. */
  markAt(reference: XmlElement): Partial<NoteMark> & Pick<NoteMark, 'number'> {
    const mark = this.notes.get(attributeIn(reference, 'w:id') ?? '')?.mark;
    if (!mark) return { number: '' };
    if (/^(?:1|true|on)$/.test(attributeIn(reference, 'w:customMarkFollows') ?? '')) return { ...mark, number: '' };
    if (mark.number === '') mark.number = numberAs(this.format, this.next++);
    return mark;
  }

  /** A note's text is read once: one that refers to itself would have no end. */
  textFor(reference: XmlElement): { element: XmlElement; mark: NoteMark } | undefined {
    const note = this.notes.get(attributeIn(reference, 'w:id') ?? '');
    if (!note || note.isRead) return undefined;
    note.isRead = true;
    return note;
  }
}
