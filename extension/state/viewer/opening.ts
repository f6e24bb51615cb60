import { type Signal, signal } from '@preact/signals';
import { plainAddress } from '../../../documents/address.ts';
import type { WhyDocxUnreadable } from '../../../documents/docx/file/docx-unreadable.ts';
import { type FetchFailure, FetchProblem, fetchFile } from '../../../documents/fetch-file.ts';
import { isFlow, isFlowName } from '../../../documents/flow/is-flow.ts';
import { isCutShort } from '../../../documents/pdf/file/file-end.ts';
import { closeWayOut } from '../../../documents/pdf/file/lock.ts';
import { openPdf, PdfFailure, type UnreadablePdf } from '../../../documents/pdf/file/open-pdf.ts';
import type { PDFDocumentProxy } from '../../../documents/pdf/file/pdfjs.ts';
import { preparePdfjsThread } from '../../../documents/pdf/file/pdfjs-thread.ts';
import { prepareToRead } from '../../../documents/pdf/reading/read-in-thread.ts';
import { sha256 } from '../../../storage/db/sha256.ts';
import { handedFile, isHanded } from '../../pdf-opening/handed-file.ts';
import { type HandedOver, handedOver } from '../../pdf-opening/pdf-handler.ts';
import { askForPdfsOf, mayFetchFrom } from '../../pdf-opening/pdf-sites.ts';
import { fileMark } from '../../pdf-opening/reader-page.ts';
import { siteOf } from '../../settings/always-here.ts';
import { isReplaced } from './replaced.ts';

/** A file that is open here. Its bytes stay as long as the page does. */
interface OpenBytes {
  bytes: Uint8Array<ArrayBuffer>;
  /** As the file was called where it came from. */
  name: string;
  /** What the document is known by: its address on the web, else a URN of its bytes. */
  address: string;
  /** SHA-256 of the bytes, hexadecimal. */
  hash: string;
}

export interface OpenPdf extends OpenBytes {
  is: 'pdf';
  pdf: PDFDocumentProxy;
  /** Where it is locked. */
  password: string | undefined;
  /** Is the file's end missing? */
  cutShort: boolean;
}

/** A Word file and its like: text that flows. Whether it can be read is known once it is. */
export interface OpenFlow extends OpenBytes {
  is: 'flow';
}

export type OpenFile = OpenPdf | OpenFlow;

/** Why a file can't be shown. */
export type OpeningFailure = UnreadablePdf | FetchFailure | 'locked' | 'replaced' | `flow-${WhyDocxUnreadable}`;

export type Opening =
  /** What the page was opened for isn't known yet. */
  | { is: 'beginning' }
  | { is: 'nothing' }
  /** The PDF's site isn't permitted until the reader allows it. */
  | { is: 'asking'; address: string; site: string; denied: boolean }
  /** A file on the reader's computer, which only the reader can open. */
  | { is: 'local'; name: string }
  | { is: 'loading'; loaded: number; all: number | undefined; stop(): void }
  | { is: 'password'; wrong: boolean; answer(password: string | undefined): void }
  | { is: 'failed'; why: OpeningFailure; again?: (() => void) | undefined }
  | { is: 'open'; file: OpenFile };

/** Gets the file that the page was opened for, and every other that the reader chooses in its stead. */
export class Opener {
  readonly state: Signal<Opening> = signal<Opening>({ is: 'beginning' });
  /** What the browser has handed over, if that is how the page was opened. */
  handed: HandedOver | undefined;
  private lifetime = new AbortController();

  /** Opens what the page was opened for, if anything. */
  async begin(): Promise<void> {
    this.handed = await handedOver();
    const kept = (history.state as { file?: unknown } | null)?.file;
    if (this.handed) await this.fetch(this.handed.stream, this.handed.address);
    else if (kept instanceof File) await this.choose(kept);
    else if (isHanded(location.hash)) await this.take(handedFile(location.hash));
    else if (location.hash.startsWith(fileMark)) await this.openAddress(location.hash.slice(fileMark.length));
    else this.state.value = { is: 'nothing' };
  }

  /** What was opened turned out to have nothing to show. */
  cannotShow(error: unknown, why: OpeningFailure = 'damaged'): void {
    console.warn('file', error);
    void this.failUnlessReplaced(why, this.lifetime.signal);
  }

  /** Before the file is blamed. */
  private async failUnlessReplaced(why: OpeningFailure, signal: AbortSignal): Promise<void> {
    const replaced = await isReplaced();
    if (signal.aborted) return;
    this.state.value = replaced
      ? { is: 'failed', why: 'replaced', again: () => location.reload() }
      : { is: 'failed', why };
  }

  private async take(coming: Promise<File | undefined>): Promise<void> {
    const signal = this.startAnew();
    const file = await coming;
    if (signal.aborted) return;
    if (file) await this.choose(file);
    else this.state.value = { is: 'nothing' };
  }

  /** Opens a file that the reader has chosen or dropped. */
  async choose(file: File): Promise<void> {
    const signal = this.startAnew();
    closeWayOut();
    if (!isFlowName(file.name)) prepareForPdf();
    try {
      const bytes = new Uint8Array(await file.arrayBuffer().catch(fileIsGone));
      if (!signal.aborted) await this.open(bytes, file.name, undefined, signal);
    } catch (error) {
      this.fail(error, signal, () => void this.choose(file));
      return;
    }
    keepForReload(file);
  }

  /** Must be called within the reader's own click. */
  async ask(address: string): Promise<void> {
    if (await askForPdfsOf(address)) await this.fetch(address, address);
    else this.state.value = { is: 'asking', address, site: new URL(address).hostname, denied: true };
  }

  private async openAddress(address: string): Promise<void> {
    const protocol = URL.canParse(address) ? new URL(address).protocol : '';
    if (protocol === 'file:') {
      this.state.value = { is: 'local', name: fileName(address) };
      return;
    }
    const site = siteOf(address);
    if (site === undefined) {
      this.state.value = { is: 'nothing' };
      return;
    }
    const asking: Opening = { is: 'asking', address, site: new URL(address).hostname, denied: false };
    // Chrome lets us fetch what stands in a tab that the reader has pressed the button in, without saying so.
    if (import.meta.env.FIREFOX && !(await mayFetchFrom(address))) this.state.value = asking;
    else await this.fetch(address, address, (await mayFetchFrom(address)) ? undefined : asking);
  }

  /** @param otherwise what to show where the browser refuses */
  private async fetch(from: string, address: string, otherwise?: Opening): Promise<void> {
    const signal = this.startAnew();
    const isHanded = from !== address;
    if (!isFlowName(fileName(address))) prepareForPdf();
    try {
      const onProgress = (loaded: number, all: number | undefined) => {
        if (!signal.aborted) this.state.value = { is: 'loading', loaded, all, stop: () => this.stop() };
      };
      const bytes = await fetchFile(from, onProgress, signal);
      closeWayOut();
      await this.open(bytes, fileName(address), address, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (otherwise && error instanceof FetchProblem && error.why === 'network') this.state.value = otherwise;
      // A stream of the browser's can be read once; the page itself can be loaded again.
      else this.fail(error, signal, isHanded ? () => location.reload() : () => void this.fetch(from, address));
    }
  }

  private async open(
    bytes: Uint8Array<ArrayBuffer>,
    name: string,
    address: string | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const known = (hash: string) => (address === undefined ? `urn:sha256:${hash}` : plainAddress(address));
    if (isFlow(bytes, name)) {
      const hash = await sha256(bytes);
      if (!signal.aborted)
        this.state.value = { is: 'open', file: { is: 'flow', bytes, name, address: known(hash), hash } };
      return;
    }
    const { pdf, password } = await openPdf(bytes, (wrong) => this.askForPassword(wrong, signal));
    const hash = await sha256(bytes);
    if (signal.aborted) {
      await pdf.loadingTask.destroy();
      return;
    }
    const file = { pdf, password, bytes, name, address: known(hash), hash, cutShort: isCutShort(bytes) };
    this.state.value = { is: 'open', file: { is: 'pdf', ...file } };
  }

  private askForPassword(wrong: boolean, signal: AbortSignal): Promise<string | undefined> {
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve(undefined), { once: true });
      this.state.value = { is: 'password', wrong, answer: resolve };
    });
  }

  private startAnew(): AbortSignal {
    this.lifetime.abort();
    this.lifetime = new AbortController();
    this.state.value = { is: 'loading', loaded: 0, all: undefined, stop: () => this.stop() };
    return this.lifetime.signal;
  }

  private stop(): void {
    this.lifetime.abort();
    this.state.value = { is: 'nothing' };
  }

  private fail(error: unknown, signal: AbortSignal, again: () => void): void {
    if (signal.aborted) return;
    console.warn('file', error);
    if (error instanceof FetchProblem) this.state.value = { is: 'failed', why: error.why, again };
    else if (error instanceof PdfFailure && error.why !== 'damaged')
      this.state.value = { is: 'failed', why: error.why, again: error.why === 'locked' ? again : undefined };
    else void this.failUnlessReplaced('damaged', signal);
  }
}

/** Browsers say this in words of their own: Chromium NotFoundError or NotReadableError, Firefox AbortError. */
function fileIsGone(error: unknown): never {
  throw new FetchProblem('gone', String(error));
}

function prepareForPdf(): void {
  preparePdfjsThread();
  prepareToRead();
}

/** The browser keeps the file with the page's place in the history, and gives it back when the page is loaded again. */
function keepForReload(file: File): void {
  try {
    // The address may still name the file before.
    history.replaceState({ file }, '', location.pathname);
  } catch (error) {
    console.debug(error);
  }
}

function fileName(address: string): string {
  const name = (URL.canParse(address) ? new URL(address).pathname : address).split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name) || 'dokument';
  } catch {
    // A percent sign in it begins no escape: the name stays as it is written.
    return name;
  }
}
