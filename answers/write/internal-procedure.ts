import { phraseBook, phrasesIn } from '../phrases/phrase.ts';
import { tokensOf } from '../phrases/tokens.ts';

/** What an office writes to its own board: how this is to deal with the answer. Whoever gets the answer has no use for it. */
const book = phraseBook(
  [
    'föreslår|föreslås|föreslog … *nämnd|*nämnden|*nämnderna|*styrelsen|*utskottet … godkänn*|överlämn*|besvar*|hänvis*',
    'godkänn*|överlämn*|tillstyrk*|antar|anta … *utlåtande|*utlåtandet|tjänsteskrivelse*',
    '*utlåtande|*utlåtandet|*skrivelse|*skrivelsen … som (sitt) (eget|egen|nämndens|styrelsens) svar|yttrande|remissvar',
    'som sitt eget (svar|yttrande|remissvar)',
    'justeras|justerad|justerat omedelbart',
    'omedelbart justeras|justerad|justerat',
  ].map((phrase) => [phrase, undefined] as const),
);

/** Do words of an answer tell how the body itself deals with it, as in "föreslår att nämnden godkänner tjänsteutlåtandet"? */
export const isInternalProcedure = (words: string): boolean => phrasesIn(book, tokensOf(words), () => false).length > 0;
