/** Where and in which form an answer may be sent: these words say nothing of the day. A court or an ombudsman is none of them. */

const office =
  '(?:\\p{L}+- och )?(?!patient|åklagar|\\p{L}*domstol)\\p{L}*(?:departementet|styrelsen|nämnden|myndigheten|förvaltningen|kontoret|kansliet|verket|sekretariatet|avdelningen|enheten|förbundet)';
/** One that asks or is asked, by the end of its name. */
export const officePhrase = `(?:${office}|länsstyrelsen(?: i \\p{L}+(?: län)?)?|regionen|kommunen|staden)`;
const person = '\\p{Lu}\\p{Ll}[\\p{L}-]* (?!\\p{L}*(?:[Rr]ätt|[Dd]omstol|[Oo]mbud))\\p{Lu}\\p{Ll}[\\p{L}-]*';
/** The same, by its capitals. */
export const officeName =
  '(?:Region \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|(?:\\p{Lu}[\\p{L}-]+ ){1,2}(?:kommun|stad)|SKR|Länsstyrelsen(?: i)? \\p{Lu}[\\p{L}-]+(?: län)?)';

const to = '(?:till|hos|via|genom|på|i|to|at|through|using)';
/** Before its @ an address has 64 characters at most (RFC 5321, 4.5.3.1.1). */
const email = '\\S{1,64}@[^\\s,;()]*[\\p{L}\\d]';
const web = '(?:https?:|www\\.)[^\\s,;()]*[\\p{L}\\d/]';
const box =
  '(?:remissportal(?:en)?|webben|webb?formulär(?:et)?|formulär(?:et)?|form|website|svarsformulär(?:et)?|webb?enkät(?:en)?|e-tjänst(?:en)?|funktionsbrevlåda(?:n)?|webbplats(?:en)?|hemsida(?:n)?|diarium|diariet|registratur(?:en)?|registrar|registrator(?:n)?|brevlåda(?:n)?|adress(?:en)?|e-postadress(?:en)?)(?: nedan| ovan)?';
const whoseBox =
  '(?:(?:er|vår|vårt|den|det|ett|the|our|online|digitala|digital|\\p{L}+(?:styrelsens|nämndens|myndighetens|departementets|verkets|kommunens|regionens)) )*';
const file =
  '(?:pdf|word|docx|odt|redigerbart|bearbetningsbart|sökbart)(?:-? ?(?:format|dokument|fil|version)(?:et|en)?)?';
const handler = '(?:ansvarig |vår )?(?:handläggare|projektledare|utredare|kontaktperson)n?';

/** In any case of letters. */
export const addressPhrases = [
  `${to} (?:länken |(?:e-?post|mejl|mail)(?:adress(?:en)?)?:? )?(?:${email}|${web}|${officePhrase}(?:,? ${officePhrase})?|${whoseBox}${box}|oss|mig|us|undertecknad|(?:handläggar|projektledar|kontaktperson)en)(?: på (?:vår )?(?:webbplats|hemsida)(?:en)?)?`,
  `(?:med )?kopia till (?:${email}|${officePhrase})`,
  'oss|us|från (?:er|nämnden|remissinstanserna)|hit|med (?:eventuella )?bilagor',
  email,
  web,
  '(?:box|fack) \\d+',
  '\\d{3} ?\\d\\d \\p{L}+',
  '(?:tel|telefon)\\.?:? ?\\+?[\\d -]+\\d',
  '(?:(?:per|via|med|i|by|in) )?(?:e-?post|mejl|mail|brev|post|email|writing)',
  `(?:(?:i|som) )?(?:(?:både|såväl|ett) )?(?:(?:i|som) )?${file}-?(?:(?:,| och| eller| samt| som) (?:(?:i|som|ett) )?${file}-?)*`,
  'genom att (?:mejla|maila|fylla i|använda|skicka(?: ett)? (?:mejl|e-post))(?: till)?',
  `(?:${whoseBox})(?:webb?formulär(?:et)?|svarsformulär(?:et)?)`,
  '(?:märk(?:t|ta)?|ange|med angivande av)(?: (?:svaret|svaren|yttrandet|mejlet))?(?: med)?(?= (?:dnr|diarienummer|ärendenummer|\\p{L}{1,6} ?\\d{4}[/:-]\\d))',
  '(?:dnr|diarienummer|diarienr|ärendenummer)[.:]? ?(?:\\p{L}{1,5}[ /.-]?)?\\d[\\d./:-]*\\d',
  '\\(?högst \\d+ sidor\\)?',
];
/** By their capitals. */
export const namePhrases = [
  '\\p{Lu}{1,6} ?\\d{4}[/:-]\\d{1,6}(?![\\d./:-]*\\d)',
  `(?:[Tt]ill|[Hh]os|[Vv]ia|to) (?:${handler} )?(?:${officeName}|${person})`,
  `(?:[Tt]ill|[Hh]os|[Vv]ia|[Ii]|[Pp]å) (?:\\p{Lu}+:s|(?:Region )?\\p{Lu}\\p{L}+s(?: kommuns)?) ${box}`,
  '\\p{Lu}\\p{L}+(?:gatan|vägen|torget) \\d+',
];
