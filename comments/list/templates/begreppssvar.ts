import type { Stance } from '../../model/comment.ts';
import { conceptNames } from '../entries/concept-names.ts';
import { type EntryChoice, entriesOf } from '../entries/entries.ts';
import type { Entry } from '../entries/entry.ts';
import { headOf } from '../entries/head.ts';
import { senderName } from '../entries/sender.ts';
import { aboutGone, capital, placeText, proposalSentence, quotedWords, shortened } from '../entries/sentences.ts';
import { type Cell, empty, type ListSource, type Table, textCell } from '../list.ts';

/** A form for terms as Socialstyrelsen's: a row a concept that has been commented, in the order of the first comment. */
export function begreppssvar(source: ListSource, { order: _, replies: __, ...choice }: EntryChoice = {}): Table {
  const { nameOf } = conceptNames(source.concepts);
  const about = new Map<string, Entry[]>();
  for (const entry of entriesOf(source, choice))
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

/** Where comments disagree the answer is left to the reviewer. Comments from others don't count as our answer. */
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
 * A stance counts for the term or the definition only where a label says so: the quoted words may name a concept by chance. With two
 * concepts it is unclear which is meant.
 */
const speaksOf = ({ tagging = [], identifying }: Entry['comment'], question: Question): boolean =>
  new Set(identifying).size === 1 && tagging.some((label) => label.trim().toLowerCase() === question);

/** In UTF-16 units: how much is quoted of the words that a stance is on. */
const longestQuote = 80;

function comments(entries: readonly Entry[]): Cell {
  const texts = entries.map(({ comment, place, from }) => {
    const { assessing, commenting, describing } = comment;
    const said = [
      !assessing && aboutGone(comment, place, longestQuote),
      assessing && `${capital(assessing)}.`,
      commenting,
      proposalSentence(comment, place),
      describing,
    ].filter(Boolean);
    const quoted = quotedWords({
      ...place,
      ...(place.quote !== undefined && { quote: shortened(place.quote, longestQuote) }),
    });
    const about = assessing && quoted !== undefined ? `om ${quoted}` : '';
    const where = [from && senderName(from), placeText(place), about].filter(Boolean).join(', ');
    return `${where && `${where}: `}${said.join(' ')}`;
  });
  return textCell(texts.join('\n\n'));
}
