import {
  attributeIn,
  childOf,
  childrenOf,
  elementsOf,
  isElement,
  type XmlElement,
  xmlTextIn,
} from '../docx/file/xml-element.ts';
import type { FlowPicture } from '../flow/content/content.ts';
import { formulaLetters } from '../flow/content/formula-letters.ts';
import type { OdtFile } from './odt-file.ts';

/** What a drawn thing is, as far as it is read. */
export type OdtShape =
  | { is: 'text-box'; content: XmlElement }
  | { is: 'picture'; picture: FlowPicture; isInLine: boolean }
  | { is: 'formula'; text: string };

/** @param shape `draw:frame` or another of `draw:` */
export function* shapesIn(shape: XmlElement, file: OdtFile, link?: string): Generator<OdtShape> {
  if (shape.name === 'draw:frame') yield* framed(shape, file, link);
  else if (shape.name === 'draw:a')
    for (const one of elementsOf(shape)) yield* shapesIn(one, file, hrefOf(shape) ?? link);
  else if (shape.name === 'draw:g') for (const one of elementsOf(shape)) yield* shapesIn(one, file, link);
  else if (shape.name.startsWith('draw:') && shape.children.some((one) => isElement(one) && /^text:/.test(one.name)))
    yield { is: 'text-box', content: shape };
}

/** Inside the file as "#name", outside as an address. */
export const hrefOf = (element: XmlElement): string | undefined => attributeIn(element, 'xlink:href') || undefined;

function* framed(frame: XmlElement, file: OdtFile, link: string | undefined): Generator<OdtShape> {
  const box = childOf(frame, 'draw:text-box');
  if (box) {
    yield { is: 'text-box', content: box };
    return;
  }
  const object = childOf(frame, 'draw:object');
  const formula = object && formulaIn(object, file);
  if (formula) {
    yield { is: 'formula', text: formula };
    return;
  }
  const image = pictureIn(frame);
  if (!image && !object) return;
  yield {
    is: 'picture',
    picture: { ...sourceOf(image), ...saidOf(frame), ...(link !== undefined && { link }) },
    isInLine: attributeIn(frame, 'text:anchor-type') === 'as-char',
  };
}

/** Of a picture in several formats, one that browsers show. */
function pictureIn(frame: XmlElement): XmlElement | undefined {
  const images = childrenOf(frame, 'draw:image');
  return images.find((one) => /\.(?:png|jpe?g|gif|webp)$/i.test(hrefOf(one) ?? '')) ?? images[0];
}

function sourceOf(image: XmlElement | undefined): Pick<FlowPicture, 'part' | 'external'> {
  const href = image && hrefOf(image);
  if (href === undefined) return {};
  return /^(?:[a-z][a-z\d+.-]*:|\/|\.\.\/)/i.test(href) ? { external: true } : { part: href.replace(/^\.\//, '') };
}

function saidOf(frame: XmlElement): Pick<FlowPicture, 'description' | 'decorative' | 'size'> {
  const said = (name: string) => xmlTextIn(childOf(frame, name) ?? { children: [] }).trim();
  const width = points(attributeIn(frame, 'svg:width'));
  const height = points(attributeIn(frame, 'svg:height'));
  return {
    description: said('svg:desc') || said('svg:title'),
    ...(attributeIn(frame, 'loext:decorative') === 'true' && { decorative: true as const }),
    ...(width && height && { size: { width, height } }),
  };
}

const inPoints: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75, pc: 12 };

function points(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(\d{1,5}(?:\.\d{1,9})?)(pt|in|cm|mm|px|pc)$/.exec(length ?? '') ?? [];
  return number === undefined ? undefined : Math.round(Number(number) * (inPoints[unit] ?? 1));
}

/** Undefined for other objects. */
function formulaIn(object: XmlElement, file: OdtFile): string | undefined {
  const root = childOf(object, 'math:math') ?? file.embedded(hrefOf(object) ?? '');
  return root?.name === 'math:math' ? formulaLetters(root) || undefined : undefined;
}
