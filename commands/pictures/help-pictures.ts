import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { palettePng } from './palette-png.ts';

/** In pixels. */
interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Each picture of the help and the README: what is cut, and where; a surface of the panel is taken whole. */
const helpPictures: Readonly<Record<string, { of: string; cut?: Cut }>> = {
  lasa: { of: 'example page – card, closed', cut: { x: 345, y: 30, width: 860, height: 560 } },
  markera: { of: 'example page – selection bar', cut: { x: 345, y: 30, width: 760, height: 330 } },
  panel: { of: 'web page – panel, concepts' },
  begrepp: { of: 'web page – panel, a concept and its places' },
  system: { of: 'web page – panel, systems' },
  kommentera: { of: 'web page – panel, form' },
  'ny-version': { of: 'web page – panel, another version' },
  granska: { of: 'web page – panel, looking through what was carried over' },
  pdf: { of: 'PDF reader – card, closed', cut: { x: 170, y: 0, width: 1030, height: 620 } },
  word: { of: 'Word reader – card, closed', cut: { x: 0, y: 0, width: 1130, height: 700 } },
  karta: { of: 'own page – map, two compared', cut: { x: 70, y: 0, width: 1060, height: 600 } },
  'lamna-in': { of: 'own page – export, a list', cut: { x: 70, y: 0, width: 1250, height: 768 } },
  'las-in': { of: 'own page – workspace, a list to take in', cut: { x: 70, y: 0, width: 800, height: 250 } },
  lara: { of: 'own page – practice, answered', cut: { x: 70, y: 0, width: 760, height: 768 } },
  administrera: { of: 'own page – workspace', cut: { x: 70, y: 0, width: 1250, height: 560 } },
  installningar: { of: 'own page – options', cut: { x: 70, y: 0, width: 880, height: 640 } },
};

/** The grey of the line around each. */
const line = 0xd9d9d9;

/**
 * Cuts the pictures of the help from those that have just been taken in Chromium, light, each with a line around it.
 * @param from the folder of those
 * @returns how many bytes they have together
 */
export function cutHelpPictures(from: string, to: string): number {
  let bytes = 0;
  for (const [name, { of, cut }] of Object.entries(helpPictures)) {
    const whole = PNG.sync.read(readFileSync(join(from, `${of} – light – chromium.png`)));
    const { x, y, width, height } = cut ?? { x: 0, y: 0, width: whole.width, height: whole.height };
    const picture = new PNG({ width: width + 2, height: height + 2 });
    for (let at = 0; at < picture.data.length; at += 4) picture.data.writeUInt32BE(((line << 8) | 0xff) >>> 0, at);
    PNG.bitblt(whole, picture, x, y, width, height, 1, 1);
    const file = palettePng(picture);
    writeFileSync(join(to, `${name}.png`), file);
    bytes += file.length;
  }
  return bytes;
}
