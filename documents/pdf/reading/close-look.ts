import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { mayBeStamp } from '../text/runs/page-state.ts';
import type { Look, TextContent } from '../text/runs/page-text.ts';
import { type ClipBox, clippedTo, holdsPage, identity, isOutside } from './clip-box.ts';
import { type WrittenLetters, writtenLetters } from './page-operators.ts';

type Layers = Awaited<ReturnType<PDFDocumentProxy['getOptionalContentConfig']>>;

/** A document's layers, where some of them are switched off; undefined too where the file's list of them is damaged. */
export async function hiddenLayers(pdf: PDFDocumentProxy): Promise<Layers | undefined> {
  const layers = await pdf.getOptionalContentConfig({ intent: 'display' }).catch(() => undefined);
  return layers && [...layers].some(([, { visible }]) => !visible) ? layers : undefined;
}

/** Letters that stand apart by gaps of any width: whether those are written as blanks only the operators tell. */
const spacedLetters = /(?<!\S)\p{L}(?: \p{L}){3,}(?!\S)/u;

/** Must the page's operators be read, too? They take as long to get as its text, and longer with pictures. */
export const wantsLook = ({ items }: TextContent): boolean =>
  items.some((item) => 'str' in item && item.str.length > 6 && spacedLetters.test(item.str));

/** What the page's operators say about the letters of its text items. */
export async function lookClosely(page: PDFPageProxy, content: TextContent, layers?: Layers): Promise<Look> {
  return aligned(content, await lettersOf(page, layers));
}

/** Undefined where all of the page's letters are drawn, and within what the page is clipped to. */
export async function undrawnOn(page: PDFPageProxy, content: () => Promise<TextContent>): Promise<Look | undefined> {
  const written = await lettersOf(page);
  const { view } = page;
  if (!written.drawn.includes(false) && !written.clips.some((clip) => clip && !holdsPage(clip, view))) return undefined;
  const look = aligned(await content(), written);
  return look.hidden.size > 0 ? look : undefined;
}

/** The share of a page that a picture must cover: a scan has narrow margins, a picture in a text leaves room for words beside it. */
const mostOf = 0.6;

/** Do pictures cover most of a page that has so few words that they may be a stamp on it? A scan may be in strips. */
export async function isPicture(page: PDFPageProxy, { items }: TextContent): Promise<boolean> {
  if (!mayBeStamp(items.map((item) => ('str' in item ? item.str : '')).join(' '))) return false;
  const { pictures } = await lettersOf(page);
  page.cleanup();
  const view = page.view as unknown as ClipBox;
  const seen = pictures.map((picture) => areaOf(clippedTo(view, picture, identity)));
  return seen.reduce((sum, area) => sum + area, 0) > mostOf * areaOf(view);
}

const areaOf = ([left, bottom, right, top]: ClipBox): number => Math.max(0, right - left) * Math.max(0, top - bottom);

async function lettersOf(page: PDFPageProxy, layers?: Layers): Promise<WrittenLetters> {
  // AnnotationMode.DISABLE: notes and fields have no text items.
  const list = await page.getOperatorList({ annotationMode: 0 });
  return writtenLetters(list, (layer) => layers?.isVisible(layer as never) ?? true);
}

/** How many letters may differ between the text items and the operators in one place: text off the page is in the operators alone. */
const farthest = 4_000;
/** This many equal letters in a row mean that both are at the same place again. */
const sameAgain = 6;

function aligned(content: TextContent, { text, drawn, spaced, clips }: WrittenLetters): Look {
  const items = content.items.filter((item) => 'str' in item);
  const look = { hidden: new Map<number, Set<number>>(), spaced: new Map<number, Map<number, number>>() };
  let at = 0;
  const hide = (item: number, offset: number) => {
    look.hidden.set(item, (look.hidden.get(item) ?? new Set()).add(offset));
  };
  for (const [item, { str, ...place }] of items.entries()) {
    const clipped: number[] = [];
    let letters = 0;
    for (let offset = 0; offset < str.length; offset++) {
      const letter = str[offset] as string;
      if (/\s/.test(letter)) continue;
      if (text[at] !== letter) {
        const ahead = str.slice(offset).replace(/\s/g, '').slice(0, sameAgain);
        const next = text.slice(at, at + farthest).indexOf(ahead);
        // Letters that are missing among the operators prove nothing.
        if (next < 0) continue;
        at += next;
      }
      letters++;
      const clip = clips[at];
      if (!drawn[at]) hide(item, offset);
      else if (clip && isOutside(clip, place)) clipped.push(offset);
      const blanks = spaced[at] ?? 0;
      if (blanks > 0) look.spaced.set(item, (look.spaced.get(item) ?? new Map()).set(offset, blanks));
      at++;
    }
    if (clipped.length === letters) for (const offset of clipped) hide(item, offset);
  }
  return look;
}
