import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Glossary } from '../../../glossary/glossary.ts';
import { type Card, readCardId } from '../../../learning/practice/card.ts';
import { canBeAsked } from '../../../learning/practice/cards.ts';
import { type Course, courseId } from '../../../learning/practice/course.ts';
import { type Exercise, exerciseOf, type Material } from '../../../learning/practice/exercises/exercise.ts';
import { progressOf } from '../../../learning/practice/progress.ts';
import type { Grade, Review, Round } from '../../../learning/practice/review.ts';
import { type Memories, planFirst, planSession, planTen } from '../../../learning/practice/round-plan.ts';
import type { LearnCommand } from '../../../storage/commands/command.ts';
import type { FailureKind } from '../../../storage/db/failure.ts';
import { newId } from '../../../storage/db/new-id.ts';
import type { StoredLearning } from '../../../storage/queries/learning.ts';
import { CommandQueue } from '../command-queue.ts';
import { ownCommand } from '../own-store.ts';
import { PracticeMaterial } from './practice-material.ts';
import { type CourseShown, nextSession, shownCourses } from './shown-courses.ts';
import { standingOf } from './standing.ts';

/** What is to be seen: where one begins, a session of a course to read first, a round, or how it went. */
export type PracticeView =
  | { is: 'start' }
  | { is: 'session'; course: string; session: number }
  | { is: 'round' | 'end'; round: string };

/** The subject of a round. */
export type RoundOf = Pick<Round, 'kind' | 'course' | 'session'>;

const view = signal<PracticeView>({ is: 'start' });

/** All that practising knows and does: what is kept, what is asked, and the one way to answer. */
export class PracticeState {
  readonly glossary: Glossary;
  /** It outlives the component that shows it: a reader who has looked at another tab comes back to the same question. */
  readonly view: ReadonlySignal<PracticeView> = view;
  /** Has the reader gone anywhere since this was drawn? Then what comes up takes the focus. */
  hasMoved = false;
  private readonly commands = new CommandQueue();
  readonly failure: ReadonlySignal<FailureKind | undefined> = this.commands.failure;
  private readonly kept: PracticeMaterial;
  readonly learning: ReadonlySignal<StoredLearning | undefined>;
  readonly own: ReadonlySignal<readonly string[]>;
  readonly memories: ReadonlySignal<Memories>;
  readonly material: ReadonlySignal<Material>;
  /** The round that is shown, as it was last written: the database reports it a moment later. */
  private readonly written: Signal<Round | undefined> = signal(undefined);

  constructor(glossary: Glossary) {
    this.glossary = glossary;
    this.kept = new PracticeMaterial(glossary, (error) => this.commands.failed(error));
    this.learning = this.kept.learning;
    this.own = this.kept.own;
    this.memories = this.kept.memories;
    this.material = this.kept.material;
  }

  /** Shows what is stored, and whatever is written in any window, until the signal aborts. */
  follow(lifetime: AbortSignal): Promise<void> {
    return this.kept.follow(lifetime);
  }

  /** Publishes to the pages that are read which concepts are known, whenever that changes. */
  tellKnown(lifetime: AbortSignal): void {
    this.kept.tellKnown(lifetime);
  }

  /** How much is due, when the next comes (ISO 8601), how much there is of new. */
  readonly standing = computed(() =>
    standingOf(this.memories.value, this.material.value, this.learning.value?.rounds ?? [], new Date()),
  );

  readonly progress = computed(() => progressOf(this.memories.value, this.material.value, new Date()));

  readonly courses: ReadonlySignal<CourseShown[]> = computed(() =>
    shownCourses(this.learning.value ?? { courses: [], rounds: [] }),
  );

  /** The session that comes after a round. */
  nextSession = (round: Round) => nextSession(this.courses.value, round);

  /** The last round that was started and not ended, if any of it is left to answer. */
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
    const isShown = this.view.value.is === 'round' && this.kept.sentences.value !== undefined;
    const [card] = round && isShown ? this.cardsLeft(round) : [];
    return card && round && exerciseOf(card, this.material.value, round.id);
  });

  private cardsLeft({ cards, answered }: Round): Card[] {
    return cards
      .slice(answered)
      .flatMap((id) => readCardId(id) ?? [])
      .filter((card) => canBeAsked(card, this.material.value));
  }

  /** Starts a round, or continues one of the same kind that isn't ended. Sentences of own documents are waited for. */
  async begin(of: RoundOf): Promise<void> {
    await this.sentencesKnown();
    const open = this.learning.value?.rounds.find(
      (round) =>
        of.kind === 'course' &&
        round.ended === undefined &&
        round.course === of.course &&
        round.session === of.session &&
        this.cardsLeft(round).length > 0,
    );
    if (open) return this.goOn(open);
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

  goTo(to: PracticeView): void {
    this.hasMoved = true;
    view.value = to;
  }

  /** Answers what is asked: the id of a concept, or `shown` where the answer is looked up. */
  async answer(chosen: string): Promise<void> {
    const round = this.round.value;
    if (this.commands.isBusy || !round || round.pending !== undefined || !this.exercise.value) return;
    await this.write({ round: { ...round, pending: chosen, changed: new Date().toISOString() } });
  }

  /** Leaves what has been answered, and goes to the next card or to the end. */
  async leave(grade: Grade): Promise<void> {
    const round = this.round.value;
    const card = this.exercise.value?.card;
    if (this.commands.isBusy || !round || !card || round.pending === undefined) return;
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
        if (!this.kept.sentences.value && !this.failure.value) return;
        queueMicrotask(() => stop());
        resolve();
      });
    });
  }

  /** Shown as soon as it is written. Gives whether it was. */
  private write(what: Omit<LearnCommand, 'type' | 'id'>): Promise<boolean> {
    return this.commands.run(async () => {
      await ownCommand({ type: 'learn', id: newId(), ...what });
      batch(() => {
        if (what.round) this.written.value = what.round;
        // The round's end counts the answers at once.
        this.kept.add(what.reviews ?? []);
      });
    });
  }
}
