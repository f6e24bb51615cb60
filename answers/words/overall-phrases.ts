/** What a body says of the whole: in the notation of `phrases/phrase.ts`. The body has to say it, and of the proposal, not of a part. */
export type OverallSign = 'avstår' | 'inga synpunkter' | 'inget att erinra' | 'avstyrker' | 'tillstyrker';

export const overallSigns: Readonly<Record<OverallSign, readonly string[]>> = {
  avstår: ['avstår|avstod (därför|härmed|från|i|detta|fall|ärende) från|att', 'avstår … yttrande|yttra|svara|svar|synpunkter|besvara|remissvar|lämna', 'avstår', 'avböjer|avböja', 'väljer|valt (därför) att inte|avstå', 'har valt att inte', 'kommer inte att yttra|svara|lämna|besvara|inkomma', 'har inte|ingen möjlighet att yttra|svara|besvara|lämna|prioritera', 'lämnar|avger inget|inte|ej|något yttrande|remissvar|svar'],
  'inga synpunkter': ['inga|ingen|inte|ej (några|någon|särskilda|egna|övriga|ytterligare|specifika) synpunkter|synpunkt|kommentarer|kommentar', 'har inget att tillägga|anföra|invända', 'utan synpunkter|kommentarer|eget yttrande', 'lämnar … utan erinran|synpunkter'],
  'inget att erinra': ['inget|ingenting|intet|inte|något att erinra', 'ingen erinran', 'inga|utan erinringar|erinran', 'inte någon|några erinran|erinringar', 'ingenting|inget att invända', 'inga invändningar', 'har … inget … att erinra|invända', 'inte … något att erinra|invända'],
  avstyrker: ['avstyrker', 'kan (dock|därför|således|alltså|inte|ej|i|nuvarande|form) inte|ej (därför|i|dess|nuvarande|form) tillstyrka|stödja|stöda|ställa', 'kan inte … tillstyrka|ställa sig bakom', 'ställer sig inte|ej bakom', 'motsätter sig', 'säger nej till', 'avvisar', 'avråder från', 'inte bör|borde antas|genomföras|fastställas|beslutas', 'bör inte|ej antas|genomföras|fastställas|beslutas', 'bör|borde avslås|dras|förkastas|avvisas', 'tillstyrker|stödjer|stöder|tillstyrks inte', 'är … emot', 'förslaget|planen|strategin avstyrks', 'bör … göras|arbetas om från grunden|början'],
  tillstyrker: [
    'tillstyrker|tillstyrka|tillstyrks|bifaller',
    'ställer|ställa|ställde sig (i|huvudsak|stort|helt|fullt|därmed|således|sammanfattningsvis|överlag|ut|och) bakom',
    'ställer … bakom|positiv|positiva|positivt|välvillig',
    'står … bakom',
    'är (i|grunden|huvudsak|stort|sett|mycket|överlag|övervägande|generellt|därför|i|huvudsakligen|alltså) positiv|positiva|positivt till|inställd|inställda',
    'är … positiv|positiva|positivt',
    'ser (i|huvudsak|mycket|övervägande|överlag|sammantaget|därför|även|också) positivt',
    'ser … positivt',
    'ser med tillfredsställelse|glädje',
    'välkomnar|välkomnas',
    'stödjer|stöder|stöttar|stödja|stödjs|stöds',
    'instämmer',
    'delar … inriktning*|intention*|ambition*',
    'håller … med',
    'säger ja',
    'har en positiv',
    'uppskattar|gillar',
    'bra|jättebra|utmärkt|välskriven|välskrivet|genomarbetad|genomarbetat|genomtänkt|genomtänkta|positivt|positiv',
    'är för',
  ],
};

/** Support only if something is met. */
export const conditions: readonly string[] = ['under förutsättning att', 'förutsatt att', 'med förbehåll', 'på villkor att', 'under villkor', 'villkorat', 'med reservation för', 'givet att', 'endast om', 'bara om', 'under förutsättningen', 'förutsätter dock', 'så länge', 'med villkoret', 'förbehållet'];

/** Behind "förslaget" these make it a part of the whole: "förslaget att …", "förslagen om …", "planens mål". */
export const partMarks: readonly string[] = ['att', 'om', 'i avsnitt', 'i kapitel', 'rörande', 'gällande'];
