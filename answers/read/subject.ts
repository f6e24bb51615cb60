import { isWriter, isWriters, type LetterWriter } from '../letter/writer.ts';
import type { Token } from '../phrases/tokens.ts';
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
  if (before && /^(?:och|samt|eller)$/.test(before.text)) return true;
  // "Myndigheten för arbete (MFA) tillstyrker förslaget"
  if (before?.text === ')') return true;
  return before?.isWord && !between.has(before.text) && !clauseStarts.has(before.text);
};

function subjectBefore(tokens: readonly Token[], verb: number, writer: LetterWriter): Subject {
  let isNamed = false;
  let at = verb - 1;
  for (; at >= 0 && verb - at <= reach.before; at--) {
    const token = tokens[at] as Token;
    if (isWriter(writer, token) && !isOwned(tokens, at)) return 'writer';
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
  for (let at = 0; at < until; at++) if (isWriter(writer, tokens[at] as Token) && !isOwned(tokens, at)) return 'writer';
  return until < 1 ? 'none' : tokens.slice(0, until).some(({ text }) => otherVoices.has(text)) ? 'other' : 'none';
}
