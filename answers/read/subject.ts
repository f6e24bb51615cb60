import { isWriter, isWriters, type LetterWriter } from '../letter/writer.ts';
import type { Token } from '../phrases/tokens.ts';
import { bodyNames } from '../words/bodies.ts';
import { otherVoices } from '../words/frames.ts';

/** Who does what a verb says: who writes, somebody else, or nobody is named. */
export type Subject = 'writer' | 'other' | 'none';

/** Adverbs and such between a verb and its subject, or before a verb. */
const between = new Set(
  'dock emellertid därför också även vidare alltså således sålunda däremot samtidigt dessutom därutöver särskilt slutligen nu här sedan då likaså fortfarande därmed inte ändå gärna helt bara verkligen starkt i sig vår vårt'.split(
    ' ',
  ),
);
/** A clause begins behind these. */
const clauseStarts = new Set([
  ',',
  ';',
  ':',
  'att',
  'som',
  'men',
  'och',
  'samt',
  'när',
  'om',
  'eftersom',
  'då',
  'varför',
  '–',
  '—',
  'eller',
]);

/** In tokens: no subject is looked for further away. */
const reach = { behind: 4, before: 14 };

/**
 * The subject of the verb at a place. Swedish main clauses have it right before the verb or, when something else begins, right behind:
 * "Nämnden anser", "Därför anser nämnden".
 */
export function grammaticalSubject(tokens: readonly Token[], verb: number, writer: LetterWriter): Subject {
  for (let at = verb + 1; at <= verb + reach.behind && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (isOthersName(tokens, at, writer)) return 'other';
    // "avstyrker Heby kommun": the name goes before.
    if (token.capital && isOthersName(tokens, at + 1, writer)) return 'other';
    if (isWriter(writer, token)) return 'writer';
    if (otherVoices.has(token.text) && at === verb + 1 && !isObject(tokens, verb)) return 'other';
    if (!between.has(token.text) && !isNamePart(token, tokens[at + 1])) break;
  }
  return subjectBefore(tokens, verb, writer);
}

/** "Askmora kommun": a name goes before what the body is. */
const isNamePart = (token: Token, next: Token | undefined) => token.capital && next?.isWord;

/** With a subject before the verb, what stands behind it is its object. */
const isObject = (tokens: readonly Token[], verb: number) => {
  const before = tokens[verb - 1];
  // "Vi känner igen … och delar den analys": the subject stands before the conjunction.
  if (before && /^(?:och|samt|eller|men)$/.test(before.text)) return true;
  // "Myndigheten för arbete (MFA) tillstyrker förslaget"
  // … "Nämnden ”Barn & unga” tillstyrker förslaget"
  if (before && /^[)”“"»]$/.test(before.text)) return true;
  return before?.isWord && !between.has(before.text) && !clauseStarts.has(before.text);
};

function subjectBefore(tokens: readonly Token[], verb: number, writer: LetterWriter): Subject {
  let isNamed = false;
  let at = verb - 1;
  for (; at >= 0 && verb - at <= reach.before; at--) {
    const token = tokens[at] as Token;
    if (isOthersName(tokens, at, writer) && !isOwned(tokens, at - 1)) return 'other';
    if (isWriterAt(tokens, at, writer) && !isOwned(tokens, at)) return 'writer';
    if (isMajority(tokens, at, writer)) return 'writer';
    if (token.text === 'och' || token.text === 'samt') {
      // "Nämnden välkomnar planen och föreslår …": the subject is that of the verb before.
      if (at === verb - 1 || verb - at <= 2) return carried(tokens, at, writer);
      continue;
    }
    if (token.text === 'som' || token.text === ';')
      return isNamed ? 'other' : carried(tokens, at, writer) === 'writer' && token.text === ';' ? 'none' : 'other';
    if (clauseStarts.has(token.text)) {
      if (isNamed) return 'other';
      return token.text === ',' || token.text === 'men' ? carried(tokens, at, writer) : 'none';
    }
    if (token.isWord && !between.has(token.text)) isNamed = true;
  }
  return isNamed ? 'other' : 'none';
}

const kinds = bodyNames.map(([name]) => name.toLowerCase());

/** "Heby kommun", in the letter of Sala kommun: what kind of body it is they share, and the name isn't the writer's. */
function isOthersName(tokens: readonly Token[], at: number, writer: LetterWriter): boolean {
  const [name, kind] = [tokens[at - 1], tokens[at]?.text ?? ''];
  const { nameWords } = writer;
  if (!name?.capital || nameWords.size === 0 || nameWords.has(name.text) || isWriter(writer, name)) return false;
  return kinds.some((one) => kind === one || kind === `${one}er`) && !ownNames.test(name.text);
}

/** Does a word name the writer, and no other body of its kind? */
export const isWriterAt = (tokens: readonly Token[], at: number, writer: LetterWriter): boolean => {
  const token = tokens[at];
  return token !== undefined && isWriter(writer, token) && !isOthersName(tokens, at, writer);
};

/** "Vår kommun", "Nämndens förvaltning", "EU kommun" */
const ownNames = /^(?:vår|vårt|våra|en|ett|den|denna|som|i|för)$|(?:nämndens|styrelsens|kommunens|regionens)$/;

/** Is another body of the writer's kind named before a verb, as its subject? */
export function isNamedOther(tokens: readonly Token[], verb: number, writer: LetterWriter): boolean {
  for (let at = verb - 1; at > 0 && verb - at < 6 && !clauseStarts.has(tokens[at]?.text ?? ''); at--)
    if (isOthersName(tokens, at, writer) && !isOwned(tokens, at - 1)) return true;
  return grammaticalSubject(tokens, verb, writer) === 'other' && otherVoices.has(tokens[verb - 1]?.text ?? '');
}

/** "i kommunen", "av nämnden", "med oss": no subject. */
const isOwned = (tokens: readonly Token[], at: number) =>
  /^(?:i|av|med|för|från|till|på|hos|inom|mellan|mot|om|utanför|utöver)$/.test(tokens[at - 1]?.text ?? '');

/** "Nämndens majoritet anser": it is what the body thinks. */
const isMajority = (tokens: readonly Token[], at: number, writer: LetterWriter): boolean => {
  const owner = tokens[at - 1];
  return tokens[at]?.text === 'majoritet' && owner !== undefined && isWriters(writer, owner);
};

/** Is the body named as the subject anywhere before? */
function carried(tokens: readonly Token[], until: number, writer: LetterWriter): Subject {
  for (let at = 0; at < until; at++) if (isWriterAt(tokens, at, writer) && !isOwned(tokens, at)) return 'writer';
  return until < 1 ? 'none' : tokens.slice(0, until).some(({ text }) => otherVoices.has(text)) ? 'other' : 'none';
}
