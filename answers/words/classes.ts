/**
 * Classes that the phrases name in brackets, `<bra>`. Entries stand between commas: a word in its basic form, which is found in all of
 * them; one that bends in its own way has its forms after it, "god gott goda".
 */
const entries = (table: string): string[] => table.split(',').map((entry) => entry.trim().replace(/\s+/g, ' '));

export const classes: Readonly<Record<string, readonly string[]>> = {
  /** Praise of nearly anything. */
  bra: entries(`
    bra, hjälpsam hjälpsamt hjälpsamma, jättebra, kul, toppen, utmärkt, fin, positiv, god gott goda, lovvärd, berömvärd,
    glädjande, välkommen välkommet välkomna, roligt roliga, värdefull, lovande, klok, rimlig, rimligt, ändamålsenlig, relevant,
    angenäm, tillfredsställande, förtjänstfull, föredömlig, uppskattad, efterlängtad, välbehövlig, lämplig, hoppfull, skönt,
    riktig, rätt, välgörande, fördelaktig, konstruktiv, gynnsam, intressant, modig, framsynt, uppfriskande, insiktsfull,
    nyanserad, respektfull, inkluderande, hedervärd, förnuftig, sund, vettig, smart, lysande, strålande, fantastisk, härlig,
    underbar, perfekt, inspirerande, imponerande, spännande, uppmuntrande, förtroendeingivande, handfast, matnyttig, nyttig,
    tacknämlig, tidsenlig, framåtblickande, tilltalande, nytänkande, upplyftande, befogad, trovärdig, lyckad, lyckosam lyckosamt
    lyckosamma
  `),
  /** Praise of a text or a plan: whoever says this speaks of the proposal. */
  tydlig: entries(`
    tydlig, välskriven välskrivet välskrivna, genomarbetad, välarbetad, lättläst, lättillgänglig, lättbegriplig, begriplig,
    heltäckande, innehållsrik, välstrukturerad, strukturerad, logisk, ambitiös, välavvägd, klargörande, pedagogisk, konkret,
    överskådlig, välformulerad, välgrundad, välmotiverad, genomtänkt, välgenomtänkt, förtjänstfull, gedigen gediget gedigna,
    vällovlig, relevant, framåtsyftande, lättförståelig, användbar, kärnfull, stringent, enkel enkelt enkla, läsvärd, träffande,
    uttömmande, balanserad, genomarbetat, sammanhållen sammanhållet sammanhållna, koncis, konsekvent, kortfattad, lättnavigerad,
    väldisponerad, faktabaserad, insiktsfull, nyanserad, verklighetsnära
  `),
  /** Blame of nearly anything. */
  dålig: entries(`
    dålig, negativ, svag, olycklig, beklaglig, problematisk, tveksam, tråkig, synd, orimlig, orealistisk, otillräcklig,
    anmärkningsvärd, oroande, oroväckande, bekymmersam, oacceptabel oacceptabelt oacceptabla, allvarlig, besvärlig, märklig,
    konstig, fel, felaktig, missvisande, olämplig, svår svårt svåra svårare, förvånande, bristande, tråkigt, onödig, omöjlig,
    ohållbar, riskabel riskabelt riskabla, farlig, orättvis, omotiverad, otydlig, oklar, tungrodd, kostnadsdrivande,
    kontraproduktiv, otillfredsställande, verklighetsfrämmande, beklämmande, skev, talande, styvmoderlig, nedlåtande, respektlös,
    naiv, ogenomtänkt, ogenomförbar, obefogad, oproportionerlig, orättfärdig, ojämlik, oetisk, olaglig, otrygg, kostsam kostsamt
    kostsamma, dyr, tidskrävande, resurskrävande, betungande, överflödig, förvirrande, vilseledande, störande, irriterande,
    frustrerande, skrämmande, alarmerande, chockerande, upprörande, provocerande, sorglig, ledsam ledsamt ledsamma, pinsam pinsamt
    pinsamma, genant, skamlig, absurd, skadlig, riskfylld, ogrundad, tragisk, orimligt, oansvarig, otänkbar, obegriplig, ofattbar,
    snål, stelbent, föråldrad, verklighetsfrånvänd, otillständig
  `),
  /** Blame of a text or a plan. */
  otydlig: entries(`
    otydlig, oklar, vag, svepande, svårläst, svårbegriplig, svårtolkad, svåröverskådlig, svårtillgänglig, krånglig, luddig,
    diffus, motsägelsefull, bristfällig, missvisande, ofullständig, inkonsekvent, vagt, omodern, föråldrad, ensidig, snäv,
    abstrakt, tunn tunt tunna, knapphändig, ytlig, osammanhängande, tvetydig, byråkratisk, visionär, övergripande, detaljerad,
    generell, orealistisk, underfinansierad, ofinansierad, schablonmässig, summarisk, opreciserad, rörig, mångtydig, otillräcklig,
    intetsägande, klen, högtravande, snårig, torr, teoretisk, akademisk, floskelartad, tom tomt tomma, ihålig, slarvig, hafsig,
    ofärdig, halvfärdig, oläslig, obegriplig, ovetenskaplig, obalanserad, enögd, urvattnad, tandlös, kraftlös, svårgenomförbar,
    lösryckt, spretig, repetitiv, långrandig, mångordig, pratig, tungläst, fyrkantig, uddlös, luftig, svårgripbar, ogreppbar,
    tillkrånglad, utopisk, intern internt interna, oöverskådlig, oprecis, dunkel dunkelt dunkla, ogenomtränglig, svårtydd
  `),
  /** What a good thing is, said of one that isn't: "inte proportionerligt". */
  duglig: entries(`
    proportionerlig, motiverad, försvarbar, befogad, effektiv, hållbar, realistisk, genomförbar, rättvis, tillräcklig, tidsenlig,
    övertygande, jämlik, möjlig, meningsfull, träffsäker träffsäkert träffsäkra, självklar, acceptabel acceptabelt acceptabla,
    godtagbar, trovärdig, ändamålsenlig
  `),
  viktig: entries(`
    viktig viktigt viktiga viktigaste, angelägen angeläget angelägna, nödvändig, central centralt centrala, avgörande, väsentlig,
    betydelsefull, prioriterad, grundläggande, kritisk, önskvärd, vital, självklar, ofrånkomlig, oundgänglig, brådskande,
    högprioriterad, oumbärlig, ovärderlig
  `),
  /** What a remiss consists of, and what stands in it. */
  förslag: entries(`
    strategi strategin strategins strategierna, plan planen planens, handlingsplan handlingsplanen handlingsplanens, förslag
    förslaget förslagets förslagen, remiss remissen remissens, remissförslaget, remissversionen, utkastet, program programmet
    programmets, dokument dokumentet dokumentets, text texten textens texterna, avsnitt avsnittet avsnittets avsnitten, kapitel
    kapitlet kapitlen, stycket styckena, mål målet målen, delmål delmålen, målbild målbilden målbildens, vision visionen, syfte
    syftet, begrepp begreppet begreppen, begreppsmodell begreppsmodellen, definition definitionen definitionerna, formulering
    formuleringen formuleringarna, skrivning skrivningen skrivningarna, inriktning inriktningen inriktningarna, huvudinriktning
    huvudinriktningen huvudinriktningarna, princip principen principerna, indikator indikatorn indikatorerna indikatorer, tabell
    tabellen tabellerna, bild bilden bilderna, figur figuren figurerna, uppföljning uppföljningen, insats insatsen insatserna,
    insatsområde insatsområdet insatsområdena, åtgärd åtgärden åtgärderna, åtgärdsförslagen, ansvarsfördelning
    ansvarsfördelningen, ansats ansatsen, språk språket, rubrik rubriken, punkt punkten punkterna, modell modellen, implementering
    implementeringen, genomförande genomförandet, beskrivning beskrivningen beskrivningarna, nulägesbeskrivning
    nulägesbeskrivningen, nulägesbilden, redovisning redovisningen, resonemang resonemanget resonemangen, analys analysen,
    utredningen, betänkandet, lagförslaget, promemorian, föreskriften föreskrifterna, riktlinje riktlinjen riktlinjerna, policyn,
    vägledningen, konsekvensanalys konsekvensanalysen konsekvensanalyser, konsekvensutredningen, tidplan tidplanen tidsplanen,
    upplägg upplägget, disposition dispositionen, perspektiv perspektivet, ambition ambitionen ambitionerna, prioritering
    prioriteringen prioriteringarna, innehåll innehållet, struktur strukturen, angreppssätt angreppssättet, tillvägagångssätt
    tillvägagångssättet, underlag underlaget, ordet orden, uttrycket, termen termerna, benämningen, hänvisning hänvisningen
    hänvisningarna, ansvaret, rollfördelningen, finansiering finansieringen, kostnaderna, styrning styrningen,
    samordningstjänsten, preventionsnivåerna, nivåerna, bilagan, ordlistan, sammanfattningen, inledningen, redogörelsen
  `),
  /** A whole proposal. */
  helhet: entries(`
    strategi strategin, strategiförslaget, plan planen, handlingsplan handlingsplanen, förslag förslaget förslagen, remiss
    remissen, remissförslaget, utkastet, program programmet, dokument dokumentet, policyn, riktlinjerna, betänkandet, promemorian,
    lagförslaget, utredningen, remissversionen, inriktning inriktningen, intention intentionerna intentioner, remissmaterialet
  `),
  ska: ['bör borde', 'måste', 'behöver behövde', 'ska skall skulle'],
  bör: ['bör borde', 'måste', 'behöver behövde'],
  /** What stands between a verb and the rest, word by word: "vill dessutom att", "vill i första hand se". */
  adverb: entries(`
    dessutom därför också även vidare samtidigt gärna särskilt dock emellertid därutöver slutligen avslutningsvis dels alltså
    således däremot helst hellre ytterligare likaså fortfarande självklart naturligtvis istället i stället första hand sin tur bland
    annat framför allt starkt verkligen bara nu här då fortsatt återigen
  `),
};
