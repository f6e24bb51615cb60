/** Lines on a field of 20 by 20; what a button does is said by its name. */
const shapes = {
  sidebar: 'M3 4h14v12H3zM8 4v12',
  find: 'M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3zM13.5 13.5 17 17',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  minus: 'M4 10h12',
  plus: 'M4 10h12M10 4v12',
  print: 'M6 8V3h8v5M6 14H3V8h14v6h-3M6 12h8v5H6z',
  download: 'M10 3v10M6 9l4 4 4-4M4 17h12',
  more: 'M4 10h.01M10 10h.01M16 10h.01',
  area: 'M3 6V3h3M14 3h3v3M17 14v3h-3M6 17H3v-3M7 10h6M10 7v6',
  close: 'M5 5l10 10M15 5L5 15',
};

export type IconName = keyof typeof shapes;

export function Icon({ of }: { of: IconName }) {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" class={`icon icon-${of}`}>
      <path d={shapes[of]} />
    </svg>
  );
}
