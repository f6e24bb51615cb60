import './map.css';
import type { Naming } from '../../../extension/state/tab-state.ts';
import type { Drawing, DrawnLine } from '../../../learning/concept-map/drawing.ts';

interface Props {
  drawing: Drawing;
  /** The size of names in pixels. */
  size: number;
  /** How large it is shown: 1 as it is drawn. */
  scale?: number;
  /** How often a document names a concept; undefined where that isn't known. */
  namingOf(path: string): Naming | undefined;
  /** The paths of the concepts that are open. */
  open?: readonly string[];
}

/** A map's picture. What it says is said in words beside it, so it is out of the way of screen readers. */
export function MapDrawing({ drawing, size, scale = 1, namingOf, open = [] }: Props) {
  const { width, height, boxes, lines, captions } = drawing;
  // Strokes lie half outside of what they go around.
  const edge = 2;
  return (
    <svg
      class="map-drawing"
      aria-hidden="true"
      viewBox={`${-edge} ${-edge} ${width + 2 * edge} ${height + 2 * edge}`}
      width={(width + 2 * edge) * scale}
      height={(height + 2 * edge) * scale}
      style={{ fontSize: `${size}px` }}
    >
      {lines.map((line) => (
        <path key={pathOf(line)} class={`map-line ${line.is}`} d={pathOf(line)} />
      ))}
      {captions.map(({ text, x, y }) => (
        <text key={`${x} ${y}`} class="map-caption" x={x} y={y}>
          {text}
        </text>
      ))}
      {boxes.map(({ path, words, count, ...area }) => {
        const named = namingOf(path);
        const kind = `map-box${named === 0 ? ' unnamed' : named === 'struck' ? ' map-struck' : ''}${open.includes(path) ? ' open' : ''}`;
        return (
          <g key={path} class={kind}>
            <rect {...area} rx="5" />
            {words.map(({ text, style, x, y }) => (
              <text key={y} class={`map-${style}`} x={x} y={y} lang="sv">
                {text}
              </text>
            ))}
            {count && named && named !== 'struck' ? (
              <text class="map-count" x={count.x} y={count.y}>
                {named}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

const pathOf = ({ points }: DrawnLine) => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`;
