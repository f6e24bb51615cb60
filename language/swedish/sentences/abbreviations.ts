/** Without their last stop, in lower case. Where one has stops inside, it is also met with blanks behind them: "t. ex." */
const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Abbreviations that something always follows: a name, an example ("t.ex."), a number ("prop."). They end no sentence, not even before a capital. */
export const abbreviationsWithin = set(`
  dr prof doc hr fr frk ordf sekr ing civ tekn lic jur kand bitr ass adj tf gd dir red leg kapt löjtn statssekr rekt lekt förf övers
  v.ordf vice.ordf gen.dir univ.lekt
  kungl kgl kv sta s:t s:ta
  t.ex bl.a dvs d.v.s dv.s s.k fr.o.m t.o.m p.g.a f.d f.n f.ö e.g i.e i.o.m m.h.t exv
  ca c:a cirka jfr jmf jämf resp inkl exkl enl ev ang betr max obs anm forts inst
  nr kl kap prop bet rskr skr dnr tel mob bil fig tab avd avs avsn mom uppl vol årg ref
`);

/** Before a figure these don't end a sentence ("s. 4", "3 dec. 2026"); elsewhere they are words or units and may end one. */
export const beforeFigures = set(`
  s sid ss sp p st art par min f h ver vers rev tr del
  jan feb febr mar apr jun jul aug sep sept okt nov dec mån tis ons tors fre lör sön
`);

/** These end a list, and so may end its sentence. */
export const closing = set('m.m m.fl o.s.v o.d o.dyl o.likn e.d e.dyl f.kr e.kr mm mfl osv etc');

/** Words that a single letter or figure follows: the B of "avsnitt B" is no initial of a name. */
export const lettered =
  /^(?:under|del)?(?:avsnitt|bilaga|del|kapitel|punkt|alternativ|grupp|nivå|steg|spår|fas|modell|typ|kategori|figur|tabell|vitamin|hepatit|plan|scenario|block|linje|område|klass|hus|variant|version|fråga|uppgift|lista|zon|schema)(?:e?n|e?t|s)?$/u;

export const months = set('januari februari mars april maj juni juli augusti september oktober november december');

/** After a quoted question or exclamation these words begin a new sentence; a name would only say who said it ("…?" Anna undrar). */
export const openers = set(
  'det den de detta dessa denna där här då nu vi jag ni du hon han man i på för av med om när men och så att som en ett alla',
);
