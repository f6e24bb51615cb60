import { localNameOf, rootNodeOf } from './own-properties.ts';

const { closest, getAttribute, getAttributeNS, querySelector } = Element.prototype;
const xlink = 'http://www.w3.org/1999/xlink';
/** Elements of a drawing that are drawn only where <use> refers to them. */
const kept = 'defs, symbol';

/** The element with text that this <use> draws. Undefined where that element is drawn in its own place as well, and is read there. */
export function usedText(element: Element): Element | undefined {
  if (localNameOf(element) !== 'use') return undefined;
  const address = getAttribute.call(element, 'href') ?? getAttributeNS.call(element, xlink, 'href') ?? '';
  if (!/^#./.test(address)) return undefined;
  const root = rootNodeOf(element) as Document;
  const target = root.getElementById?.(decoded(address.slice(1)));
  if (!target || closest.call(target, kept) === null) return undefined;
  return localNameOf(target) === 'text' || querySelector.call(target, 'text') !== null ? target : undefined;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    // A percent sign in it begins no escape.
    return id;
  }
}
