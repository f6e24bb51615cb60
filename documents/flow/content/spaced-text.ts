/**
 * Text in which white space between words counts as one space, and at the start and the end of a paragraph as none: so it is in
 * OpenDocument and XHTML.
 */
export class SpacedText<Known> {
  private readonly add: (text: string, known: Known) => void;
  /** The space that is to come before the next words, if any come. */
  private space: { known: Known } | undefined;
  private isAfterSpace = true;

  constructor(add: (text: string, known: Known) => void) {
    this.add = add;
  }

  write(raw: string, known: Known): void {
    const text = raw.replace(/[ \t\r\n]+/g, ' ');
    const words = this.isAfterSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (words === '') return;
    this.writeSpace();
    const endsInSpace = words.endsWith(' ');
    const said = endsInSpace ? words.slice(0, -1) : words;
    if (said !== '') this.add(said, known);
    if (endsInSpace) this.space = { known };
    this.isAfterSpace = endsInSpace;
  }

  /** Text that is drawn as it stands. */
  writeExactly(text: string, known: Known): void {
    this.writeSpace();
    this.add(text, known);
    this.isAfterSpace = false;
  }

  /** A new line in the paragraph, at which white space counts for nothing. */
  breakLine(known: Known): void {
    this.space = undefined;
    this.add('\n', known);
    this.isAfterSpace = true;
  }

  /** What isn't text stands in the line here, as a picture: it's as if it were a letter. */
  stand(): void {
    this.writeSpace();
    this.isAfterSpace = false;
  }

  /** So that what comes next has its place: the space that is to come may be before it. */
  writeSpace(): void {
    if (!this.space) return;
    this.add(' ', this.space.known);
    this.space = undefined;
  }
}
