import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import { type Card, readCardId } from '../../learning/card.ts';
import { canBeAsked, cardsOfConcept } from '../../learning/cards.ts';
import { type Course, courseId, introduction } from '../../learning/course.ts';
import { type Exercise, exerciseOf, type Material, type OwnCloze } from '../../learning/exercise.ts';
import {
  dueCards,
  followMemories,
  knownConcepts,
  type Memories,
  planFirst,
  planSession,
  planTen,
} from '../../learning/practice.ts';
import { progressOf } from '../../learning/progress.ts';
import type { Grade, Review, Round } from '../../learning/review.ts';
import { onOwnCardsChange, ownCards } from '../../reading/own-cards.ts';
import { isOn, knownConcepts as knownTold, type SchemeChoice, schemeChoice } from '../../settings.ts';
import type { LearnCommand } from '../../storage/command.ts';
import { asFailure, type FailureKind } from '../../storage/failure.ts';
import { type Learning, reviewsIn, roundsIn } from '../../storage/learning.ts';
import { newId } from '../../storage/new-id.ts';
import { ownCommand, ownStore } from '../../storage/own-store.ts';
import { live } from '../../storage/read.ts';
import { ownSentences } from './own-sentences.ts';

/** What is to be seen: where one begins, a session of a course to read first, a round, or how it went. */
export type LearningView =
  | { is: 'start' }
  | { is: 'session'; course: string; session: number }
  | { is: 'round' | 'end'; round: string };

export interface CourseShown {
  id: string;
  course: Course;
  /** Which of its sessions have been done. */
  done: ReadonlySet<number>;
  /** Can it be put away? The introduction can't. */
  own: boolean;
}

/** What a round is of. */
export type RoundOf = Pick<Round, 'kind' | 'course' | 'session'>;

const view = signal<LearningView>({ is: 'start' });

/** All that practising knows and does: what is kept, what is asked, and the one way to answer. */
export class LearningWork {
  readonly glossary: Glossary;
  /** It outlasts the part of the panel that shows it: whoever looks at another tab comes back to the same question. */
  readonly view: ReadonlySignal<LearningView> = view;
  /** Has the reader gone anywhere since this was drawn? Then what comes up takes the focus. */
  hasMoved = false;
  readonly failure: Signal<FailureKind | undefined> = signal(undefined);
  private readonly reviews: Signal<Review[] | undefined> = signal(undefined);
  private readonly kept: Signal<Omit<Learning, 'reviews'> | undefined> = signal(undefined);
  /** Undefined until the database has answered. */
  readonly learning: ReadonlySignal<Learning | undefined> = computed(
    () => this.reviews.value && this.kept.value && { reviews: this.reviews.value, ...this.kept.value },
  );
  /** The reader's own cards; concept ids. */
  readonly own: Signal<readonly string[]> = signal([]);
  /** Undefined until the kept documents have been gone through. */
  readonly sentences: Signal<readonly OwnCloze[] | undefined> = signal(undefined);
  /** The round that is shown, as it was last written: the database tells of it a moment later. */
  private readonly written: Signal<Round | undefined> = signal(undefined);
  /** Is something being written? Who presses twice means once. */
  private busy = false;

  private readonly remembered = followMemories();
  readonly memories: ReadonlySignal<Memories> = computed(() => this.remembered(this.reviews.value ?? []));
  readonly material: ReadonlySignal<Material>;
  private readonly choice: Signal<SchemeChoice> = signal({});
  /** The systems that are asked about: the core ones, those that are on, and those that an own card is from. */
  private readonly practised: ReadonlySignal<Glossary> = computed(() => ({
    ...this.glossary,
    schemes: this.glossary.schemes.filter(
      (scheme) =>
        scheme.core || isOn(scheme, this.choice.value) || scheme.concepts.some(({ id }) => this.own.value.includes(id)),
    ),
  }));

  constructor(glossary: Glossary) {
    this.glossary = glossary;
    const core = glossary.schemes.filter((scheme) => scheme.core).flatMap(({ concepts }) => concepts);
    this.material = computed(() => ({
      glossary: this.practised.value,
      // Own cards come first; what the glossary lacks (any more) is passed over.
      pool: [...new Set([...conceptsOf(glossary, this.own.value), ...core].map(({ id }) => id))],
      clozes: this.sentences.value ?? [],
    }));
  }

  /** Shows what is stored, and whatever is written in any window, until the signal aborts. */
  async follow(lifetime: AbortSignal): Promise<void> {
    const failed = (error: unknown) => {
      this.failure.value = asFailure(error).kind;
    };
    const renewOwn = async () => {
      this.own.value = await ownCards();
    };
    onOwnCardsChange(() => void renewOwn(), lifetime);
    schemeChoice.onChange((choice) => {
      this.choice.value = choice;
    }, lifetime);
    try {
      await renewOwn();
      this.choice.value = await schemeChoice.read();
      const store = await ownStore();
      // Apart, since a round changes with each answer and thousands of answers don't.
      live(
        () => reviewsIn(store),
        (reviews) => (this.reviews.value = reviews),
        failed,
        lifetime,
      );
      live(
        () => roundsIn(store),
        (kept) => (this.kept.value = kept),
        failed,
        lifetime,
      );
      this.sentences.value = await ownSentences(store, this.glossary, lifetime);
    } catch (error) {
      failed(error);
    }
  }

  /** Tells the pages that are read which concepts are known, whenever that changes. */
  tellKnown(lifetime: AbortSignal): void {
    let told: string | undefined;
    const stop = effect(() => {
      if (!this.reviews.value) return;
      const known = Object.fromEntries(
        [...knownConcepts(this.memories.value, this.material.value)].map(([id, until]) => [id, until.toISOString()]),
      );
      const json = JSON.stringify(known);
      if (json === told) return;
      told = json;
      void knownTold.write(known);
    });
    lifetime.addEventListener('abort', stop, { once: true });
  }

  /** How much is due, when the next comes (ISO 8601), how much there is of new. */
  readonly standing = computed(() => {
    const material = this.material.value;
    const memories = this.memories.value;
    const now = new Date();
    const askable = [...memories].filter(([id]) => {
      const card = readCardId(id);
      return card && canBeAsked(card, material);
    });
    const next = askable.map(([, { memory }]) => memory.due.toISOString()).toSorted()[0];
    const concepts = material.pool.filter((id) => cardsOfConcept(id, material).length > 0);
    const known = [...knownConcepts(memories, material)].filter(([id, until]) => concepts.includes(id) && until > now);
    const practised = new Set(this.learning.value?.rounds.filter(({ ended }) => ended).map(({ kind }) => kind));
    return {
      due: dueCards(memories, material, now).length,
      next,
      canPractise: planTen(memories, material, now, '').length > 0,
      known: known.length,
      concepts: concepts.length,
      hasDoneFirst: practised.has('first'),
    };
  });

  readonly progress = computed(() => progressOf(this.memories.value, this.material.value, new Date()));

  /** The first session of a course that hasn't been done; of the introduction where the round was of none. */
  nextSession({ course: id }: Round): { course: CourseShown; session: number } | undefined {
    const course = this.courses.value.find((one) => (id === undefined ? !one.own : one.id === id));
    const session = course?.course.sessions.findIndex((_, i) => !course.done.has(i)) ?? -1;
    return course && session >= 0 ? { course, session } : undefined;
  }

  readonly courses: ReadonlySignal<CourseShown[]> = computed(() => {
    const { courses = [], rounds = [] } = this.learning.value ?? {};
    const kept = courses.filter(({ state }) => state === 'kept').toSorted((a, b) => (a.at < b.at ? -1 : 1));
    const all = [
      { id: courseId(introduction), course: introduction, own: false },
      ...kept.map(({ id, course }) => ({ id, course, own: true })),
    ];
    return all.map((one) => ({
      ...one,
      done: new Set(
        rounds.flatMap(({ course, session, ended }) =>
          ended && course === one.id && session !== undefined ? [session] : [],
        ),
      ),
    }));
  });

  /** The last round that was begun and not ended, if any of it is left to answer. */
  readonly unfinished: ReadonlySignal<Round | undefined> = computed(() =>
    this.learning.value?.rounds
      .filter((round) => round.ended === undefined && this.cardsLeft(round).length > 0)
      .toSorted((a, b) => (a.changed < b.changed ? 1 : -1))
      .at(0),
  );

  /** The round that is shown. */
  readonly round: ReadonlySignal<Round | undefined> = computed(() => {
    const { value: view } = this.view;
    if (view.is !== 'round' && view.is !== 'end') return undefined;
    const stored = this.learning.value?.rounds.find(({ id }) => id === view.round);
    const { value: written } = this.written;
    if (written?.id !== view.round) return stored;
    return stored && stored.changed > written.changed ? stored : written;
  });

  /** What is asked now. A card that can't be made any more is passed over. */
  readonly exercise: ReadonlySignal<Exercise | undefined> = computed(() => {
    const round = this.round.value;
    // Before the sentences are known, those that ask for one would be passed over.
    const isShown = this.view.value.is === 'round' && this.sentences.value !== undefined;
    const [card] = round && isShown ? this.cardsLeft(round) : [];
    return card && round && exerciseOf(card, this.material.value, round.id);
  });

  private cardsLeft({ cards, answered }: Round): Card[] {
    return cards
      .slice(answered)
      .flatMap((id) => readCardId(id) ?? [])
      .filter((card) => canBeAsked(card, this.material.value));
  }

  /** Begins a round, or goes on with one of the same kind that isn't ended. Sentences of own documents are waited for. */
  async begin(of: RoundOf): Promise<void> {
    await this.sentencesKnown();
    const begun = this.learning.value?.rounds.find(
      (round) =>
        of.kind === 'course' &&
        round.ended === undefined &&
        round.course === of.course &&
        round.session === of.session &&
        this.cardsLeft(round).length > 0,
    );
    if (begun) return this.goOn(begun);
    const now = new Date();
    const id = newId();
    const cards = this.cardsFor(of, now, id);
    if (cards.length === 0) return;
    const at = now.toISOString();
    const round: Round = { ...of, id, cards: cards.map((card) => card.id), answered: 0, begun: at, changed: at };
    if (await this.write({ round })) this.show(round);
  }

  private cardsFor({ kind, course, session }: RoundOf, now: Date, seed: string): Card[] {
    const [memories, material] = [this.memories.value, this.material.value];
    if (kind === 'ten') return planTen(memories, material, now, seed);
    if (kind === 'first') return planFirst(material, seed);
    const found = this.courses.value.find(({ id }) => id === course)?.course.sessions[session ?? -1];
    return found ? planSession(found.concepts, memories, material, now, seed) : [];
  }

  async goOn(round: Round): Promise<void> {
    await this.sentencesKnown();
    this.show(round);
  }

  private show(round: Round): void {
    batch(() => {
      this.written.value = round;
      this.goTo({ is: 'round', round: round.id });
    });
  }

  goTo(to: LearningView): void {
    this.hasMoved = true;
    view.value = to;
  }

  /** Answers what is asked: the id of a concept, or `shown` where the answer is looked up. */
  async answer(chosen: string): Promise<void> {
    const round = this.round.value;
    if (this.busy || !round || round.pending !== undefined || !this.exercise.value) return;
    await this.write({ round: { ...round, pending: chosen, changed: new Date().toISOString() } });
  }

  /** Leaves what has been answered, and goes to the next card or to the end. */
  async leave(grade: Grade): Promise<void> {
    const round = this.round.value;
    const card = this.exercise.value?.card;
    if (this.busy || !round || !card || round.pending === undefined) return;
    const now = new Date().toISOString();
    const { pending: _, ...rest } = round;
    const answered = round.cards.indexOf(card.id, round.answered) + 1;
    const isLast = this.cardsLeft({ ...round, answered }).length === 0;
    const next: Round = { ...rest, answered, changed: now, ...(isLast && { ended: now }) };
    // Named after its place, so that two windows that go through the same round answer each card once.
    const review: Review = { id: `${round.id} ${answered}`, card: card.id, at: now, grade, round: round.id };
    const isWritten = await this.write({ reviews: [review], round: next });
    if (isWritten && isLast) this.goTo({ is: 'end', round: round.id });
  }

  /** Which cards of a round were answered, and whether they were known. */
  resultOf({ id }: Round): { concept: string; knew: boolean }[] {
    return (this.learning.value?.reviews ?? [])
      .filter(({ round }) => round === id)
      .map(({ card, grade }) => ({ concept: readCardId(card)?.concept ?? '', knew: grade !== 'again' }));
  }

  keepCourse = (course: Course): Promise<boolean> => this.sayOfCourse(course, 'kept');
  putAway = (course: Course): Promise<boolean> => this.sayOfCourse(course, 'removed');

  private sayOfCourse(course: Course, state: 'kept' | 'removed'): Promise<boolean> {
    return this.write({ course: { id: courseId(course), course, state, at: new Date().toISOString() } });
  }

  private sentencesKnown(): Promise<void> {
    return new Promise((resolve) => {
      const stop = effect(() => {
        if (!this.sentences.value && !this.failure.value) return;
        queueMicrotask(() => stop());
        resolve();
      });
    });
  }

  /** Shown as soon as it is written. Gives whether it was. */
  private async write(what: Omit<LearnCommand, 'type' | 'id'>): Promise<boolean> {
    this.busy = true;
    try {
      await ownCommand({ type: 'learn', id: newId(), ...what });
      batch(() => {
        this.failure.value = undefined;
        if (what.round) this.written.value = what.round;
        // The database tells of it a moment later, and the round's end counts it now.
        const { reviews = [] } = what;
        const isKept = ({ id }: Review) => this.reviews.value?.some((one) => one.id === id);
        if (!reviews.every(isKept)) this.reviews.value = [...(this.reviews.value ?? []), ...reviews];
      });
      return true;
    } catch (error) {
      this.failure.value = asFailure(error).kind;
      return false;
    } finally {
      this.busy = false;
    }
  }
}
