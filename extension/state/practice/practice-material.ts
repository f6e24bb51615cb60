import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import type { Material, OwnCloze } from '../../../learning/practice/exercises/exercise.ts';
import type { Review } from '../../../learning/practice/review.ts';
import { followMemories, knownConcepts, type Memories } from '../../../learning/practice/round-plan.ts';
import { reviewsIn, roundsIn, type StoredLearning } from '../../../storage/queries/learning.ts';
import { live } from '../../../storage/queries/read.ts';
import { onOwnCardsChange, ownCards } from '../../settings/own-cards.ts';
import { isOn, type SchemeChoice, schemeChoice, storedKnownConcepts } from '../../settings/settings.ts';
import { ownStore } from '../own-store.ts';
import { ownSentences } from './own-sentences.ts';

/** What the reader has learned, as the database and the settings have it, and what can be asked by it. */
export class PracticeMaterial {
  private readonly glossary: Glossary;
  private readonly failed: (error: unknown) => void;
  private readonly reviews: Signal<Review[] | undefined> = signal(undefined);
  private readonly kept: Signal<Omit<StoredLearning, 'reviews'> | undefined> = signal(undefined);
  /** Undefined until the database has answered. */
  readonly learning: ReadonlySignal<StoredLearning | undefined> = computed(
    () => this.reviews.value && this.kept.value && { reviews: this.reviews.value, ...this.kept.value },
  );
  /** The reader's own cards; concept ids. */
  readonly own: Signal<readonly string[]> = signal([]);
  /** Undefined until the kept documents have been gone through. */
  readonly sentences: Signal<readonly OwnCloze[] | undefined> = signal(undefined);

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

  /** @param failed called with the error where the database or the settings can't be read */
  constructor(glossary: Glossary, failed: (error: unknown) => void) {
    this.glossary = glossary;
    this.failed = failed;
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
        this.failed,
        lifetime,
      );
      live(
        () => roundsIn(store),
        (kept) => (this.kept.value = kept),
        this.failed,
        lifetime,
      );
      this.sentences.value = await ownSentences(store, this.glossary, lifetime);
    } catch (error) {
      this.failed(error);
    }
  }

  /** Publishes to the pages that are read which concepts are known, whenever that changes. */
  tellKnown(lifetime: AbortSignal): void {
    let published: string | undefined;
    const stop = effect(() => {
      if (!this.reviews.value) return;
      const known = Object.fromEntries(
        [...knownConcepts(this.memories.value, this.material.value)].map(([id, until]) => [id, until.toISOString()]),
      );
      const json = JSON.stringify(known);
      if (json === published) return;
      published = json;
      void storedKnownConcepts.write(known);
    });
    lifetime.addEventListener('abort', stop, { once: true });
  }

  /** Counts answers that have just been written: the database reports them a moment later. */
  add(reviews: readonly Review[]): void {
    const isKept = ({ id }: Review) => this.reviews.value?.some((one) => one.id === id);
    if (!reviews.every(isKept)) this.reviews.value = [...(this.reviews.value ?? []), ...reviews];
  }
}
