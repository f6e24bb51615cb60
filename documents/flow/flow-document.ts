import type { Identifier } from '../../comments/model/identifier.ts';
import { byAddress, byBytes } from '../../comments/model/identity.ts';
import type { CameWith } from '../../comments/model/sent-with.ts';
import { withoutDirection } from '../../comments/text/without-direction.ts';
import type { Fact } from '../facts.ts';
import { rangesIn } from '../html/blocks/ranges-in.ts';
import { groundUnder } from '../html/ground.ts';
import { type NearListener, NearWindow } from '../html/near-window.ts';
import { boxesOf } from '../interaction/boxes.ts';
import { Pointing } from '../interaction/pointing.ts';
import { Selecting } from '../interaction/selecting.ts';
import { Listeners } from '../listeners.ts';
import type {
  BlockChange,
  BlockId,
  Box,
  FileType,
  Ground,
  OtherReading,
  Pointed,
  ReadableDocument,
  Selected,
  SelectedBeside,
  Span,
} from '../readable-document.ts';
import { FlowScrolled } from './flow-scrolled.ts';
import type { FlowView } from './flow-view.ts';
import { bringToMiddle } from './into-view.ts';

/** What a document is known by: what its file is called, an address or a URN, and the SHA-256 of its bytes. */
export interface FlowFile {
  name: string;
  address: string;
  hash: string;
}

/** A Word file and its like, as it is drawn. Its text is all on the sheet, so that whatever can be found can be shown. */
export class FlowDocument implements ReadableDocument {
  private readonly view: FlowView;
  private readonly file: FlowFile;
  private readonly pointing: Pointing;
  private readonly selecting: Selecting;
  private readonly groundChange = new Listeners();
  private groundNow: Ground | undefined;
  private near: NearWindow | undefined;
  readonly scroll: FlowScrolled;

  constructor(view: FlowView, file: FlowFile) {
    this.view = view;
    this.file = file;
    const placeOfText = (node: Node, offset: number) => view.blocks.placeOfText(node, offset);
    this.pointing = new Pointing(placeOfText);
    this.selecting = new Selecting(placeOfText, () => view.blocks.struckText(), besideOf);
    this.scroll = new FlowScrolled(view, (span) => this.ranges(span));
  }

  /** It has no frames. */
  onNewFrame(): void {}

  title(): string {
    return withoutDirection(this.view.head?.title || this.file.name);
  }

  address(): string {
    return this.file.address;
  }

  facts(): Fact[] {
    return [...(this.view.head?.facts ?? [])];
  }

  isOneOfSeveral(): boolean {
    return this.view.shown.view !== 'marked';
  }

  otherReadings(signal: AbortSignal): Promise<readonly OtherReading[] | undefined> {
    return this.view.otherReadings(signal);
  }

  cameWith(): CameWith | undefined {
    return this.view.cameWith;
  }

  /** Comments can be written into Word files alone. */
  get fileType(): FileType | undefined {
    return this.view.head?.kind === 'docx' ? 'word' : undefined;
  }

  changes(signal: AbortSignal): AsyncIterable<BlockChange> {
    return this.view.changes(signal);
  }

  ranges(span: Span): StaticRange[] {
    return rangesIn(this.view.drawn(span.block)?.pieces ?? [], span);
  }

  /** The same for all of it, so it is asked once: marks are many. */
  ground(): Ground {
    this.groundNow ??= groundUnder(this.view.sheet);
    return this.groundNow;
  }

  onGroundChange(listener: () => void, signal: AbortSignal): void {
    this.groundChange.on(listener, signal);
    const tell = () => {
      this.groundNow = undefined;
      this.groundChange.tell();
    };
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', tell, { signal });
    // The reader may have chosen the colours of our pages.
    const chosen = new MutationObserver(tell);
    chosen.observe(this.view.sheet.ownerDocument.documentElement, { attributeFilter: ['style'] });
    signal.addEventListener('abort', () => chosen.disconnect(), { once: true });
  }

  boxes(span: Span): Box[] {
    return this.ranges(span).flatMap(boxesOf);
  }

  onPointing(listener: (pointed: Pointed) => void, signal: AbortSignal): void {
    this.pointing.on(listener, document, signal);
  }

  onSelecting(listener: (selected: Selected | undefined) => void, signal: AbortSignal): void {
    this.selecting.on(listener, document, signal);
  }

  onSelectingBeside(listener: (beside: SelectedBeside | undefined) => void, signal: AbortSignal): void {
    this.selecting.onBeside(listener, signal);
  }

  selected(): Selected | undefined {
    return this.selecting.selectedIn(document);
  }

  async identity(): Promise<Identifier[]> {
    const { address, hash } = this.file;
    return [byBytes(hash), ...(address.startsWith('urn:') ? [] : [byAddress(address)])];
  }

  onNear(listener: NearListener, signal: AbortSignal): void {
    this.near = new NearWindow(window, this.view.blocks, listener, signal);
  }

  follow(block: BlockId): void {
    this.near?.follow(block);
  }

  unfollow(block: BlockId): void {
    this.near?.unfollow(block);
  }

  reveal(span: Span): boolean {
    const [range] = this.ranges(span);
    if (!range) return false;
    bringToMiddle(range, this.view.container);
    this.near?.look(span.block);
    return true;
  }
}

/** Headers and footers are drawn once, and the file's comments behind their paragraphs: neither is the document's text. */
function besideOf({ startContainer: start }: Range): SelectedBeside['is'] | undefined {
  const element = start instanceof Element ? start : start.parentElement;
  if (element?.closest('.furniture')) return 'furniture';
  return element?.closest('.file-comments') ? 'file-comment' : undefined;
}
