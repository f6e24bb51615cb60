import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Viewing } from '../../../extension/state/viewer/viewing.ts';
import { viewerWords } from '../../i18n/tables/reading/viewer.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(viewerWords);

type Items = NonNullable<Awaited<ReturnType<Viewing['file']['pdf']['getOutline']>>>;

/** The document's own table of contents. */
export function Outline({ viewing }: { viewing: Viewing }) {
  const { viewer: words } = useWords();
  const items = useSignal<Items | undefined>(undefined);
  useEffect(() => {
    void viewing.file.pdf.getOutline().then((outline) => {
      items.value = outline ?? [];
    });
  }, [viewing]);
  if (!items.value) return <div aria-busy="true" />;
  if (items.value.length === 0) return <p class="quiet-text sidebar-note">{words.noOutline}</p>;
  return <Level items={items.value} viewing={viewing} />;
}

function Level({ items, viewing }: { items: Items; viewing: Viewing }) {
  return (
    <ul class="outline" lang="sv">
      {items.map((item, i) => (
        // Titles may be the same; the outline never changes.
        <li key={i}>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              if (item.dest) void viewing.view.links.goToDestination(item.dest);
            }}
          >
            {item.title}
          </button>
          {item.items.length > 0 && <Level items={item.items} viewing={viewing} />}
        </li>
      ))}
    </ul>
  );
}
