import { type ColumnKey, columnKeys, kindOf } from '../templates/columns.ts';
import { type ChoosableColumn, choosable } from './unknown-columns.ts';

/**
 * What authorities call the columns of their own lists of comments, in Swedish and English, in the form of `looseHeading`. A name that is
 * used for two things ("Svar") is in none.
 */
const otherNames: Partial<Record<ColumnKey, string>> = {
  number: 'nummer, löpnr, löpnummer, no, number',
  document: 'document, fil, remiss',
  section:
    'kapitel, kap, kapitel avsnitt, avsnitt kapitel, rubrik, avsnittsrubrik, del, section, chapter, heading, clause',
  page: 'sid, sidnr, sidnummer, sidan, sidor, page, pages, page number',
  quote:
    'text, nuvarande text, nuvarande lydelse, nuvarande formulering, ursprunglig text, ursprunglig lydelse, befintlig text, quote, quotation, current text, original text',
  commenting: 'synpunkter, kommentar, kommentarer, comment, comments, remissynpunkt, remissynpunkter',
  describing: 'motiv, skäl, bakgrund till synpunkten, reason, rationale, justification',
  editing:
    'förslag, förslag till ändring, förslag till ändringar, förslag på ändring, förslag till text, förslag till lydelse, förslag till formulering, ändringsförslag, föreslagen ändring, föreslagen text, föreslagen lydelse, ny lydelse, ny text, textförslag, proposal, proposed change, proposed text, proposed wording, suggestion, suggested change',
  classifying: 'typ av synpunkt, typ av kommentar, type, type of comment',
  assessing: 'ställningstaganden, inställning, stance, position',
  identifying: 'concept, concepts',
  tagging: 'etikett, tag, tags, label, labels',
  reviewer:
    'namn, vem, person, handläggare, handlagd av, ansvarig handläggare, lämnat av, inlämnad av, inskickad av, inkommen från, synpunkt från, synpunkter från, synpunktslämnare, författare, skriven av, vems synpunkt, uppgiftslämnare, kontaktperson, från, name, who, from, author, reviewer, submitted by, written by',
  role: 'role',
  remissinstans:
    'remissinstanser, avsändare, organisation, myndighet, nämnd, förvaltning, instans, sender, organization, authority',
  created: 'datum, date, created',
  link: 'link, url',
};

/** The number of a paragraph is no heading, so a column with only figures is none of ours. */
const paragraphs = new Set(['stycke', 'stycken', 'paragraf', 'paragraph']);

/** Without case and punctuation. */
const looseHeading = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const others = new Map<string, ColumnKey>(
  columnKeys.flatMap((column) =>
    [kindOf(column).heading, ...(otherNames[column]?.split(', ') ?? [])].map((name): [string, ColumnKey] => [
      looseHeading(name),
      column,
    ]),
  ),
);

/** What people put beside the name of a column: whose it is, and of what. */
const beside =
  /^(?:våra?|vårt|era?|ert|mina?|mitt|dina?|ditt|deras|nämndens|kommunens|regionens|our|your|my|their) | (?:i|på|till|från) (?:dokumentet|texten|remissen|förslaget|planen|strategin|oss|nämnden|in the document|in the text)$/gu;

/** Names of columns that mostly mean what they say, but not in every list: so whoever knows the list is asked all the same. */
const likely = new Map<string, ChoosableColumn>([
  ['textställe', 'quote'],
  ['textavsnitt', 'quote'],
  ['berörd text', 'quote'],
  ['text som avses', 'quote'],
  ['aktuell text', 'quote'],
  ['åsikter', 'commenting'],
  ['yttrande', 'commenting'],
]);

/** The column that a heading is likely to mean: "Våra kommentarer", "Rubrik i dokumentet", "Textställe". */
export function likelyColumn(heading: string): ChoosableColumn | undefined {
  const loose = looseHeading(heading);
  const bare = loose.replace(beside, '').trim();
  const column = likely.get(bare) ?? others.get(bare);
  return choosable.find((one) => one === column);
}

/** The column that a heading of somebody else's list means. @param below the cells under it */
export function columnCalled(heading: string, below: () => readonly string[]): ColumnKey | undefined {
  const loose = looseHeading(heading);
  if (paragraphs.has(loose)) return below().every((cell) => /^[\s\d.,–-]*$/u.test(cell)) ? undefined : 'section';
  return others.get(loose);
}
