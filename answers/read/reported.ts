import { isWriter, isWriters, type LetterWriter } from '../letter/writer.ts';
import { isOfClass, type PhraseInfo } from '../phrases/books.ts';
import { type PhraseHit, phraseBook, phrasesIn } from '../phrases/phrase.ts';
import type { Token } from '../phrases/tokens.ts';
import { bodyNames } from '../words/bodies.ts';
import { hearsay, otherVoices } from '../words/frames.ts';
import { grammaticalSubject } from './subject.ts';

type Hit = PhraseHit<PhraseInfo>;

/** Verbs that tell what somebody says, with their subject right before or behind. */
const tells =
  /^(?:anser|ansåg|menar|menade|tycker|tyckte|hävdar|framhåller|framhållit|betonar|understryker|påpekar|påpekat|konstaterar|bedömer|föreslår|förordar|skriver|säger|anför|anger|slår|efterlyser|efterfrågar|vill|varnar|visar|framfört|framför|framförde|uppgett|uppger|uppgav|lovat|lovar|lovade|utlovat|sagt|sade|rekommenderar|rekommenderade|rekommenderat|anfört|anförde|begärt|krävt|yrkat|föreslagit|föreslog|påtalat|påtalar|uppmanar|uppmanat|hävdat|ansett|meddelat|meddelar)$/;

/**
 * Is it told of others, or of what the proposal says: "Regionen menar att …", "Enligt förslaget bör …"? What is praised or blamed there
 * is the body's own opinion all the same.
 */
export function isReported(
  tokens: readonly Token[],
  hit: Hit,
  within: readonly Hit[],
  writer: LetterWriter,
  from: number,
): boolean {
  if (hit.info.kind !== 'statement') return false;
  if (isConceded(tokens, hit) || isAfterSource(tokens, hit.first, writer, from)) return true;
  if (isHearsay(tokens, hit.first) || isDoneByOther(tokens, hit, writer)) return true;
  if (isOfTheWorld(tokens, hit, within) || isNeedWithinPraise(tokens, hit, within, from)) return true;
  for (let at = from; at < hit.first; at++) {
    if (
      tells.test(tokens[at]?.text ?? '') &&
      grammaticalSubject(tokens, at, writer) === 'other' &&
      !isClosed(tokens, at, hit.first)
    )
      return true;
  }
  const isWish = hit.info.stance === 'ändringsförslag' || hit.info.stance === 'påpekande' || hit.info.weight === 1;
  return (
    isWish &&
    within.some(({ info, first, behind }) => info.kind === 'restated' && first <= hit.first && hit.first - behind < 20)
  );
}

/** "Vi har under året utbildat …, det har varit uppskattat", "I länet saknas boenden": what isn't said of the proposal at all. */
function isOfTheWorld(tokens: readonly Token[], hit: Hit, within: readonly Hit[]): boolean {
  if (tokens.some(({ text }) => isOfClass('helhet', text))) return false;
  if (within.some(({ info, first }) => info.kind === 'own-work' && first <= hit.first)) return true;
  const [first, second] = [tokens[0]?.text ?? '', tokens[1]?.text ?? ''];
  return (
    first === 'i' &&
    /^(?:länet|kommunen|landet|sverige|vår|vårt|vårat|stockholm|regionen|staden)$/.test(second) &&
    hit.info.kind === 'statement' &&
    hit.info.stance === 'invändning'
  );
}

/**
 * "Strategin ger incitament till att inventera områden där det finns behov av samordning": what is praised is that such a need is met. It
 * stands in a clause of its own, and is no wish; "som behöver förtydligas" is one.
 */
function isNeedWithinPraise(tokens: readonly Token[], hit: Hit, within: readonly Hit[], from: number): boolean {
  if (hit.info.kind !== 'statement' || hit.info.stance !== 'ändringsförslag') return false;
  const words = tokens.slice(hit.first, hit.behind);
  if (!words.some(({ text }) => needs.test(text)) || /[aeåy]s$/.test(words.at(-1)?.text ?? '')) return false;
  const clause = tokens
    .slice(Math.max(from, hit.first - 4), hit.first + 1)
    .findLast(({ text }) => opensClause.test(text));
  return within.some(
    ({ info, behind }) =>
      info.kind === 'statement' &&
      info.stance === 'stöd' &&
      clause !== undefined &&
      (tokens[behind - 1]?.end ?? clause.end) <= clause.start &&
      !tokens.slice(from, behind + 1).some(({ text }) => /^(?:inte|ej|knappast|aldrig)$/.test(text)),
  );
}

const needs = /^(?:behov|behöver|behövs|krävs|fordras|nödvändig[at]?)$/;
const opensClause = /^(?:där|som|när|vars|vilka|vilken|vilket)$/;

/** "Enligt SBU saknas …", but not "Enligt vår mening", nor "Enligt förslaget", which is blamed or praised itself. */
export function isAfterSource(tokens: readonly Token[], first: number, writer: LetterWriter, from: number): boolean {
  const [word, source] = [tokens[from], tokens[from + 1]];
  if (word?.text !== 'enligt' || !source || first <= from) return false;
  return source.capital && !isWriter(writer, source) && !isWriters(writer, source);
}

const hearsayBook = phraseBook(hearsay.map((phrase) => [phrase, true] as const));

/** "Det har sagts att strategin saknar mål" */
export const isHearsay = (tokens: readonly Token[], first: number): boolean =>
  phrasesIn(
    hearsayBook,
    tokens.slice(tokens.findLastIndex(({ text }, at) => at < first && text === 'men') + 1, first),
    () => false,
  ).length > 0 && !isClosed(tokens, 0, first);

/** "välkomnas av brukarrörelsen", and not "av kommunen", "av flera skäl" */
function isDoneByOther(tokens: readonly Token[], { first, behind }: Hit, writer: LetterWriter): boolean {
  if (!doneTo.test(tokens[behind - 1]?.text ?? '') && !doneTo.test(tokens[first]?.text ?? '')) return false;
  const by = tokens.findIndex(({ text }, at) => at >= behind && at < behind + 3 && text === 'av');
  if (by < 0) return false;
  const agent = tokens.slice(by + 1, by + 4);
  if (agent.some(({ text }) => /^(?:skäl|anledningar|orsaker|grunder)$/.test(text))) return false;
  return agent.some(isSomebody) && !agent.some((token) => isWriter(writer, token) || token.text === 'oss');
}

const doneTo =
  /^(?:tillstyrks|välkomnas|uppskattas|stöds|stödjs|avstyrks|ifrågasätts|kritiseras|efterlyses|efterfrågas|önskas)$/;
/** A body, as "brukarrörelsen", or a name. */
const isSomebody = ({ text, capital }: Token): boolean =>
  capital || otherVoices.has(text) || bodyNames.some(([name, itself]) => text.endsWith(itself) || text.endsWith(name));

/** "…, vilket är bra": what stands behind such a word is the writer's. */
const isClosed = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to + 1).some(({ text }) => text === 'vilket' || text === ';');

/** "Även om planen inte nämner …, ser vi": what is conceded is no point. */
function isConceded(tokens: readonly Token[], { first }: Hit): boolean {
  for (let at = first; at >= 0 && first - at < 24; at--) {
    const word = tokens[at]?.text ?? '';
    if (word === ',' && at < first) return false;
    if (
      (word === 'om' && /^(?:även|om)$/.test(tokens[at - 1]?.text ?? '')) ||
      word === 'fastän' ||
      (word === 'trots' && tokens[at + 1]?.text === 'att')
    )
      return true;
  }
  return false;
}
