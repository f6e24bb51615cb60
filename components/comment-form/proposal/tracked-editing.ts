import {
  behindLetters,
  erasable,
  replaced,
  standingIn,
  type TrackedText,
  textOf,
  tracked,
} from '../../../language/swedish/words/tracked-text.ts';
import { EditingHistory, type Moment } from './editing-history.ts';

/** A text that is edited with its changes in it, in an element that the browser would have edited by itself. */
export class TrackedEditing {
  private readonly root: HTMLElement;
  private readonly before: string;
  private readonly change: { current: (proposal: string) => void };
  private text: TrackedText;
  private history: EditingHistory;
  /** What is replaced by the letter that is being composed. */
  private composed: { from: number; to: number } | undefined;

  constructor(
    root: HTMLElement,
    before: string,
    proposal: string,
    change: { current: (proposal: string) => void },
    signal: AbortSignal,
  ) {
    this.root = root;
    this.before = before;
    this.change = change;
    this.text = tracked(before, proposal);
    this.history = this.historyOf(this.text);
    this.draw();
    const on = <Name extends keyof HTMLElementEventMap>(name: Name, hear: (event: HTMLElementEventMap[Name]) => void) =>
      root.addEventListener(name, hear, { signal });
    on('beforeinput', (event) => this.beforeInput(event));
    on('input', () => this.afterInput());
    on('compositionstart', () => {
      this.composed = this.selected();
    });
    on('compositionend', ({ data }) => {
      const { from, to } = this.composed ?? this.selected();
      this.composed = undefined;
      this.put(from, to, data, true);
    });
    on('paste', (event) => {
      event.preventDefault();
      const { from, to } = this.selected();
      this.put(from, to, event.clipboardData?.getData('text/plain') ?? '');
    });
    on('copy', (event) => this.copy(event));
    on('cut', (event) => {
      const { from, to } = this.selected();
      this.copy(event);
      this.put(from, to, '');
    });
    on('keydown', (event) => this.onKey(event));
  }

  /** Where something else is proposed from outside. */
  take(proposal: string): void {
    if (proposal === textOf(this.text)) return;
    this.text = tracked(this.before, proposal);
    this.history = this.historyOf(this.text);
    this.draw();
  }

  private historyOf(text: TrackedText): EditingHistory {
    return new EditingHistory({ text, caret: lengthOf(text) });
  }

  private beforeInput(event: InputEvent): void {
    const { inputType, data, dataTransfer } = event;
    if (event.isComposing || inputType === 'insertCompositionText') return;
    event.preventDefault();
    const [range] = event.getTargetRanges();
    const { from, to } = range ? this.within(range) : this.selected();
    const words = data ?? dataTransfer?.getData('text/plain') ?? '';
    if (inputType === 'historyUndo') this.step(-1);
    else if (inputType === 'historyRedo') this.step(1);
    else if (inputType === 'insertParagraph' || inputType === 'insertLineBreak') this.put(from, to, '\n');
    else if (inputType.startsWith('insert')) this.put(from, to, words, words.length === 1 && words.trim() !== '');
    else if (inputType.startsWith('delete')) this.erase(inputType, from, to);
  }

  private erase(inputType: string, from: number, to: number): void {
    const way = inputType.endsWith('Forward') ? 'behind' : 'before';
    const selected = this.selected();
    const isSelection = selected.to > selected.from;
    // A key that would take what is struck already takes what stands beyond it.
    const stretch =
      isSelection || standingIn(this.text, from, to) !== ''
        ? { from, to }
        : erasable(this.text, selected.from, way, inputType.includes('Word') ? 'word' : 'letter');
    if (!stretch) return;
    const { text, start, end } = replaced(this.text, stretch.from, stretch.to, '');
    this.become({ text, caret: way === 'behind' ? end : start });
  }

  private put(from: number, to: number, words: string, typed = false): void {
    const { text, end } = replaced(this.text, from, to, words.replaceAll('\r\n', '\n'));
    // In a longer text that is inserted at once, as a whole new wording, the parts that are unchanged are found again.
    const isLonger = !typed && words.trim().length > 1;
    const anew = isLonger ? tracked(this.before, textOf(text)) : text;
    this.become({ text: anew, caret: isLonger ? behindLetters(anew, standingIn(text, 0, end).length) : end }, typed);
  }

  private become(moment: Moment, typed = false): void {
    this.history.add(moment, typed);
    this.show(moment);
  }

  private step(step: 1 | -1): void {
    const moment = this.history.step(step);
    if (moment) this.show(moment);
  }

  private show({ text, caret }: Moment): void {
    this.text = text;
    this.draw();
    this.placeCaret(caret);
    this.change.current(textOf(text));
  }

  /** What the browser has drawn though it was asked not to: its letters are kept, and drawn anew. */
  private afterInput(): void {
    if (this.composed) return;
    const drawn = [...this.root.childNodes].map((node) => (node.nodeName === 'DEL' ? '' : node.textContent)).join('');
    if (drawn === textOf(this.text)) return;
    const text = tracked(this.before, drawn);
    this.become({ text, caret: this.selected().to });
  }

  private onKey(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.step(key === 'y' || event.shiftKey ? 1 : -1);
  }

  private copy(event: ClipboardEvent): void {
    const { from, to } = this.selected();
    event.preventDefault();
    if (to > from) event.clipboardData?.setData('text/plain', standingIn(this.text, from, to));
  }

  private draw(): void {
    const isAdded = this.before.trim() === '';
    this.root.replaceChildren(
      ...this.text.map(({ text, is }) => {
        const part = document.createElement(is === 'gone' ? 'del' : is === 'new' && !isAdded ? 'ins' : 'span');
        part.textContent = text;
        return part;
      }),
    );
    // A line that is empty yet has no height of its own.
    const last = this.text.at(-1);
    if (!last || last.text.endsWith('\n')) this.root.append(document.createElement('br'));
  }

  private selected(): { from: number; to: number } {
    const selection = getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const end = lengthOf(this.text);
    return range && this.root.contains(range.startContainer) ? this.within(range) : { from: end, to: end };
  }

  private within({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): {
    from: number;
    to: number;
  } {
    const upTo = (node: Node, offset: number) => {
      const range = document.createRange();
      range.setStart(this.root, 0);
      range.setEnd(node, offset);
      return range.toString().length;
    };
    return { from: upTo(startContainer, startOffset), to: upTo(endContainer, endOffset) };
  }

  private placeCaret(at: number): void {
    let left = at;
    for (const { firstChild: node } of this.root.childNodes) {
      if (!(node instanceof Text)) continue;
      if (left <= node.length) {
        getSelection()?.collapse(node, left);
        return;
      }
      left -= node.length;
    }
    getSelection()?.collapse(this.root, this.root.childNodes.length);
  }
}

const lengthOf = (text: TrackedText) => text.reduce((sum, piece) => sum + piece.text.length, 0);
