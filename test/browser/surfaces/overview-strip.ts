import type { ReadingBrowser } from '../drivers/reading-browser.ts';

interface Strip {
  left: number;
  right: number;
  top: number;
  height: number;
  /** The colours that something is drawn in, but the ground and the window's place; how high each stands, 0 to 1. */
  ticks: { colour: string; at: number }[];
}

/** The overview as it is drawn; undefined where none is to be seen. */
export const strip = async (reader: ReadingBrowser): Promise<Strip | undefined> =>
  (await reader.inCard((root) => {
    const canvas = root.querySelector<HTMLCanvasElement>('.overview');
    const box = canvas?.getBoundingClientRect();
    const pen = canvas?.getContext('2d');
    if (!canvas || !pen || !box?.height) return undefined;
    const { data } = pen.getImageData(Math.round(canvas.width / 2), 0, 1, canvas.height);
    const ticks: { colour: string; at: number }[] = [];
    for (let y = 0; y < canvas.height; y++) {
      const colour = [...data.slice(y * 4, y * 4 + 3)];
      // Ground and window are grey.
      if (Math.max(...colour) - Math.min(...colour) > 40) ticks.push({ colour: colour.join(), at: y / canvas.height });
    }
    return { left: box.left, right: box.right, top: box.top, height: box.height, ticks };
  })) ?? undefined;
