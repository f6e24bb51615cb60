import type { PointStance } from '../../comments/model/answer.ts';
import { type AboutState, aboutOf } from '../about/about.ts';
import { namedByNumber } from '../about/named.ts';
import { quotedFrom } from '../about/quotes.ts';
import type { Remiss } from '../about/remiss.ts';
import type { ReadPoint } from '../answer.ts';
import { namesParty } from '../letter/contrary.ts';
import { type SignsOfWhole, saidOfWhole } from '../letter/overall.ts';
import { namesWhole } from '../letter/whole-or-part.ts';
import type { LetterWriter } from '../letter/writer.ts';
import type { InClass } from '../phrases/phrase.ts';
import { type Token, tokensOf } from '../phrases/tokens.ts';
import { whyOf } from '../phrases/why.ts';
import { ourselves } from '../words/bodies.ts';
import { requests, wishedFor } from '../words/statements.ts';
import type { Zone } from '../words/zones.ts';
import { isOfEarlier } from './earlier-documents.ts';
import { type Judgement, judgementsIn } from './judge.ts';
import type { AnswerSentence } from './sentences.ts';
import { isWriterAt } from './subject.ts';
import type { ColumnUse } from './table-cells.ts';

export interface PointContext {
  text: string;
  writer: LetterWriter;
  inClass: InClass;
  remiss: Remiss | undefined;
  about: AboutState;
  /** Of the answer, where it has a date. */
  year?: number | undefined;
}

/** Whose words it is: behind the notice that somebody reserves himself the body speaks again where it names itself. */
export function zoneOfSentence({ zone, block }: AnswerSentence, tokens: readonly Token[], writer: LetterWriter): Zone {
  const isNamed = isWriterAt(tokens, 0, writer) || isWriterAt(tokens, 1, writer);
  return zone === 'others' && block.turn?.isNotice && isNamed && !ourselves.has(tokens[0]?.text ?? '')
    ? block.turn.zone
    : zone;
}

/** A sentence with what is looked for in it once, and told of by its points and of the whole. */
export interface SentenceInHand {
  sentence: AnswerSentence;
  tokens: readonly Token[];
  zone: Zone;
  /** Made when first asked for, and once. */
  signs(): SignsOfWhole;
}

/** The points of a sentence, without its concepts. */
export function pointsIn({ sentence, tokens, zone, signs }: SentenceInHand, context: PointContext): ReadPoint[] {
  const { text, remiss } = context;
  const { start, end } = sentence;
  const about = aboutOf(tokens, sentence, context);
  const words = text.slice(start, end);
  if (zone === 'others' || zone === 'procedure' || namesParty(words) || isFurniture(words, tokens)) return [];
  const judged = judgedIn(tokens, { ...sentence, zone }, context);
  const quoted = remiss && judged.length > 0 ? quotedFrom(words, remiss) : undefined;
  const whole = judged.length > 0 ? saidOfWhole(tokens, context.writer, signs(), { isInSection: false }) : [];
  return judged.map((one) => {
    const [from, to] = one.part ?? [0, tokens.length];
    const isOfWhole = whole.some(({ isPraise, first }) => !isPraise && from <= first && first < to);
    const placed = about({ ...one, isOfWhole });
    const sections = aboutOfPart(placed.about, text.slice(tokens[from]?.start, tokens[to - 1]?.end), one, remiss);
    const because = sections === placed.about ? placed.because : '';
    const why = whyOf(one.rule, text, tokens, one.first, one.behind);
    return {
      ...{ start, end, text: words, stance: one.stance },
      ...{ about: sections, quote: quoted?.quote ?? null, concepts: [] },
      why: because === '' ? why : `${why}; ${because}`,
      sure: one.sure && !isOfEarlier(tokens),
    };
  });
}

/** Of two opinions in a sentence each is about the sections that its own half numbers; "har inget att erinra mot strategin" about the whole. */
function aboutOfPart(about: string[], words: string, { part }: Judgement, remiss: Remiss | undefined): string[] {
  if (!part || !about.some((one) => /^\d/.test(one))) return about;
  const named = [...namedByNumber(words, remiss)];
  if (named.length > 0) return named.every((one) => about.includes(one)) && named.length < about.length ? named : about;
  const half = tokensOf(words);
  return namesWhole(half, 0, half.length) ? ['hela'] : about;
}

function judgedIn(
  tokens: readonly Token[],
  { block, zone, sections, isFirst }: AnswerSentence,
  { writer, inClass }: PointContext,
): Judgement[] {
  const isLively =
    block.kind === 'list-item'
      ? block.announced !== undefined
      : block.kind === 'table-cell' || block.column !== undefined || (block.labelEnd > 0 && sections.length > 0);
  // "Vi vill framföra detta:" announces, and says nothing by itself.
  const context = {
    writer,
    inClass,
    isLively,
    isInSection: sections.length > 0,
    isBackground: zone === 'background',
  };
  if (tokens.at(-1)?.text === ':')
    return announcesWording(tokens)
      ? judgementsIn(tokens, { ...context, isLively: false, isInSection: false, isBackground: false })
      : [];
  if (tokens.length <= 2 && isEmptyWord(tokens[0]?.text ?? '')) return [];
  const judged = judgementsIn(tokens, context);
  const announced = block.kind === 'list-item' && isFirst ? block.announced : undefined;
  // Under "Positivt" and "Mindre bra" a bare "Att …" is what it was announced as.
  const [only] = judged;
  if (
    only &&
    announced &&
    !only.byWriter &&
    (announced === 'stöd' || announced === 'invändning') &&
    only.stance !== announced &&
    /^(?:att|oklart|många|ingenting|bra|inga)$/.test(tokens[0]?.text ?? '')
  )
    return [{ ...only, stance: announced }];
  if (judged.length > 0 || zone !== 'body') return judged;
  return isFirst ? fallback(tokens, announced ?? columnStance(block.column), block.kind === 'list-item') : [];
}

/** "Vi föreslår följande lydelse:" */
const announcesWording = (tokens: readonly Token[]): boolean =>
  tokens.at(-1)?.text === ':' &&
  tokens.some(({ text }) =>
    /^(?:lydelse|lydelsen|formulering|formuleringen|skrivning|skrivningen|text|texten|mening|meningen|stycke)$/.test(
      text,
    ),
  );

const columnStance = (column: ColumnUse | undefined): PointStance | undefined =>
  column === 'change' ? 'ändringsförslag' : column === 'opinion' ? 'påpekande' : undefined;

/** What was announced, or stands in a column for it, is a point also where its own words don't show it. */
function fallback(tokens: readonly Token[], announced: PointStance | undefined, isList: boolean): Judgement[] {
  const [first] = tokens;
  if (!first || tokens.length < 2)
    return announced &&
      tokens.length === 1 &&
      first?.isWord &&
      !isEmptyWord(first.text) &&
      (!isList || first.text.length > 3)
      ? [made(announced, tokens)]
      : [];
  if (isEmptyWord(first.text) && tokens.length <= 4) return [];
  if (requests.has(first.text) || wishedFor.has(first.text))
    return announced || isList ? [made('ändringsförslag', tokens)] : [];
  return announced ? [made(announced, tokens)] : [];
}

const isEmptyWord = (word: string) => /^(?:inga|inget|ingen|ingenting|nej|–|-|—|se|utan|ok|\/)$/.test(word);

const made = (stance: PointStance, tokens: readonly Token[]): Judgement => ({
  stance,
  sure: true,
  byWriter: true,
  rule: 'uppräknat bland synpunkterna',
  first: 0,
  behind: Math.min(4, tokens.length),
});

/** "Se nedan.", "Se bifogat yttrande.": where something stands, and no wish; "Se över kapitel 3" and "Se till att …" are some. */
const refersOn =
  /^se\s(?:även\s|också\s|vidare\s)?(?:(?:nedan|ovan|ovanstående|nedanstående|nästa|bilaga|bilagan|bilagor|bilagd|bilagt|bifogad|bifogat|bifogade|separat|särskilt|föregående)(?!\p{L})|(?:(?:vårt|våra|vår|det|den|följande|kommunens|nämndens|förvaltningens)\s){1,2}(?:\p{L}+\s)?(?:yttrande|svar|remissvar|skrivelse|synpunkter|tjänsteutlåtande|bilaga|dokument|fil)(?!\p{L})).{0,60}$/iu;

/** Greetings, addresses, headers of a mail, references: lines that say nothing. */
function isFurniture(words: string, tokens: readonly Token[]): boolean {
  if (
    /^(?:från|till|skickat|datum|ämne|kopia|cc|from|to|subject|sent|dnr|diarienummer|tel(?:efon)?|e-post|org\.?nr|handläggare|er (?:beteckning|ref)|vår ref)\s*[:.]/iu.test(
      words,
    )
  )
    return true;
  if (/^(?:tack|lycka till|hej|med vänlig|vänlig|vänliga|mvh|bästa hälsn|hälsningar|skickat från)/iu.test(words))
    return true;
  if (
    /^(?:inga|inget|ingen)\s(?:\p{L}+\s){0,3}(?:synpunkt(?:er)?|kommentar(?:er)?|erinran|erinringar|tillägga?|anmärkning(?:ar)?)(?:\s(?:på|i|om|till)\s.{0,60})?\.?$/iu.test(
      words,
    )
  )
    return true;
  if (refersOn.test(words)) return true;
  if (/^(?:inget|ingenting) att (?:tillägga|anmärka|kommentera)/iu.test(words)) return true;
  return tokens.length > 0 && tokens.every(({ isWord }) => !isWord);
}
