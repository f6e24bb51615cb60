import { attributeIn, type XmlElement } from '../docx/file/xml-element.ts';
import type { FlowPicture } from '../flow/content/content.ts';
import { wholeNumber } from './epub-elements.ts';
import { leadsOutside, pathFrom } from './epub-paths.ts';

/** A point is three quarters of what CSS calls a pixel. */
const pointsInPixel = 0.75;

/** @param image `h:img`, or `svg:image`, in which covers stand. @param from the chapter's path */
export function epubPicture(image: XmlElement, from: string): FlowPicture {
  const source = attributeIn(image, 'src') ?? attributeIn(image, 'xlink:href') ?? attributeIn(image, 'href') ?? '';
  const description = attributeIn(image, 'alt') ?? attributeIn(image, 'title');
  const isDecorative = attributeIn(image, 'alt') === '' || attributeIn(image, 'role') === 'presentation';
  const width = wholeNumber(image, 'width');
  const height = wholeNumber(image, 'height');
  return {
    ...sourceOf(source, from),
    description: description ?? '',
    ...(isDecorative && { decorative: true as const }),
    ...(width && height && { size: { width: width * pointsInPixel, height: height * pointsInPixel } }),
  };
}

function sourceOf(source: string, from: string): Pick<FlowPicture, 'part' | 'external'> {
  if (source === '') return {};
  return leadsOutside(source) ? { external: true } : { part: pathFrom(from, source) };
}
