import { effect, type ReadonlySignal } from '@preact/signals';
import type { ReadableDocument, Span } from '../../documents/readable-document.ts';
import { pageHasItsTurn, slice } from '../../documents/turn.ts';
import { markStyles, ownMarks } from '../../reading/mark-styles.ts';
import type { ReadingSession } from '../../reading/reading-session.ts';
import type { Overlay } from './overlay.ts';

/** In CSS pixels. */
const width = 12;
const tick = { hit: 1.5, comment: 3 };
/** How long to wait after a change, in milliseconds: while a document is read, one comes after the other. */
const calm = 400;

interface Tick {
  height: number;
  /** A scheme's id, or that of comments. */
  of: string;
}

/**
 * A strip at the edge of what is read, beside its scrollbar: where the comments and the concepts stand in the whole document,
 * and which part is in the window. A press goes there. The panel's lists say the same to who can't see it.
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
  const canvas = document.createElement('canvas');
  canvas.className = 'overview';
  canvas.style.cssText = 'display: block; width: 100%; height: 100%; cursor: pointer';
  part.append(canvas);
  let ticks: readonly Tick[] = [];
  let measuring = 0;

  const draw = () => {
    const { top, bottom } = read.windowHeights();
    const isWhole = top <= 0 && bottom >= 1;
    if (!shown.value || isWhole || ticks.length === 0) return overlay.hide(part);
    const box = read.windowBox();
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
      const style = markStyles[of];
      pen.fillStyle = isComment
        ? ground === 'dark'
          ? '#f2c14e'
          : '#8a6100'
        : `rgb(${(style ?? markStyles.sprakbruk)?.colour[ground] ?? '0 0 0'})`;
      if (isComment) pen.fillRect(0, at * height - tick.comment / 2, width, tick.comment);
      else pen.fillRect(4, at * height, width - 6, tick.hit);
    }
  };

  const measure = async () => {
    const mine = ++measuring;
    const found: Tick[] = [];
    let until = performance.now() + slice;
    const put = async (span: Span, of: string) => {
      const height = read.heightOf(span);
      if (height !== undefined) found.push({ height, of });
      if (performance.now() < until) return;
      await pageHasItsTurn();
      until = performance.now() + slice;
    };
    // Comments last, so that they lie on top.
    if (marked.value) for (const hit of session.hits()) await put(hit, hit.scheme);
    for (const { span } of session.comments.places()) await put(span, ownMarks.comments);
    if (mine !== measuring || lifetime.aborted) return;
    ticks = found;
    draw();
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void measure(), calm);
  };

  canvas.addEventListener('click', ({ offsetY }) => {
    const { top, bottom } = read.windowHeights();
    read.scrollTo(offsetY / canvas.clientHeight - (bottom - top) / 2);
  });
  read.onScroll(draw, lifetime);
  addEventListener('resize', changed, { signal: lifetime });
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
