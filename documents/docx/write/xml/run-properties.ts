import { childOf, type XmlElement } from '../../file/xml-element.ts';
import type { PartXml } from './part-xml.ts';

/**
 * The properties of a run, to be copied into another. A change of them that is kept gets an id of its own.
 * @param newId none where what is inserted only looks like the run
 */
export function runProperties(part: PartXml, run: XmlElement, newId?: () => number): string {
  const properties = childOf(run, 'w:rPr');
  if (!properties) return '';
  const source = part.sourceOf(properties);
  const change = childOf(properties, 'w:rPrChange');
  if (!change) return source;
  const [from, to] = [change.at - properties.at, part.endOf(change) - properties.at];
  const kept = newId ? source.slice(from, to).replace(/(:id\s*=\s*["'])[^"']*/, (_, id: string) => id + newId()) : '';
  return source.slice(0, from) + kept + source.slice(to);
}
