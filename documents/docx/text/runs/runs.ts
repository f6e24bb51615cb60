import { noteFigures, noteSigns } from '../../../../language/swedish/letters/raised.ts';
import { Anchors } from '../../../flow/content/anchors.ts';
import { drawnLook } from '../../../flow/content/text-look.ts';
import { isLeftOut, isTakenAway } from '../../../flow/content/tracked-views.ts';
import type { DocxPart, DocxTarget } from '../../file/docx-file.ts';
import { attributeIn, childOf, elementsOf, type XmlElement } from '../../file/xml-element.ts';
import { chosenIn, textBoxesIn } from '../choose.ts';
import type { DocxLine, TrackedChange } from '../docx-block.ts';
import type { NoteKind, NoteMark } from '../notes.ts';
import { isPageBreak, type Pages } from '../pages.ts';
import type { Reading } from '../reading.ts';
import type { ParagraphStyle } from '../styles.ts';
import { changeOf, changeWithin } from '../tracked.ts';
import { Fields } from './fields.ts';
import { picturesIn } from './pictures.ts';
import { type Around, type DocxRun, type Readers, referring } from './run.ts';
import { RunComments } from './run-comments.ts';
import { type RunLook, runLook, withStyles } from './run-look.ts';
import { textOfRunElement } from './run-text.ts';

/** Elements whose content is read as if it stood without them. */
const clear = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:rubyBase', 'm:oMathPara']);

/** The runs of a part's paragraphs, read into lines. */
export class DocxRuns {
  readonly fields = new Fields();
  readonly comments: RunComments;
  readonly anchors = new Anchors();
  private readonly reading: Reading;
  private readonly part: DocxPart;
  private readonly targets: ReadonlyMap<string, DocxTarget>;
  private readonly pages: Pages | undefined;
  /** The note that the part's paragraphs are in. */
  private readonly ownNote: NoteMark | undefined;
  private readonly readers: Readers;

  constructor(
    reading: Reading,
    part: DocxPart,
    own: { pages?: Pages | undefined; note?: NoteMark | undefined },
    readers: Readers,
  ) {
    this.reading = reading;
    this.part = part;
    this.comments = new RunComments(reading, part);
    this.targets = reading.file.targetsOf(part);
    this.pages = own.pages;
    this.ownNote = own.note;
    this.readers = readers;
  }

  /** @param style the paragraph's */
  read(paragraph: XmlElement, line: DocxLine, style: ParagraphStyle): void {
    this.comments.begin(paragraph, line);
    this.inline(paragraph, { line, paragraph: paragraph.at, style, isStruck: false });
    this.fields.endParagraph();
  }

  markBookmark(element: XmlElement): void {
    const name = attributeIn(element, 'w:name');
    // Where Word's author last was.
    if (name !== undefined && name !== '_GoBack') this.anchors.add(name);
  }

  private inline(element: XmlElement, around: Around): void {
    for (const one of elementsOf(element)) this.inlineElement(one, around);
  }

  private inlineElement(one: XmlElement, around: Around): void {
    const change = changeOf(one);
    if (change) {
      if (isLeftOut(change, this.reading.view)) this.comments.leave(one, around.line);
      else
        this.inline(one, {
          ...around,
          change: changeWithin(around.change, change),
          isStruck: around.isStruck || this.isStruck(change),
        });
      return;
    }
    switch (one.name) {
      case 'w:r':
      case 'm:r':
        this.run(one, around);
        return;
      case 'w:hyperlink':
        this.inline(one, { ...around, link: this.linkOf(one) ?? around.link });
        return;
      case 'w:fldSimple':
        this.fields.within(attributeIn(one, 'w:instr') ?? '', () => this.inline(one, around));
        return;
      case 'w:sdt':
        for (const content of elementsOf(one)) if (content.name === 'w:sdtContent') this.inline(content, around);
        return;
      case 'mc:AlternateContent': {
        const chosen = chosenIn(one);
        if (chosen) this.inline(chosen, around);
        return;
      }
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
        this.comments.mark(one, around.line);
        return;
      case 'w:bookmarkStart':
        this.markBookmark(one);
        return;
      default:
        // A formula's letters stand in runs of its own, in the order in which they are read aloud.
        if (clear.has(one.name) || one.name.startsWith('m:')) this.inline(one, around);
    }
  }

  private isStruck(change: TrackedChange): boolean {
    return this.reading.view === 'marked' && isTakenAway(change);
  }

  private linkOf(element: XmlElement): string | undefined {
    const anchor = attributeIn(element, 'w:anchor');
    const target = this.targets.get(attributeIn(element, 'r:id') ?? '');
    if (target?.isExternal) return target.target;
    return anchor === undefined ? undefined : `#${anchor}`;
  }

  private run(element: XmlElement, around: Around): void {
    const run = { ...around, at: element.at, look: this.lookOf(element, around.style) };
    this.within(element, run);
  }

  private within(element: XmlElement, run: DocxRun): void {
    for (const one of elementsOf(element)) this.runElement(one, run);
  }

  private runElement(one: XmlElement, run: DocxRun): void {
    switch (one.name) {
      case 'w:rPr':
        return;
      case 'w:fldChar':
        this.fields.mark(one);
        return;
      case 'w:instrText':
      case 'w:delInstrText':
        this.fields.instruct(one);
        return;
      case 'w:lastRenderedPageBreak':
        this.pages?.drawn();
        return;
      case 'w:footnoteReference':
        this.note('footnote', one, run);
        return;
      case 'w:endnoteReference':
        this.note('endnote', one, run);
        return;
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        if (this.ownNote) this.add(this.ownNote.number, one, 0, referring(run, this.ownNote.id));
        return;
      case 'w:commentReference':
        this.comments.mark(one, run.line);
        return;
      case 'mc:AlternateContent': {
        const chosen = chosenIn(one);
        if (chosen) this.within(chosen, run);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.drawing(one, run);
        return;
      case 'w:ruby':
        for (const base of elementsOf(one)) if (base.name === 'w:rubyBase') this.inline(base, run);
        return;
      default:
        this.text(one, run);
    }
  }

  private text(one: XmlElement, run: DocxRun): void {
    if (isPageBreak(one)) {
      this.pages?.break();
      return;
    }
    const { text, from } = textOfRunElement(one);
    if (text !== '') this.add(text, one, from, run);
  }

  private note(kind: NoteKind, reference: XmlElement, run: DocxRun): void {
    const mark = this.reading.notes[kind].markAt(reference);
    this.add(mark.number, reference, 0, referring(run, mark.id));
    // A sign of the author's own comes next.
    if (mark.number === '') run.note = mark.id;
    run.line.after.push(() => this.readers.note(kind, reference, run.change));
  }

  private drawing(drawing: XmlElement, { line, look, change, link }: DocxRun): void {
    this.comments.picture(drawing, line);
    if (!this.fields.isInstruction && !look.isHidden)
      for (const { picture, isInLine } of picturesIn(drawing, this.targets)) {
        const page = this.pages?.page;
        line.page ??= page;
        this.pages?.fill();
        const whole = {
          ...picture,
          ...(link !== undefined && { link }),
          ...(page !== undefined && { aboutPage: page }),
          ...(change && { change }),
        };
        if (isInLine) line.addPicture(whole);
        else line.after.push(() => [{ is: 'picture', picture: whole }]);
      }
    for (const content of textBoxesIn(drawing)) line.after.push(() => this.readers.textBox(content, change));
  }

  private add(text: string, { at }: XmlElement, from: number, run: DocxRun): void {
    const { line, look, change, isStruck } = run;
    if (text === '' || this.fields.isInstruction) return;
    this.comments.passed(at, line, look.isHidden ? text : undefined);
    if (look.isHidden) return;
    if (text.trim() !== '') {
      line.page ??= this.pages?.page;
      this.pages?.fill();
    }
    if (this.fields.isGuide) line.isGuide = true;
    const link = run.link ?? this.fields.link;
    const drawn = drawnLook(look);
    const place = {
      part: this.part.name,
      paragraph: run.paragraph,
      run: run.at,
      at,
      from,
      ...(link !== undefined && { link }),
      ...(run.note !== undefined && { note: run.note }),
      ...(drawn && { look: drawn }),
      ...(change && { change }),
      ...(this.fields.isWorkedOut && { isWorkedOut: true as const }),
    };
    const isInserted = change !== undefined && !isTakenAway(change) && this.reading.view === 'marked';
    const as = isStruck || look.isStruck || look.isStruckTwice ? 'struck' : isInserted ? 'inserted' : undefined;
    const isRaised = look.raised === 'super' && (noteFigures.test(text) || noteSigns.test(text));
    line.add(text, place, as, isRaised);
  }

  private lookOf(run: XmlElement, { run: paragraph }: ParagraphStyle): RunLook {
    const properties = childOf(run, 'w:rPr');
    if (!properties) return paragraph;
    const id = attributeIn(childOf(properties, 'w:rStyle'), 'w:val');
    return withStyles(runLook([properties]), id === undefined ? {} : this.reading.styles.character(id), paragraph);
  }
}
