/** In UTF-16 units: a line that heads an answer is short. */
const longestLine = 60;

const joined =
  /(?:ansluter (?:sig|oss) till|hänvisar till|instämmer i|ställer (?:sig|oss) bakom) (?<name>\p{Lu}[\p{L}-]{2,40}(?: \p{Lu}[\p{L}-]{1,40}){0,3}?)s? (?:bifogade )?(?:yttrande|remissvar|svar|remissyttrande)(?!\p{L})/gu;

/** The bodies whose answers an answer joins, "ansluter sig till Storsthlms yttrande (bifogas)": such an answer may stand behind it. */
export const joinedBodies = (text: string): string[] =>
  [...text.matchAll(joined)].map(({ groups }) => (groups?.name ?? '').replace(/s$/u, ''));

/** Does a line head the answer of one of them? */
export const headsAttached = (line: string, bodies: readonly string[]): boolean =>
  line.length < longestLine && !/[.!?,;]$/u.test(line) && bodies.some((body) => line.startsWith(body));
