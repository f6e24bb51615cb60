import { effect, type ReadonlySignal } from '@preact/signals';
import { listen } from '../../documents/interaction/listening.ts';
import type { ReadableDocument } from '../../documents/readable-document.ts';
import { frameIsDrawn, pageHasItsTurn, slice } from '../../documents/turn.ts';
import { markStyleOf, ownMarks } from '../../extension/session/marks/mark-styles.ts';
import type { ReadingSession } from '../../extension/session/reading-session.ts';
import { newElement } from './new-element.ts';
import type { Overlay } from './overlay.ts';

/** In CSS pixels. */
const width = 12;
const tick = { hit: 1.5, comment: 3 };
/** From so many hits on, only one place a block is measured: in a document that long a block is hardly higher than a tick. */
const many = 1000;
/** How long to wait after a change before measuring, in milliseconds, since changes come in quick succession while a document is read. */
const calm = 400;

interface Tick {
  height: number;
  /** A scheme's id, or that of comments. */
  of: string;
}

/**
 * A strip beside the document's scrollbar that shows where comments and concepts are in the whole document, and which part is in the
 * window. A click scrolls there. It is hidden from screen readers, since the panel's lists say the same.
 */
export function showOverview(
  {
    overlay,
    session,
    document: read,
    marked,
    shown,
    dark,
  }: {
    overlay: Overlay;
    session: ReadingSession;
    document: ReadableDocument;
    marked: ReadonlySignal<boolean>;
    shown: ReadonlySignal<boolean>;
    dark: () => boolean;
  },
  lifetime: AbortSignal,
): { changed(): void } {
  const part = overlay.part('');
  part.setAttribute('aria-hidden', 'true');
  const canvas = newElement('canvas');
  canvas.className = 'overview';
  canvas.style.cssText = 'display: block; width: 100%; height: 100%; cursor: pointer';
  part.append(canvas);
  let ticks: readonly Tick[] = [];
  let measuring = 0;

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void measure(), calm);
  };
  /** The share of the document in the window, 0 to 1: when it changes, the document has grown or shrunk. */
  let share = 0;

  const draw = () => {
    const { top, bottom } = read.scroll.windowHeights();
    if (bottom < 1 && Math.abs(bottom - top - share) > 0.001 * share) {
      share = bottom - top;
      changed();
    }
    const isWhole = top <= 0 && bottom >= 1;
    if (!shown.value || isWhole || ticks.length === 0) return overlay.hide(part);
    const box = read.scroll.windowBox();
    const height = box.bottom - box.top;
    part.style.left = `${box.right - width}px`;
    part.style.top = `${box.top}px`;
    part.style.width = `${width}px`;
    part.style.height = `${height}px`;
    overlay.show(part);
    const scale = devicePixelRatio;
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const pen = canvas.getContext('2d');
    if (!pen) return;
    pen.scale(scale, scale);
    const ground = dark() ? 'dark' : 'light';
    pen.fillStyle = ground === 'dark' ? 'rgb(22 24 29 / 70%)' : 'rgb(255 255 255 / 70%)';
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = ground === 'dark' ? 'rgb(255 255 255 / 18%)' : 'rgb(28 33 39 / 14%)';
    pen.fillRect(0, top * height, width, Math.max((bottom - top) * height, 3));
    for (const { height: at, of } of ticks) {
      const isComment = of === ownMarks.comments;
      pen.fillStyle = isComment
        ? ground === 'dark'
          ? '#f2c14e'
          : '#8a6100'
        : `rgb(${markStyleOf(of).colour[ground]})`;
      if (isComment) pen.fillRect(0, at * height - tick.comment / 2, width, tick.comment);
      else pen.fillRect(4, at * height, width - 6, tick.hit);
    }
  };

  const measure = async () => {
    const mine = ++measuring;
    const isStale = () => mine !== measuring || lifetime.aborted;
    await frameIsDrawn();
    if (isStale()) return;
    const found = new Map<string, Tick>();
    const rows = Math.max(1, read.scroll.windowBox().bottom - read.scroll.windowBox().top);
    let start = performance.now();
    const put = async (height: number | undefined, of: string) => {
      // One a pixel: what lies under it isn't seen, and costs time whenever one scrolls.
      if (height !== undefined) found.set(`${of} ${Math.round(height * rows)}`, { height, of });
      if (performance.now() < start + slice) return;
      // For the benchmark and the browser's profiler.
      performance.measure('remisslasaren:overview', { start, end: performance.now() });
      await pageHasItsTurn();
      start = performance.now();
    };
    const hits = marked.value ? session.hits() : [];
    const asked = new Set<string>();
    for (const hit of hits) {
      if (isStale()) return;
      const key = `${hit.block} ${hit.scheme}`;
      if (hits.length > many && asked.has(key)) continue;
      asked.add(key);
      await put(read.scroll.heightOf(hit), hit.scheme);
    }
    // Comments last, so that they lie on top.
    for (const { span } of session.commenting.places()) {
      if (isStale()) return;
      await put(read.scroll.heightOf(span), ownMarks.comments);
    }
    for (const { target } of session.commenting.areas()) {
      if (isStale()) return;
      await put(read.scroll.heightOfArea?.(target), ownMarks.comments);
    }
    if (isStale()) return;
    ticks = [...found.values()];
    start = performance.now();
    draw();
    performance.measure('remisslasaren:overview', { start, end: performance.now() });
  };

  const onClick = ({ offsetY }: MouseEvent) => {
    const { top, bottom } = read.scroll.windowHeights();
    read.scroll.scrollTo(offsetY / canvas.clientHeight - (bottom - top) / 2);
  };
  listen(canvas, 'click', onClick, { signal: lifetime });
  read.scroll.onScroll(draw, lifetime);
  listen(window, 'resize', changed, { signal: lifetime });
  const stop = effect(() => {
    void marked.value;
    if (shown.value) changed();
    else overlay.hide(part);
  });
  lifetime.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(waiting);
    },
    { once: true },
  );
  return { changed };
}
