import type { GlossaryContent } from '../../glossary/own/content.ts';
import type { Concept } from '../../glossary/schema.ts';
import { escapedMarkup as text } from '../markup/scan-markup.ts';

const statuses = {
  rekommenderad: 'preferredTerm-admn-sts',
  tillåten: 'admittedTerm-admn-sts',
  avrådd: 'deprecatedTerm-admn-sts',
} as const;

/** ISO 30042:2019, TBX-Basic with categories as attributes (DCA), which most tools read. @param content what the format holds, by `heldBy` */
export function tbxOf({ head, concepts }: GlossaryContent): string {
  const paragraph = (name: string, value: string | undefined) =>
    value === undefined ? '' : `\n<${name}><p>${text(value)}</p></${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="sv" xmlns="urn:iso:std:iso:30042:ed-2">
<tbxHeader><fileDesc>
<titleStmt><title>${text(head.title.sv)}</title></titleStmt>${paragraph('publicationStmt', head.publisher)}${paragraph('sourceDesc', head.description?.sv)}
</fileDesc></tbxHeader>
<text><body>
${concepts.map(entry).join('\n')}
</body></text>
</tbx>
`;
}

/** An id of XML begins with no figure. */
const xmlId = (id: string) => text(id.replace(/^(?=\d)/, '_'));

function entry(concept: Concept): string {
  const { id, related = [] } = concept;
  const links = related.map((one) => `<ref type="crossReference" target="${xmlId(one)}"/>`);
  return [
    `<conceptEntry id="${xmlId(id)}">`,
    ...links,
    ...swedish(concept),
    ...english(concept),
    ...elsewhere(concept),
    '</conceptEntry>',
  ].join('\n');
}

function swedish(concept: Concept): string[] {
  const { prefLabel, altLabel = [], definition, scopeNote = [], example = [], source } = concept;
  const sources = source.map(({ title }) => `<admin type="source">${text(title)}</admin>`);
  const examples = example.map((one) => `<descrip type="context">${text(one)}</descrip>`).join('');
  return [
    '<langSec xml:lang="sv">',
    ...(definition
      ? [`<descripGrp><descrip type="definition">${text(definition.sv)}</descrip>${sources.join('')}</descripGrp>`]
      : sources),
    ...scopeNote.map(({ sv }) => note(sv)),
    ...[prefLabel.sv, ...altLabel].map((label, i) => term(label, statusOf(concept, label) + (i === 0 ? examples : ''))),
    '</langSec>',
  ];
}

const note = (words: string) => `<note>${text(words)}</note>`;
const term = (label: string, said = '') => `<termSec><term>${text(label)}</term>${said}</termSec>`;

function statusOf({ termStatus = {} }: Concept, label: string): string {
  const own = Object.hasOwn(termStatus, label) ? termStatus[label] : undefined;
  if (!own) return '';
  const status = `<termNote type="administrativeStatus">${statuses[own.status]}</termNote>`;
  if (own.note === undefined && own.source === undefined) return status;
  const says = own.note === undefined ? '' : note(own.note);
  const who = own.source === undefined ? '' : `<admin type="source">${text(own.source)}</admin>`;
  return `<termNoteGrp>${status}${says}${who}</termNoteGrp>`;
}

function english({ prefLabel, labelsElsewhere = [], definition, scopeNote = [] }: Concept): string[] {
  const notes = scopeNote.flatMap(({ en }) => (en === undefined ? [] : [note(en)]));
  const terms = [prefLabel.en, ...labelsElsewhere.flatMap(({ language, label }) => (language === 'en' ? [label] : []))];
  const own = terms.flatMap((label) => (label === undefined ? [] : [term(label)]));
  const says = definition?.en === undefined ? [] : [`<descrip type="definition">${text(definition.en)}</descrip>`];
  if (own.length + notes.length + says.length === 0) return [];
  return ['<langSec xml:lang="en">', ...says, ...notes, ...own, '</langSec>'];
}

const elsewhere = ({ labelsElsewhere = [] }: Concept): string[] =>
  [...Map.groupBy(labelsElsewhere, ({ language }) => language)].flatMap(([language, labels]) =>
    language === 'en'
      ? []
      : [`<langSec xml:lang="${text(language)}">`, ...labels.map(({ label }) => term(label)), '</langSec>'],
  );
