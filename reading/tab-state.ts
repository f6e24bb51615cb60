import type {
  About,
  DefinitionPassage,
  PageToPanel,
  Passage,
  PlacedComment,
  ReadingReport,
  Refusal,
  Section,
  SharedSentence,
  Usage,
  WorkTold,
} from '../messaging.ts';

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
  work?: WorkTold;
  /** Could nothing be known of it? */
  noWork?: boolean;
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

/** The state after what the page has told. */
export function after(state: TabState, message: PageToPanel): TabState {
  if (message.type === 'report') return reported(state, message.report);
  if (state.is !== 'reading') return state;
  switch (message.type) {
    case 'passages': {
      const { concept, from, passages } = message;
      const known = state.passages[concept] ?? [];
      if (from !== known.length) return state;
      return { ...state, passages: { ...state.passages, [concept]: [...known, ...passages] } };
    }
    case 'usage':
      return { ...state, usages: { ...state.usages, [message.concept]: message.usage } };
    case 'together': {
      const { concepts, from, total, sentences } = message;
      const known = from === 0 ? [] : areThese(state.together, concepts) ? state.together.sentences : undefined;
      if (known?.length !== from) return state;
      return { ...state, together: { concepts, total, sentences: [...known, ...sentences] } };
    }
    case 'definitions':
      return { ...state, definitions: message.definitions };
    case 'went': {
      const { passage } = message;
      return { ...state, shown: { concept: passage.concept, index: passage.index, passage } };
    }
    case 'passage':
      return answered(state, message.passage, message.passage);
    case 'passage-gone':
      return answered(state, message, 'gone');
    case 'work':
      return { ...state, work: message.work, noWork: false };
    case 'no-work':
      return { ...state, noWork: true };
    case 'placed':
      return { ...state, placed: message.placed };
    case 'sections':
      return { ...state, sections: message.sections };
    case 'selected':
      return { ...state, selected: message.about };
    case 'text':
    case 'compose':
    case 'open-comments':
    case 'open-concept':
      return state;
  }
}

function reported(state: TabState, report: ReadingReport): TabState {
  if (state.is !== 'reading') return { is: 'reading', report, passages: {}, usages: {} };
  // Where a concept's places have become others, they are asked for anew.
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
function answered(
  state: ReadingState,
  { concept, index }: { concept: string; index: number },
  passage: Passage | 'gone',
): TabState {
  const { shown } = state;
  if (concept !== shown?.concept || index !== shown.index) return state;
  return { ...state, shown: { ...shown, passage } };
}
