import { localNameOf, rootNodeOf } from './own-properties.ts';

const { closest, getAttribute, getAttributeNS, querySelector } = Element.prototype;
const xlink = 'http://www.w3.org/1999/xlink';
/** What isn't drawn where it stands, but where it is used. */
const kept = 'defs, symbol';

/** The text that a drawing keeps elsewhere and draws here with <use>; what is drawn where it stands, too, is read there. */
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
