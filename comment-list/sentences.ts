import type { Comment, Stance } from '../annotations/comment.ts';

/** What stands for words that are to go. */
export const struck = '(utgår)';

/** A proposal in a cell. An empty one is no empty cell, and words that look like it get a backslash before them. */
export const proposalText = (editing: string): string =>
  editing === '' ? struck : editing.replace(/^\s*\\*\(utgår\)\s*$/, '\\$&');

/** Of what `proposalText` has written, or somebody else: the words that should stand there instead. */
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
 * The sentence that leads on to a proposal below it: "Vi tillstyrker avsnittet med följande ändring:" Undefined where the stance
 * isn't one on what is proposed.
 */
export function leadingOn(stance: Stance, who: string | undefined, what: string): string | undefined {
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
      return stance.replace(' ', ` ${what} `);
    case 'avråder':
      return `avråder från ${what}`;
    case 'inget att erinra':
      return `har inget att erinra mot ${what}`;
    case 'inga synpunkter':
      return `har inga synpunkter på ${what}`;
  }
}

/** "Ersätt ”ohälsa” med ”psykisk ohälsa”." Undefined where nothing is proposed. */
export function proposalSentence({ editing }: Pick<Comment, 'editing'>, quote: string | undefined): string | undefined {
  if (editing === undefined) return undefined;
  if (editing === '') return quote === undefined ? 'Stryk.' : `Stryk ”${quote}”.`;
  return quote === undefined ? `Ny lydelse: ”${editing}”.` : `Ersätt ”${quote}” med ”${editing}”.`;
}

/** "Avsnitt 3.1 Mål, s. 4"; of several documents with the document's title. */
export function placeText({ path, page }: { path: readonly string[]; page?: number }, document = ''): string {
  return [document, path.at(-1), page === undefined ? '' : `s. ${page}`].filter(Boolean).join(', ');
}

/** A quote that only says what is spoken of, on one line. @param longest in UTF-16 units */
export function shortened(quote: string, longest: number): string {
  const text = quote.replace(/\s+/g, ' ');
  if (text.length <= longest) return text;
  return `${text
    .slice(0, longest)
    .toWellFormed()
    .replace(/\s+\S*$/, '')} […]`;
}
