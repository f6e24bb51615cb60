import { attributeIn, type XmlElement } from '../docx/file/xml-element.ts';
import type { SaidLook } from '../flow/content/text-look.ts';

/** How a text looks. Undefined where nothing is said. */
export interface OdtLook extends SaidLook {
  isHidden?: boolean;
  isStruck?: boolean;
}

type Mutable = { -readonly [Key in keyof OdtLook]: OdtLook[Key] };

/** @param properties `style:text-properties`, those that go before others first */
export function odtLook(properties: readonly (XmlElement | undefined)[]): OdtLook {
  const look: Mutable = {};
  for (const one of properties) {
    if (!one || one.attributes === '') continue;
    const said = (name: string) => attributeIn(one, name);
    const is = (name: string, test: (value: string) => boolean) => {
      const value = said(name);
      return value === undefined ? undefined : test(value);
    };
    set(
      look,
      'isBold',
      is('fo:font-weight', (weight) => weight === 'bold' || Number(weight) >= 600),
    );
    set(
      look,
      'isItalic',
      is('fo:font-style', (style) => style !== 'normal'),
    );
    set(
      look,
      'isUnderlined',
      is('style:text-underline-style', (style) => style !== 'none'),
    );
    set(
      look,
      'isAllCaps',
      is('fo:text-transform', (transform) => transform === 'uppercase'),
    );
    set(
      look,
      'isSmallCaps',
      is('fo:font-variant', (variant) => variant === 'small-caps'),
    );
    set(
      look,
      'isStruck',
      is('style:text-line-through-style', (style) => style !== 'none'),
    );
    set(
      look,
      'isHidden',
      is('text:display', (display) => display === 'none'),
    );
    look.raised ??= raisedBy(said('style:text-position'));
  }
  return look;
}

function set(look: Mutable, name: Exclude<keyof OdtLook, 'raised'>, value: boolean | undefined): void {
  if (value !== undefined) look[name] ??= value;
}

/** "super 58%", "-33% 58%" */
function raisedBy(position: string | undefined): OdtLook['raised'] {
  if (position === undefined) return undefined;
  const height = position.startsWith('super') ? 1 : position.startsWith('sub') ? -1 : Number.parseFloat(position);
  return height > 0 ? 'super' : height < 0 ? 'sub' : 'level';
}
