import type { DocxTarget } from '../../file/docx-file.ts';
import { attributeIn, childOf, childrenOf, elementsOf, type XmlElement } from '../../file/xml-element.ts';
import { chosenIn } from '../choose.ts';
import type { DocxPicture } from '../docx-block.ts';

type Targets = ReadonlyMap<string, DocxTarget>;

interface Found {
  picture: DocxPicture;
  /** Does it stand in the line, as a letter does? */
  isInLine: boolean;
}

const emuInPoint = 12_700;

/** The pictures of a drawing, without those in its text boxes, which are read with their text. */
export function picturesIn(drawing: XmlElement, targets: Targets): Found[] {
  return drawing.name === 'w:drawing'
    ? elementsOf(drawing).flatMap((frame) => framed(frame, targets))
    : [...withinDrawing(drawing, 'v:imagedata')].map(({ found, parent }) => olderPicture(found, parent, targets));
}

/** @param frame `wp:inline` or `wp:anchor` */
function framed(frame: XmlElement, targets: Targets): Found[] {
  if (frame.name !== 'wp:inline' && frame.name !== 'wp:anchor') return [];
  const isInLine = frame.name === 'wp:inline';
  const properties = childOf(frame, 'wp:docPr');
  const pictures = [...withinDrawing(frame, 'pic:pic')].map(({ found }) => found);
  const said = {
    ...sizeOf(
      points(attributeIn(childOf(frame, 'wp:extent'), 'cx')),
      points(attributeIn(childOf(frame, 'wp:extent'), 'cy')),
    ),
    ...(isDecorative(properties) && { decorative: true as const }),
    ...linkOf(properties, targets),
  };
  const [only, ...others] = pictures;
  if (!only)
    return isDrawnElsewhere(frame) ? [{ picture: { description: descriptionOf(properties), ...said }, isInLine }] : [];
  if (others.length === 0) {
    const own = childOf(childOf(only, 'pic:nvPicPr'), 'pic:cNvPr');
    const description = descriptionOf(properties) || descriptionOf(own);
    return [{ picture: { ...sourceOf(only, targets), description, ...said }, isInLine }];
  }
  // Of several in a group the frame says how large they are together.
  return pictures.map((one) => {
    const own = childOf(childOf(one, 'pic:nvPicPr'), 'pic:cNvPr');
    const description = descriptionOf(own) || (one === only ? descriptionOf(properties) : '');
    return {
      picture: { ...sourceOf(one, targets), description, ...(said.decorative && { decorative: said.decorative }) },
      isInLine,
    };
  });
}

function sourceOf(picture: XmlElement, targets: Targets): Pick<DocxPicture, 'part' | 'external'> {
  const image = childOf(childOf(picture, 'pic:blipFill'), 'a:blip');
  return sourceAt(attributeIn(image, 'r:embed') ?? attributeIn(image, 'r:link'), targets);
}

function sourceAt(id: string | undefined, targets: Targets): Pick<DocxPicture, 'part' | 'external'> {
  const target = targets.get(id ?? '');
  if (!target) return {};
  return target.isExternal ? { external: true } : { part: target.target };
}

/** VML, which Word wrote before 2010, and writes for what is embedded. */
function olderPicture(image: XmlElement, shape: XmlElement, targets: Targets): Found {
  const style = attributeIn(shape, 'style') ?? '';
  return {
    picture: {
      ...sourceAt(attributeIn(image, 'r:id') ?? attributeIn(image, 'r:href'), targets),
      description: attributeIn(shape, 'alt') ?? attributeIn(image, 'o:title') ?? '',
      ...sizeOf(
        styledPoints(/(?:^|;)\s*width\s*:\s*(\d{1,5}(?:\.\d+)?)(pt|in|cm|mm|px)/.exec(style)),
        styledPoints(/(?:^|;)\s*height\s*:\s*(\d{1,5}(?:\.\d+)?)(pt|in|cm|mm|px)/.exec(style)),
      ),
    },
    isInLine: !/position\s*:\s*absolute/.test(style),
  };
}

/** A diagram or SmartArt is drawn by a program: there is no picture of it in the file. */
function isDrawnElsewhere(frame: XmlElement): boolean {
  const data = childOf(childOf(frame, 'a:graphic'), 'a:graphicData');
  return data !== undefined && !elementsOf(data).some(({ name }) => /^(?:wps|wpg|wpc|pic):/.test(name));
}

const descriptionOf = (properties: XmlElement | undefined): string =>
  attributeIn(properties, 'descr') || attributeIn(properties, 'title') || '';

function isDecorative(properties: XmlElement | undefined): boolean {
  const said = childrenOf(childOf(properties, 'a:extLst'), 'a:ext').map((one) => childOf(one, 'adec:decorative'));
  return said.some((one) => /^(?:1|true)$/.test(attributeIn(one, 'val') ?? ''));
}

function linkOf(properties: XmlElement | undefined, targets: Targets): { link?: string } {
  const target = targets.get(attributeIn(childOf(properties, 'a:hlinkClick'), 'r:id') ?? '');
  return target?.isExternal ? { link: target.target } : {};
}

function sizeOf(width: number | undefined, height: number | undefined): Pick<DocxPicture, 'size'> {
  return width && height ? { size: { width, height } } : {};
}

const points = (emu: string | undefined): number | undefined =>
  emu !== undefined && /^\d{1,9}$/.test(emu) ? Math.round(Number(emu) / emuInPoint) : undefined;

const inPoints: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, px: 0.75 };

/** @param said "width: 2.5cm" */
function styledPoints(said: RegExpExecArray | null): number | undefined {
  const [, number, unit = ''] = said ?? [];
  return number === undefined ? undefined : Math.round(Number(number) * (inPoints[unit] ?? 1));
}

/** Elements of a name with what they stand in. */
function* withinDrawing(element: XmlElement, name: string): Generator<{ found: XmlElement; parent: XmlElement }> {
  for (const one of elementsOf(element)) {
    if (one.name === name) yield { found: one, parent: element };
    else if (one.name === 'mc:AlternateContent') {
      const chosen = chosenIn(one);
      if (chosen) yield* withinDrawing(chosen, name);
    } else if (one.name !== 'w:txbxContent') yield* withinDrawing(one, name);
  }
}
