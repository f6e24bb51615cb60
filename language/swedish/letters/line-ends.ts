import { conjunctions } from '../words/conjunctions.ts';

/** A hyphen at a line's end. Some programs that write PDFs use a soft hyphen for any, and some that read them turn it into ¬. */
const hyphen = '[-\\u2010\\u00ad\\u00ac]';
/** One line break, or several with empty lines between them. */
const newLine = '[ \\t]*(?:(?:\\r?\\n|\\u2028)[ \\t]*)+';

/** What may follow a stub, the first part of a compound whose end comes with a later word: "hälso-⏎och sjukvård". */
const joining = [...conjunctions.filter((word) => word !== 'men'), 'som'];
const joiningWord = `(?:${joining.join('|')})(?!\\p{L})`;

/** "program-⏎men", "mekanis-⏎men" and "nor-⏎men" are broken words; nothing ends so behind "stads-" or "barn-". */
const men = (end: string) => `(?<=(?:[^aiy]s|[dn])${hyphen}${end})men(?!\\p{L})`;
const beforeSom = `(?<=(?<!\\p{L})(?:[Aa]llt)?(?:[Ee]fter|[Ll]ik|[Ss]å)${hyphen})`;

/** No word is broken after its first letter ("e-hälsa"), except after the prefix "o-"; and the hyphen of "icke-" is its own. */
const ownHyphen = `(?<=(?<!\\p{L})(?:(?![Oo])\\p{L}|[Ii]cke)${hyphen})`;

// The pattern begins with the hyphen, so that the look behind is only tried at hyphens: that is faster.
const broken = (end: string, sign = hyphen) =>
  `${sign}(?:(?<=\\p{Ll}${hyphen})(?!${ownHyphen})${end}(?=\\p{Ll})(?!${joiningWord}|${men(end)})|${beforeSom}${end}(?=som(?!\\p{L})))`;

/**
 * A word broken at a line's end ("väl-⏎befinnande"), which is joined; but not a stub before a conjunction ("hälso-⏎och"),
 * nor at a hyphen that is the word's own, as behind a capital ("NPF-⏎utredning").
 */
export const lineEnd = new RegExp(broken(newLine), 'u');

/** The same, also where a block ends (U+2029), as when a footnote stands between the two halves of a word. */
export const brokenWord = broken(`(?:${newLine}|[ \\t]*\\u2029[ \\t]*)`);

/** Further words that may follow a stub within a line: "från låg- till högstadiet". */
const goingOn = `(?:men|till|kontra|versus|vs|via|mot|med|plus|inte|ej|såväl|både|och/eller)(?!\\p{L})`;

/** A word broken at a line's end, in text where each line end has become a blank ("Stock- holms"). */
export const brokenAtBlank = `(?!${hyphen} ${goingOn})(?:${broken(' ')})`;

/** A line end that doesn't stand for a blank: behind a word's own hyphen, a dash between two years, or a slash between two words. */
export const lineEndInWord = `(?:(?<=[\\p{L}\\p{N}])${hyphen}${newLine}(?=[\\p{L}\\p{N}])(?!${joiningWord}|${men(newLine)})|(?<=\\p{N})\\u2013${newLine}(?=\\p{N})|(?<=\\p{L})/${newLine}(?=\\p{L}))`;

/** A soft hyphen that has become the sign ¬: within a word ("o¬hälsa"), or where a line has ended that is a blank by now. */
export const softSign = `(?<=\\p{L})\\u00ac(?=\\p{Ll})|(?<=\\p{Lu})\\u00ac(?:[ \\t]|${newLine})?(?=\\p{Lu})|(?!\\u00ac ${goingOn})(?:${broken('[ \\t]+', '\\u00ac')})`;
