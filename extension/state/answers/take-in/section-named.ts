/** A part of the remiss as points name it: a section by its number, or by its heading where it has none. @param path the headings, the outermost first */
export function sectionNamed(path: readonly string[]): string[] {
  const heading = path.at(-1)?.replace(/\s+/g, ' ').trim() ?? '';
  const number = /^(?:avsnitt|kapitel|kap\.?)?\s*(\d+(?:\.\d+)*)\.?(?:\s|$)/i.exec(heading)?.[1];
  return heading === '' ? [] : [number ?? heading];
}
