import { unknownSender } from '../../entries/sender.ts';
import type { RemarkReply } from './remark.ts';
import { clockIn } from './word-time.ts';

/**
 * A comment of ours has no replies. They stand below what it says, a paragraph each that begins with who and when, so that the comment can
 * be told from them when the file comes again.
 */
const opening = /^Svar av [^\n]{1,200}?, (?:\d{4}-\d\d-\d\d \d\d:\d\d|utan datum): /;
const between = '\n\n';

export function replyText({ author, date, text }: RemarkReply): string {
  const name = author.replace(/\s+/g, ' ').trim().slice(0, 200) || unknownSender;
  return `Svar av ${name}, ${clockIn(date)?.slice(0, 16).replace('T', ' ') ?? 'utan datum'}: ${text.trim()}`;
}

/** What a comment says, and the replies below it. */
export function withoutReplies(commenting: string): { said: string; replies: string[] } {
  const said: string[] = [];
  const replies: string[] = [];
  for (const paragraph of commenting.split(between)) {
    if (opening.test(paragraph)) replies.push(paragraph);
    else if (replies.length === 0) said.push(paragraph);
    else replies.push(`${replies.pop()}${between}${paragraph}`);
  }
  return { said: said.join(between), replies };
}

/** Both again, with those replies that aren't there yet. */
export function withReplies(said: string, known: readonly string[], more: readonly string[]): string {
  const there = new Set(known.map(inOneLine));
  const added = more.filter((reply) => !there.has(inOneLine(reply)));
  return [said, ...known, ...added].filter((part) => part !== '').join(between);
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
