import './areas.css';
import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { turned } from '../../documents/pdf/viewer/areas.ts';
import type { About } from '../../extension/protocol/messaging.ts';
import type { Viewing } from '../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(viewerWords);

/** Smaller ones are a click that was meant otherwise, in per cent of the page. */
const least = 0.5;

interface Props {
  viewing: Viewing;
  /** Begins a comment on what has been chosen. */
  comment(about: About): void;
  close(): void;
}

/** A rectangle of a page to comment on, where there is no text to select: drawn with the pointer, or the whole page by a button. */
export function AreaPicker({ viewing, comment, close }: Props) {
  const { viewer: words } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const whole = useRef<HTMLButtonElement>(null);
  const box = useSignal<{ left: number; top: number; width: number; height: number } | undefined>(undefined);
  const { container, viewer } = viewing.view;

  const leave = () => {
    // The focus would go with the bar, and come back to whatever button stands before it.
    if (bar.current?.contains(document.activeElement)) container.focus({ preventScroll: true });
    close();
  };

  const choose = (page: number, place: { left: number; top: number; width: number; height: number }) => {
    comment({
      target: { type: 'rectangle', page, ...place },
      quote: '',
      section: [],
      page: viewer.getPageView(page - 1).pageLabel ?? String(page),
      concepts: [],
    });
    leave();
  };

  useLayoutEffect(() => {
    const lifetime = new AbortController();
    const { signal } = lifetime;
    container.classList.add('choosing-area');
    whole.current?.focus();
    let from: { x: number; y: number; page: HTMLElement } | undefined;
    const within = (page: HTMLElement, { clientX, clientY }: PointerEvent) => {
      const { left, top, right, bottom } = page.getBoundingClientRect();
      return { x: Math.min(Math.max(clientX, left), right), y: Math.min(Math.max(clientY, top), bottom) };
    };
    container.addEventListener(
      'pointerdown',
      (event) => {
        const page = (event.target as Element).closest<HTMLElement>('.page');
        if (!page || event.button !== 0) return;
        event.preventDefault();
        container.setPointerCapture(event.pointerId);
        from = { ...within(page, event), page };
      },
      { signal, capture: true },
    );
    container.addEventListener(
      'pointermove',
      (event) => {
        if (!from) return;
        const to = within(from.page, event);
        box.value = {
          left: Math.min(from.x, to.x),
          top: Math.min(from.y, to.y),
          width: Math.abs(to.x - from.x),
          height: Math.abs(to.y - from.y),
        };
      },
      { signal },
    );
    container.addEventListener(
      'pointerup',
      () => {
        const { value: drawn } = box;
        const page = from?.page;
        from = undefined;
        box.value = undefined;
        if (!page || !drawn) return;
        const of = page.getBoundingClientRect();
        const share = (length: number, whole: number) => Math.round((length / whole) * 10_000) / 100;
        const seen = {
          left: share(drawn.left - of.left, of.width),
          top: share(drawn.top - of.top, of.height),
          width: share(drawn.width, of.width),
          height: share(drawn.height, of.height),
        };
        if (seen.width < least || seen.height < least) return;
        // The comment keeps the place on the upright page.
        choose(Number(page.dataset.pageNumber), turned(seen, (360 - viewer.pagesRotation) % 360));
      },
      { signal },
    );
    addEventListener('keydown', ({ key }) => key === 'Escape' && leave(), { signal });
    return () => {
      lifetime.abort();
      container.classList.remove('choosing-area');
    };
  }, [viewing]);

  const page = viewing.page.value;
  return (
    <>
      <div ref={bar} class="area-bar" role="toolbar" aria-label={words.area}>
        <p>{words.areaWhat}</p>
        <button type="button" ref={whole} onClick={() => choose(page, { left: 0, top: 0, width: 100, height: 100 })}>
          {words.wholePage(viewing.label.value ?? String(page))}
        </button>
        <button type="button" onClick={leave}>
          {words.cancel}
        </button>
      </div>
      {box.value && (
        <div
          class="area-drawn"
          style={{
            left: `${box.value.left}px`,
            top: `${box.value.top}px`,
            width: `${box.value.width}px`,
            height: `${box.value.height}px`,
          }}
        />
      )}
    </>
  );
}
