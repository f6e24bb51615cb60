import type { PointStance } from '../answer.ts';

export interface StatementRow {
  stance: PointStance;
  /** 3: an opinion wherever it stands; 2: unless it is told of others; 1: only where something else says so, too. */
  weight: 1 | 2 | 3;
  phrases: readonly string[];
}

/** Opinions that have nobody who says them: "det är positivt att", "bör förtydligas", "saknas". */
export const statements: readonly StatementRow[] = [
  // Support.
  {
    stance: 'stöd',
    weight: 3,
    phrases: [
      'det|detta är|var|känns|vore (dock|även|också|därför|vidare|särskilt|mycket|väldigt|oerhört|jätte|i|grunden|så) <bra>|<tydlig> att|med|när',
      'det är … <bra> att',
      'det är … <bra> med|när',
      'som (mycket|särskilt) <bra>',
      'vilket är|var|ses|upplevs|känns|bedöms|anses|uppfattas (som|mycket|särskilt|väldigt) <bra>|<tydlig>',
      'är (en|ett) (stor|stort|klar|särskild|tydlig) styrka|förtjänst|framgångsfaktor|fördel|tillgång|framsteg|förbättring',
      'det bästa med',
      'roligt|kul|skönt|glädjande|bra|jättebra|positivt|toppen|värdefullt|utmärkt|fint|klokt|välkommet att|med',
      'bra och|samt <tydlig>',
      'känns|verkar|upplevs|framstår … <tydlig>|<bra>',
      'fungerar|är väl|bra som',
      'det är en styrka|fördel|förtjänst',
      'ger en bra|god|tydlig bild|grund|överblick|struktur',
      'kan vara|utgör|är|blir en|ett bra|god|gott|utmärkt|viktig|viktigt|värdefull|värdefullt grund|stöd|verktyg|utgångspunkt|steg|underlag|komplement|bidrag',
      'knyter an till',
      'ligger|går (väl) i linje med',
      'stämmer (väl) överens med',
      'är (väl) i linje med',
    ],
  },
  { stance: 'stöd', weight: 2, phrases: ['<förslag> … är|känns|upplevs|framstår|uppfattas|verkar … <tydlig>|<bra>', '<förslag> … är|känns … <tydlig>', 'är|känns|upplevs|framstår|verkar (som|i|huvudsak|överlag|stort|mycket|väl|väldigt|både|överlag|kort|så) <tydlig>', '<tydlig> (och|samt) <tydlig>', 'på ett (mycket) <bra>|<tydlig> sätt', 'med rätta', 'är väl|bra beskrivet|beskriven|beskrivna|formulerat|formulerad|formulerade|underbyggt|underbyggd|underbyggda|utformad|utformat|avvägt|avvägd|genomarbetat|genomarbetad'] },
  { stance: 'stöd', weight: 1, phrases: ['ger|skapar incitament|förutsättningar|möjlighet', 'bidrar|bidra till', 'underlättar', 'stärker', 'framgår tydligt|klart', 'kommer att bistå', 'är (mycket) <bra>'] },
  // Objections.
  {
    stance: 'invändning',
    weight: 3,
    phrases: [
      'saknas|saknades|fattas',
      'framgår|beskrivs|nämns|berörs|redovisas|anges|förklaras|framkommer|tydliggörs|behandlas|definieras|omnämns|synliggörs|problematiseras|diskuteras|finns|preciseras|konkretiseras|exemplifieras|motiveras|återges|tas (dock|emellertid|däremot|tyvärr|heller) inte|knappt|knappast|ej|ingenstans|inte (heller|alls|tillräckligt)',
      'ingenstans står|finns|framgår|nämns',
      'inte … beskrivs|framgår|nämns|synliggörs|berörs|återkommer|omnämns|redovisas|tillräckligt',
      'vilket|som inte (heller) beskrivs|framgår|nämns|förklaras|definieras|synliggörs|redovisas',
      'återges|ges|finns|lämnas|anges|redovisas|förs|görs|nämns|presenteras (dock|däremot|emellertid|tyvärr) (heller) ingen|inget|inga',
      'ingen|inget|inga … anges|redovisas|finns|ges|beskrivs',
      'bara|endast|enbart i förbigående',
      'det|detta är|vore|var|känns (dock|emellertid|även|också|därför|enligt|mycket|väldigt|djupt|<vår>|mening|bedömning|uppfattning) <dålig>|<otydlig> att|om|vad|hur|när|vem|vilka|vilken|med',
      'det är … <dålig> att|om|vad|hur|vem|vilka|med',
      'vilket är|upplevs|känns|anses|bedöms|ses|gör (som|det|mycket) … <dålig>|<otydlig>',
      'vilket försvårar|gör|innebär|medför … svår*|risk*|inte',
      'vilket försvårar',
      'är en (stor|allvarlig|tydlig|uppenbar) brist|svaghet',
      'är … ett (stort|allvarligt|tydligt) problem',
      'en brist är|att',
      'risk finns',
      'det finns (dock|också|även|däremot|en|stor|uppenbar) … risk|fara',
      'riskerar|riskera',
      'finns (en|stor) risk',
      'synd|tråkigt|olyckligt|beklagligt|konstigt|märkligt att|om|med',
      'för <dålig>|<otydlig>|allmän|allmänt|lång|långt|långa|kort|lite|få|många|stort|stor|smal|smalt|bred|brett|teoretisk|teoretiskt|svårt|svår|komplicerad|komplicerat|optimistisk|optimistiskt',
      'alltför',
      'räcker inte',
      'hör inte hemma',
      'inte realistisk|realistiskt|rimlig|rimligt|tydlig|tydligt|tillräcklig|tillräckligt|tillräckliga|acceptabelt|hållbart|bra|motiverat|förenligt|genomtänkt|lämplig|lämpligt|optimalt|självklart|beräknade|finansierade|finansierad',
      'knappt|knappast berörs|nämns|synliggörs|realistiskt|rimligt',
      'berörs|nämns|beskrivs|synliggörs|omnämns|behandlas knappt|bara|endast|ytligt|kortfattat|mycket kort|enbart',
      'svår|svårt|svåra att tolka|förstå|läsa|följa|tillämpa|använda|utläsa|överblicka|avgöra|bedöma|se|uttolka|genomföra|förutspå',
      'låter|känns|verkar|framstår|upplevs|ter (sig|som|lite|något|mycket|väldigt|både|rent) <dålig>|<otydlig>|kallt|tomt|krångligt|otydligt|klent',
      'kan missförstås|misstolkas|feltolkas|uppfattas',
      'kommer bort|glöms bort|hamnar i skymundan|faller mellan',
      'stämmer inte',
      'går inte att',
      'kan (dock|emellertid|inte|därför) inte förväntas|krävas|begäras|läggas',
      'gör det svårt|svårare|omöjligt|otydligt|oklart',
      'inskränker',
      'tyvärr',
      'strider mot',
      'är inte <bra>|<tydlig>',
      'i praktiken innebär',
      'svagare än',
    ],
  },
  { stance: 'invändning', weight: 2, phrases: ['är|är|blir (lite|något|ganska|mycket|väldigt|alldeles|onödigt|fortfarande|i|delar|dock|delvis|både) <otydlig>', '<förslag> … är|blir|känns|upplevs … <dålig>|<otydlig>', '<otydlig> (och|samt) <otydlig>', 'otydlighet|otydligheter|oklarhet|oklarheter', '<förslag> … inte', 'blandas|blandar', 'ifrågasätts|ifrågasättas', 'enbart', 'är <dålig>', 'missar|missas|utelämnas|utelämnar|förbises'] },
  { stance: 'invändning', weight: 1, phrases: ['inte', 'svårt|svår|svåra', 'utmaning|utmaningar', 'är <dålig>', 'enbart|endast|bara', 'ingen|inget|inga'] },
  // Changes.
  {
    stance: 'ändringsförslag',
    weight: 3,
    phrases: [
      'bör|borde',
      'skulle kunna|behöva|vinna|må|tjäna',
      'skulle … kunna (förtydligas|utvecklas|kompletteras)',
      'skulle (med|gärna) fördel kunna',
      'kan|skulle (kunna) … med fördel',
      'med fördel',
      'vore|hade varit (det|mycket|mer|också|även|därför|dock) (önskvärt|bra|värdefullt|lämpligt|bättre|positivt|angeläget|till|fördel|intressant|betydligt)',
      'vore … bättre|önskvärt|bra|värdefullt|lämpligt',
      'hade (varit|förtjänat|behövt|kunnat|vunnit|gärna)',
      'förtjänar … eget|egen|mer|större|att',
      'det|detta är önskvärt (att|med)',
      'önskvärt vore|är',
      'behöver|måste … *eras|förtydligas|tydliggöras|klargöras|utvecklas|kompletteras|konkretiseras|preciseras|ses|lyftas|skrivas|läggas|beskrivas|anges|framgå|tas|ges|göras|stärkas|säkras|säkerställas|beaktas|omfattas|inkluderas|räknas|definieras|samordnas|ändras|justeras|strykas|prioriteras|finansieras|avsättas|tilldelas|följas|utarbetas|fördjupas|synliggöras|omarbetas|skapas|få|finnas|bli|ske',
      'måste',
      'får (dock|heller|aldrig) inte',
      'får inte',
      'gärna',
      'i stället|istället bör|borde|ska',
      'hellre',
      'ersätts|ersättas|bytas ut|byts ut|byt ut',
      'det behövs|krävs|fordras',
      'behövs|krävs',
      'önskas|efterlyses|efterfrågas',
      'finns (ett|det|även|också|stort|fortsatt) … behov av',
    ],
  },
  { stance: 'ändringsförslag', weight: 2, phrases: ['behöver', 'behov av'] },
  { stance: 'ändringsförslag', weight: 1, phrases: ['ska|skall', 'skulle', 'kan … utvecklas|förtydligas|kompletteras'] },
  // Stressed.
  {
    stance: 'påpekande',
    weight: 3,
    phrases: [
      'det är|vore|blir … <viktig> att|med',
      'är det (även|också|därför|dock|vidare|mycket|särskilt|av|även) … <viktig> att',
      'av (yttersta|största|stor|särskild|avgörande|central|synnerlig) vikt|betydelse',
      'det är … av (…) vikt|betydelse att',
      'vikten av',
      'en förutsättning (för|är)',
      'viktigt|angeläget|väsentligt att|är',
      'avgörande|central|viktig roll',
      'nyckelfaktor|nyckelfråga',
      'inte glöms|glömmas bort',
    ],
  },
  { stance: 'påpekande', weight: 1, phrases: ['är (mycket|väldigt) <viktig>', '<viktig>', 'kräver'] },
];

/** How a sentence begins that is a question without its mark, or an order: "Ta bort", "Lägg till". */
export const requests = new Set(
  `stryk ta flytta lägg skriv gör använd ändra byt förtydliga komplettera utveckla tydliggör definiera ersätt förklara precisera konkretisera inkludera lyft låt se korrigera rätta justera behåll dela slå inför ge satsa säkerställ beskriv ange nämn hänvisa prioritera beakta stärk omformulera lyssna fråga kom tänk överväg prata involvera utbilda avsätt begränsa korta formulera samla sätt uppdatera skapa ordna tillför bjud klargör redovisa specificera utöka minska öka redogör lova`.split(
    ' ',
  ),
);

/** With these a noun stands for a wish where wishes are listed: "Fler träffpunkter på landsbygden." */
export const wishedFor = new Set('fler mer mera bättre ökad ökat ökade tydligare större starkare högre lägre mindre kortare längre tidigare snabbare förtydligande komplettering tillägg gratis'.split(' '));
