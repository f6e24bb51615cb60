import { shinglesOf, shingleWords } from '../../../../comments/similarity/shingles.ts';
import { isCalledSo } from './is-remiss.ts';
import type { RemissContext, SuggestedPoint, TextBlock } from './what-is-read.ts';

/**
 * Shares of a text's words that stand in the remiss, in runs of four. A scan of it that was read without å and ä has 0.85, and none of the
 * 87 answers that the tests know more than 0.26.
 */
const share = { least: 0.6, beyondDoubt: 0.8, ofParagraph: 0.3 };
/** Words. Of a shorter text nothing is said: an answer may be little more than what it quotes; and a plan is longer than most answers. */
const fewest = { compared: 100, document: 400 };

/**
 * Is a text no answer but what is to be answered: the remiss, a scan of it, another version? By what is kept of the remiss; else by the
 * text's own signs. An answer that quotes long passages says something of its own between them.
 * @param points what the reading proposes, with spans in the blocks' texts with one U+2029 between them
 */
export function seemsRemiss(
  blocks: readonly TextBlock[],
  points: readonly SuggestedPoint[],
  { texts, titles = [] }: Pick<RemissContext, 'texts'> & Partial<Pick<RemissContext, 'titles'>>,
): boolean {
  const plain = blocks.map(({ text }) => withoutDots(text));
  const all = plain.join('\n');
  const words = shinglesOf(all).length + shingleWords - 1;
  if (words < fewest.compared) return false;
  const known = runsOf(texts);
  const shared = shareIn(all, known);
  if (shared < share.least)
    return words >= fewest.document && isDocument(plain, words) && isCalledSo(headOf(blocks), titles);
  const own = plain.map((text) => shareIn(text, known) < share.ofParagraph);
  if (plain.some((text, i) => own[i] && letterSigns(text) > 0)) return false;
  return shared >= share.beyondDoubt || !hasPoint(blocks, own, points);
}

/** Another body's rules have a title of their own. */
const headOf = (blocks: readonly TextBlock[]): string =>
  blocks
    .filter(({ text }) => text.trim() !== '')
    .slice(0, top.cover)
    .map(({ text }) => text)
    .join('\n');

/** Does one stand in the paragraphs that the remiss hasn't? */
function hasPoint(blocks: readonly TextBlock[], own: readonly boolean[], points: readonly SuggestedPoint[]): boolean {
  let end = -1;
  return blocks.some(({ text }, i) => {
    const start = end + 1;
    end = start + text.length;
    const isHere = (at: number) => at >= start && at < end;
    return own[i] && points.some(({ unsure, spans }) => !unsure && spans.some((span) => isHere(span.start)));
  });
}

/** The reading of a scan loses dots and accents: all is compared, and searched, without them. */
const withoutDots = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

function shareIn(text: string, known: ReadonlySet<number>): number {
  const runs = shinglesOf(text);
  let [count, reached] = [0, 0];
  for (const [at, run] of runs.entries()) {
    if (!known.has(run)) continue;
    count += at + shingleWords - Math.max(at, reached);
    reached = at + shingleWords;
  }
  return runs.length === 0 ? 0 : count / (runs.length + shingleWords - 1);
}

let last: { texts: RemissContext['texts']; runs: ReadonlySet<number> } | undefined;

/** Made once for all the answers to it. */
function runsOf(texts: RemissContext['texts']): ReadonlySet<number> {
  const isLast = last?.texts.length === texts.length && texts.every(({ text }, i) => last?.texts[i]?.text === text);
  if (!last || !isLast)
    last = { texts, runs: new Set(texts.flatMap(({ text }) => [...shinglesOf(withoutDots(text))])) };
  return last.runs;
}

/** What whoever answers says, and no plan. */
const ofLetter =
  /(?<!\p{L})(?:yttrande|remissvar|remissyttrande|svar pa remiss|beretts|tillstyrk|avstyrk|staller sig|synpunkt|erinra|tacka\p{L}* for|hej|halsning|fran:|amne:|tjansteutlatande|(?:vi|jag) (?:anser|tycker|vill|saknar|foreslar)|(?:namnden|forvaltningen|kommunen|regionen|foreningen|styrelsen|myndigheten|kontoret|radet|forbundet) (?:anser|vill|saknar|foreslar|bedomer|ser|ar positiv))/giu;
const letterSigns = (text: string): number => text.match(ofLetter)?.length ?? 0;

/** "Strategi för …", "Handlingsplan 2027–2032" */
const ofKind =
  /(?:^|\s)\p{L}*(?:strategi|plan|program|policy|riktlinjer?|promemoria|betankande|utredning|vagledning|foreskrifter|rapport)(?:en|et)?(?!\p{L})/iu;
/** What stands on the first page of a document that is to hold. */
const ofCover =
  /^(?:galler for|dokumenttyp|faststalld|giltig|dokumentnummer|upprattad|informationssakerhetsklass|beslutad|antagen|dokumentansvarig|version)(?!\p{L})/iu;
/** "6.1 Vägledande principer 11" */
const ofContents = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s|bilaga)[^\n]{3,120}[\s.…]\d{1,3}$/iu;
const ofChapter =
  /^[#*\s]{0,8}(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?\s+)?(?:inledning|syfte|bakgrund|malbild|mal|uppfoljning|implementering|tillampning|sammanfattning|innehall\p{L}*|forord|ansvar|vision|omfattning|definitioner|genomforande|utgangspunkter|avgransning\p{L}*)(?!\p{L})/iu;

/** In blocks: where the title stands, and what is said on the first page. */
const top = { title: 14, cover: 40 };

/** A strategy or a plan: called so at its top, with the parts that such have, and next to nothing that only a letter says. */
function isDocument(plain: readonly string[], words: number): boolean {
  const count = (sign: RegExp, longest: number, from: readonly string[] = plain) =>
    from.filter((text) => text.length <= longest && sign.test(text.trim())).length;
  if (count(ofKind, 200, plain.filter((text) => text.trim() !== '').slice(0, top.title)) === 0) return false;
  if (letterSigns(plain.join('\n')) > words / 1000) return false;
  return (
    count(ofCover, 120, plain.slice(0, top.cover)) >= 3 || count(ofContents, 160) >= 3 || count(ofChapter, 80) >= 4
  );
}
