/** "Sidan 3", "Sidorna 3, 4 och 7", in the words given. */
export const which = (one: string, many: string, pages: readonly number[]): string =>
  pages.length === 1 ? `${one} ${pages[0]}` : `${many} ${pages.slice(0, -1).join(', ')} och ${pages.at(-1)}`;
