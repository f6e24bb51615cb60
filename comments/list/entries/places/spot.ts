import { is } from 'valibot';
import { type Target, target } from '../../../model/comment.ts';
import { isWholePage } from '../../../model/target/target.ts';

/**
 * What the columns for section, page and quote don't say of a place, in words that can be read back: which part of a page, or which
 * of several times that the words or the heading stand there. Files that come back have it beside the id, where a row needs it.
 */
export type Spot = ({ type: 'section' | 'passage' } & Times) | Extract<Target, { type: 'rectangle' }>;

/** Which occurrence it is, from 1, and how many there are. */
export interface Times {
  nth: number;
  of: number;
}

export function spotText(spot: Spot): string {
  if (spot.type !== 'rectangle') return `${spot.type === 'section' ? 'avsnitt' : 'ställe'} ${spot.nth} av ${spot.of}`;
  const { page, left, top, width, height } = spot;
  if (isWholePage(spot)) return `hela sidan ${page}`;
  const share = (number: number) => `${String(number).replace('.', ',')} %`;
  return `yta på sidan ${page}: ${share(left)} från vänster, ${share(top)} uppifrån, ${share(width)} bred, ${share(height)} hög`;
}

const share = '(\\d+(?:[.,]\\d+)?(?:e-\\d+)?) ?%';
const area = new RegExp(
  `^yta på sidan (\\d{1,7}): ${share} från vänster, ${share} uppifrån, ${share} bred, ${share} hög$`,
  'i',
);
const wholePage = /^hela sidan (\d{1,7})$/i;
const among = /^(avsnitt|ställe) (\d{1,9}) av (\d{1,9})$/i;

/** What `spotText` has written; undefined where somebody has written something else. */
export function spotIn(text: string): Spot | undefined {
  const said = text.trim().replace(/\s+/g, ' ');
  const page = wholePage.exec(said)?.[1];
  if (page !== undefined) return Number(page) > 0 ? pageSpot(Number(page)) : undefined;
  const [, onPage, ...shares] = area.exec(said) ?? [];
  if (onPage !== undefined) {
    const [left = 0, top = 0, width = 0, height = 0] = shares.map((one) => Number(one.replace(',', '.')));
    const area = { type: 'rectangle' as const, page: Number(onPage), left, top, width, height };
    return is(target, area) ? area : undefined;
  }
  const [, what, nth, of] = among.exec(said) ?? [];
  if (what === undefined) return undefined;
  return { type: /^a/i.test(what) ? 'section' : 'passage', nth: Number(nth), of: Number(of) };
}

export const pageSpot = (page: number): Extract<Target, { type: 'rectangle' }> => ({
  type: 'rectangle',
  page,
  left: 0,
  top: 0,
  width: 100,
  height: 100,
});
