import type { Span } from '../../../block.ts';
import { elementsOf, type XmlElement, xmlTextIn } from '../../file/xml-element.ts';
import type { DocxBlock, RunPiece } from '../../text/docx-block.ts';
import type { WhyUntracked } from '../docx-note.ts';
import { closedIn, commentPlace } from '../places/comment-place.ts';
import type { XmlPlace } from '../xml/part-edits.ts';
import type { PartXml } from '../xml/part-xml.ts';
import { smallestEdit } from './smallest-edit.ts';

/** A proposal as a change of the document. */
export interface TrackedProposal {
  /** What is deleted, without the signs of comments that stand between: a place and a place each. */
  deleted: readonly { from: XmlPlace; to: XmlPlace }[];
  /** The texts in it, wholly or partly. */
  texts: readonly XmlElement[];
  /** What is inserted. Empty where nothing is. */
  put: string;
  /** Where. `begins`: it is where the note's words begin, and not behind words of theirs. */
  place: XmlPlace;
  begins: boolean;
  /** The run whose looks it has. */
  like: XmlElement | undefined;
}

/** Elements of a run that are text, and may be deleted as such. */
const texts = new Set(['w:t', 'w:tab', 'w:ptab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:softHyphen', 'w:sym']);
/** What may stand between runs that are deleted: marks that say nothing of the text. */
const marks = /^w:(?:proofErr|bookmark(?:Start|End)|commentRange(?:Start|End)|perm(?:Start|End))$/;
const changes = /^w:(?:ins|del|moveFrom|moveTo)/;

/** A proposal for words of a block, or why it can't be written as a change. @param fields runs that Word works out */
export function trackedProposal(
  part: PartXml,
  block: DocxBlock,
  span: Span,
  words: string,
  fields: ReadonlySet<number>,
): TrackedProposal | WhyUntracked {
  const edit = smallestEdit(block.text.slice(span.start, span.end), words);
  const [start, end] = [span.start + edit.start, span.start + edit.end];
  if (start === end && edit.put === '') return 'same';
  const pieces = start < end ? piecesOver(block, start, end) : pieceAt(block, start, part, fields);
  if (pieces.length === 0) return start < end ? 'content' : whyNoPlace(block, start, part, fields);
  const why = whyNotIn(part, pieces, fields);
  if (why) return why;
  const [first, last] = [pieces[0] as RunPiece, pieces.at(-1) as RunPiece];
  if (start === end) {
    const place = placeOf(part, first, start, start === first.start ? 'start' : 'end');
    if (!place) return 'content';
    const like = part.pathTo(first.at).at(-2);
    return { deleted: [], texts: [], put: edit.put, place, begins: start === span.start, like };
  }
  const [from, to] = [placeOf(part, first, start, 'start'), placeOf(part, last, end, 'end')];
  if (!from || !to) return 'content';
  const runs = runsOver(part, pieces);
  if (typeof runs === 'string') return runs;
  return {
    deleted: stretchesBetween(part, runs, from, to),
    texts: runs.flatMap((run) =>
      elementsOf(run).filter(({ name, at }) => name === 'w:t' && first.at <= at && at <= last.at),
    ),
    put: edit.put,
    place: to,
    begins: false,
    like: runs.find((run) => elementsOf(run).some(({ name }) => name === 'w:t')),
  };
}

/** The pieces of these words; none where a number that Word draws is among them. */
function piecesOver({ pieces }: DocxBlock, start: number, end: number): RunPiece[] {
  const over = pieces.filter((piece) => piece.start < end && start < piece.end);
  return (over[0]?.start ?? end) <= start ? over : [];
}

/** The piece beside which something is inserted: the one before, whose looks it gets, unless it can't go there. */
function pieceAt(block: DocxBlock, at: number, part: PartXml, fields: ReadonlySet<number>): RunPiece[] {
  const able = beside(block, at).filter((piece) => !whyNotIn(part, [piece], fields));
  const isWord = (piece: RunPiece) => part.pathTo(piece.at).at(-1)?.name === 'w:t';
  return [able.find(isWord) ?? able[0]].flatMap((piece) => piece ?? []);
}

function whyNoPlace(block: DocxBlock, at: number, part: PartXml, fields: ReadonlySet<number>): WhyUntracked {
  const [piece] = beside(block, at);
  return (piece && whyNotIn(part, [piece], fields)) ?? 'content';
}

const beside = ({ pieces }: DocxBlock, at: number): RunPiece[] =>
  pieces.filter(({ start, end }) => start <= at && at <= end);

function whyNotIn(part: PartXml, pieces: readonly RunPiece[], fields: ReadonlySet<number>): WhyUntracked | undefined {
  const paths = pieces.map(({ at }) => part.pathTo(at));
  const [first] = paths;
  if (pieces.some(({ change }) => change) || paths.some((path) => path.some(({ name }) => changes.test(name))))
    return 'changes';
  if (
    pieces.some(({ run }) => fields.has(run)) ||
    paths.some((path) => path.some(({ name }) => name === 'w:fldSimple'))
  )
    return 'field';
  if (pieces.some(({ paragraph, part: name }) => paragraph !== pieces[0]?.paragraph || name !== part.name))
    return 'paragraphs';
  if (paths.some((path) => closedIn(path) !== path.length - 2)) return 'content';
  return paths.some((path) => path.at(-3) !== first?.at(-3)) ? 'border' : undefined;
}

const placeOf = (part: PartXml, piece: RunPiece, at: number, side: 'start' | 'end'): XmlPlace | undefined =>
  runPlace(part, piece, piece.from + at - piece.start, side);

/** As a comment's, but in the same link or control as the run. */
function runPlace(part: PartXml, { at, run }: RunPiece, offset: number, side: 'start' | 'end'): XmlPlace | undefined {
  const mark = commentPlace(part, { at, offset }, side)?.mark;
  const path = part.pathTo(run);
  const [parent, element] = [path.at(-2), path.at(-1)];
  if (!mark || !parent || !element || mark.split || mark.parent === parent) return mark;
  return { at: mark.at <= run ? run : part.endOf(element), parent };
}

/** The runs of these pieces, all in one parent, or why they can't be deleted. */
function runsOver(part: PartXml, pieces: readonly RunPiece[]): XmlElement[] | WhyUntracked {
  const [first, last] = [pieces[0] as RunPiece, pieces.at(-1) as RunPiece];
  const parent = part.pathTo(first.run).at(-2);
  const known = new Set(pieces.map(({ at }) => at));
  const runs: XmlElement[] = [];
  for (const one of parent ? part.elementsIn(parent) : []) {
    if (one.at < first.run || one.at > last.run || marks.test(one.name)) continue;
    if (changes.test(one.name)) return 'changes';
    if (one.name === 'w:fldSimple') return 'field';
    if (one.name !== 'w:r')
      return /^w:(?:hyperlink|sdt|smartTag|customXml|dir|bdo)$/.test(one.name) ? 'border' : 'content';
    if (isCommentSign(one)) continue;
    const within = elementsOf(one).filter(({ name, at }) => name !== 'w:rPr' && first.at <= at && at <= last.at);
    if (!within.every((element) => isNoText(element) || (known.has(element.at) && texts.has(element.name))))
      return 'content';
    runs.push(one);
  }
  return runs;
}

/** The run of a comment's sign must not be deleted: the comment would go with it. */
const isCommentSign = (run: XmlElement): boolean =>
  elementsOf(run).some(({ name }) => name === 'w:commentReference') &&
  elementsOf(run).every(({ name }) => name === 'w:commentReference' || name === 'w:rPr');

const isNoText = (element: XmlElement): boolean =>
  element.name === 'w:lastRenderedPageBreak' || (element.name === 'w:t' && !/[^ \t\r\n]/.test(xmlTextIn(element)));

function stretchesBetween(part: PartXml, runs: readonly XmlElement[], from: XmlPlace, to: XmlPlace) {
  const deleted: { from: XmlPlace; to: XmlPlace }[] = [];
  const { parent } = from;
  for (const [i, run] of runs.entries()) {
    const start = i === 0 ? from : { at: run.at, parent };
    const end = i === runs.length - 1 ? to : { at: part.endOf(run), parent };
    const last = deleted.at(-1);
    const isNext = last && !hasCommentSign(part, parent, last.to.at, start.at);
    if (last && isNext) last.to = end;
    else deleted.push({ from: start, to: end });
  }
  return deleted;
}

const hasCommentSign = (part: PartXml, parent: XmlElement, from: number, to: number): boolean =>
  part.elementsIn(parent).some((one) => from <= one.at && one.at < to && one.name === 'w:r');
