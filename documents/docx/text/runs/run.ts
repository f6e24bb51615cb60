import type { XmlElement } from '../../file/xml-element.ts';
import type { DocxContent, DocxLine, TrackedChange } from '../docx-block.ts';
import type { NoteKind } from '../notes.ts';
import type { ParagraphStyle } from '../styles.ts';
import type { RunLook } from './run-look.ts';

/** What stands around a run. */
export interface Around {
  line: DocxLine;
  /** Offset of the paragraph in its part. */
  paragraph: number;
  style: ParagraphStyle;
  change?: TrackedChange | undefined;
  /** Is it deleted, by whatever is around it? */
  isStruck: boolean;
  link?: string | undefined;
}

export interface DocxRun extends Around {
  at: number;
  look: RunLook;
  /** The note that its text refers to. */
  note?: string | undefined;
}

/** A note's number in a text. */
export const referring = (run: DocxRun, note: string | undefined): DocxRun => ({
  ...run,
  note,
  look: { ...run.look, raised: 'super' },
});

/** What is read elsewhere, and given back as the content to stand behind the paragraph. */
export interface Readers {
  note(kind: NoteKind, reference: XmlElement, change: TrackedChange | undefined): DocxContent[];
  textBox(content: XmlElement, change: TrackedChange | undefined): DocxContent[];
}
