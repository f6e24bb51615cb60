/** What makes a sentence none of the body's own opinions, whatever words of opinion stand in it. */

/** Procedure: who was asked, who has decided, what is handed over. */
export const procedure: readonly string[] = [
  'har|hade|fått|givits|getts|beretts|bereds … tillfälle|möjlighet (att) … yttra|lämna|inkomma|svara|avge|ge|komma|besvara|tycka',
  'berett … tillfälle|möjlighet',
  'beretts tillfälle|möjlighet',
  'har … på|i remiss',
  'har|hade (nu) mottagit|fått … remiss|betänkandet|promemorian|förslaget',
  'har anmodats|ombetts|inbjudits',
  'ser fram emot|mot',
  'hoppas att <vår> synpunkter|svar|kommentarer',
  'önskar|önska … lycka till',
  'är godkänt|godkänd|undertecknat|undertecknad|fattat|signerat (digitalt|elektroniskt)',
  'saknar (därför) underskrift|underskrifter',
  'inga|inte (några|särskilda|ytterligare|övriga|egna) synpunkter|kommentarer',
  'inte någon|några (särskild|särskilda) synpunkt|synpunkter|kommentarer',
  'inga|ingen (direkta|ytterligare) (ekonomiska) konsekvenser|kostnader|påverkan för|på',
  'har remitterats|översänt|översänts|sänt|skickat|överlämnat|remitterat',
  'föreslår|föreslås|föreslog|föreslagit … tillstyrk*|avstyrk*|avslå|avslår|bifalla|bifaller',
  'några|följande|vissa|ett (par) (andra|ytterligare) frågor|förhållanden|saker|punkter|aspekter|omständigheter förtjänar|behöver|bör (dock|emellertid|särskilt) (att) (särskilt) uppmärksammas|lyftas|nämnas|kommenteras',
  'föreslår … besluta|beslutar|godkänner|godkänna|överlämnar|överlämna|antar|ställer sig bakom förvaltningens|återrapporteras',
  'föreslår|föreslås … nämnd*|styrelse*|stadsdelsnämnd*|kommunstyrelse* … beslut*|godkän*|överlämn*|anta*|lämn*|besvar*|hänvis*',
  'beslutar|beslutade|beslutat|beslutas (att) … överlämna|följande|anta|godkänna|lämna|ställa|avge|uppdra|besvara|som|sända|om|i',
  'beslutar|beslutade … som … eget|egen|svar',
  'antar … som sitt eget',
  'ställer|antar|godkänner|tillstyrker … förslag till yttrande|svar|beslut|remissvar|remissyttrande',
  'tillstyrker … tjänsteutlåtande*|tjänsteskrivelse*',
  'överlämnar … tjänsteutlåtande*|yttrande*|svar*|skrivelse*',
  'lämnas|lämnar|inkommer|avger|redovisas|följer|anges|ges|framförs (härmed|nedan|här|därför|följande|nedanstående|några|sitt) … synpunkter|yttrande|kommentarer|svar|remissvar|remissyttrande',
  'beslut|beslutet om|i … fattats|fattades|yttrande',
  'har beslutat om (detta) yttrande*|yttrandet',
  'har varit föredragande|medverkat|deltagit',
  'i … handläggningen|beredningen har|deltog|deltagit',
  'yttrandet|svaret|ärendet|remissen|remissvaret|skrivelsen har|är|bereddes|behandlades|diskuterades (beretts|tagits|handlagts|utarbetats|arbetats|beslutats|behandlats|berett|fram|diskuterats|skickats|besvarats)',
  'behandlade|diskuterade|gick igenom … remissen|remiss|planen|strategin|handlingsplanen|förslaget|ärendet … möte*|sammanträde*',
  'har tagit del av',
  'tack för',
  'tackar för',
  'kontakta|kontaktas gärna|vid',
  'ska vara|ha svarat|inkommit|kommit in|besvarad|besvarats senast',
  'vid frågor',
  'se bilaga|bifogas',
  'omedelbart justerad|justerat|justeras',
  'har varit på|utsänd',
  'ligger till grund för … yttrande*',
  'väljer … att … kommentera|yttra',
  'yttrar sig',
  'har valt att',
  'det här|detta|följande|nedan vill … skicka med|lyfta|framföra',
  'berörs|påverkas inte (direkt) av',
  '(har) följande|nedanstående synpunkter|kommentarer|frågor|fråga|förslag|medskick',
  'vill|önskar (dock|därutöver|här|även|också|bara|endast) framföra|lämna|anföra|ge följande|några|nedanstående',
  'begränsar|inskränker sig|sitt … till',
];

/** What the proposal says: `<förslag>` before such a verb, or "enligt förslaget". */
export const restated: readonly string[] = [
  '<förslag>|avsnitt|regionen|missivet|remissen|utredningen|remissinstansen … föreslår|anger|beskriver|syftar|innehåller|utgår|omfattar|gäller|reglerar|avser|ersätter|säger|redogör|betonar|framhåller|menar|anser|lyfter|talar|konstaterar|definierar|bygger|består|vänder|består|pekar|presenterar|slår|anför',
  '<förslag>|avsnitt … delas in|upp',
  'enligt <förslag>|regionen|missivet|remissen|lag|lagen|budget|budgeten|<annan>',
  'i <förslag>|missivet|remissen föreslås|anges|beskrivs|betonas|framhålls|sägs|konstateras|lyfts|redogörs|framgår|står|talas|nämns|definieras|finns|används',
  'av <förslag>|budget|budgeten|missivet … framgår',
  'framgår det redan|idag',
  'det framgår av',
  'föreslås',
  'syftet|målet|ambitionen (med … ) är att',
  'har … tagits|arbetats|utarbetats fram',
];

/** Whoever else has opinions, in the forms that stand as a subject. */
export const otherVoices = new Set(
  `regionen regeringen riksdagen utredningen utredaren remissen strategin planen handlingsplanen förslaget missivet socialstyrelsen folkhälsomyndigheten skolverket skr who sbu fn oecd eu staten forskare forskarna forskningen forskning studier studien rapporten rapporter experter experterna många vissa flera några andra man någon alla kritiker kritikerna personalen medarbetare medarbetarna elever eleverna ungdomar ungdomarna unga barn barnen föräldrar föräldrarna patienter patienterna brukare medlemmar medlemmarna invånare invånarna anhöriga politiker politikerna oppositionen majoriteten ledamoten ledamöter partiet partierna remissinstanserna remissinstanser kommunerna kommuner regioner regionerna myndigheterna myndigheter lagen lagstiftningen de han hon hen den nämnder bolag hälften minoriteten resten somliga`.split(
    /\s+/,
  ),
);

/** What is told behind these is nobody's that is named, or somebody's: "det har sagts att", "i dialogen har framkommit att". */
export const hearsay: readonly string[] = [
  'har|hade framkommit|framförts|sagts|uppgetts|uppgivits|hävdats|påståtts|lyfts|anförts (det|också|även) att',
  'framkom|framkommer|framfördes|sades|sägs|påstås|hävdas (det|också|även) att',
];

/** Verbs with which a body tells what it is and does; together with it as their subject and without an opinion, it presents itself. */
export const ownWork: readonly string[] = [
  '<vår> (övergripande) mål|uppdrag|syfte|uppgift|vision|verksamhet|ledare|personal är|finansieras|bedrivs|består|omfattar|vilar|riktar|syftar',
  '<vi> har (under|i|sedan|redan|länge|också|även|tidigare|bland|annat|det|senaste) (året|åren|år|många|flera) (år|åren) utbildat|arbetat|startat|träffat|tagit|genomfört|drivit|haft|satsat|byggt|utvecklat|bedrivit|infört|anställt|hjälpt',
  'arbetar|bedriver|ansvarar|organiserar|samlar|företräder|möter|erbjuder|samordnar|driver|ger|har … medlemmar|uppdrag|uppgift|ansvar|invånare|anställda|verksamhet|deltagare',
  'är … en|ett … organisation|förening|förbund|myndighet|kommun|verksamhet',
  'består av',
  'har till uppgift|uppdrag',
  'bildades|grundades|startade',
];
