/** The verbs of a sentence that names an answer: those that bring it to who asks for it, and all others. */

/** What is done with an answer so that it gets there, or with those who are to answer. */
const handingIn =
  /^(?:(?:in|av|över|till)?(?:lämn|skick|sänd|läm)as|(?:av|in)?ges|sveriges|mejlas|mailas|e?postas|önskas|efterfrågas|besvaras|mottas|emottas|mottagas|begäras|laddas|läggas|inväntas|förväntas|väntas|adresseras|märkas|ställas|fyllas|registreras|uppmanas|anmodas|ombedas|beredas|välkomnas|remitteras|avslutas|förlängas|deras|vidarebefordras|förmedlas|redovisas|kopieras)$/iu;
const done =
  /(?<!\p{L})(?:\p{L}+[^n\P{L}]as|(?:teck|ord|läm|öpp|skriv)nas|\p{L}+g[eg]s|\p{L}{3,}des(?=\s+(?:in\s+)?senast))(?!\p{L})/giu;
/** An answer is to be something by a day: there, or else it is about what happens to it. */
const toBe = /(?<!\p{L})(?:ska|skall|bör|måste)\s+(?:.{0,40}\s)?(?:vara|ha)(?!\p{L})/iu;
const there =
  /inne|hand|inkom|kommit|inlämn|inskick|insän|framme|hos|lämna|skicka|sänt|sända|oss|hit|mottag|besvara|svarat|yttrat|inlagd|inlagt|uppladda|anlän|ingiv|ingett|ingivet|kansli|registre?ra/iu;
/** The one who speaks, or another, does something by a day, and asks for nothing. */
const doing =
  /^\W*(?:[Vv]i|[Jj]ag|(?!(?:Remiss|Svar|Yttrande|Synpunkt|Samråd))\p{Lu}\p{L}+(?:en|et|an))\s+(?!(?:önskar|ser|ber|behöver|emotser|tar|har|välkomnar|efterfrågar|bjuder|inbjuder|uppmanar|skickar|remitterar|bereder|ger|får|är|var|svarar|lämnar|begär|går|löper|pågår|stänger|slutar|utgår|upphör|över|eller|under|efter|kräver|uppskattar|anmodar|förväntar|kommer|sänder|sammanfaller)\s)\p{L}+(?:ar|er|ör)\s/u;

/** "Kommunen ska erbjuda …": to do something else than to answer. */
const toDo =
  /(?<!\p{L})(?:ska|skall|bör|måste)\s+(?:(?:även|också|senast|skriftligen)\s+)*(?!(?:lämna|inlämna|svara|besvara|yttra|inkomma|komma|skicka|sända|mejla|maila|ge|avge|inge|ha|vara|göra|era|dina|sina|alla|våra|samtliga|få|posta|översända|insända|framföra)(?!\p{L})|\p{L}{4,}na(?!\p{L}))\p{L}+a(?!\p{L})/iu;

/** @param before the words before the day, and `behind` it, in one clause */
export function isDoneElse(before: string, behind: string): boolean {
  if (doing.test(before) || toDo.test(before)) return true;
  if ([...before.matchAll(done)].some(([verb]) => !handingIn.test(verb))) return true;
  return toBe.test(before) && !there.test(before) && !there.test(behind);
}
