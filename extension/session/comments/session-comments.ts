import type { Target } from '../../../comments/model/comment.ts';
import type { ReadText } from '../../../comments/model/read-text.ts';
import type { CameWith } from '../../../comments/model/sent-with.ts';
import { pageStarts } from '../../../comments/text/flatten.ts';
import { Listeners } from '../../../documents/listeners.ts';
import type { BlockId, ReadableDocument, Selected } from '../../../documents/readable-document.ts';
import { sleep } from '../../../documents/sleep.ts';
import type { DocumentAnswer, DocumentText } from '../../../storage/queries/document-state.ts';
import type { About, PlacedComment, Section } from '../../protocol/messaging.ts';
import type { Painter } from '../marks/painter.ts';
import type { Hit } from '../search/hits.ts';
import type { Search } from '../search/search.ts';
import type { WholeText } from '../search/whole-text.ts';
import type { Commenting } from './commenting.ts';

/** How long a page must be unchanged before comments are placed again, in milliseconds. */
const calm = 500;

interface Needs {
  document: ReadableDocument;
  search: Search;
  painter: Painter;
  commenting: Commenting;
  text: WholeText;
  /** The title and the facts that the document gives for itself. */
  head(): Pick<ReadText, 'title' | 'facts'>;
}

/** The reader's work on the document of a session: their comments where they stand, and what new ones are to be about. */
export class SessionComments {
  private readonly document: ReadableDocument;
  private readonly search: Search;
  private readonly painter: Painter;
  private readonly commenting: Commenting;
  private readonly text: WholeText;
  private readonly head: Needs['head'];
  private readonly signal: AbortSignal;
  private placingAgain = false;
  /** The part of a page that a form is open for. */
  private writingOn: Extract<Target, { type: 'rectangle' }> | undefined;
  /** The text that was read, with the changes that create its records in the database; undefined once it is stored. */
  private begin: { read: ReadText; begin: NonNullable<DocumentAnswer['begin']> } | undefined;
  private readonly areaPress = new Listeners<[comment: string]>();
  private readonly newPlaces = new Listeners();
  /** Hears when the reader presses a part of a page that a comment is on. */
  readonly onAreaPress = this.areaPress.on;
  /** Hears when comments have other places than before. */
  readonly onPlaced = this.newPlaces.on;

  constructor({ document, search, painter, commenting, text, head }: Needs, signal: AbortSignal) {
    this.document = document;
    this.search = search;
    this.painter = painter;
    this.commenting = commenting;
    this.text = text;
    this.head = head;
    this.signal = signal;
  }

  /**
   * Takes what the reader has written of this document, and finds where it stands.
   * @param read what was asked about, unless the edition was known
   */
  async take({ documentState, comments, gone, old, begin }: DocumentAnswer, read: ReadText | undefined): Promise<void> {
    this.commenting.documentState = documentState;
    this.begin = read && begin && { read, begin };
    this.showPlaced(await this.commenting.place(gone ? this.commenting.with(comments, gone) : comments, old));
  }

  /** Forgets all of it: the page shows another document now. */
  forget(): void {
    this.commenting.documentState = undefined;
    this.begin = undefined;
    this.showPlaced(this.commenting.forget());
  }

  /** Keeps the passage marked that a form is open for. */
  async write(target: Target | undefined): Promise<void> {
    const touched = await this.commenting.write(target);
    this.painter.followOrNot(touched);
    this.painter.changed(touched);
    this.writingOn = target?.type === 'rectangle' ? target : undefined;
    this.showAreas(undefined);
  }

  /** Brings a comment's place, or one of its candidates, into view. False where it has none in the text. */
  show(comment: string, candidate?: number): boolean {
    const [span] = this.commenting.spansOf(comment, candidate);
    const target = this.commenting.targetOf(comment);
    if (target?.type === 'rectangle') {
      this.showAreas(comment);
      return this.document.revealArea?.({ id: comment, page: target.page }) ?? false;
    }
    const page = this.commenting.unreadPageOf(comment);
    if (page !== undefined) return this.document.revealArea?.({ id: comment, page }) ?? false;
    if (!span || !this.document.reveal(span)) return false;
    this.painter.point(span);
    return true;
  }

  placed(): readonly PlacedComment[] {
    return this.commenting.placed();
  }

  sections(): Section[] {
    return this.text.sections();
  }

  /** The subject of a comment on the selected words. */
  aboutSelected(selected: Selected): About | undefined {
    return this.text.about(selected);
  }

  /** The subject of a comment on the whole document. */
  aboutDocument(): About {
    return { target: { type: 'document' }, quote: '', section: [], concepts: [] };
  }

  /** The subject of a comment on a part of a page, with its section once the document has been read. */
  aboutArea(about: About): About {
    return about.target.type === 'rectangle' ? this.text.aboutArea(about, about.target) : about;
  }

  /** The subject of a comment on one place of a concept. */
  aboutPassage(concept: string, index: number): About | undefined {
    const hit = this.search.hits.placesOf(concept)[index];
    const about = hit && this.aboutHit(hit);
    return about && { ...about, from: concept };
  }

  /** The subject of a comment on the words of a hit. */
  aboutHit({ block, start, end }: Hit): About | undefined {
    return this.text.about({ start: { block, offset: start }, end: { block, offset: end } });
  }

  /** The whole document, as it is sent to be found or stored. */
  async readText(): Promise<ReadText> {
    const { text, places } = this.text.flat;
    const levels = new Map(this.search.blocks.map(({ id, kind, level }) => [id, kind === 'heading' ? level : 0]));
    const sections = places.flatMap(({ id, start, section }) => {
      const level = levels.get(id) ?? 0;
      return level === 0 ? [] : [{ start, level, title: section.at(-1) ?? '' }];
    });
    const struck = this.text.struckBlocks;
    const recognised = this.text.recognisedSpans;
    const identifiers = await this.document.identity();
    const pages = pageStarts(places);
    const cameWith = this.document.cameWith?.();
    return {
      ...this.head(),
      ...{ identifiers, text, sections },
      ...(struck.length > 0 && { struck }),
      ...(recognised.length > 0 && { recognised }),
      ...(pages.length > 0 && { pages }),
      ...(cameWith !== undefined && { cameWith }),
    };
  }

  /** What its file came with: what is said in it by others. */
  remarks(): CameWith | undefined {
    return this.document.cameWith?.();
  }

  /** The document as it was last sent, or else as it is now, and the changes that create its records. */
  async textAndBegin(): Promise<DocumentText> {
    const { documentState } = this.commenting;
    return this.begin
      ? { text: this.begin.read, documentState, begin: this.begin.begin }
      : { text: await this.readText(), documentState, begin: undefined };
  }

  /** The text has changed where comments were: they are placed again when it is at rest. */
  async placeAgain(): Promise<void> {
    if (this.placingAgain) return;
    this.placingAgain = true;
    // A page that has changed mostly keeps changing for a while.
    await sleep(calm);
    this.placingAgain = false;
    if (!this.signal.aborted) this.showPlaced(await this.commenting.placeAgain());
  }

  private showPlaced(touched: ReadonlySet<BlockId> | undefined): void {
    if (!touched) return void this.placeAgain();
    this.painter.followOrNot(touched);
    this.painter.changed(touched);
    this.showAreas(undefined);
    this.newPlaces.tell();
  }

  private showAreas(pointed: string | undefined): void {
    const areas = this.commenting.areas().map(({ comment: id, target }) => ({
      ...target,
      id,
      pointed: id === pointed,
      press: () => this.areaPress.tell(id),
    }));
    const { writingOn } = this;
    // Of a comment that is being changed, its own frame is the one.
    const isDrawn = areas.some((area) => writingOn !== undefined && isSamePlace(area, writingOn));
    const writing = writingOn && !isDrawn ? [{ ...writingOn, id: 'writing', pointed: true, press: () => {} }] : [];
    this.document.showAreas?.([...areas, ...writing]);
  }
}

type Place = Pick<Extract<Target, { type: 'rectangle' }>, 'page' | 'left' | 'top' | 'width' | 'height'>;

const isSamePlace = (one: Place, other: Place) =>
  (['page', 'left', 'top', 'width', 'height'] as const).every((name) => one[name] === other[name]);
