import type { DocumentState } from '../../storage/queries/document-state.ts';
import type {
  About,
  DefinitionPassage,
  Passage,
  PlacedComment,
  ReadingReport,
  Refusal,
  Section,
  SharedSentence,
  Usage,
} from '../protocol/messaging.ts';
import type { PageNews } from '../protocol/panel-calls.ts';

/**
 * What a panel knows of the tab in front. `left`: the reader has gone on to a page where the browser wants the button pressed
 * again.
 */
export type TabState =
  /** Nothing has been heard of the tab yet. */
  | { is: 'asking' }
  | { is: 'off' }
  | { is: 'left' }
  | { is: 'starting' }
  | { is: 'refused'; refusal: Refusal; tab: number; address: string | undefined }
  | ReadingState;

export interface ReadingState {
  is: 'reading';
  report: ReadingReport;
  shown?: Shown | undefined;
  passages: Passages;
  usages: Usages;
  /** Which document of the reader's work it is; missing until it is read through. */
  documentState?: DocumentState;
  /** Could nothing be known of it? */
  commentsUnavailable?: boolean;
  /** Where the comments stand; missing until they have been looked for. */
  placed?: readonly PlacedComment[];
  /** The headings, where they have been asked for. */
  sections?: readonly Section[];
  /** The words that are selected in the page. */
  selected?: About | undefined;
  /** The sentences that hold both of two concepts, as many as have been asked for. */
  together?: Together | undefined;
  /** Where the document itself says what its concepts are; missing until that has been looked for. */
  definitions?: readonly DefinitionPassage[];
}

/** Concept → its first passages, as many as have been asked for. */
type Passages = Readonly<Record<string, readonly Passage[]>>;

export interface Together {
  concepts: readonly [string, string];
  total: number;
  sentences: readonly SharedSentence[];
}

/** Concept → how the document uses it, where that has been asked for. */
type Usages = Readonly<Record<string, Usage>>;

/** The place last asked for. `passage` is the one before until the page has answered, then this one or 'gone'. */
export interface Shown {
  concept: string;
  index: number;
  passage: Passage | 'gone' | undefined;
}

/** How many places of a concept one can go to: those that count, and behind them those in struck words. */
export const passagesIn = ({ counts, struck }: ReadingReport, concept: string): number =>
  (counts[concept] ?? 0) + (struck[concept] ?? 0);

/** How often the document names a concept, or that it does so in struck words alone. */
export type Naming = number | 'struck';
export const namingOf = ({ counts, struck }: Pick<ReadingReport, 'counts' | 'struck'>, concept: string): Naming =>
  counts[concept] || (struck[concept] ? 'struck' : 0);

/** The state after an event or an answer from the page. */
export function after(state: TabState, news: PageNews): TabState {
  if ('event' in news && news.event === 'report') return reported(state, news.value);
  if (state.is !== 'reading') return state;
  return 'event' in news ? afterEvent(state, news) : afterAnswer(state, news);
}

function afterEvent(state: ReadingState, news: Extract<PageNews, { event: unknown }>): ReadingState {
  switch (news.event) {
    case 'went': {
      const { value: passage } = news;
      return { ...state, shown: { concept: passage.concept, index: passage.index, passage } };
    }
    case 'document-state':
      return { ...state, documentState: news.value, commentsUnavailable: false };
    case 'comments-unavailable':
      return { ...state, commentsUnavailable: true };
    case 'placed':
      return { ...state, placed: news.value };
    case 'selected':
      return { ...state, selected: news.value };
    default:
      return state;
  }
}

function afterAnswer(state: ReadingState, news: Extract<PageNews, { answer: unknown }>): ReadingState {
  switch (news.answer) {
    case 'passages': {
      const { concept, from } = news.to;
      const known = state.passages[concept] ?? [];
      if (from !== known.length) return state;
      return { ...state, passages: { ...state.passages, [concept]: [...known, ...news.value] } };
    }
    case 'usage':
      return { ...state, usages: { ...state.usages, [news.to.concept]: news.value } };
    case 'together': {
      const { concepts, from } = news.to;
      const known = from === 0 ? [] : areThese(state.together, concepts) ? state.together.sentences : undefined;
      if (known?.length !== from) return state;
      const { total, sentences } = news.value;
      return { ...state, together: { concepts, total, sentences: [...known, ...sentences] } };
    }
    case 'definitions':
      return { ...state, definitions: news.value };
    case 'sections':
      return { ...state, sections: news.value };
    case 'show':
      return withAnswer(state, news.to, news.value ?? 'gone');
    default:
      return state;
  }
}

function reported(state: TabState, report: ReadingReport): TabState {
  if (state.is !== 'reading') return { is: 'reading', report, passages: {}, usages: {} };
  // Where a concept's places have changed, they are asked for again.
  const still = <T>(known: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(known).filter(([concept]) => report.revisions[concept] === state.report.revisions[concept]),
    );
  const together = state.together?.concepts.every(
    (concept) => report.revisions[concept] === state.report.revisions[concept],
  )
    ? state.together
    : undefined;
  return { ...state, report, passages: still(state.passages), usages: still(state.usages), together };
}

/** Is it these two concepts that were looked for together, in this order? */
export const areThese = (
  together: Together | undefined,
  [one, other]: readonly [string, string],
): together is Together => together?.concepts[0] === one && together.concepts[1] === other;

/** An answer that a later press has overtaken changes nothing. */
function withAnswer(
  state: ReadingState,
  { concept, index }: { concept: string; index: number },
  passage: Passage | 'gone',
): ReadingState {
  const { shown } = state;
  if (concept !== shown?.concept || index !== shown.index) return state;
  return { ...state, shown: { ...shown, passage } };
}
