import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';

/** A piece of a paragraph: words that stayed, or that somebody put in or took away. */
interface Part {
  text: string;
  is: 'kept' | 'put' | 'taken';
  author: string;
}

interface MadeComment {
  author: string;
  text: string;
  paragraph: number;
  /** Indexes of parts, the end exclusive. */
  from: number;
  to: number;
  date?: Date;
}

export interface Made {
  paragraphs: { parts: Part[]; isHeading?: boolean }[];
  comments: MadeComment[];
}

const day = '2026-03-01T10:00:00Z';

/** A Word file as the `docx` package writes it. */
export async function commentedDocx({ paragraphs, comments }: Made): Promise<Uint8Array> {
  let change = 0;
  const runOf = ({ text, is, author }: Part): ParagraphChild => {
    const by = { id: ++change, author, date: day, text };
    if (is === 'kept') return new TextRun(text);
    return is === 'put' ? new InsertedTextRun(by) : new DeletedTextRun(by);
  };
  const children = paragraphs.map(({ parts, isHeading }, paragraph) => {
    const own = comments.map((one, id) => ({ ...one, id })).filter((one) => one.paragraph === paragraph);
    const runs: ParagraphChild[] = [];
    for (let i = 0; i <= parts.length; i++) {
      for (const { id } of own.filter(({ to }) => to === i))
        runs.push(new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] }));
      for (const { id } of own.filter(({ from }) => from === i)) runs.push(new CommentRangeStart(id));
      const part = parts[i];
      if (part) runs.push(runOf(part));
    }
    return new Paragraph({ children: runs, ...(isHeading && { heading: HeadingLevel.HEADING_1 }) });
  });
  const document = new Document({
    title: 'Strategi',
    comments: {
      children: comments.map(({ author, text, date = new Date(day) }, id) => ({
        id,
        author,
        date,
        initials: 'X',
        children: text.split('\n').map((line) => new Paragraph(line)),
      })),
    },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

export type RandomNumber = () => number;

/** A generator of numbers from 0 to 1, the same ones for the same seed. */
export function randomNumbers(seed: number): RandomNumber {
  let state = (seed * 2_654_435_761 + 1) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

const words =
  'kommunen regionen hälsa psykisk vård omsorg ska bör kan främja stärka mål insats stöd barn unga vuxna samverkan uppföljning ansvar och i för av med'.split(
    ' ',
  );
const authors = ['Anna Ek', 'Bo Ask', 'Åsa Öberg'];

const pick = <One>(from: readonly One[], random: RandomNumber): One => from[Math.floor(random() * from.length)] as One;

/** A document of sentences with changes and comments all over. @param many about how many comments */
export function randomDocument(random: RandomNumber, many: number): Made {
  const paragraphs = Array.from({ length: 2 + Math.floor(random() * 8) }, (_, i) => ({
    parts: randomParts(random, `${i + 1}`),
    ...(random() < 0.2 && { isHeading: true }),
  }));
  const comments = Array.from({ length: many }, (_, i): MadeComment => {
    const paragraph = Math.floor(random() * paragraphs.length);
    const { length } = paragraphs[paragraph]?.parts ?? [];
    const from = Math.floor(random() * length);
    const to = Math.min(length, from + 1 + Math.floor(random() * 3));
    return { author: pick(authors, random), text: `Synpunkt ${i} om ${pick(words, random)}.`, paragraph, from, to };
  });
  return { paragraphs, comments };
}

function randomParts(random: RandomNumber, first: string): Part[] {
  const parts: Part[] = [{ text: `Stycke ${first}: `, is: 'kept', author: '' }];
  const length = 3 + Math.floor(random() * 14);
  for (let i = 0; i < length; i++) {
    const text = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(words, random)).join(' ');
    const end = pick([' ', ' ', ' ', ', ', '. ', ''], random);
    const kind = random();
    const is = kind < 0.7 ? 'kept' : kind < 0.85 ? 'put' : 'taken';
    parts.push({ text: text + end, is, author: pick(authors, random) });
  }
  return parts;
}
