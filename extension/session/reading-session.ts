import { type Fact, factsOf } from '../../documents/facts.ts';
import { Listeners } from '../../documents/listeners.ts';
import type {
  BlockChange,
  Box,
  Pointed,
  ReadableDocument,
  Selected,
  SelectedBeside,
} from '../../documents/readable-document.ts';
import type { Scheme } from '../../glossary/schema.ts';
import { type HiddenMark, type HidingScope, hiddenMarkFor } from '../../language/matching/hidden-marks.ts';
import type { Passage, ReadingReport } from '../protocol/messaging.ts';
import { Commenting } from './comments/commenting.ts';
import { SessionComments } from './comments/session-comments.ts';
import type { Marks } from './marks/marks.ts';
import { Painter } from './marks/painter.ts';
import { FoundPlaces } from './search/found-places.ts';
import type { Hit } from './search/hits.ts';
import { Search } from './search/search.ts';
import { nextOf } from './search/step.ts';
import { WholeText } from './search/whole-text.ts';

/** One reading of one document: its hits, its marks and what the panel is sent. Ends with its signal. */
export class ReadingSession {
  private readonly document: ReadableDocument;
  private readonly marks: Marks;
  private readonly signal: AbortSignal;
  private readonly search: Search;
  /** What can be said of the places that have been found. */
  readonly found: FoundPlaces;
  readonly commenting: Commenting;
  private readonly painter: Painter;
  /** The reader's comments on the document. */
  readonly comments: SessionComments;
  /** The reader's hidden marks for all documents, and the address under which they were last filtered for this one. */
  private hiddenMarks: readonly HiddenMark[] = [];
  private hiddenMarksAddress = '';
  /** What the document says of itself; undefined when the text has changed since it was worked out. */
  private knownFacts: Fact[] | undefined;
  private readonly saveWanted = new Listeners();
  private readonly takeInWanted = new Listeners<[arende: string]>();
  private readonly areaWanted = new Listeners();
  private readonly recognitionWanted = new Listeners<[layer: 'missing' | 'harmed' | undefined]>();
  private readonly progress = new Listeners<[done: boolean]>();
  /** Hears when the reader asks in a panel for the document with the comments in it. */
  readonly onSaveWanted = this.saveWanted.on;
  /** Hears when the reader wants what others have said in the file taken into an ärende, and asks so in a panel. */
  readonly onTakeInWanted = this.takeInWanted.on;
  /** Hears when the reader wants to choose a part of a page to comment on, and asks so in a panel. */
  readonly onAreaWanted = this.areaWanted.on;
  /** Hears when the reader asks in a panel for pages to be recognised from their pictures, and, with undefined, to leave off. */
  readonly onRecognitionWanted = this.recognitionWanted.on;
  /** Hears after every slice of work, and at the end of all of it. */
  readonly onProgress = this.progress.on;

  constructor(document: ReadableDocument, marks: Marks, signal: AbortSignal) {
    this.document = document;
    this.marks = marks;
    this.signal = signal;
    this.search = new Search(
      {
        changed: (blocks) => this.painter.changed(blocks),
        hasHits: (block) => this.painter.followOrNot([block]),
        progress: (done) => this.progress.tell(done),
      },
      signal,
    );
    const { search } = this;
    this.found = new FoundPlaces(search, signal);
    const text = new WholeText({ blocks: () => search.blocks, hitsIn: (block) => search.hits.in(block) });
    this.commenting = new Commenting(text, () => document.pages?.(), {
      isOneOfSeveral: () => document.isOneOfSeveral?.() ?? false,
      others: async () => (document.otherReadings ? document.otherReadings(signal) : []),
    });
    this.painter = new Painter(document, marks, { hits: search.hits, comments: this.commenting }, signal);
    const { painter, commenting } = this;
    const head = () => {
      const { title, facts } = this.report();
      return { title, facts };
    };
    this.comments = new SessionComments({ document, search, painter, commenting, text, head }, signal);
  }

  /** Reads the document through, and every change in it, finding and painting as it goes. */
  async read(): Promise<void> {
    for await (const change of this.document.changes(this.signal)) {
      if (this.signal.aborted) return;
      this.take(change);
      if (this.search.complete) void this.search.searchOn();
      else this.search.search();
      this.progress.tell(this.search.done);
    }
  }

  /** The reader asks in a panel for the document with the comments in it. */
  wantSave(): void {
    this.saveWanted.tell();
  }

  /** The reader wants what others have said in the file taken into an ärende. */
  wantTakeIn(arende: string): void {
    this.takeInWanted.tell(arende);
  }

  /** The reader wants to choose a part of a page to comment on, and asks so in a panel. */
  wantArea(): void {
    this.areaWanted.tell();
  }

  /** The reader asks in a panel for pages to be recognised, or for that to leave off. */
  wantRecognition(layer: 'missing' | 'harmed' | undefined): void {
    this.recognitionWanted.tell(layer);
  }

  /** To be called when the document has something new to say of its pages beside their text. */
  pagesChanged(): void {
    this.progress.tell(this.search.done);
  }

  /** How many pages are read from their pictures: with each the text has become another. */
  get isRecognising(): boolean {
    return this.document.pages?.().recognition?.runs ?? false;
  }

  get recognisedPages(): number {
    return this.document.pages?.().recognised ?? 0;
  }

  /** Searches with these schemes from now on, and with no others; what the others found is gone. */
  choose(schemes: readonly Scheme[]): Promise<void> {
    return this.search.choose(schemes);
  }

  report(): ReadingReport {
    // Worked out first: it may change the order of places, and by that the revisions below.
    const guides = this.search.done ? Object.fromEntries(this.search.hits.guides) : {};
    return {
      title: this.document.title(),
      address: this.document.address(),
      done: this.search.done,
      length: this.search.length,
      pages: this.document.pages?.(),
      fileType: this.document.fileType,
      unread: this.document.unread?.() ?? [],
      isXml: this.document.isXml?.() ?? false,
      isBroken: this.document.isBroken?.() ?? false,
      hasHeadings: this.search.blocks.some(({ kind }) => kind === 'heading'),
      counts: Object.fromEntries(this.search.hits.counts),
      struck: Object.fromEntries(this.search.hits.struck),
      guides,
      uncertain: this.search.hits.uncertain,
      revision: this.search.hits.latest,
      revisions: Object.fromEntries(this.search.hits.revisions),
      order: this.search.done ? this.search.hits.concepts() : [],
      facts: this.search.complete ? this.facts().map(({ kind, text, owner, day }) => ({ kind, text, owner, day })) : [],
    };
  }

  /** Brings a passage into view and points at it. Nothing, where the page no longer has it. */
  show(concept: string, index: number): Passage | undefined {
    const hit = this.search.hits.placesOf(concept)[index];
    const passage = hit && this.found.passageOf(hit, index);
    if (!passage || !this.document.reveal(hit)) return undefined;
    this.painter.point(hit);
    return passage;
  }

  /** How many places are marked. */
  get count(): number {
    return this.search.hits.total;
  }

  /** Every place that is marked, in reading order. */
  hits(): readonly Hit[] {
    return this.search.hits.all();
  }

  /** Fades the marks of the concepts that the reader knows. */
  fade(known: ReadonlySet<string>): void {
    this.painter.fade(known);
  }

  /** Paints the marks, or keeps them out of sight; counts and places stay. */
  showMarks(on: boolean): void {
    this.marks.show(on);
  }

  /**
   * Goes on to the next or previous mark from the one that was pointed at, or from what is in view, round and round.
   * @param concept to stay with, if any
   */
  step(step: 1 | -1, concept: string | undefined): { hit: Hit; passage: Passage } | undefined {
    const order = new Map(this.search.blocks.map(({ id }, i) => [id, i]));
    const inOrder = (a: Hit, b: Hit) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0) || a.start - b.start;
    const { hits: found } = this.search;
    const hits = found.toWalk(concept ? found.placesOf(concept).toSorted(inOrder) : found.all());
    const hit = nextOf(hits, step, this.painter.pointedAt, order, (span) => this.document.boxes(span));
    const passage = hit && this.show(hit.concept, this.search.hits.placesOf(hit.concept).indexOf(hit));
    return passage && { hit, passage };
  }

  boxes(hit: Hit): Box[] {
    return this.document.boxes(hit);
  }

  boxesOfComment(comment: string): Box[] {
    return this.commenting.spansOf(comment).flatMap((span) => this.document.boxes(span));
  }

  onPointing(listener: (pointed: Pointed) => void): void {
    this.document.onPointing(listener, this.signal);
  }

  /** The entry to store so that this hit, or all like it, are hidden from now on. */
  hiddenMarkFor(hit: Hit, scope: HidingScope, now: Date): HiddenMark | undefined {
    const block = this.search.blocks.find(({ id }) => id === hit.block);
    return block && hiddenMarkFor(hit, block.text, scope, this.document.address(), now);
  }

  /** Leaves out the mentions that the reader has hidden, and brings back those that no longer are. */
  applyHiddenMarks(hiddenMarks: readonly HiddenMark[]): void {
    this.hiddenMarks = hiddenMarks;
    this.hiddenMarksAddress = this.document.address();
    this.search.applyHiddenMarks(hiddenMarks, this.hiddenMarksAddress);
  }

  /** Brings what the document says of itself into view and points at it. */
  showFact(index: number): void {
    const fact = this.facts()[index];
    if (!fact || !this.document.reveal(fact)) return;
    this.painter.point(fact);
  }

  private facts(): Fact[] {
    this.knownFacts ??= this.document.facts?.() ?? factsOf(this.found.standing);
    return this.knownFacts;
  }

  private take(change: BlockChange): void {
    // A page that shows another of its views is another document.
    if (this.hiddenMarks.length > 0 && this.document.address() !== this.hiddenMarksAddress)
      this.applyHiddenMarks(this.hiddenMarks);
    this.knownFacts = undefined;
    const gone = this.search.take(change);
    for (const { id } of gone) this.painter.forget(id);
    if (this.commenting.changed(gone, change.put)) void this.comments.placeAgain();
  }

  get address(): string {
    return this.document.address();
  }

  selected(): Selected | undefined {
    return this.document.selected();
  }

  onSelecting(listener: (selected: Selected | undefined) => void): void {
    this.document.onSelecting(listener, this.signal);
  }

  onSelectingBeside(listener: (beside: SelectedBeside | undefined) => void): void {
    this.document.onSelectingBeside?.(listener, this.signal);
  }

  /** Has all of the document been read? */
  get isComplete(): boolean {
    return this.search.complete;
  }
}
