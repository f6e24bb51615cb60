import { conjunctions } from '../words/conjunctions.ts';

/** At a line's end; some writers of PDFs put a soft one for any, and some readers give that out as the sign ¬. */
const hyphen = '[-\\u2010\\u00ad\\u00ac]';
/** One or, where an empty line stands between, several. */
const newLine = '[ \\t]*(?:(?:\\r?\\n|\\u2028)[ \\t]*)+';

/** What a stub stands before: "hälso-⏎och". */
const joining = [...conjunctions.filter((word) => word !== 'men'), 'som'];
const joiningWord = `(?:${joining.join('|')})(?!\\p{L})`;

/** "program-⏎men", "mekanis-⏎men" and "nor-⏎men" are broken words; nothing ends so behind "stads-" or "barn-". */
const men = (end: string) => `(?<=(?:[^aiy]s|[dn])${hyphen}${end})men(?!\\p{L})`;
const beforeSom = `(?<=(?<!\\p{L})(?:[Aa]llt)?(?:[Ee]fter|[Ll]ik|[Ss]å)${hyphen})`;

/** Nothing is broken behind one letter ("e-hälsa") but "o-", which negates; and "icke-" has its hyphen anyway. */
const ownHyphen = `(?<=(?<!\\p{L})(?:(?![Oo])\\p{L}|[Ii]cke)${hyphen})`;

// The hyphen comes first, so that what stands before it is asked for at hyphens alone.
const broken = (end: string, sign = hyphen) =>
  `${sign}(?:(?<=\\p{Ll}${hyphen})(?!${ownHyphen})${end}(?=\\p{Ll})(?!${joiningWord}|${men(end)})|${beforeSom}${end}(?=som(?!\\p{L})))`;

/**
 * A word broken at a line's end ("väl-⏎befinnande"), which is joined; but not a stub before a conjunction ("hälso-⏎och"),
 * nor at a hyphen that is the word's own, as behind a capital ("NPF-⏎utredning").
 */
export const lineEnd = new RegExp(broken(newLine), 'u');

/** The same, or broken where a block ends, as it is at the end of a page that a note stands on. */
export const brokenWord = broken(`(?:${newLine}|[ \\t]*\\u2029[ \\t]*)`);

/** What else goes on behind a stub within a line: "från låg- till högstadiet". */
const goingOn = `(?:men|till|kontra|versus|vs|via|mot|med|plus|inte|ej|såväl|både|och/eller)(?!\\p{L})`;

/** A word that was broken where a line ended, in words that have come with a blank for the line's end ("Stock- holms"). */
export const brokenAtBlank = `(?!${hyphen} ${goingOn})(?:${broken(' ')})`;

/** A line's end that stands for no blank: behind a word's own hyphen, the dash between two years, the slash between two words. */
export const lineEndInWord = `(?:(?<=[\\p{L}\\p{N}])${hyphen}${newLine}(?=[\\p{L}\\p{N}])(?!${joiningWord}|${men(newLine)})|(?<=\\p{N})\\u2013${newLine}(?=\\p{N})|(?<=\\p{L})/${newLine}(?=\\p{L}))`;

/** A soft hyphen that has become the sign ¬: within a word ("o¬hälsa"), or where a line has ended that is a blank by now. */
export const softSign = `(?<=\\p{L})\\u00ac(?=\\p{Ll})|(?<=\\p{Lu})\\u00ac(?:[ \\t]|${newLine})?(?=\\p{Lu})|(?!\\u00ac ${goingOn})(?:${broken('[ \\t]+', '\\u00ac')})`;
