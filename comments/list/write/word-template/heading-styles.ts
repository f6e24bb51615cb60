/**
 * The names that a Word file's headings go by, with their levels. A Swedish Word calls them "Rubrik2"; what they are is told by their names
 * of old, which are English in every file.
 * @param xml of `word/styles.xml`
 */
export function headingLevels(xml: string): Map<string, number> {
  const levels = new Map<string, number>();
  for (const style of xml.split('<w:style ').slice(1)) {
    const level = /<w:name w:val="heading ([1-6])"/i.exec(style)?.[1];
    const id = /^[^>]*w:styleId="([^"]+)"/.exec(style)?.[1];
    if (level !== undefined && id !== undefined) levels.set(id, Number(level));
  }
  return levels;
}
