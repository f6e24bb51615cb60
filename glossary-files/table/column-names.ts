import type { GlossaryColumnKind } from '../result.ts';

/** What each column is called in a list of ours. */
export const columnHeadings: Readonly<Record<GlossaryColumnKind, string>> = {
  notation: 'Nummer',
  term: 'Term',
  status: 'Termens status',
  synonyms: 'Synonymer',
  recommended: 'Även rekommenderade termer',
  allowed: 'Tillåtna termer',
  deprecated: 'Avrådda termer',
  definition: 'Definition',
  definitionEn: 'Engelsk definition',
  notes: 'Anmärkning',
  notesEn: 'Engelsk anmärkning',
  examples: 'Exempel',
  source: 'Källa',
  broader: 'Överordnat begrepp',
  related: 'Relaterade begrepp',
  english: 'Engelska',
  otherLanguages: 'Andra språk',
  address: 'Adress',
  id: 'Id',
};

/** What authorities call them in lists of their own, in Swedish and English, in the form of `loose`. A name that means two things is in none. */
const otherNames: Readonly<Record<GlossaryColumnKind, string>> = {
  notation: 'nr, begreppsnummer, löpnr, löpnummer, notation, no, number, kod, begreppskod, code',
  term: 'begrepp, rekommenderad term, rek term, huvudterm, ord, uppslagsord, benämning, begreppsnamn, svensk term, term svenska, term på svenska, föredragen term, concept, preferred term, pref label, preflabel, swedish, swedish term, svenska',
  status: 'termstatus, term status',
  synonyms:
    'synonym, synonymer, synonym er, andra termer, alternativ term, alternativa termer, alternativ benämning, alternative term, alternative terms, alternative labels, altlabel, alt label, synonyms, förkortning, förkortningar',
  recommended: 'även rekommenderad',
  allowed: 'tillåten term, tillåtna synonymer, accepterad term, accepterade termer, admitted term, admitted terms',
  deprecated:
    'avrådd term, avråds, avrådes, avrådda, avrådda synonymer, avrådd, använd inte, använd ej, undvik, ska inte användas, bör inte användas, ersätter, deprecated term, deprecated terms, deprecated',
  definition:
    'betydelse, förklaring, beskrivning, begreppsbeskrivning, definition svenska, definition på svenska, svensk definition, vad betyder det, det betyder, innebörd, description, meaning, swedish definition',
  definitionEn: 'definition engelska, definition på engelska, english definition, definition en',
  notes:
    'anm, anmärkningar, kommentar, kommentarer, termkommentar, notering, noteringar, användning, tillämpning, note, notes, scope note, scopenote, comment, comments, remark',
  notesEn: 'english note, english notes, anmärkning engelska, anmärkning på engelska',
  examples: 'exempel på användning, användningsexempel, t ex, example, examples',
  source: 'källor, referens, referenser, källa definition, definitionskälla, hämtat från, source, sources, reference',
  broader:
    'överordnat, överordnad, överordnade begrepp, överordnade, överordnad term, bredare begrepp, är en sorts, är en del av, huvudbegrepp, broader, broader term, broader concept, bt',
  related:
    'relaterade, relaterat, relaterat begrepp, relaterad term, relaterade termer, närliggande begrepp, se även, se också, jämför, related, related term, related terms, related concepts, rt, see also',
  english:
    'engelsk term, engelska termer, på engelska, engelsk översättning, term engelska, term på engelska, english, english term, term en, eng',
  otherLanguages: 'andra språk termer, other languages, översättningar',
  address: 'uri, iri, url, länk, webbadress, address, link, permalänk',
  id: 'begrepps id, begreppsid, concept id, identifier, identifierare',
};

/** Columns of one language's terms, by what the language is called. */
const languageNames: Readonly<Record<string, string>> = {
  finska: 'fi',
  finnish: 'fi',
  norska: 'no',
  norwegian: 'no',
  danska: 'da',
  danish: 'da',
  tyska: 'de',
  german: 'de',
  franska: 'fr',
  french: 'fr',
  spanska: 'es',
  spanish: 'es',
  arabiska: 'ar',
  arabic: 'ar',
  somaliska: 'so',
  somali: 'so',
  nordsamiska: 'se',
  lulesamiska: 'smj',
  sydsamiska: 'sma',
  meänkieli: 'fit',
  romska: 'rom',
  polska: 'pl',
  polish: 'pl',
  persiska: 'fa',
  ukrainska: 'uk',
  isländska: 'is',
  nederländska: 'nl',
};

/** Without case and punctuation. */
const loose = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const kinds = new Map<string, GlossaryColumnKind>(
  (Object.keys(columnHeadings) as GlossaryColumnKind[]).flatMap((kind) =>
    [columnHeadings[kind], ...otherNames[kind].split(', ')].map((name): [string, GlossaryColumnKind] => [
      loose(name),
      kind,
    ]),
  ),
);

/** What a heading says that its column is; a language where it holds the terms of one. */
export function columnCalledSo(heading: string): { is: GlossaryColumnKind; language?: string } | undefined {
  const name = loose(heading);
  const is = kinds.get(name) ?? kinds.get(name.replace(/ (?:er|ar|or|n)$/u, ''));
  if (is) return { is };
  const language = Object.hasOwn(languageNames, name) ? languageNames[name] : undefined;
  return language === undefined ? undefined : { is: 'otherLanguages', language };
}

/** Columns of one's own names that are another kind's by habit: "Term" comes before "Begrepp" where both are there. */
export const ownHeading = (heading: string, kind: GlossaryColumnKind): boolean =>
  loose(heading) === loose(columnHeadings[kind]);

/** The sheet that says what the glossary is, and its rows. */
export const aboutSheet = 'Om ordlistan';
export const aboutRows = {
  title: 'Titel',
  titleEn: 'Engelsk titel',
  description: 'Beskrivning',
  descriptionEn: 'Engelsk beskrivning',
  publisher: 'Ansvarig',
  version: 'Version',
  adopted: 'Gäller från',
  address: 'Adress',
  rights: 'Rättigheter',
} as const;
