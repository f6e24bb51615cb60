import type { SaidLook } from '../../../flow/content/text-look.ts';
import { attributeIn, elementsOf, type XmlElement } from '../../file/xml-element.ts';

/** What is on or off, and by which two styles that both say so take each other out. */
const switches = {
  'w:vanish': 'isHidden',
  'w:strike': 'isStruck',
  'w:dstrike': 'isStruckTwice',
  'w:b': 'isBold',
  'w:i': 'isItalic',
  'w:caps': 'isAllCaps',
  'w:smallCaps': 'isSmallCaps',
} as const;
const toggles = Object.values(switches);

type Toggle = (typeof toggles)[number];

/** How a run looks. Undefined where nothing is said. */
export interface RunLook extends SaidLook, Partial<Record<Toggle, boolean>> {}

/** @param properties those that go before others first */
export function runLook(properties: readonly (XmlElement | undefined)[]): RunLook {
  const look: RunLook = {};
  for (const one of properties)
    for (const property of one ? elementsOf(one) : []) {
      const { name } = property;
      const value = attributeIn(property, 'w:val');
      if (name === 'w:vertAlign') look.raised ??= raisedBy(value);
      else if (name === 'w:u') look.isUnderlined ??= value !== 'none';
      else if (isSwitch(name)) look[switches[name]] ??= !/^(?:0|false|off)$/.test(value ?? '');
    }
  return look;
}

const isSwitch = (name: string): name is keyof typeof switches => Object.hasOwn(switches, name);

const raisedBy = (value: string | undefined): RunLook['raised'] =>
  value === 'superscript' ? 'super' : value === 'subscript' ? 'sub' : 'level';

/** Properties of a run go before those of its style, and these before those of its paragraph's. */
export function withStyles(own: RunLook, style: RunLook, paragraph: RunLook): RunLook {
  const look: RunLook = {
    isUnderlined: own.isUnderlined ?? style.isUnderlined ?? paragraph.isUnderlined ?? false,
    raised: own.raised ?? style.raised ?? paragraph.raised ?? 'level',
  };
  for (const toggle of toggles) look[toggle] = own[toggle] ?? (style[toggle] ?? false) !== (paragraph[toggle] ?? false);
  return look;
}
