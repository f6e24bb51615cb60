const words = {
  sv: { nobody: 'någon utan namn', more: (count: string) => `${count} andra` },
  en: { nobody: 'someone without a name', more: (count: string) => `${count} others` },
};
/** More names than these are counted. */
const mostNamed = 5;

/** How those are named who have written in a file. Names are as the file has them: empty, or anything. */
export function peopleIn(language: keyof typeof words) {
  const { nobody, more } = words[language];
  const list = new Intl.ListFormat(language);
  const count = new Intl.NumberFormat(language);
  return {
    /** Without signs that draw nothing. */
    named: (author: string): string => author.replace(/[\p{Cf}\p{Cc}]/gu, '').trim() || nobody,
    /** Each once, and of many only some. */
    listed(names: readonly string[]): string {
      const all = [...new Set(names)];
      if (all.length <= mostNamed) return list.format(all);
      const shown = all.slice(0, mostNamed - 1);
      return list.format([...shown, more(count.format(all.length - shown.length))]);
    },
  };
}
