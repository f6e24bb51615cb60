/** Formats that browsers show. */
export type PictureType =
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'image/bmp'
  /** To be shown as a picture alone, where no script of it runs and nothing is fetched. */
  | 'image/svg+xml';

const svg = /^(?:\xef\xbb\xbf)?\s*<(?:svg[\s>]|(?:\?xml|!--|!DOCTYPE).*<svg[\s>])/s;

const begins: readonly (readonly [PictureType, (start: string) => boolean])[] = [
  ['image/png', (start) => start.startsWith('\x89PNG\r\n\x1a\n')],
  ['image/jpeg', (start) => start.startsWith('\xff\xd8\xff')],
  ['image/gif', (start) => /^GIF8[79]a/.test(start)],
  ['image/webp', (start) => /^RIFF.{4}WEBP/s.test(start)],
  // Behind its length, where its points begin.
  ['image/bmp', (start) => start.startsWith('BM') && start.slice(15, 18) === '\0\0\0'],
  ['image/svg+xml', (start) => svg.test(start)],
];
/** Remarks of the program that has drawn it may stand before an SVG's first element. */
const looked = 4096;

/** What a picture is by its bytes, whatever its name. */
export function pictureType(bytes: Uint8Array): PictureType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, looked));
  return begins.find(([, isBegun]) => isBegun(start))?.[0];
}
