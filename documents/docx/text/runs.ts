import { noteFigures, noteSigns } from '../../../language/swedish/letters/raised.ts';
import type { DocxPart } from '../file/docx-file.ts';
import { attributeIn, childOf, elementsOf, type XmlElement } from '../file/xml-element.ts';
import { chosenIn, textBoxesIn } from './choose.ts';
import type { DocxContent, TrackedChange } from './docx-block.ts';
import { Fields } from './fields.ts';
import type { DocxLine } from './line.ts';
import { isPageBreak, type Pages } from './pages.ts';
import type { Reading } from './reading.ts';
import { textOfRunElement } from './run-text.ts';
import { type ParagraphStyle, type RunLook, runLook } from './styles.ts';
import { changeOf, isLeftOut, isTakenAway } from './tracked.ts';

/** What stands around a run. */
interface Around {
  line: DocxLine;
  /** Offset of the paragraph in its part. */
  paragraph: number;
  style: ParagraphStyle;
  change?: TrackedChange | undefined;
  /** Is it deleted, by whatever is around it? */
  isStruck: boolean;
  link?: string | undefined;
}

interface Run extends Around {
  at: number;
  look: RunLook;
}

/** What is read elsewhere, and given back as the content to stand behind the paragraph. */
export interface Readers {
  note(kind: 'footnote' | 'endnote', reference: XmlElement): DocxContent[];
  textBox(content: XmlElement): DocxContent[];
}

/** Elements whose content is read as if it stood without them. */
const clear = new Set(['w:smartTag', 'w:customXml', 'w:dir', 'w:bdo', 'w:sdtContent', 'w:rubyBase', 'm:oMathPara']);

/** Comments over the same words: with more of them over the whole of a document its reading would have no end. */
const mostOpen = 500;

/** The runs of a part's paragraphs, read into lines. */
export class DocxRuns {
  readonly fields = new Fields();
  /** Comments whose words have begun and not ended. */
  private readonly openComments = new Set<string>();
  private readonly reading: Reading;
  private readonly part: DocxPart;
  private readonly links: ReadonlyMap<string, string>;
  private readonly pages: Pages | undefined;
  /** Of the note that the part's paragraphs are in. */
  private readonly number: string;
  private readonly readers: Readers;

  constructor(reading: Reading, part: DocxPart, own: { pages?: Pages | undefined; number: string }, readers: Readers) {
    this.reading = reading;
    this.part = part;
    this.links = reading.file.linksOf(part);
    this.pages = own.pages;
    this.number = own.number;
    this.readers = readers;
  }

  /** @param style the paragraph's */
  read(paragraph: XmlElement, line: DocxLine, style: ParagraphStyle): void {
    for (const id of this.openComments) line.beginComment(id);
    this.inline(paragraph, { line, paragraph: paragraph.at, style, isStruck: false });
    this.fields.endParagraph();
  }

  /** A comment's words may begin and end between paragraphs, too. */
  markComment(element: XmlElement, line?: DocxLine): void {
    const id = attributeIn(element, 'w:id') ?? '';
    if (element.name === 'w:commentRangeStart') {
      if (this.openComments.size >= mostOpen) return;
      this.openComments.add(id);
      line?.beginComment(id);
    } else if (element.name === 'w:commentRangeEnd') {
      this.openComments.delete(id);
      line?.endComment(id);
    } else if (line && !line.hasComment(id)) {
      line.beginComment(id);
      line.endComment(id);
    }
  }

  private inline(element: XmlElement, around: Around): void {
    for (const one of elementsOf(element)) this.inlineElement(one, around);
  }

  private inlineElement(one: XmlElement, around: Around): void {
    const change = changeOf(one);
    if (change) {
      if (!isLeftOut(change, this.reading.view))
        this.inline(one, { ...around, change, isStruck: around.isStruck || this.isStruck(change) });
      return;
    }
    switch (one.name) {
      case 'w:r':
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
        this.markComment(one, around.line);
        return;
      default:
        if (clear.has(one.name) || one.name.startsWith('m:')) this.formula(one, around);
    }
  }

  /** A formula's letters stand in runs of its own, in the order in which they are read aloud. */
  private formula(one: XmlElement, around: Around): void {
    if (one.name === 'm:r') this.run(one, around);
    else this.inline(one, around);
  }

  private isStruck(change: TrackedChange): boolean {
    return this.reading.view === 'marked' && isTakenAway(change);
  }

  private linkOf(element: XmlElement): string | undefined {
    const anchor = attributeIn(element, 'w:anchor');
    const address = this.links.get(attributeIn(element, 'r:id') ?? '');
    return address ?? (anchor === undefined ? undefined : `#${anchor}`);
  }

  private run(element: XmlElement, around: Around): void {
    const run = { ...around, at: element.at, look: this.lookOf(element, around.style) };
    this.within(element, run);
  }

  private within(element: XmlElement, run: Run): void {
    for (const one of elementsOf(element)) this.runElement(one, run);
  }

  private runElement(one: XmlElement, run: Run): void {
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
        this.add(this.number, one, 0, { ...run, look: { ...run.look, isRaised: true } });
        return;
      case 'w:commentReference':
        this.markComment(one, run.line);
        return;
      case 'mc:AlternateContent': {
        const chosen = chosenIn(one);
        if (chosen) this.within(chosen, run);
        return;
      }
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        for (const content of textBoxesIn(one)) run.line.after.push(() => this.readers.textBox(content));
        return;
      case 'w:ruby':
        for (const base of elementsOf(one)) if (base.name === 'w:rubyBase') this.inline(base, run);
        return;
      default:
        this.text(one, run);
    }
  }

  private text(one: XmlElement, run: Run): void {
    if (isPageBreak(one)) {
      this.pages?.break();
      return;
    }
    const { text, from } = textOfRunElement(one);
    if (text !== '') this.add(text, one, from, run);
  }

  private note(kind: 'footnote' | 'endnote', reference: XmlElement, run: Run): void {
    const number = this.reading.notes[kind].numberFor(reference);
    this.add(number, reference, 0, { ...run, look: { ...run.look, isRaised: true } });
    run.line.after.push(() => this.readers.note(kind, reference));
  }

  private add(text: string, { at }: XmlElement, from: number, run: Run): void {
    const { line, look, change, isStruck } = run;
    if (text === '' || this.fields.isInstruction || look.isHidden) return;
    if (text.trim() !== '') {
      line.page ??= this.pages?.page;
      this.pages?.fill();
    }
    if (this.fields.isGuide) line.isGuide = true;
    const link = run.link ?? this.fields.link;
    const place = {
      part: this.part.name,
      paragraph: run.paragraph,
      run: run.at,
      at,
      from,
      ...(link !== undefined && { link }),
      ...(change && { change }),
    };
    const isInserted = change !== undefined && !isTakenAway(change) && this.reading.view === 'marked';
    const as = isStruck || look.isStruck ? 'struck' : isInserted ? 'inserted' : undefined;
    const isRaised = look.isRaised === true && (noteFigures.test(text) || noteSigns.test(text));
    line.add(text, place, as, isRaised);
  }

  /** Properties of a run go before those of its style; where both styles say one thing, the two take each other out. */
  private lookOf(run: XmlElement, { run: paragraph }: ParagraphStyle): RunLook {
    const properties = childOf(run, 'w:rPr');
    if (!properties) return paragraph;
    const own = runLook([properties]);
    const id = attributeIn(childOf(properties, 'w:rStyle'), 'w:val');
    const style = id === undefined ? undefined : this.reading.styles.character(id);
    const toggled = (name: 'isHidden' | 'isStruck') =>
      own[name] ?? (style?.[name] ?? false) !== (paragraph[name] ?? false);
    return {
      isHidden: toggled('isHidden'),
      isStruck: toggled('isStruck'),
      isRaised: own.isRaised ?? style?.isRaised ?? paragraph.isRaised,
    };
  }
}
