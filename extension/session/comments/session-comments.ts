import type { Target } from '../../../comments/model/comment.ts';
import type { ReadText } from '../../../comments/model/read-text.ts';
import { Listeners } from '../../../documents/listeners.ts';
import type { BlockId, ReadableDocument, Selected } from '../../../documents/readable-document.ts';
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
  comments: Commenting;
  text: WholeText;
  /** What the document says of itself. */
  head(): Pick<ReadText, 'title' | 'facts'>;
}

/** The reader's work on the document of a session: their comments where they stand, and what new ones are to be about. */
export class SessionComments {
  private readonly document: ReadableDocument;
  private readonly search: Search;
  private readonly painter: Painter;
  private readonly comments: Commenting;
  private readonly text: WholeText;
  private readonly head: Needs['head'];
  private readonly signal: AbortSignal;
  private placingAgain = false;
  /** What makes the document in the database, as long as nothing has been written of it. */
  private begin: { read: ReadText; begin: NonNullable<DocumentAnswer['begin']> } | undefined;
  private readonly areaPress = new Listeners<[comment: string]>();
  private readonly newPlaces = new Listeners();
  /** Hears when the reader presses a part of a page that a comment is on. */
  readonly onAreaPress = this.areaPress.on;
  /** Hears when comments have other places than before. */
  readonly onPlaced = this.newPlaces.on;

  constructor({ document, search, painter, comments, text, head }: Needs, signal: AbortSignal) {
    this.document = document;
    this.search = search;
    this.painter = painter;
    this.comments = comments;
    this.text = text;
    this.head = head;
    this.signal = signal;
  }

  /**
   * Takes what the reader has written of this document, and finds where it stands.
   * @param read what was asked about, unless the edition was known
   */
  async take({ work, comments, gone, old, begin }: DocumentAnswer, read: ReadText | undefined): Promise<void> {
    this.comments.work = work;
    this.begin = read && begin && { read, begin };
    this.showPlaced(await this.comments.place(gone ? this.comments.with(comments, gone) : comments, old));
  }

  /** What stands in the page belongs to another document now, and nothing of it is known yet. */
  forget(): void {
    this.comments.work = undefined;
    this.begin = undefined;
    this.showPlaced(this.comments.forget());
  }

  /** Keeps the passage marked that a form is open for. */
  async write(target: Target | undefined): Promise<void> {
    const touched = await this.comments.write(target);
    this.painter.followOrNot(touched);
    this.painter.changed(touched);
  }

  /** Brings a comment's place, or one of its candidates, into view. False where it has none in the text. */
  show(comment: string, candidate?: number): boolean {
    const [span] = this.comments.spansOf(comment, candidate);
    const target = this.comments.targetOf(comment);
    if (target?.type === 'rectangle') {
      this.showAreas(comment);
      return this.document.revealArea?.({ id: comment, page: target.page }) ?? false;
    }
    const page = this.comments.unreadPageOf(comment);
    if (page !== undefined) return this.document.revealArea?.({ id: comment, page }) ?? false;
    if (!span || !this.document.reveal(span)) return false;
    this.painter.point(span);
    return true;
  }

  placed(): readonly PlacedComment[] {
    return this.comments.placed();
  }

  sections(): Section[] {
    return this.text.sections();
  }

  /** What a comment on the words that are selected just now is to be about. */
  aboutSelected(selected: Selected): About | undefined {
    return this.text.about(selected);
  }

  /** What a comment on the whole document is to be about. */
  aboutDocument(): About {
    return { target: { type: 'document' }, quote: '', section: [], concepts: [] };
  }

  /** What a comment on a part of a page is to be about, when the document has been read. */
  aboutArea(about: About): About {
    return about.target.type === 'rectangle' ? this.text.aboutArea(about, about.target) : about;
  }

  /** What a comment on one place of a concept is to be about. */
  aboutPassage(concept: string, index: number): About | undefined {
    const hit = this.search.hits.placesOf(concept)[index];
    const about = hit && this.aboutHit(hit);
    return about && { ...about, from: concept };
  }

  /** What a comment on the words of a hit is to be about. */
  aboutHit({ block, start, end }: Hit): About | undefined {
    return this.text.about({ start: { block, offset: start }, end: { block, offset: end } });
  }

  /** The whole document, for the reader's work on it. */
  async readText(): Promise<ReadText> {
    const { text, places } = this.text.flat;
    const levels = new Map(this.search.blocks.map(({ id, kind, level }) => [id, kind === 'heading' ? level : 0]));
    const sections = places.flatMap(({ id, start, section }) => {
      const level = levels.get(id) ?? 0;
      return level === 0 ? [] : [{ start, level, title: section.at(-1) ?? '' }];
    });
    const struck = this.text.struckBlocks;
    const identifiers = await this.document.identity();
    const pages = places.flatMap(({ start, page }, i) =>
      page === undefined || page === places[i - 1]?.page ? [] : [{ start, page }],
    );
    return {
      ...this.head(),
      ...{ identifiers, text, sections },
      ...(struck.length > 0 && { struck }),
      ...(pages.length > 0 && { pages }),
    };
  }

  /** The document as it was when it was asked for last, and what makes it in the reader's work. */
  async textAndBegin(): Promise<DocumentText> {
    const { work } = this.comments;
    return this.begin
      ? { text: this.begin.read, work, begin: this.begin.begin }
      : { text: await this.readText(), work, begin: undefined };
  }

  /** The text has changed where comments were: they are placed again when it is at rest. */
  async placeAgain(): Promise<void> {
    if (this.placingAgain) return;
    this.placingAgain = true;
    // A page that changes goes on changing for a while.
    await new Promise((resolve) => setTimeout(resolve, calm));
    this.placingAgain = false;
    if (!this.signal.aborted) this.showPlaced(await this.comments.placeAgain());
  }

  private showPlaced(touched: ReadonlySet<BlockId> | undefined): void {
    if (!touched) return void this.placeAgain();
    this.painter.followOrNot(touched);
    this.painter.changed(touched);
    this.showAreas(undefined);
    this.newPlaces.tell();
  }

  private showAreas(pointed: string | undefined): void {
    const areas = this.comments.areas().map(({ comment: id, target }) => ({
      ...target,
      id,
      pointed: id === pointed,
      press: () => this.areaPress.tell(id),
    }));
    this.document.showAreas?.(areas);
  }
}
