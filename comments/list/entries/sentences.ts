import type { Comment, Stance } from '../../model/comment.ts';

/** What stands for words that are to go. */
export const struck = '(utgår)';

/** A proposal in a cell. Deleting has words of its own (an empty cell means no proposal); a text of just those words gets a backslash. */
export const proposalText = (editing: string): string =>
  editing === '' ? struck : editing.replace(/^\s*\\*\(utgår\)\s*$/, '\\$&');

/** Reverses `proposalText`, and reads what somebody else has typed: the words that should stand there instead. */
export const proposalIn = (text: string): string =>
  text.trim() === struck ? '' : text.replace(/^\\(\s*\\*\(utgår\)\s*)$/, '$1');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * "Älvmarkens kommun tillstyrker avsnittet med ändring."
 * @param who nothing where it isn't known: then nobody is made to say it
 * @param what that is spoken of, as "avsnittet"; nothing of the whole
 */
export function stanceSentence(stance: Stance, who: string | undefined, what = ''): string {
  const said = what === '' ? wordsOf(stance) : saidOf(stance, what);
  return who === undefined ? `Ställningstagande: ${said.replace(/^har /, '')}.` : `${who} ${said}.`;
}

/**
 * The sentence that introduces a proposal below it: "Vi tillstyrker avsnittet med följande ändring:" Undefined where the stance
 * has nothing to do with the proposal.
 */
export function proposalIntroduction(stance: Stance, who: string | undefined, what: string): string | undefined {
  if (who === undefined) return undefined;
  if (stance === 'tillstyrker med ändring') return `${who} tillstyrker ${what} med följande ändring:`;
  if (stance === 'tillstyrker med förbehåll') return `${who} tillstyrker ${what} med förbehåll för följande ändring:`;
  return undefined;
}

const wordsOf = (stance: Stance): string => (stance.startsWith('in') ? `har ${stance}` : stance);

function saidOf(stance: Stance, what: string): string {
  switch (stance) {
    case 'tillstyrker':
    case 'avstyrker':
      return `${stance} ${what}`;
    case 'tillstyrker med ändring':
    case 'tillstyrker med förbehåll':
      return stance.replace(' ', () => ` ${what} `);
    case 'avråder':
      return `avråder från ${what}`;
    case 'inget att erinra':
      return `har inget att erinra mot ${what}`;
    case 'inga synpunkter':
      return `har inga synpunkter på ${what}`;
  }
}

interface Quoted {
  quote?: string;
  struck?: true;
  /** Were the words read from the picture of a scanned page? */
  recognised?: true;
  /** In which version the words stand, as `inVersion` says it, where they aren't in the one that is answered; or `inNoVersion`. */
  earlier?: string;
}

/** Of words that have come in a file and stand nowhere in what is answered: "lydelsen som inte finns i remissen". */
export const inNoVersion = 'som inte finns i remissen';

/** "i versionen ”utkast”", by its name or as the last one; where neither is known it is an earlier one. */
export function inVersion({ name, isLast = false }: { name?: string; isLast?: boolean } = {}): string {
  if (name !== undefined) return `i versionen ”${name}”`;
  return isLast ? 'i den förra versionen' : 'i en tidigare version';
}
const absentNote = 'orden finns inte i remissen';
const noteOfEarlier = (earlier: string) => ` (${earlier === inNoVersion ? absentNote : earlier})`;
const earlierNote = new RegExp(
  ` \\((?:i (?:den förra versionen|en tidigare version|versionen ”[^”]*”)|${absentNote})\\)$`,
);

/** "Ersätt ”ohälsa” med ”psykisk ohälsa”." Undefined where nothing is proposed. */
export function proposalSentence({ editing }: Pick<Comment, 'editing'>, quoted: Quoted): string | undefined {
  if (editing === undefined) return undefined;
  const words = quotedWords(quoted);
  if (editing === '') return words === undefined ? 'Stryk.' : `Stryk ${words}.`;
  return words === undefined ? `Ny lydelse: ”${editing}”.` : `Ersätt ${words} med ”${editing}”.`;
}

/**
 * A quote of words that the sender no longer says tells so: that they are struck, or in an earlier version; and one that was read from a
 * picture says that.
 */
export const quotedWords = ({ quote, struck, recognised, earlier }: Quoted): string | undefined =>
  quote === undefined
    ? undefined
    : `${struck ? `${struckWords} ` : ''}”${quote}”${recognised ? recognisedNote : ''}${earlier === undefined ? '' : ` ${earlier}`}`;
export const struckWords = 'den strukna texten';

/** For a comment on words that stand no more, which no proposal quotes: "Gäller den strukna texten ”…”." */
export const aboutGone = (
  { editing }: Pick<Comment, 'editing'>,
  quoted: Quoted,
  longest: number,
): string | undefined =>
  (quoted.struck || quoted.earlier !== undefined) && quoted.quote !== undefined && editing === undefined
    ? `Gäller ${quotedWords({ ...quoted, quote: shortened(quoted.quote, longest) })}.`
    : undefined;

/** The words in a cell of their own, and back again. */
export const quoteCell = ({ quote, struck, recognised, earlier }: Quoted): string | undefined =>
  quote === undefined
    ? undefined
    : `${quote}${struck ? struckNote : ''}${recognised ? recognisedNote : ''}${earlier === undefined ? '' : noteOfEarlier(earlier)}`;
export function quoteIn(cell: string): Pick<Quoted, 'struck' | 'recognised'> & { quote: string } {
  const text = cell.replace(earlierNote, '');
  const recognised = text.endsWith(recognisedNote);
  const inDocument = recognised ? text.slice(0, -recognisedNote.length) : text;
  const struck = inDocument.endsWith(struckNote);
  return {
    quote: struck ? inDocument.slice(0, -struckNote.length) : inDocument,
    ...(struck && { struck }),
    ...(recognised && { recognised }),
  };
}
const recognisedWords = 'läst ur bild';
const recognisedNote = ` (${recognisedWords})`;
const struckNote = ' (struken text)';

/** "Avsnitt 3.1 Mål, s. 4"; of several documents with the document's title. */
export const placeText = ({ path, ...pages }: { path: readonly string[] } & Pages, document = ''): string =>
  [document, path.at(-1), pageNote(pages)].filter(Boolean).join(', ');

interface Pages {
  page?: number;
  lastPage?: number;
}

/** "2–3" of words that go over a page's end. */
export const pagesText = ({ page, lastPage }: Pages): string =>
  page === undefined ? '' : `${page}${lastPage === undefined ? '' : `–${lastPage}`}`;

const pageNote = (pages: Pages): string => (pages.page === undefined ? '' : `s. ${pagesText(pages)}`);

/** Behind words that are quoted: where they stand, and whether they were read from a picture. */
export function quoteNote({ recognised, ...pages }: Pages & Pick<Quoted, 'recognised'>): string {
  const said = [pageNote(pages), recognised ? recognisedWords : ''].filter(Boolean);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

/**
 * A quote that only says what is spoken of, on one line: cut only where a good deal goes, and where a sentence or a clause ends if one
 * does. @param longest in UTF-16 units, about
 */
export function shortened(quote: string, longest: number): string {
  const text = quote.replace(/\s+/g, ' ').trim();
  const least = Math.max(text.length / 5, Math.min(leastCut, longest));
  if (text.length - longest < least) return text;
  const kept = text.slice(0, longest).toWellFormed();
  const end = [/[.!?](?=[”"’')\]]*\s)/g, /[,;:](?=\s)|(?<=\s)[–—](?=\s)/g]
    .map((ends) => [...kept.matchAll(ends)].at(-1)?.index ?? 0)
    .find((at) => at >= longest / 2);
  if (end === undefined) return `${kept.replace(/(?<!\s)\s+\S*$/, '')} […]`;
  return `${kept.slice(0, end + (/[.!?]/.test(kept.charAt(end)) ? 1 : 0)).trimEnd()} […]`;
}
/** In UTF-16 units. */
const leastCut = 80;
