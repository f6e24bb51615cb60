import type { Stance } from '../../annotations/comment.ts';
import { conceptNames } from '../concept-names.ts';
import { type Choice, entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { headOf } from '../head.ts';
import { type Cell, empty, type ListSource, type Table, textCell } from '../list.ts';
import { senderName } from '../sender.ts';
import { capital, placeText, proposalSentence, shortened } from '../sentences.ts';

/** A form for terms as Socialstyrelsen's: a row a concept that has been commented, in the order of the first comment. */
export function begreppssvar(source: ListSource, { drafts = false, own = false }: Choice = {}): Table {
  const { nameOf } = conceptNames(source.concepts);
  const about = new Map<string, Entry[]>();
  for (const entry of entriesOf(source, { drafts, own }))
    for (const id of new Set(entry.comment.identifying)) about.set(id, [...(about.get(id) ?? []), entry]);
  return {
    kind: 'table',
    name: 'Begreppssvar',
    head: headOf(source),
    columns: [
      { key: 'concept', heading: 'Begrepp', width: 24 },
      { key: 'term', heading: 'Tillstyrkes term', width: 12 },
      { key: 'definition', heading: 'Tillstyrkes definition', width: 12 },
      { key: 'comments', heading: 'Synpunkter', width: 70 },
    ],
    rows: [...about].map(([id, entries]) => ({
      cells: [textCell(nameOf(id)), answer(entries, 'term'), answer(entries, 'definition'), comments(entries)],
    })),
    returns: false,
  };
}

/** What a stance answers; docs/comment-list.md has the rule. "Inga synpunkter" answers nothing. */
const answers: Record<Stance, string | undefined> = {
  tillstyrker: 'ja',
  'tillstyrker med ändring': 'ja, med ändring',
  'tillstyrker med förbehåll': 'ja, med förbehåll',
  'inget att erinra': 'inget att erinra',
  avstyrker: 'nej',
  avråder: 'nej',
  'inga synpunkter': undefined,
};

/** Comments that say yes and such that say no give no answer: the reviewer has to. What others say is no answer of ours. */
function answer(entries: readonly Entry[], question: Question): Cell {
  const given = new Set(
    entries.flatMap(({ comment, from }) => {
      const said = comment.assessing && answers[comment.assessing];
      return said && !from && speaksOf(comment, question) ? [said] : [];
    }),
  );
  return given.size === 1 ? textCell([...given][0]) : empty;
}

type Question = 'term' | 'definition';

/**
 * Only a label says that a stance is on the term or the definition: words that are commented on may hold a concept by chance. Of two
 * concepts it doesn't say which.
 */
const speaksOf = ({ tagging = [], identifying }: Entry['comment'], question: Question): boolean =>
  new Set(identifying).size === 1 && tagging.some((label) => label.trim().toLowerCase() === question);

/** Of the words that a stance is on; in UTF-16 units. */
const longestQuote = 80;

function comments(entries: readonly Entry[]): Cell {
  const texts = entries.map(({ comment, place, from }) => {
    const { assessing, commenting, describing } = comment;
    const said = [
      assessing && `${capital(assessing)}.`,
      commenting,
      proposalSentence(comment, place.quote),
      describing,
    ].filter(Boolean);
    const about = assessing && place.quote !== undefined ? `om ”${shortened(place.quote, longestQuote)}”` : '';
    const where = [from && senderName(from), placeText(place), about].filter(Boolean).join(', ');
    return `${where && `${where}: `}${said.join(' ')}`;
  });
  return textCell(texts.join('\n\n'));
}
