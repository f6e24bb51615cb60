/** What is to be seen of a surface; lengths in CSS pixels. */
export interface Looked {
  /** The surface; the first that is drawn. */
  selector: string;
  /** Does it lie over something else, so that its own ground must hide what is under it? Else its page's ground will do. */
  over?: boolean;
  /** The least space between its edge and its text. */
  padding: number;
  /** What stays in sight while one scrolls, at which edge, and how much of the window it may cover. */
  sticks?: { selector: string; edge: 'top' | 'bottom'; covers: number }[];
}

/**
 * Looks at a surface as a person does, by boxes and computed styles alone, and tells in words what is wrong with it. It is sent into
 * documents and shadow roots by its source, so it holds all it needs.
 */
export function faultsIn(root: Document | ShadowRoot, { selector, over, padding, sticks = [] }: Looked): string[] {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  interface Line {
    words: string;
    element: Element;
    box: DOMRect;
  }
  const faults = new Set<string>();
  const document = root.ownerDocument ?? (root as Document);
  const window = document.defaultView as Window;
  // Nothing changes meanwhile: what lies around hundreds of lines is asked for once.
  const kept = <T>(make: (element: Element) => T) => {
    const made = new Map<Element, T>();
    return (element: Element): T => {
      if (!made.has(element)) made.set(element, make(element));
      return made.get(element) as T;
    };
  };
  const style = kept((element) => window.getComputedStyle(element));
  const surface = [...root.querySelectorAll(selector)].find((each) => each.getClientRects().length > 0);
  if (!surface) return [`${selector} isn’t there`];
  const { clientWidth: width, clientHeight: height } = document.documentElement;

  const parentOf = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const upFrom = kept((element): Element[] => {
    const parent = parentOf(element);
    return parent ? [element, ...upFrom(parent)] : [element];
  });
  const named = (element: Element) =>
    `${element.localName}${element.id ? `#${element.id}` : ''}${[...element.classList].map((one) => `.${one}`).join('')}`;
  const short = (words: string) => `”${words.length > 40 ? `${words.slice(0, 40)}…` : words}”`;
  const round = (value: number) => Math.round(value * 10) / 10;

  const colourOf = (text: string): Colour => {
    const numbers = text.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
    const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
    if (text.startsWith('rgb')) return [a, b, c, alpha];
    if (text.startsWith('color(srgb ')) return [a * 255, b * 255, c * 255, alpha];
    throw new Error(`a colour that isn’t known here: ${text}`);
  };
  const onto = ([r, g, b, alpha]: Colour, [r2, g2, b2]: Colour): Colour => [
    r * alpha + r2 * (1 - alpha),
    g * alpha + g2 * (1 - alpha),
    b * alpha + b2 * (1 - alpha),
    1,
  ];
  /** What lies behind the text of an element; undefined where it can be seen through. */
  const groundOf = kept((element): Colour | undefined => {
    const layers: Colour[] = [];
    for (const one of upFrom(element)) {
      const { backgroundColor } = style(one);
      const colour = colourOf(backgroundColor);
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] >= 1) return layers.reduceRight((under, layer) => onto(layer, under));
      // Behind what lies in the top layer or is fixed in a page of someone else's stands whatever they have there.
      if (one.matches(':popover-open, :modal')) return undefined;
    }
    return undefined;
  });
  const luminance = ([r, g, b]: Colour) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const hex = (colour: Colour) =>
    `#${colour
      .slice(0, 3)
      .map((value) => Math.round(value).toString(16).padStart(2, '0'))
      .join('')}`;

  /** Is it drawn, for one who sees? What only screen readers get is a pixel wide and cut away. */
  const isCutAway = kept((one) => style(one).clipPath === 'inset(50%)' || one.matches('canvas, .structTree'));
  const isSeen = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) &&
    !upFrom(element).some(isCutAway);
  const isFixed = kept((element) => ['sticky', 'fixed'].includes(style(element).position));
  const isOutOfFlow = (element: Element) => surface.contains(element) && style(element).position === 'absolute';
  const fixedPartOf = (element: Element) => upFrom(element).find((one) => one !== surface && isFixed(one));
  const cuts = (element: Element, axis: 'overflowX' | 'overflowY') => ['hidden', 'clip'].includes(style(element)[axis]);
  const scrolls = kept((element) => /auto|scroll/.test(style(element).overflowX + style(element).overflowY));

  /** What is drawn of a line that ends in dots. */
  const shownOf = (line: DOMRect, { left, right }: DOMRect): DOMRect => {
    const from = Math.max(line.left, left);
    return new DOMRect(from, line.top, Math.max(0, Math.min(line.right, right) - from), line.height);
  };

  // Every line of text that is drawn.
  const lines: Line[] = [];
  const texts = document.createTreeWalker(surface, 4);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const words = node.nodeValue?.replace(/\s+/g, ' ').trim();
    const element = node.parentElement;
    if (!words || !element || element.matches('style, script, option, title, desc') || !isSeen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // Where text is cut after some lines on purpose, the other lines aren't drawn.
    const clamped = upFrom(element)
      .find((one) => style(one).webkitLineClamp !== 'none')
      ?.getBoundingClientRect();
    const dotted = upFrom(element).find((one) => style(one).textOverflow === 'ellipsis');
    for (const whole of range.getClientRects()) {
      const box = dotted ? shownOf(whole, dotted.getBoundingClientRect()) : whole;
      if (box.width > 0.5 && !(clamped && box.bottom > clamped.bottom + 2)) lines.push({ words, element, box });
    }
  }

  if (surface.matches('canvas')) return faultsOfDrawing(surface as HTMLCanvasElement);

  if (lines.length === 0) faults.add(`${selector} has no text to see`);

  // Ground.
  const own = colourOf(style(surface).backgroundColor);
  if (over && own[3] < 1) faults.add(`${selector} has no ground of its own: ${style(surface).backgroundColor}`);
  if (!groundOf(surface)) faults.add(`${selector} can be seen through`);

  // Inside the window.
  const place = surface.getBoundingClientRect();
  if (over && (place.left < 0 || place.top < 0 || place.right > width + 0.5 || place.bottom > height + 0.5)) {
    const sides = [place.left, place.top, place.right, place.bottom].map(round).join(', ');
    faults.add(`${selector} stands outside the window of ${width} × ${height}: ${sides}`);
  }
  const across = document.documentElement.scrollWidth - width;
  if (!over && across > 1) faults.add(`the page is ${across} px wider than its window`);

  for (const { words, element, box } of lines) {
    const above = upFrom(element);
    const scroller = above.find((one) => one !== document.documentElement && one !== document.body && scrolls(one));
    if (!scroller && (box.left < -1 || box.right > width + 1))
      faults.add(`${short(words)} runs out of the window: ${round(box.left)} to ${round(box.right)} of ${width}`);

    // Padding, to the sides of the surface.
    if ((!scroller || scroller === surface) && !above.some((one) => one !== surface && isOutOfFlow(one))) {
      const space = Math.min(box.left - place.left, place.right - box.right);
      if (space < padding - 0.6)
        faults.add(`${short(words)} stands ${round(space)} px from the edge of ${selector}, not ${padding}`);
    }

    // Clipped: cut by what hides its overflow, or running out of the box that is drawn around it.
    const letters = Number.parseFloat(style(element).fontSize) / 4;
    for (const one of above) {
      const around = one.getBoundingClientRect();
      const isBox = one.matches('button, input, select, [role=tab], th, td, kbd');
      if (isBox || cuts(one, 'overflowX')) {
        const out = Math.max(around.left - box.left, box.right - around.right);
        if (out > 1) faults.add(`${short(words)} is cut: ${round(out)} px of it stand outside ${named(one)}`);
      }
      if (isBox || cuts(one, 'overflowY')) {
        const out = Math.max(around.top - box.top, box.bottom - around.bottom);
        if (out > letters)
          faults.add(`${short(words)} is cut: ${round(out)} px of its height stand outside ${named(one)}`);
      }
      // Text that doesn't fit on a line may end in dots if hovering shows all of it.
      const isTold = upFrom(one).some((each) => each.getAttribute('title')?.includes(words));
      if (style(one).textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth + 1 && !isTold)
        faults.add(`${short(words)} is cut by dots in ${named(one)}`);
      if (one === surface || scrolls(one)) break;
    }

    // Contrast. What can't be used needn't reach it.
    if (element.closest(':disabled, [aria-disabled=true]')) continue;
    const ground = groundOf(element);
    const { color, fill, fontSize, fontWeight } = style(element);
    const isDrawing = element.namespaceURI?.endsWith('svg') === true;
    if (!ground) faults.add(`${short(words)} stands on no ground`);
    else if (isDrawing && fill.startsWith('url')) continue;
    else {
      const inked = colourOf(isDrawing ? fill : color);
      const seenAs = above.reduce((alpha, one) => alpha * Number(style(one).opacity), inked[3]);
      const reached = contrast(onto([inked[0], inked[1], inked[2], seenAs], ground), ground);
      const size = Number.parseFloat(fontSize);
      const least = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700) ? 3 : 4.5;
      if (reached < least - 0.005)
        faults.add(
          `${short(words)} in ${named(element)} has a contrast of ${round(reached)}, not ${least}: ${hex(inked)} on ${hex(ground)}`,
        );
    }
  }

  // Overlap: of texts, and of what lies over a text. What sticks may lie over what is scrolled under it.
  const sorted = lines.toSorted((a, b) => a.box.top - b.box.top);
  sorted.forEach((one, i) => {
    for (const other of sorted.slice(i + 1)) {
      if (other.box.top >= one.box.bottom) break;
      if (other.element === one.element || fixedPartOf(other.element) !== fixedPartOf(one.element)) continue;
      const x = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const y = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (x > 2 && y > Math.min(one.box.height, other.box.height) * 0.35 && inSight(one) && inSight(other))
        faults.add(`${short(one.words)} and ${short(other.words)} lie over each other`);
    }
  });
  /** What is painted by script is asked for its pixels. */
  function faultsOfDrawing(canvas: HTMLCanvasElement): string[] {
    const { left, top, right, bottom } = canvas.getBoundingClientRect();
    if (left < 0 || top < 0 || right > width + 0.5 || bottom > height + 0.5)
      faults.add(
        `${selector} stands outside the window of ${width} × ${height}: ${[left, top, right, bottom].map(round)}`,
      );
    const pen = canvas.getContext('2d');
    if (!pen) return [`${selector} isn’t drawn on`];
    const { data } = pen.getImageData(Math.round(canvas.width / 2), 0, 1, canvas.height);
    const seen = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      seen.add(String(data.slice(at, at + 3)));
      if ((data[at + 3] ?? 0) < 128) faults.add(`${selector} can be seen through`);
    }
    if (seen.size < 3) faults.add(`${selector} shows nothing`);
    return [...faults];
  }
  /** Is it within the windows of all that scrolls around it? */
  function inSight({ element, box }: Line): boolean {
    return upFrom(element).every((one) => {
      if (!scrolls(one) || one === document.documentElement || one === document.body) return true;
      const around = one.getBoundingClientRect();
      return box.bottom > around.top && box.top < around.bottom && box.right > around.left && box.left < around.right;
    });
  }
  for (const line of lines) {
    const { words, element, box } = line;
    if (!inSight(line)) continue;
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    if (x < 0 || y < 0 || x >= width || y >= height) continue;
    const hit = root.elementFromPoint(x, y);
    if (!hit || upFrom(hit).includes(element) || hit.contains(element) || element.namespaceURI?.endsWith('svg'))
      continue;
    if (upFrom(hit).some((one) => isFixed(one) || one.matches(':popover-open, :modal, input[type=file]'))) continue;
    faults.add(`${short(words)} is covered by ${named(hit)}`);
  }

  // Elements that stay in sight while one scrolls.
  for (const one of surface.querySelectorAll('*')) {
    if (!isFixed(one) || !isSeen(one) || !lines.some(({ element }) => one.contains(element))) continue;
    // What stands beside the rest has nothing under it.
    const { left, right } = one.getBoundingClientRect();
    const passesUnder = ({ element, box }: Line) =>
      one.parentElement?.contains(element) && !one.contains(element) && box.left < right && box.right > left;
    if (colourOf(style(one).backgroundColor)[3] < 1 && lines.some(passesUnder))
      faults.add(`${named(one)} sticks and can be seen through`);
  }
  for (const { selector: sought, edge, covers } of sticks) {
    const stuck = [...surface.querySelectorAll(sought)].find((one) => one.getClientRects().length > 0);
    if (!stuck) {
      faults.add(`${sought} isn’t there to stick`);
      continue;
    }
    const scroller = upFrom(stuck).find((one) => one !== stuck && /auto|scroll/.test(style(one).overflowY));
    const moving = scroller ?? document.scrollingElement ?? document.documentElement;
    const before = moving.scrollTop;
    const window = scroller?.getBoundingClientRect() ?? { top: 0, bottom: height };
    // To where its own place has just gone by at that edge, and what it stands in has not.
    const { top, height: itsHeight } = stuck.getBoundingClientRect();
    const within = upFrom(stuck).find((one) => one !== stuck && one.getClientRects().length > 0) ?? surface;
    const wanted =
      edge === 'top' ? top + 40 - window.top : within.getBoundingClientRect().top + itsHeight + 60 - window.bottom;
    // Where there is too little to scroll, there is more for a moment.
    const filled = (scroller ?? document.body) as HTMLElement;
    if (edge === 'top') filled.style.paddingBottom = '200vh';
    moving.scrollTo({ top: before + wanted, behavior: 'instant' });
    const now = stuck.getBoundingClientRect();
    const off = edge === 'top' ? now.top - window.top : window.bottom - now.bottom;
    if (!isFixed(stuck)) faults.add(`${sought} doesn’t stick`);
    else if (Math.abs(off) > 1 && (edge === 'top' || within.getBoundingClientRect().bottom > window.bottom))
      faults.add(`${sought} stands ${round(off)} px from the ${edge} it should stick to`);
    if (now.height > covers) faults.add(`${sought} covers ${round(now.height)} px of the window, more than ${covers}`);
    filled.style.paddingBottom = '';
    moving.scrollTo({ top: before, behavior: 'instant' });
  }
  return [...faults];
}
