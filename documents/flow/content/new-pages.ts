import { blocksIn, type FlowContent, type FlowParagraph, type FlowPiece, type FlowRow } from './content.ts';

/** The content with a mark at the first paragraph or row of each page after the first. */
export function withPages<Piece extends FlowPiece>(content: readonly FlowContent<Piece>[]): FlowContent<Piece>[] {
  let last = 1;
  /** The page, where it is a new one. */
  const turnTo = (page: number | undefined): { newPage?: number } => {
    if (page === undefined || page <= last) return {};
    last = page;
    return { newPage: page };
  };
  return content.map((one) => {
    if (one.is === 'paragraph') return { ...one, ...turnTo(pageOf(one)) };
    if (one.is === 'table') return { ...one, rows: one.rows.map((row) => ({ ...row, ...turnTo(pageOfRow(row)) })) };
    return one;
  });
}

const pageOf = ({ blocks, pictures }: FlowParagraph): number | undefined =>
  blocks[0]?.aboutPage ?? pictures?.[0]?.picture.aboutPage;

function pageOfRow({ cells }: FlowRow): number | undefined {
  for (const { content } of cells) for (const { aboutPage } of blocksIn(content)) return aboutPage;
  return undefined;
}
