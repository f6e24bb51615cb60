import type { FlowPicture } from '../content/content.ts';
import { PictureThread } from '../pictures/picture-thread.ts';
import type { FlowWords } from './flow-words.ts';
import type { Elements } from './new-element.ts';

/** How far outside what is seen a picture is unpacked: as far as one scrolls at a time. */
const margin = '100%';

/** The pictures of a document: each has its room from the start, and is unpacked when one comes near it. */
export class Pictures {
  private readonly elements: Elements;
  private readonly says: FlowWords;
  private readonly inFile: PictureThread;
  private readonly near: IntersectionObserver;
  private readonly waiting = new Map<Element, FlowPicture & { part: string }>();

  /**
   * @param bytes the file's
   * @param container what the document scrolls in
   */
  constructor(elements: Elements, says: FlowWords, bytes: Uint8Array<ArrayBuffer>, container: Element) {
    this.elements = elements;
    this.says = says;
    this.inFile = new PictureThread(bytes);
    this.near = new IntersectionObserver(
      (seen) => {
        for (const { isIntersecting, target } of seen) if (isIntersecting) void this.show(target as HTMLImageElement);
      },
      { root: container, rootMargin: margin },
    );
  }

  /** Waits for none any more. */
  close(): void {
    this.near.disconnect();
    this.inFile.close();
  }

  /** One that stands by itself. */
  figure(picture: FlowPicture): HTMLElement {
    return this.elements.make('div.figure', this.inLine(picture));
  }

  inLine(picture: FlowPicture): Node {
    const { part, description, decorative, size } = picture;
    if (part === undefined) return this.told(picture);
    const image = this.elements.make('img.flow-picture');
    image.alt = decorative ? '' : description;
    // Points to pixels: its room is kept while it isn't there.
    if (size) [image.width, image.height] = [Math.round((size.width * 4) / 3), Math.round((size.height * 4) / 3)];
    this.waiting.set(image, { ...picture, part });
    this.near.observe(image);
    return image;
  }

  private async show(image: HTMLImageElement): Promise<void> {
    this.near.unobserve(image);
    const picture = this.waiting.get(image);
    this.waiting.delete(image);
    if (!picture) return;
    const shown = await this.inFile.picture(picture.part);
    if (!shown) {
      image.replaceWith(this.told(picture));
      return;
    }
    const address = URL.createObjectURL(shown);
    const settle = () => URL.revokeObjectURL(address);
    image.addEventListener('load', settle, { once: true });
    image.addEventListener(
      'error',
      () => {
        settle();
        image.replaceWith(this.told(picture));
      },
      { once: true },
    );
    // Drawn when it has been read, and not before anything else is.
    image.decoding = 'async';
    image.src = address;
  }

  /** In the place of one that can't be shown; of one without a meaning, nothing. */
  private told({ decorative, description }: FlowPicture): HTMLElement {
    return decorative
      ? this.elements.make('span')
      : this.elements.make('span.no-picture', this.says.noPicture(description));
  }
}
