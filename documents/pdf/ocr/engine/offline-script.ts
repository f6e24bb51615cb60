/**
 * What tesseract.js's worker script has that a package for the stores can do without: addresses on the network that it would ask where it
 * is told no others, code made of text, and the name of a file that isn't shipped.
 */
const parts: readonly [what: string, part: RegExp, instead: string][] = [
  ['the address of the data', /"https:\/\/cdn\.jsdelivr\.net\/npm\/@tesseract\.js-data\/"\.concat\(/g, '"/".concat('],
  ['the address of the core', /"https:\/\/cdn\.jsdelivr\.net\/npm\/tesseract\.js-core@v"\.concat\(/g, '"/".concat('],
  ['code made of text', /new Function\("return this"\)\(\)/g, 'self'],
  ['its source map', /\n?\/\/# sourceMappingURL=worker\.min\.js\.map/g, ''],
];
/** The licence requires changes to be stated. */
const notice = '/* Changed by Remissläsaren: no addresses on the network, and no code made of text. */\n';

/**
 * The script without them.
 * @param source minified, as the package has it
 * @throws Error where it isn't written as it was: then look what another version of it asks for
 */
export function offlineScript(source: string): string {
  let script = source;
  for (const [what, part, instead] of parts) {
    const found = script.match(part)?.length ?? 0;
    if (found !== 1) throw new Error(`${what} is ${found} times in tesseract.js's worker script, once is known`);
    script = script.replace(part, () => instead);
  }
  const other = /https?:\/\/(?!github\.com|feross\.org)[^\s"'`)\]]+|new Function|\beval\(/.exec(script);
  if (other) throw new Error(`tesseract.js's worker script has "${other[0]}"`);
  return notice + script;
}
