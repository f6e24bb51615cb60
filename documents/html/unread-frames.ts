import type { UnreadPart } from '../readable-document.ts';
import { attributeOf, isSeen } from './blocks/elements.ts';
import { boxOfElement, isConnected } from './blocks/own-properties.ts';

/** Smaller frames hold no text to read, only a visit counter or a button. In CSS pixels. */
const least = { width: 100, height: 50 };

/** Frames that the browser gives no access to, such as another site's, as long as they are visible. */
export class UnreadFrames {
  private readonly frames = new Set<Element>();
  private readonly page: Document;
  private reported: UnreadPart[] = [];

  constructor(page: Document) {
    this.page = page;
  }

  add(frame: Element): void {
    this.frames.add(frame);
  }

  /** Have frames come or gone since they were last reported? */
  areOthers(): boolean {
    return JSON.stringify(this.reported) !== JSON.stringify(this.find());
  }

  /** Each once, in the order in which they were met; of one name without an address one. */
  parts(): UnreadPart[] {
    this.reported = this.find();
    return this.reported;
  }

  private find(): UnreadPart[] {
    const parts = new Map<string, UnreadPart>();
    for (const frame of this.frames) {
      if (!isConnected(frame)) this.frames.delete(frame);
      else if (isShown(frame)) {
        const part = this.partOf(frame as HTMLIFrameElement);
        parts.set(part.address ?? `: ${part.name}`, part);
      }
    }
    return [...parts.values()];
  }

  private partOf(frame: HTMLIFrameElement): UnreadPart {
    const address = this.addressOf(frame);
    const title = (attributeOf(frame, 'title') ?? '').trim();
    if (!address) return { name: title, isForeign: false };
    const isForeign = address.origin !== this.page.location.origin;
    const name = isForeign ? address.hostname : title || lastPart(address) || address.hostname;
    return { name, isForeign, address: address.href };
  }

  /** A frame without a source, or with one of its own in the page's, has none: an empty address would be the page's. */
  private addressOf(frame: HTMLIFrameElement): URL | undefined {
    const source = (attributeOf(frame, 'src') ?? '').trim();
    if (source === '' || attributeOf(frame, 'srcdoc') !== null || !URL.canParse(source, this.page.baseURI))
      return undefined;
    const address = new URL(source, this.page.baseURI);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  }
}

const lastPart = ({ pathname }: URL): string => pathname.split('/').findLast((part) => part !== '') ?? '';

function isShown(frame: Element): boolean {
  const { width, height } = boxOfElement(frame);
  return width >= least.width && height >= least.height && isSeen(frame, false);
}
