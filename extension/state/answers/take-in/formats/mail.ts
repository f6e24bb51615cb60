import { encodedWordsIn, headsOf } from './mime.ts';

/** Who has sent a mail, when, and about what. */
export interface MailHead {
  /** As it stands there, without an address; may be empty. */
  from: string;
  /** "2026-03-01" */
  date?: string | undefined;
  subject: string;
  /** Its lines that say who writes, when and about what, as they stand there. */
  lines: string[];
}

const known =
  /^(?:return-path|received|from|to|subject|date|message-id|mime-version|delivered-to|x-[\w-]+|dkim-signature|arc-[\w-]+|authentication-results|reply-to|cc|content-type):/i;

/** Does a file begin as a saved mail does? One line of such may stand in any text. */
export function hasMailHead(start: string): boolean {
  const lines = start.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  const end = lines.indexOf('');
  const heads = lines.slice(0, end < 0 ? lines.length - 1 : end);
  return (
    heads.length >= 3 &&
    heads.every((line) => /^[!-9;-~]+:/.test(line)) &&
    heads.filter((line) => known.test(line)).length >= 3
  );
}

export function mailHeadOf(latin: string): MailHead {
  const { heads } = headsOf(latin);
  const head = (name: string) => encodedWordsIn(heads.get(name) ?? '');
  const lines = (['From', 'Date', 'Subject'] as const).flatMap((name) => {
    const said = head(name.toLowerCase());
    return said === '' ? [] : [`${name}: ${said}`];
  });
  return { from: nameIn(head('from')), date: dayIn(head('date')), subject: head('subject'), lines };
}

/** As programs show the head of a mail that is copied or answered: "Från: … Skickat: … Till: … Ämne: …". */
const names = {
  from: /^(?:från|from|avsändare)\s*:\s*(.+)$/i,
  date: /^(?:skickat|skickad|sent|datum|date)\s*:\s*(.+)$/i,
  subject: /^(?:ämne|subject)\s*:\s*(.*)$/i,
  others: /^(?:till|to|kopia|cc|bilagor|attachments|prioritet|importance)\s*:/i,
};

/** The head that a pasted mail begins with, and the text below it; undefined where it has none. */
export function pastedMail(text: string): { head: MailHead; body: string } | undefined {
  const lines = text.split(/\r\n|[\n\r]/);
  const found: Partial<Record<'from' | 'date' | 'subject', string>> = {};
  let at = 0;
  for (; at < lines.length && at < 15; at++) {
    const line = lines[at]?.trim() ?? '';
    const name = (['from', 'date', 'subject'] as const).find(
      (one) => found[one] === undefined && names[one].test(line),
    );
    if (name) found[name] = names[name].exec(line)?.[1]?.trim() ?? '';
    else if (!names.others.test(line) && line !== '') break;
  }
  if (found.from === undefined || Object.keys(found).length < 2) return undefined;
  return {
    head: {
      ...{ from: nameIn(found.from), date: dayIn(found.date ?? ''), subject: found.subject ?? '' },
      lines: lines.slice(0, at).filter((line) => line.trim() !== ''),
    },
    body: lines.slice(at).join('\n'),
  };
}

/** "Ek, Anna <anna@…>" without the address; the address where there is no name. */
const nameIn = (from: string): string => {
  const name = from
    .replace(/[<[(][^<>[\]()]*@[^<>[\]()]*[>\])]/g, '')
    .replace(/["']/g, '')
    .trim();
  return name === '' ? from.replace(/[<>]/g, '').trim() : name;
};

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const english = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dayIn(words: string): string | undefined {
  const [, year, month, day] = /(\d{4})-(\d{2})-(\d{2})/.exec(words) ?? [];
  if (year && month && day) return `${year}-${month}-${day}`;
  const [, dated, called, when] = /(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})/u.exec(words) ?? [];
  if (!dated || !called || !when) return undefined;
  const short = called.toLowerCase().slice(0, 3);
  const found = english.indexOf(short) < 0 ? months.findIndex((one) => one.startsWith(short)) : english.indexOf(short);
  if (found < 0) return undefined;
  return `${when}-${String(found + 1).padStart(2, '0')}-${dated.padStart(2, '0')}`;
}
