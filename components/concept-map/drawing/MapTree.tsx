import './map.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { markStyleOf, tintOf } from '../../../extension/session/marks/mark-styles.ts';
import { rowAfter, rowCalled, rowsOf } from '../../../extension/state/panel/tree-walk.ts';
import type { Naming } from '../../../extension/state/tab-state.ts';
import type { Glossary } from '../../../glossary/glossary.ts';
import type { Scheme } from '../../../glossary/schema.ts';
import { besideOf } from '../../../learning/concept-map/beside.ts';
import { drawMap } from '../../../learning/concept-map/draw-map.ts';
import type { Drawing } from '../../../learning/concept-map/drawing.ts';
import { type MapNode, mapOf } from '../../../learning/concept-map/scheme-map.ts';
import { mapsWords } from '../../i18n/tables/own-pages/maps.ts';
import { conceptsWords } from '../../i18n/tables/shared/concepts.ts';
import { wordsFrom } from '../../i18n/words-from.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { sayingsOf } from './sayings.ts';
import { useLettering } from './use-lettering.ts';

const useWords = wordsFrom(conceptsWords, mapsWords);

interface Props {
  glossary: Glossary;
  scheme: Scheme;
  /** How often the document names a concept; without it, the map is about no document. */
  namingOf?: ((id: string) => Naming | undefined) | undefined;
  /** The ids of the concepts that are open. */
  open: readonly string[];
  /** A concept was pressed. */
  choose(id: string): void;
}

/** Letters typed within so many milliseconds are one word. */
const pause = 700;

/**
 * A scheme's map: a picture, and over it a tree of the same concepts, for keys, pointer and screen reader. It is laid out
 * for the width that it gets, so it is read at 320 pixels as well as on a wall.
 */
export function MapTree({ glossary, scheme, namingOf, open, choose }: Props) {
  const words = useWords();
  const whole = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const [reached, reach] = useState<string>();
  const measured = useLettering(whole, probe);
  const map = useMemo(() => mapOf(glossary, scheme), [glossary, scheme]);
  const counted = namingOf !== undefined;
  const drawing = useMemo(
    () =>
      measured &&
      drawMap(map, measured.width - 4, { ...sayingsOf(words), lettering: measured.lettering, counts: counted }),
    [map, measured, words, counted],
  );
  const rows = rowsOf(map.parts.flatMap(({ nodes }) => nodes));
  const isOpen = (path: string) => open.includes(idOf(path));
  const place = rows.findIndex(({ path }) => path === reached);
  const opened = rows.findIndex(({ path }) => isOpen(path));
  // The one item that Tab reaches.
  const at = Math.max(0, place >= 0 ? place : opened);

  const focus = (path: string | undefined) => {
    const items = whole.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [];
    [...items].find(({ dataset }) => dataset.path === path)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const here = rows[at]?.path;
    if (!here || !drawing) return;
    const { key } = event;
    if (key === 'Enter' || key === ' ') choose(idOf(here));
    else if (/^(Arrow|Home|End)/.test(key)) focus(pathAfter(drawing, here, key));
    else if (/^\p{L}$/u.test(key)) {
      const { letters, at: then } = typed.current;
      typed.current = { letters: event.timeStamp - then < pause ? letters + key : key, at: event.timeStamp };
      focus(rows[rowCalled(rows, at, typed.current.letters) ?? at]?.path);
    } else return;
    event.preventDefault();
  };
  /** Arrow keys follow the drawing: to the concept below, beside or above; where none is beside, they do as in other trees. */
  const pathAfter = (drawn: Drawing, here: string, key: string) => {
    const below = key === 'ArrowRight' && rowAfter(rows, at, key);
    if (key === 'ArrowRight' || key === 'ArrowLeft') {
      const beside = besideOf(drawn, here, key);
      if (beside && !below) return beside;
    }
    const next = rowAfter(rows, at, key);
    return next === undefined ? undefined : rows[next]?.path;
  };
  const onClick = ({ target }: Event) => {
    const path = (target as Element).closest<HTMLElement>('[role=treeitem]')?.dataset.path;
    if (path) choose(idOf(path));
  };

  const boxes = new Map(drawing?.boxes.map((box) => [box.path, box]));
  const item = (node: MapNode, level: number) => {
    const { concept, path, number, narrower } = node;
    const box = boxes.get(path);
    const named = namingOf?.(concept.id);
    return (
      <div key={path} role="none">
        <div
          role="treeitem"
          data-path={path}
          aria-level={level}
          aria-current={isOpen(path) ? 'true' : undefined}
          tabIndex={path === rows[at]?.path ? 0 : -1}
          onFocus={() => reach(path)}
          style={box && { left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` }}
        >
          <span class="unseen">
            <span lang="sv">
              {number !== undefined && `${number}. `}
              {concept.prefLabel.sv}
            </span>
            {sayingsOf(words)
              .under(node)
              .map((said) => `. ${said}`)}
            {named !== undefined &&
              `. ${named === 'struck' ? words.onlyStruck : named > 0 ? words.places(named) : words.notNamed}`}
          </span>
        </div>
        {narrower.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: the pattern for trees
          <div role="group">{narrower.map((one) => item(one, level + 1))}</div>
        )}
      </div>
    );
  };
  return (
    <div ref={whole} class="map" style={familyOf(scheme.id)}>
      <span ref={probe} class="map-probe" aria-hidden="true" />
      {drawing && measured && (
        <>
          <MapDrawing
            drawing={drawing}
            size={measured.lettering.size}
            namingOf={(path) => namingOf?.(idOf(path))}
            open={rows.filter(({ path }) => isOpen(path)).map(({ path }) => path)}
          />
          <div
            role="tree"
            class="map-tree"
            aria-label={scheme.title[words.language]}
            onKeyDown={onKeyDown}
            onClick={onClick}
          >
            {map.parts.map((part) => {
              const caption = sayingsOf(words).over(part, map.parts);
              const items = part.nodes.map((node) => item(node, 1));
              if (!caption) return items;
              return (
                // biome-ignore lint/a11y/useSemanticElements: the pattern for trees
                <div key={caption} role="group" aria-label={caption}>
                  {items}
                </div>
              );
            })}
          </div>
        </>
      )}
    </div>
  );
}

const idOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The scheme's colour, as its marks have it. */
export function familyOf(scheme: string): Record<string, string> {
  const style = markStyleOf(scheme);
  const { colour } = style;
  const tint = (ground: 'light' | 'dark') => tintOf({ ...style, tinted: true }, ground);
  return {
    '--family': `light-dark(rgb(${colour.light}), rgb(${colour.dark}))`,
    '--family-tint': `light-dark(${tint('light')}, ${tint('dark')})`,
  };
}
