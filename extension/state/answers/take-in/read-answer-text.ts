import { prepareRemiss } from '../../../../answers/about/remiss.ts';
import { readAnswer } from '../../../../answers/read-answer.ts';
import { flatten } from '../../../../comments/text/flatten.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { compile, type Lexicon } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';
import type { AnswerReading, RemissContext, SuggestedPoint, TextBlock } from './what-is-read.ts';

/**
 * What a running text says: who answers, when, where they stand, and the points in it. The only way from here to what reads answers.
 * @param letterhead what stands around the text, at the top of its pages: it is read with it, and holds no points
 */
export function readAnswerText(
  blocks: readonly TextBlock[],
  letterhead: readonly TextBlock[],
  remiss: RemissContext,
): AnswerReading {
  const around = letterhead.flatMap(linesOfHead);
  const all = [...around, ...blocks];
  const { text, places } = flatten(all.map((block, id) => ({ ...block, id })));
  const parts = places.map(({ id, start, end }) => {
    const { kind = 'paragraph' as const, cell } = all[id] ?? {};
    return { start, end, kind, ...(cell && { cell }) };
  });
  const read = readAnswer(text, parts, {
    ...{ remiss: preparedOf(remiss), lexicon: lexiconWith(remiss.own), senderNumbers: remiss.numbers },
    ...(remiss.sender !== undefined && { sender: remiss.sender }),
  });
  const from = places[around.length]?.start ?? text.length;
  return {
    ...{ numbers: read.dnr, overall: read.overall, points: read.points.flatMap((point) => pointFrom(point, from)) },
    ...(read.instans !== null && { who: read.instans }),
    ...(read.date !== null && { date: read.date }),
    // Who answers is asked where the answers are listed.
    warnings: read.warnings.filter((one): one is Exclude<typeof one, 'no-instans'> => one !== 'no-instans'),
  };
}

/** "Region Nordbygd, dnr 2026/118": the sides of a page's head come as one line, and are said apart. */
const linesOfHead = (block: TextBlock): TextBlock[] =>
  block.text.split(/[,;|]?\s(?=(?:dnr|diarienummer|diarienr|datum|sida?)\P{L})/iu).map((text) => ({ ...block, text }));

type ReadPoint = ReturnType<typeof readAnswer>['points'][number];

/** With its span in the text without what stands around it; none where it is part of that. */
function pointFrom(
  { start, end, stance, about, quote, concepts, why, sure }: ReadPoint,
  from: number,
): SuggestedPoint[] {
  if (start < from || end <= start) return [];
  return [
    {
      ...{ spans: [{ start: start - from, end: end - from }], stance, about, concepts },
      ...(quote !== null && quote !== '' && { quote }),
      ...(why !== '' && { why }),
      ...(!sure && { unsure: true }),
    },
  ];
}

let compiled: { key: string; lexicon: Lexicon } | undefined;

/** The core of the package's concepts and those of the authority's own. Compiled once for all the answers that are read together. */
function lexiconWith({ key, schemes }: NonNullable<RemissContext['own']> = { key: '', schemes: [] }): Lexicon {
  if (compiled?.key !== key) {
    const core = loadGlossary(schemeFiles).schemes.filter((scheme) => scheme.core);
    compiled = { key, lexicon: compile(termsOf([...core, ...schemes])) };
  }
  return compiled.lexicon;
}

let last: { text: string; prepared: ReturnType<typeof prepareRemiss> } | undefined;

/** Made ready once for all the answers to it. */
function preparedOf({ texts }: RemissContext): ReturnType<typeof prepareRemiss> | undefined {
  const text = texts.map((one) => one.text).join(blockEnd);
  if (text.trim() === '') return undefined;
  if (last?.text !== text) last = { text, prepared: prepareRemiss(text, blocksOfRemiss(texts)) };
  return last.prepared;
}

const blockEnd = '\u2029';

function blocksOfRemiss(texts: RemissContext['texts']) {
  let start = 0;
  return texts.flatMap(({ text, sections }) => {
    const from = start;
    const levels = new Map(sections.map((section) => [from + section.start, section.level]));
    return text.split(blockEnd).map((words) => {
      const level = levels.get(start);
      const block = {
        start,
        end: start + words.length,
        kind: level ? ('heading' as const) : ('paragraph' as const),
        level: level ?? 0,
      };
      start = block.end + 1;
      return block;
    });
  });
}
