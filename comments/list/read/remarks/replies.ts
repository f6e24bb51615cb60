import { unknownSender } from '../../entries/sender.ts';
import { shortened } from '../../entries/sentences.ts';
import type { Remark, RemarkReply } from './remark.ts';
import { repliesNotThere, replyOpening } from './same-replies.ts';
import { clockIn } from './word-time.ts';

/**
 * A comment of ours has no replies. They stand below what it says, a paragraph each that begins with who and when, so that the comment can
 * be told from them when the file comes again. What the reader writes below them is the reader's own. Earlier versions began them with "Svar
 * av" and left empty lines in them: there it can't be told where a reply ends, and nobody's words are to become the reader's.
 */
const endless = 'Svar av ';
const between = '\n\n';

export function replyText({ author, date, text }: RemarkReply): string {
  const said = text.trim().replace(/\n\s*\n/g, '\n');
  return `Svar från ${nameIn(author)}, ${clockIn(date)?.slice(0, 16).replace('T', ' ') ?? 'utan datum'}: ${said}`;
}

/** A reply to what the document was sent with: that isn't taken in, so the reply is a comment of its own, by who wrote it. */
export function asAnswer({ author, date, text }: RemarkReply, to: Remark): Remark {
  const name = nameIn(to.author);
  const words = inOneLine(to.text);
  const said = words === '' ? '' : `, som skrev ”${shortened(words, mostQuoted)}”`;
  return {
    ...{
      is: 'comment',
      author,
      text: `Svar till ${name}${said}:${between}${text.trim()}`,
      isResolved: false,
      replies: [],
    },
    ...(date !== undefined && { date }),
    ...(to.span && { span: to.span }),
  };
}

/** In UTF-16 units. */
const mostQuoted = 200;

/** What is said in a text, and the replies below it: see `saidAndReplies`. */
export function withoutReplies(commenting: string): { said: string; replies: string[] } {
  const said: string[] = [];
  const replies: string[] = [];
  for (const paragraph of commenting.split(between)) {
    if (replyOpening.test(paragraph)) replies.push(paragraph);
    else if (replies.at(-1)?.startsWith(endless)) replies.push(`${replies.pop()}${between}${paragraph}`);
    else said.push(paragraph);
  }
  return { said: said.join(between), replies };
}

/** Both again, with those replies that aren't there yet. */
export function withReplies(said: string, known: readonly string[], more: readonly string[]): string {
  const added = repliesNotThere(known, more);
  return [said, ...known, ...added].filter((part) => part !== '').join(between);
}

const nameIn = (author: string) => inOneLine(author).slice(0, 200) || unknownSender;

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
