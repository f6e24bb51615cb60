import { isOfClass } from '../phrases/books.ts';
import type { Token } from '../phrases/tokens.ts';
import { isDraft } from './contrary.ts';

const partName = /^(?:avsnitt|avsnitten|avsnittet|kapitel|kapitlen|kapitlet|bilaga|bilagan|del|delen|delarna)$/;

/** A chapter or a section that is named. */
export const namesPart = (tokens: readonly Token[], behind: number) =>
  tokens.slice(behind, behind + 9).some(({ text }) => partName.test(text));

/** "I övrigt har kommunen inga synpunkter." */
export const ofRest = (tokens: readonly Token[]) =>
  tokens.some(({ text }) => /^(?:övrigt|övriga|utöver|resterande)$/.test(text));

/** "inga synpunkter på förslaget", or on nothing that is named; but not "på begreppsmodellen". */
export function isOnWhole(tokens: readonly Token[], behind: number): boolean {
  const at = tokens
    .slice(behind, behind + 3)
    .findIndex(({ text }) => /^(?:på|mot|emot|angående|gällande|om)$/.test(text));
  if (at < 0) return true;
  const object = tokens.slice(behind + at + 1, behind + at + 8);
  return object.some(
    ({ text }) => isOfClass('helhet', text) || /^(?:remiss\p{L}*|detta|det|innehållet|rubricera\p{L}*)$/u.test(text),
  );
}

export const isPart = (tokens: readonly Token[], behind: number) =>
  tokens
    .slice(behind, behind + 5)
    .some(({ text }) =>
      /^(?:avsnitt|avsnittet|kapitel|kapitlet|del|delen|delar|denna|övrigt|punkt|punkten|dessa|krav|kravet|kraven|sådan|sådant|sådana)$/.test(
        text,
      ),
    );

export const namesWhole = (tokens: readonly Token[], from: number, to: number) =>
  tokens
    .slice(Math.max(0, from), to)
    .some(({ text }, i) => isOfClass('helhet', text) && !isPartOf(tokens, Math.max(0, from) + i));

/** Does a sentence speak of the whole, and of no part of it? */
export const namesWholeOnly = (tokens: readonly Token[]): boolean =>
  namesWhole(tokens, 0, tokens.length) && !isPart(tokens, 0) && !namesPart(tokens, 0);

/** "förslaget att …", "förslaget om …": a part of it; "förvaltningens förslag": not the remiss. A strategy "om" something is named so. */
const isPartOf = (tokens: readonly Token[], at: number) => {
  if (isDraft(tokens, at)) return true;
  const [word, next, after] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '', tokens[at + 2]?.text ?? ''];
  // "förslaget i kapitel 3"
  if (/^(?:i|under|till)$/.test(next) && (partName.test(after) || (after === 'den' && tokens[at + 3]?.text === 'del')))
    return true;
  if (/^förslag(?:et|en)?$/.test(word))
    return (
      next === 'att' ||
      (next === 'om' && after === 'att') ||
      (next === 'om' && !(/^(?:en|ett|strategi)/.test(after) && isNamedWhole(tokens, at + 2))) ||
      // "strategins förslag om en samordnare"
      (/^(?:om|till)$/.test(next) && owners.test(tokens[at - 1]?.text ?? ''))
    );
  return false;
};

const owners = /^(?:strategins|planens|handlingsplanens|programmets|remissens|utredningens|dokumentets)$/;

/** "förslaget om en ny strategi", and not "om en gemensam nämnd" */
const isNamedWhole = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at, at + 6)
    .some(({ text }) => isOfClass('helhet', text) || /(?:strategi|plan|program)(?:en|n|et)?$/.test(text));

/** In tokens: what is supported or refused stands no further behind. */
const reach = 16;

/** Is it the whole that is supported: "ställer sig positiv till strategin", and not "välkomnar satsningen"? */
export function objectIsWhole(tokens: readonly Token[], first: number, behind: number): boolean {
  const isIn = (from: number, to: number) => namesWhole(tokens, from, to);
  // "ser strategin som ett välkommet dokument"
  if (isIn(first, behind)) return true;
  if (isOfNamedPart(tokens, behind)) return false;
  for (let at = behind; at < Math.min(tokens.length, behind + reach); at++) {
    const word = tokens[at]?.text ?? '';
    if (isOfClass('helhet', word) && !isPartOf(tokens, at)) return true;
    // Behind these another thing is spoken of, unless the whole is their subject: "positivt på att en strategi tas fram".
    if (word === 'att')
      return (
        isIn(at, at + 9) &&
        /^(?:en|ett|regionen|region|nämnden|det|ta|man|förslaget|planen|strategin|hälso-|\p{L}+s)$/u.test(
          tokens[at + 1]?.text ?? '',
        ) &&
        isMade(tokens, at)
      );
    if (/^[,;:.]$/.test(word) || (word === 'men' && at > behind + 1)) break;
  }
  return isIn(Math.max(0, first - 8), first);
}

/** "tillstyrker endast kapitel 2 och 3 i strategin", "avstyrker finansieringen": a part stands right behind the verb, or what the proposal consists of. */
export function isOfNamedPart(tokens: readonly Token[], behind: number): boolean {
  const at = /^(?:endast|bara|enbart|dock|därför|däremot|i|också|även)$/.test(tokens[behind]?.text ?? '')
    ? behind + 1
    : behind;
  const word = tokens[at]?.text ?? '';
  return (
    partName.test(word) ||
    (isOfClass('förslag', word) &&
      !isOfClass('helhet', word) &&
      !/^(?:text|texten|mål|syfte|ord|innehåll|innehållet)/.test(word))
  );
}

const isMade = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(at, at + 40)
    .some(({ text }) =>
      /^(?:tagits|tagit|tas|tar|ta|tagen|utarbetats|arbetats|upprättats|finns|kommer|antas)$/.test(text),
    );
