import { isAnonymous } from '../../../model/came-with.ts';
import type { SentRemark } from '../../../model/sent-with.ts';
import { comparable } from '../../../text/comparable-text.ts';
import { unknownSender } from '../../entries/sender.ts';
import { shortened } from '../../entries/sentences.ts';
import type { Remark, RemarkReply } from './remark.ts';

/**
 * What somebody has made in a copy of what the document was sent with. The file still says that its sender has said it, so it is a comment by
 * nobody yet that tells both: who takes it in says whose it is.
 * @param sent as the document has it, where its words are kept
 */
export function asMended(remark: Remark, sent: SentRemark | undefined): Remark {
  const { date: _, ...others } = remark;
  const name = nameIn(remark);
  const isSaid = remark.text.trim() !== '';
  const text = isSaid ? commentText(name, remark.text.trim(), sent?.text.trim()) : changeText(name, sent);
  return { ...others, ...{ is: 'comment', author: '', text, isResolved: false, replies: [] } };
}

/** The same of a reply, which has no place in a comment of ours. @param to what it is a reply to */
export function asMendedReply({ author, text }: RemarkReply, to: Remark, sent: SentRemark | undefined): Remark {
  const said = commentText(nameIn({ author }), text.trim(), sent?.text.trim());
  return {
    ...{ is: 'comment', author: '', text: said, isResolved: false, replies: [] },
    ...(to.span && { span: to.span }),
  };
}

const nameIn = ({ author }: Pick<Remark, 'author'>) =>
  isAnonymous(author) ? unknownSender : inOneLine(author).slice(0, mostOfName).toWellFormed();

/** In UTF-16 units. */
const [mostOfName, mostQuoted, mostShown] = [200, 200, 2_000];

function commentText(name: string, now: string, before: string | undefined): string {
  if (before === undefined) return `Kommentaren av ${name} står inte likadant i dokumentet.\n\nI filen: ”${now}”`;
  const added = addedTo(before, now);
  if (added !== undefined)
    return `Tillagt i kommentaren av ${name}, som skrev ”${shortened(inOneLine(before), mostQuoted)}”:\n\n${added}`;
  return `Kommentaren av ${name} är ändrad.\n\nI dokumentet: ”${shortened(before, mostShown)}”\n\nI filen: ”${now}”`;
}

function changeText(name: string, sent: SentRemark | undefined): string {
  if (sent?.editing === undefined) return `Ändringen av ${name} står inte likadant i dokumentet.`;
  const [quote, editing] = [sent.quote, sent.editing].map((words) => shortened(inOneLine(words), mostShown));
  const was = editing === '' ? `”${quote}” stryks` : `”${quote}” blir ”${editing}”`;
  return `Ändringen av ${name} är ändrad. I dokumentet: ${was}.`;
}

/** What stands behind all that stood there, if nothing else is changed. */
function addedTo(before: string, now: string): string | undefined {
  const [said, { text, ends }] = [comparable(before).text, comparable(now)];
  if (said === '' || !text.startsWith(said)) return undefined;
  const added = now.slice(ends[said.length - 1]);
  // Not in the middle of a word.
  return /^[\p{L}\p{N}]/u.test(added) ? undefined : added.trim();
}

const inOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
