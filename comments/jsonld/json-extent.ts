/** How deeply JSON nests, and how many values it has at most. */
export interface JsonExtent {
  depth: number;
  values: number;
}

/**
 * Counted over the text, before anything is made of it: a parser builds whatever is written, and what then walks the values by
 * recursion has no stack for 100,000 lists within each other. What is no JSON is counted as well as it goes; the parser refuses it.
 */
export function jsonExtent(json: string): JsonExtent {
  let [depth, deepest, values] = [0, 0, 1];
  for (let at = 0; at < json.length; at++) {
    switch (json.charCodeAt(at)) {
      case 0x22:
        at = stringEnd(json, at);
        break;
      case 0x5b:
      case 0x7b:
        values++;
        deepest = Math.max(deepest, ++depth);
        break;
      case 0x5d:
      case 0x7d:
        depth--;
        break;
      case 0x2c:
        values++;
    }
  }
  return { depth: deepest, values };
}

/** Where the string that begins at an offset has its last quotation mark, or the text ends. */
function stringEnd(json: string, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return json.length;
}
