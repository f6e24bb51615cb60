/** Which cards a round is made of, and in which order: the same for the same answers, clock and seed. */
import { type Card, type CardKind, readCardId } from './card.ts';
import { canBeAsked, cardsOfConcept, sentencesPerConcept } from './cards.ts';
import type { Material } from './exercises/exercise.ts';
import { randomFrom, shuffled } from './random.ts';
import type { Review } from './review.ts';
import { type CardMemory, isDue, knownUntil, memoryOf } from './schedule.ts';

const cardsInRound = 10;
const cardsInFirstRound = 12;

/** The states of all answered cards, by card id. */
export type Memories = ReadonlyMap<string, CardMemory>;

/** Computes the memories of all answers given so far; called again with more answers, only of the cards that have new ones. */
export function followMemories(): (reviews: readonly Review[]) => Memories {
  let before = new Map<string, { answers: string; memory: CardMemory }>();
  return (reviews) => {
    const now: typeof before = new Map();
    for (const [card, given] of Map.groupBy(reviews, (review) => review.card)) {
      const answers = given.map(({ id }) => id).join(' ');
      const known = before.get(card);
      const memory = known?.answers === answers ? known.memory : memoryOf(given);
      if (memory) now.set(card, { answers, memory });
    }
    before = now;
    return new Map([...now].map(([card, { memory }]) => [card, memory]));
  };
}

/** The cards that are due and can be asked, those that have waited longest first. */
export function dueCards(memories: Memories, material: Material, now: Date): Card[] {
  return [...memories]
    .filter(([, memory]) => isDue(memory, now))
    .toSorted(([a, one], [b, other]) => one.memory.due.getTime() - other.memory.due.getTime() || (a < b ? -1 : 1))
    .flatMap(([id]) => readCardId(id) ?? [])
    .filter((card) => canBeAsked(card, material));
}

/**
 * Ten cards: those answered wrong, then those due, then new ones, concept by concept in the pool's order. Half of the places that wrong
 * answers leave is reserved for concepts that haven't been asked, so that all core concepts have been asked after a few days.
 */
export function planTen(memories: Memories, material: Material, now: Date, seed: string): Card[] {
  const [wrong, due] = parted(dueCards(memories, material, now), ({ id }) => memories.get(id)?.last === 'again');
  const met = metConcepts(memories);
  const [unmet, fresh] = parted(newCards(material.pool, memories, material, seed), ({ concept }) => {
    const isFirst = !met.has(concept);
    met.add(concept);
    return isFirst;
  });
  const room = Math.max(0, cardsInRound - wrong.length);
  const kept = Math.max(Math.min(unmet.length, Math.ceil(room / 2)), room - due.length);
  const first = [...wrong, ...due.slice(0, room - kept), ...unmet.slice(0, kept)];
  return arranged([...first, ...due.slice(room - kept), ...unmet.slice(kept), ...fresh], cardsInRound, seed);
}

/** The concepts of which any card has been answered. */
export const metConcepts = (memories: Memories): Set<string> =>
  new Set([...memories.keys()].flatMap((id) => readCardId(id)?.concept ?? []));

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  const parts: [T[], T[]] = [[], []];
  for (const item of items) parts[isFirst(item) ? 0 : 1].push(item);
  return parts;
}

/**
 * A course's session: cards of its concepts alone, what is new first, then what is due, then what is least surely remembered, so
 * that a session can be done again.
 */
export function planSession(
  concepts: readonly string[],
  memories: Memories,
  material: Material,
  now: Date,
  seed: string,
): Card[] {
  const fresh = newCards(concepts, memories, material, seed);
  const ofSession = (card: Card) => concepts.includes(card.concept);
  const due = dueCards(memories, material, now).filter(ofSession);
  const later = [...memories]
    .toSorted(([a, one], [b, other]) => one.memory.stability - other.memory.stability || (a < b ? -1 : 1))
    .flatMap(([id]) => readCardId(id) ?? [])
    .filter((card) => ofSession(card) && canBeAsked(card, material) && !due.some(({ id }) => id === card.id));
  return arranged([...fresh, ...due, ...later], cardsInRound, seed);
}

/** Twelve concepts from all over the pool, one card each, of those that are answered by choosing. */
export function planFirst(material: Material, seed: string): Card[] {
  const random = randomFrom(`first ${seed}`);
  const kinds: CardKind[] = ['level', 'term', 'place', 'odd'];
  const count: Partial<Record<CardKind, number>> = {};
  const chosen: Card[] = [];
  for (const concept of spread(material.pool, cardsInFirstRound * 2)) {
    if (chosen.length === cardsInFirstRound) break;
    const cards = shuffled(cardsOfConcept(concept, material), random).filter(({ kind }) => kinds.includes(kind));
    // As many of each kind as the concepts have.
    const [card] = cards.toSorted((a, b) => (count[a.kind] ?? 0) - (count[b.kind] ?? 0));
    if (!card) continue;
    count[card.kind] = (count[card.kind] ?? 0) + 1;
    chosen.push(card);
  }
  return arranged(chosen, cardsInFirstRound, seed);
}

/** As many items of a list as are wanted, evenly spread over it. */
function spread<T>(items: readonly T[], wanted: number): T[] {
  const half = items.filter((_, i) => i % 2 === 0);
  return [...half, ...items.filter((_, i) => i % 2 === 1)].slice(0, wanted);
}

/** New cards in turns: a random one of each concept, then a second one of each. */
function newCards(concepts: readonly string[], memories: Memories, material: Material, seed: string): Card[] {
  const random = randomFrom(`new ${seed}`);
  const left = concepts.map((concept) => {
    const all = cardsOfConcept(concept, material);
    const answered = all.filter(({ id }) => memories.has(id));
    const room = sentencesPerConcept - answered.filter(({ kind }) => kind === 'cloze').length;
    const fresh = shuffled(
      all.filter(({ id }) => !memories.has(id)),
      random,
    );
    const sentences = fresh.filter(({ kind }) => kind === 'cloze').slice(0, Math.max(room, 0));
    const others = fresh.filter(({ kind }) => kind !== 'cloze');
    // First a kind by which the concept has been asked less often.
    const times = (kind: CardKind) => answered.filter((card) => card.kind === kind).length;
    const kinds = shuffled([...Map.groupBy([...sentences, ...others], ({ kind }) => kind).values()], random);
    return kinds
      .flatMap((cards) => cards.map((card, i) => ({ card, turn: times(card.kind) + i })))
      .toSorted((a, b) => a.turn - b.turn)
      .map(({ card }) => card);
  });
  const turns = Math.max(0, ...left.map((cards) => cards.length));
  return Array.from({ length: turns }, (_, turn) => left.flatMap((cards) => cards[turn] ?? [])).flat();
}

/**
 * The first so many of the cards, less what would put a concept twice in a row, mixed: never the same concept after itself,
 * and another kind than the last where there is one.
 */
function arranged(cards: readonly Card[], wanted: number, seed: string): Card[] {
  let taken = fewEach(cards, wanted);
  // A concept with more than half of the places would be asked twice in a row: some of its cards wait for another day.
  for (;;) {
    const [most, count] = commonest(taken);
    if (count <= Math.ceil(taken.length / 2)) break;
    const last = taken.findLastIndex(({ concept }) => concept === most);
    taken = taken.toSpliced(last, 1);
  }
  const random = randomFrom(`order ${seed}`);
  const left = shuffled(taken, random);
  const order: Card[] = [];
  while (left.length > 0) {
    const last = order.at(-1);
    const [most, count] = commonest(left);
    // A concept with half of the remaining cards must come now, or it comes twice in a row later.
    const forced = count > left.length / 2 && most !== last?.concept ? most : undefined;
    const may = left.filter(({ concept }) => (forced ? concept === forced : concept !== last?.concept));
    const next = may.find(({ kind }) => kind !== last?.kind) ?? may[0] ?? (left[0] as Card);
    left.splice(left.indexOf(next), 1);
    order.push(next);
  }
  return order;
}

/** At most two of a concept as long as there are others, in the order given. */
function fewEach(cards: readonly Card[], wanted: number): Card[] {
  const count = new Map<string, number>();
  const [first, rest]: [Card[], Card[]] = [[], []];
  for (const card of cards) {
    const before = count.get(card.concept) ?? 0;
    count.set(card.concept, before + 1);
    (before < 2 ? first : rest).push(card);
  }
  return [...first, ...rest].slice(0, wanted);
}

function commonest(cards: readonly Card[]): [string, number] {
  let most: [string, number] = ['', 0];
  for (const [concept, those] of Map.groupBy(cards, (card) => card.concept))
    if (those.length > most[1]) most = [concept, those.length];
  return most;
}

/** Concept → until when it is known; unknown concepts are left out. A concept with a single card is known by that one. */
export function knownConcepts(memories: Memories, material: Material): Map<string, Date> {
  const byConcept = Map.groupBy(memories, ([id]) => readCardId(id)?.concept ?? '');
  return new Map(
    [...byConcept].flatMap(([concept, of]) => {
      const cards = cardsOfConcept(concept, material).length;
      const until = knownUntil(
        of.map(([, memory]) => memory),
        cards,
      );
      return until ? [[concept, until] as const] : [];
    }),
  );
}
