/** Where what begins in an XML text ends: both readers of XML go over it once, and say in their own way that it is damaged. */

/** Behind the end of the tag at `start`, or undefined where it has none within so many UTF-16 units; a quoted value may hold one. */
export function endOfTag(xml: string, start: number, longest: number): number | undefined {
  let quote = 0;
  const farthest = Math.min(xml.length, start + longest);
  for (let at = start + 1; at < farthest; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x22 || code === 0x27) quote = code;
    else if (code === 0x3e) return at + 1;
    else if (code === 0x3c) break;
  }
  return undefined;
}

/** Behind the comment, processing instruction or CDATA section at `start`; undefined where there is none, or it has no end. */
export function endOfAside(xml: string, start: number): number | undefined {
  const [begins, ends] = asides.find(([begins]) => xml.startsWith(begins, start)) ?? [];
  const end = begins && ends ? xml.indexOf(ends, start + begins.length) : -1;
  return ends && end >= 0 ? end + ends.length : undefined;
}

const asides = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
