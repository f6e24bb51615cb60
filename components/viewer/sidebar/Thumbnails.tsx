import { useEffect, useRef } from 'preact/hooks';
import { drawPage } from '../../../extension/state/viewer/draw-page.ts';
import type { Viewing } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(viewerWords);

/** In CSS pixels. */
const width = 120;

/** All pages as small pictures; each is drawn when it comes into view and forgotten when it is far away. */
export function Thumbnails({ viewing }: { viewing: Viewing }) {
  const { viewer: words } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const current = viewing.page.value;

  useEffect(() => {
    const seen = new Map<Element, AbortController>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const canvas = target.querySelector('canvas');
          if (!canvas || isIntersecting === seen.has(target)) continue;
          if (isIntersecting) {
            const drawing = new AbortController();
            seen.set(target, drawing);
            const page = Number((target as HTMLElement).dataset.page);
            void drawPage(viewing.file.pdf, page, canvas, { width: width * devicePixelRatio }, drawing.signal);
          } else {
            seen.get(target)?.abort();
            seen.delete(target);
            canvas.width = 0;
          }
        }
      },
      { root: list.current?.parentElement ?? null, rootMargin: '600px 0px' },
    );
    for (const button of list.current?.querySelectorAll('button') ?? []) watcher.observe(button);
    return () => {
      watcher.disconnect();
      for (const drawing of seen.values()) drawing.abort();
    };
  }, [viewing]);

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <ol class="thumbnails" ref={list}>
      {Array.from({ length: viewing.pages }, (_, i) => i + 1).map((page) => (
        <li key={page}>
          <button
            type="button"
            data-page={page}
            aria-label={words.page(page)}
            aria-current={page === current ? 'page' : undefined}
            onClick={() => viewing.goTo(page)}
          >
            <canvas width={0} height={0} />
            <span>{page}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
