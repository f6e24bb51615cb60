import { markStyleOf, tintOf } from '../../../extension/session/marks/mark-styles.ts';

/** A sample of the scheme's mark as it looks in the page; the scheme's name stands beside it. */
export function MarkSample({ scheme }: { scheme: string }) {
  const style = markStyleOf(scheme);
  const { line, thickness, colour } = style;
  return (
    <span
      class="mark-sample"
      aria-hidden="true"
      style={{
        borderBottom: `${thickness}px ${line} light-dark(rgb(${colour.light}), rgb(${colour.dark}))`,
        background: `light-dark(${tintOf(style, 'light')}, ${tintOf(style, 'dark')})`,
      }}
    />
  );
}
