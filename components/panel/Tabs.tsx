import './tabs.css';
import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { View } from '../../extension/state/panel/view.ts';
import { panelWords } from '../i18n/tables/reading/panel.ts';
import { wordsFrom } from '../i18n/words-from.ts';
import { TabPlace, useTabPlaces } from './tab-places.ts';

const useWords = wordsFrom(panelWords);

const views: readonly View[] = ['concepts', 'comments', 'learning'];

interface Props {
  view: Signal<View>;
  /** The address of what is read: another has other places. */
  address: string;
  /** How many there are of each, where that is known. */
  counts: Record<View, number | undefined>;
  /** What stands under the tabs whichever is chosen. */
  above?: ComponentChildren;
  children: Record<View, ComponentChildren>;
}

/** The parts of the panel as tabs, after the ARIA pattern: arrows go from one to the next. */
export function Tabs({ view, address, counts, above, children }: Props) {
  const { tabs } = useWords();
  const under = useRef<HTMLDivElement>(null);
  const places = useTabPlaces(view, address);
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    view.value = views[(views.indexOf(view.value) + step + views.length) % views.length] as View;
    document.getElementById(`tab-${view.value}`)?.focus();
  };
  return (
    <>
      <div class="tabs" data-region="tabs" role="tablist" aria-label={tabs.name} onKeyDown={onKey}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-controls={`view-${one}`}
            aria-selected={view.value === one}
            tabIndex={view.value === one ? 0 : -1}
            onClick={() => (view.value = one)}
          >
            {tabs[one]}
            {counts[one] !== undefined && <span class="count"> {counts[one]}</span>}
          </button>
        ))}
      </div>
      <div ref={under} data-region="told">
        {above}
      </div>
      <TabPlace view={view.value} places={places} under={under} />
      {views.map((one) => (
        <div
          key={one}
          id={`view-${one}`}
          data-region="content"
          role="tabpanel"
          aria-labelledby={`tab-${one}`}
          hidden={view.value !== one}
        >
          {/* Concepts stay drawn, so that what is open there is open when one comes back. */}
          {(one === 'concepts' || view.value === one) && children[one]}
        </div>
      ))}
    </>
  );
}
