import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnswerPoint, Instans, RemissAnswer } from '../../../comments/model/answer.ts';
import type { Snapshot } from '../../../comments/model/model.ts';
import type { Change, ChangeCommand } from '../../../storage/commands/command.ts';
import { type AnswersInArende, answersInArende, textsOf } from '../../../storage/queries/answers.ts';
import { ownStore } from '../own-store.ts';
import { WorkspaceState } from '../workspace/workspace-state.ts';

/** What a page about an ärende's answers shows, `gone` where the ärende isn't there. */
type Shown = AnswersInArende | 'gone';

/** An ärende's answers as they are stored, their texts as they are wanted, and the one way to change them. */
export class AnswersState {
  readonly workspace: WorkspaceState<Shown>;
  readonly arende: string;
  /** Undefined until it has been read, or where the ärende isn't there. */
  readonly found: ReadonlySignal<AnswersInArende | undefined>;
  /** The points of each answer, by its id. */
  private readonly pointsBy: ReadonlySignal<ReadonlyMap<string, AnswerPoint[]>>;
  /** Texts that have been asked for, by the snapshot's id; null of one that isn't kept any more. */
  private readonly texts = signal<ReadonlyMap<string, Snapshot | null>>(new Map());
  private readonly asked = new Set<string>();
  /** What is being written or waits to be. */
  private readonly underWay = new Set<string>();

  constructor(arende: string) {
    this.arende = arende;
    this.workspace = new WorkspaceState<Shown>(async (store) => (await answersInArende(store, arende)) ?? 'gone');
    this.found = computed(() => {
      const { value } = this.workspace.shown;
      return value === 'gone' ? undefined : value;
    });
    this.pointsBy = computed(() => Map.groupBy(this.found.value?.points ?? [], ({ answer }) => answer));
  }

  follow(lifetime: AbortSignal): Promise<void> {
    return this.workspace.follow(lifetime);
  }

  /**
   * One step of the ärende's history, when those before it are done: who presses quickly loses nothing. The same once more meanwhile is a
   * button that was pressed twice, and isn't done.
   * @param snapshots texts of what it brings
   * @returns whether it was done; if not, the workspace's `failure` says why
   */
  async change(
    changes: Change[],
    focus?: string,
    as?: ChangeCommand['as'],
    snapshots?: ChangeCommand['snapshots'],
  ): Promise<boolean> {
    const wish = withoutNewIds(changes);
    if (this.underWay.has(wish)) return false;
    this.underWay.add(wish);
    try {
      return await this.workspace.doInTurn(this.arende, changes, focus, as, snapshots);
    } finally {
      this.underWay.delete(wish);
    }
  }

  /** @param answer an answer's id */
  pointsOf(answer: string): readonly AnswerPoint[] {
    return this.pointsBy.value.get(answer) ?? [];
  }

  /** A kept text; undefined until it is there, null where it isn't kept. Asks for it where it hasn't been. @param id of a snapshot */
  text(id: string | undefined): Snapshot | null | undefined {
    if (id === undefined) return null;
    const known = this.texts.value.get(id);
    if (known === undefined && !this.asked.has(id)) this.load([id]);
    return known;
  }

  /** Asks for several at once. */
  load(ids: readonly string[]): void {
    const wanted = ids.filter((id) => !this.asked.has(id));
    if (wanted.length === 0) return;
    for (const id of wanted) this.asked.add(id);
    void this.fetch(wanted);
  }

  private async fetch(wanted: readonly string[]): Promise<void> {
    try {
      const found = await textsOf(await ownStore(), wanted);
      this.texts.value = new Map([...this.texts.peek(), ...wanted.map((id) => [id, found.get(id) ?? null] as const)]);
    } catch (error) {
      // To be asked again.
      for (const id of wanted) this.asked.delete(id);
      console.warn('texts of answers', error);
    }
  }
}

export const AnswersContext = createContext<AnswersState>(new AnswersState(''));
export const useAnswers = (): AnswersState => useContext(AnswersContext);

/** What is stored, for the views, which are drawn when it is there. */
export function useFoundAnswers(): AnswersInArende {
  const found = useAnswers().found.value;
  if (!found) throw new Error('drawn before it was read');
  return found;
}

/** Whose an answer is. */
export const instansOf = (
  { instans }: Pick<RemissAnswer, 'instans'>,
  instanser: readonly Instans[],
): Instans | undefined => instanser.find(({ id }) => id === instans);

/** What is asked for, the same whichever ids what is made gets. */
function withoutNewIds(changes: readonly Change[]): string {
  const made = new Map(
    changes.flatMap((change, i) => (change.do === 'create' ? [[change.record.id, `new ${i}`] as const] : [])),
  );
  return JSON.stringify(changes, (_, value) => made.get(value) ?? value);
}
