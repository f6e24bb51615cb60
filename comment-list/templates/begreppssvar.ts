import type { Stance } from '../../annotations/comment.ts';
import { conceptNames } from '../concept-names.ts';
import { type Choice, entriesOf } from '../entries.ts';
import type { Entry } from '../entry.ts';
import { headOf } from '../head.ts';
import { type Cell, empty, type ListSource, type Table, textCell } from '../list.ts';
import { capital, placeText, proposalSentence } from '../sentences.ts';

/** A form for terms as Socialstyrelsen's: a row a concept that has been commented, in the order of the first comment. */
export function begreppssvar(source: ListSource, { drafts = false }: Choice = {}): Table {
  const { nameOf } = conceptNames(source.concepts);
  const about = new Map<string, Entry[]>();
  for (const entry of entriesOf(source, { drafts }))
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
const answers: Record<Stance, 'ja' | 'nej' | undefined> = {
  tillstyrker: 'ja',
  'tillstyrker med ändring': 'ja',
  'tillstyrker med förbehåll': 'ja',
  'inget att erinra': 'ja',
  avstyrker: 'nej',
  avråder: 'nej',
  'inga synpunkter': undefined,
};

/** Comments that say yes and such that say no give no answer: the reviewer has to. */
function answer(entries: readonly Entry[], question: Question): Cell {
  const given = new Set(
    entries.flatMap(({ comment }) => {
      const said = comment.assessing && answers[comment.assessing];
      return said && asks(comment.tagging, question) ? [said] : [];
    }),
  );
  return given.size === 1 ? textCell([...given][0]) : empty;
}

type Question = 'term' | 'definition';

/** Which of the two a comment speaks of, its labels say; without such a label it speaks of both. */
function asks(labels: readonly string[] | undefined, question: Question): boolean {
  const said = (labels ?? []).map((label) => label.trim().toLowerCase());
  const [term, definition] = [said.includes('term'), said.includes('definition')];
  return term === definition || (question === 'term' ? term : definition);
}

function comments(entries: readonly Entry[]): Cell {
  const texts = entries.map(({ comment, place }) => {
    const { assessing, commenting, describing } = comment;
    const said = [
      assessing && `${capital(assessing)}.`,
      commenting,
      proposalSentence(comment, place.quote),
      describing,
    ].filter(Boolean);
    const where = placeText(place);
    return `${where && `${where}: `}${said.join(' ')}`;
  });
  return textCell(texts.join('\n\n'));
}
