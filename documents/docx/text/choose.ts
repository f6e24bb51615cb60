import { attributeIn, childOf, childrenOf, elementsOf, type XmlElement } from '../file/xml-element.ts';

/** What is read, or passed over, in a choice between a newer and an older way to say a thing. */
const understood = new Set(['w14', 'w15', 'wp14', 'wps', 'wpg', 'wpc', 'wp', 'w', 'm', 'v']);

/**
 * The one of `mc:AlternateContent` that is to be read, so that a text box isn't read twice: the first that needs nothing unknown, else
 * the fallback.
 * ECMA-376-3, 9.3
 */
export function chosenIn(choice: XmlElement): XmlElement | undefined {
  const able = childrenOf(choice, 'mc:Choice').find((one) =>
    (attributeIn(one, 'Requires') ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .every((prefix) => understood.has(one.namespaces.get(prefix) ?? '')),
  );
  return able ?? childOf(choice, 'mc:Fallback');
}

/** The contents of the text boxes that a drawing holds, the outermost. */
export function* textBoxesIn(drawing: XmlElement): Generator<XmlElement> {
  for (const element of elementsOf(drawing)) {
    if (element.name === 'w:txbxContent') yield element;
    else if (element.name === 'mc:AlternateContent') {
      const chosen = chosenIn(element);
      if (chosen) yield* textBoxesIn(chosen);
    } else yield* textBoxesIn(element);
  }
}
