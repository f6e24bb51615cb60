import { attributeIn, elementsOf, type XmlElement } from '../../file/xml-element.ts';

/** The runs of fields, by their offset: Word works out what stands in them, so a change there would be written over. */
export function fieldRunsIn(root: XmlElement): ReadonlySet<number> {
  const runs = new Set<number>();
  /** The open fields, each with whether its result has begun. */
  let open: boolean[] = [];
  const look = (element: XmlElement): void => {
    for (const one of elementsOf(element)) {
      if (one.name === 'w:fldChar') mark(attributeIn(one, 'w:fldCharType'));
      if (one.name === 'w:r' && open.length > 0) runs.add(one.at);
      const before = open.length;
      look(one);
      if (one.name === 'w:r' && (before > 0 || open.length > 0)) runs.add(one.at);
      // As in reading: one whose result doesn't begin in its paragraph is a broken one.
      if (one.name === 'w:p') open = open.filter((isResult) => isResult);
    }
  };
  const mark = (type: string | undefined) => {
    if (type === 'begin') open.push(false);
    else if (type === 'separate' && open.length > 0) open[open.length - 1] = true;
    else if (type === 'end') open.pop();
  };
  look(root);
  return runs;
}
