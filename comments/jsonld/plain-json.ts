/**
 * JSON from elsewhere. A member that is called __proto__ is an ordinary one to `JSON.parse`, and becomes what an object inherits from
 * as soon as somebody writes it to another by its name; schemas don't see it. No file of ours or of any tool has one.
 */
const inherited = '__proto__';

/**
 * `JSON.parse` that leaves such members out, wherever they stand.
 * @throws SyntaxError
 */
export function parseJson(text: string): unknown {
  // Asked for each member, a large file takes twice as long.
  if (!text.includes(inherited) && !/\\u00[567]/i.test(text)) return JSON.parse(text);
  return JSON.parse(text, (name, value: unknown) => (name === inherited ? undefined : value));
}

/** Has anything in it such a member? It may have come by message and not as JSON, and then have circles in it. */
export function hasInherited(value: unknown): boolean {
  const seen = new Set<object>();
  const rest = [value];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    if (Object.hasOwn(one, inherited)) return true;
    for (const part of Object.values(one)) if (typeof part === 'object') rest.push(part);
  }
  return false;
}
