import { withoutTurns } from '../../language/swedish/letters/without-turns.ts';

/** What lists in Swedish call a document without a title. Earlier versions of the extension also stored it as the title. */
const untitledInSwedish = 'Dokument utan titel';

/** What older databases and backups hold instead of no title, in the language that the interface had. */
const storedForNone = [untitledInSwedish, 'Document without a title', 'Untitled document'];

/** Has the stored ärende or document no title? A new one is stored as ''. */
export const isUntitled = (title: string): boolean => withoutTurns(title) === '' || storedForNone.includes(title);

/** A title as it is said in a sentence. @param untitled what one without a title is called in the language that is written */
export const titleOr = (title: string, untitled: string): string =>
  isUntitled(title) ? untitled : withoutTurns(title);

/** For lists, which are in Swedish whatever the interface's language is, and for sorting. */
export const titleInSwedish = (title: string): string => titleOr(title, untitledInSwedish);
