/** What a heading says of what stands under it. The first row that one of its beginnings is in counts. */
export type Zone = 'body' | 'background' | 'procedure' | 'others';

export const zoneHeadings: readonly (readonly [zone: Zone, beginnings: readonly string[]])[] = [
  [
    'others',
    [
      'reservation',
      'särskilt yttrande',
      'särskilda yttranden',
      'särskilt uttalande',
      'särskilda uttalanden',
      'protokollsnotering',
      'skiljaktig mening',
      'röstförklaring',
      'protokollsanteckning',
      'yrkande',
      'ersättaryttrande',
      'motförslag',
      'avvikande mening',
      'deltar inte',
      'ledamöternas yrkanden',
      'propositionsordning',
      'ursprungligt meddelande',
      'original message',
      'blankt yttrande',
    ],
  ],
  [
    'background',
    [
      'bakgrund',
      'ärendet',
      'ärendebeskrivning',
      'ärendets',
      'beskrivning av ärendet',
      'beredning',
      'remissens innehåll',
      'remissen i',
      'om remissen',
      'förslaget i',
      'förslagets innehåll',
      'om förslaget',
      'sammanfattning av ärendet',
      'sammanfattning av förslaget',
      'sammanfattning av remiss',
      'sammanfattning av strategi',
      'sammanfattning av plan',
      'sammanfattning av handlingsplan',
      'strategin i korthet',
      'planen i korthet',
      'om oss',
      'om förbundet',
      'om föreningen',
      'om organisationen',
      'om myndigheten',
      'kort om oss',
      'kort om förbundet',
      'kort om föreningen',
      'kort om organisationen',
      'kort om myndigheten',
      'kort om ärendet',
      'kort om förslaget',
      'kort om strategin',
      'vilka vi är',
      'vilka är vi',
      'presentation',
      'remissens',
      'remissförslaget i',
      'vårt uppdrag',
      'myndighetens uppdrag',
    ],
  ],
  [
    'procedure',
    [
      'beslut',
      'förslag till beslut',
      'beslutsunderlag',
      'bilag',
      'expedier',
      'skickas till',
      'sändlista',
      'protokollsutdrag',
      'justering',
      'kontakt',
      'de som medverkat',
      'delges',
      'kopia',
      'deltagande i',
      'handläggning',
      'beslutande',
      'närvarande',
      'underlag för beslut',
      'jäv',
      'mottagare',
    ],
  ],
];

/** Under one of these the body has its say again, behind a reservation, too. */
export const opinionHeadings: readonly string[] = [
  'yttrande',
  'synpunkter',
  'överväganden',
  'bedömning',
  'ställningstagande',
  'kommentar',
  'svar',
  'sammanfattning',
  'avsnitt',
  'kapitel',
];

/** Behind such words in a running text somebody else speaks. */
export const othersBegin: readonly string[] = [
  'reserverar|reserverade sig',
  'lämnar|lämnade|anmäler|anmälde … särskilt|särskilda yttrande|uttalande|yttranden|uttalanden',
  'anmäler|anmälde … reservation',
  'följande reservation|protokollsanteckning',
  'deltar inte i beslutet',
  'ersättaryttrande',
  'reservation|reservationer (mot|beslutet) (beslutet) anfördes|anförs|lämnades|anmäldes',
  'särskilt yttrande|uttalande gjordes|lämnades|anfördes|anmäldes',
  'yrkade (på|att) bifall|avslag|återremiss|att',
];

/** Behind such words the body's own text begins again. */
export const ownTextBegins: readonly string[] = [
  'följande lydelse',
  'lämnas|avges|lämna|avge följande yttrande|svar|synpunkter',
  'anför följande|bland annat',
];

/** What announces a list of opinions, with the stance that its items then have if they say none by themselves. */
export const listIntros: readonly (readonly [
  stance: 'ändringsförslag' | 'påpekande' | 'invändning' | 'fråga' | 'stöd',
  phrases: readonly string[],
])[] = [
  ['fråga', ['frågor|fråga|frågorna|undrar|frågeställningar']],
  [
    'invändning',
    [
      'mindre bra|lyckat|tydligt',
      'inte (så|lika) bra',
      'negativt|sämre|nackdelar|svagheter|dåligt|otydligheter|farhågor|saknar|saknas|brister|invändningar|kritik|problem|kritiska|otydligt|risker',
    ],
  ],
  [
    'ändringsförslag',
    [
      'föreslår|förslag|förbättringsförslag|förbättras|önskar|önskemål|vill|efterlyser|förordar|bör|behöver|yrkar|rekommenderar|ändringar|medskick|krav|kräver|ändras|kompletteras|förtydligas|rekommendationer',
      'kan bli bättre',
      'skicka med',
    ],
  ],
  ['stöd', ['positivt|bra|välkomnar|uppskattar|styrkor|stödjer|fördelar|instämmer']],
  [
    'påpekande',
    [
      'synpunkter|ståndpunkter|åsikter|sammanfattning|sammanfattningsvis|kommentarer|lyfta|framhålla|betona|anser|tycker|påpeka|anföra|framföra|noterar|följande',
    ],
  ],
];

/** What the columns of a table hold, by the beginning of their head. */
export const columnHeads: readonly (readonly [
  column: 'about' | 'change' | 'opinion' | 'reason' | 'other',
  beginnings: readonly string[],
])[] = [
  ['about', ['avsnitt', 'kapitel', 'kap', 'stycke', 'rubrik', 'del', 'punkt', 'ställe', 'var', 'avser']],
  ['change', ['förslag', 'ändring', 'ny lydelse', 'önskad', 'föreslagen', 'önskemål', 'vad vi vill', 'åtgärd']],
  [
    'opinion',
    [
      'synpunkt',
      'kommentar',
      'yttrande',
      'svar',
      'vad vi tycker',
      'anmärkning',
      'bedömning',
      'vår synpunkt',
      'remissvar',
    ],
  ],
  ['reason', ['motivering', 'skäl', 'bakgrund', 'varför']],
  ['other', ['sida', 'sid', 'nr', 'rad', 'handläggare', 'datum', 'instans', 'namn', 'id', 'typ', 'nuvarande']],
];
