import { isBodyName } from '../letter/body-name.ts';
import { namesParty } from '../letter/contrary.ts';
import { isWriter, type LetterWriter } from '../letter/writer.ts';
import { type Token, tokensOf } from '../phrases/tokens.ts';
import { ourselves } from '../words/bodies.ts';

/** What a body does in its own letter, and what whoever reserves himself says of nobody but himself or the body. */
const speaks =
  /^(?:anser|ansåg|menar|tycker|bedömer|tillstyrker|avstyrker|föreslår|förordar|instämmer|välkomnar|delar|ställer|ser|saknar|efterlyser|noterar|konstaterar|framhåller|betonar|understryker|vill|önskar|har|stödjer|stöder|beslutar|beslutade|lämnar|avger|yttrar)$/;
/** Whoever writes so under a reservation has made it. */
const reserver = /^(?:vi|jag|min|mitt|mina|undertecknad|undertecknade|reserverar|reserverade|yrkar|yrkade|borde)$/;
/** "Sammantaget anser nämnden": so many tokens stand before the verb at most. */
const before = 2;

const isBody = (writer: LetterWriter, token: Token | undefined) =>
  token !== undefined && isWriter(writer, token) && !ourselves.has(token.text);

/**
 * Does the body speak again in a paragraph behind somebody else's words: "Nämnden anser …", "Sammantaget anser nämnden …"? A "vi" there is
 * still theirs.
 */
export function bodySpeaks(plain: string, writer: LetterWriter): boolean {
  const tokens = tokensOf(plain);
  if (namesParty(plain) || tokens.some(({ text }) => reserver.test(text))) return false;
  return tokens
    .slice(0, before + 2)
    .some(({ text }, at) => speaks.test(text) && (isBody(writer, tokens[at - 1]) || isBody(writer, tokens[at + 1])));
}

/** Is a line the name of the body: "Miljönämnden", "Sala kommun"? */
export const namesBody = (plain: string, writer: LetterWriter): boolean =>
  !/[.!?,:;]$/u.test(plain) &&
  (isBodyName(plain) || /^\p{Lu}\p{Ll}+$/u.test(plain)) &&
  !namesParty(plain) &&
  isBody(writer, tokensOf(plain).at(-1));
