/**
 * Of what stands in a sentence with one of these the contrary is meant: "det vore fel att påstå att strategin är dålig". So it is at most a guess.
 * The notation is that of `phrases/phrase.ts`.
 */
export const contraryMeant: readonly string[] = [
  'vore|är fel|felaktigt|orätt|orättvist|missvisande|överdrivet att påstå|hävda|säga|mena|tro|anta|avstyrka|avslå|avvisa',
  'att avstyrka|avslå|avvisa|stryka … vore|är (ett) fel|olyckligt|felaktigt|misstag',
  'inget|ingenting|intet som tyder|talar|pekar på|för att',
  'inget|ingenting tyder|talar|pekar på|för att',
  'ingen (någon) anledning|grund att tro|anta|misstänka|hävda|påstå',
  'saknar|saknas inget|ingenting|intet',
  'lyckligtvis|tursamt (nog) saknas|saknar',
  'att … skulle … … stämmer inte',
  'inte håller|höll med om',
  'ser inte att … är|skulle <dålig>|<otydlig>',
  'instämmer inte i kritiken|invändningen|invändningarna',
  'delar inte … uppfattning|bedömning|åsikt|kritik att … bör|borde|saknar|är|avstyrks',
  'inga|ingen ändring|ändringar|kompletteringar|komplettering|tillägg behövs|krävs|behöver',
  'kunde|kan inte vara bättre|tydligare',
  'är nu|numera|redan tillgodosedd|tillgodosett|tillgodosedda|åtgärdat|åtgärdad',
  'i <vår> förra|tidigare|föregående yttrande|svar|remissvar',
  'undrar|frågar inte över|om|varför',
  // Irony.
  'ju förstås|naturligtvis',
  'bättre … har <vi> inte sett',
];
