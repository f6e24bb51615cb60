import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import type { Surface } from './surface.ts';

export const media = {
  light: { dark: false, forced: false },
  // Right after light, since Firefox mixes in the dark system's colours when both are turned at once.
  forced: { dark: false, forced: true },
  dark: { dark: true, forced: false },
} as const;
export type Medium = keyof typeof media;

/** Turns the colours of everything that is open, and waits until the surface has them. */
export async function setMedium(reader: ReadingBrowser, surface: Surface, medium: Medium): Promise<void> {
  const { dark, forced } = media[medium];
  await reader.setColours({ dark, forced });
  const run = surface.in === 'panel' ? reader.inPanel : reader.inPage;
  await until(`${medium} colours`, () =>
    run(
      (dark, forced) =>
        // Forced colours say themselves whether they are light or dark.
        matchMedia('(forced-colors: active)').matches === forced &&
        (forced || matchMedia('(prefers-color-scheme: dark)').matches === dark),
      dark,
      forced,
    ),
  );
}
