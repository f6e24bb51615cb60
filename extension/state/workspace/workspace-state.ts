import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change, ChangeCommand } from '../../../storage/commands/command.ts';
import type { FailureKind } from '../../../storage/db/failure.ts';
import { newId } from '../../../storage/db/new-id.ts';
import type { Store } from '../../../storage/db/store.ts';
import type { Overview } from '../../../storage/queries/overview.ts';
import { live } from '../../../storage/queries/read.ts';
import { type RecentStep, recentSteps } from '../../../storage/queries/recent-steps.ts';
import { CommandQueue } from '../command-queue.ts';
import { ownCommand, ownStore } from '../own-store.ts';
import { dayOf } from './days.ts';
import { EntryDrafts } from './entry-drafts.ts';

/** How long to wait for the page to show what was written before the focus is moved, in milliseconds. */
const showTimeout = 5000;
/** What takes longer is announced, for example when thousands of comments move. Milliseconds. */
const noticed = 1000;

/** What a page shows, as it stands in the database, and the one way to change it. */
export class WorkspaceState<Shown> {
  readonly store = signal<Store | undefined>(undefined);
  readonly shown = signal<Shown | undefined>(undefined);
  /** What is written in its forms and not saved. Known before anything is shown. */
  readonly drafts = new EntryDrafts();
  readonly steps = signal<{ undo?: RecentStep; redo?: RecentStep }>({});
  private readonly commands = new CommandQueue();
  readonly failure: ReadonlySignal<FailureKind | undefined> = this.commands.failure;
  /** The number of the step that the reader has just undone; `before` until they have done anything here, as where the page has come anew. */
  readonly undone = signal<number | 'before' | undefined>('before');
  /** The number of the step that this page did last; undefined where that changed nothing. */
  lastStep: number | undefined;
  /** Is something being written for so long that it must be said? */
  readonly slow = signal(false);
  /** The day that it is, for one who leaves the page open over night: "2026-03-01". */
  readonly today = signal(dayOf(new Date()));
  private readonly query: (store: Store) => Promise<Shown>;
  private readonly stepsIn: typeof recentSteps;

  /**
   * @param query what the page shows
   * @param stepsIn what can be undone in it
   */
  constructor(query: (store: Store) => Promise<Shown>, stepsIn = recentSteps) {
    this.query = query;
    this.stepsIn = stepsIn;
  }

  /** Shows what is stored, and whatever is written in any window, until the signal aborts. */
  async follow(lifetime: AbortSignal): Promise<void> {
    const lookAtClock = () => {
      this.today.value = dayOf(new Date());
    };
    document.addEventListener('visibilitychange', lookAtClock, { signal: lifetime });
    const show = (found: Shown) => {
      this.shown.value = found;
    };
    // Without them one can still read and write.
    await this.drafts.follow(lifetime).catch(this.failed);
    await this.followQuery(this.query, show, lifetime);
  }

  /** The same for what can be undone. */
  async followSteps(lifetime: AbortSignal): Promise<void> {
    const offer = (steps: typeof this.steps.value) => {
      this.steps.value = steps;
    };
    await this.followQuery(this.stepsIn, offer, lifetime);
  }

  private async followQuery<T>(query: (store: Store) => Promise<T>, show: (found: T) => void, lifetime: AbortSignal) {
    try {
      const store = await ownStore();
      this.store.value = store;
      if (!lifetime.aborted) live(() => query(store), show, this.failed, lifetime);
    } catch (error) {
      this.failed(error);
    }
  }

  /**
   * Does what the reader asked for, as one step of a history.
   * @param scope the ärende's or the document's whose history it is
   * @param focus the id of the element that is to have the focus when all is shown
   * @param as what the step is named as, where its changes don't say
   * @param snapshots texts of what it creates
   * @returns whether it was done; if not, `failure` says why
   */
  async do(...asked: Parameters<typeof this.doInTurn>): Promise<boolean> {
    // A second press meanwhile is ignored.
    return !this.commands.isBusy && this.doInTurn(...asked);
  }

  /** The same, when what is being done is done. */
  doInTurn(
    scope: string,
    wanted: Change[] | ((store: Store) => Promise<Change[]>),
    focus?: string,
    as?: ChangeCommand['as'],
    snapshots?: ChangeCommand['snapshots'],
  ): Promise<boolean> {
    return this.tried(async () => {
      const shown = this.nextShown();
      const changes = typeof wanted === 'function' ? await wanted(await ownStore()) : wanted;
      const { step } = await ownCommand({
        ...{ type: 'change', id: newId(), scope, changes },
        ...(as && { as }),
        ...(snapshots && { snapshots }),
      });
      this.lastStep = step;
      this.undone.value = undefined;
      await shown;
      if (focus) document.getElementById(focus)?.focus();
    });
  }

  /** Undoes or does again the step that the reader was shown, and no other. @returns whether it was done */
  async step(
    type: 'undo' | 'redo',
    { scope, step, do: done, kind }: Pick<RecentStep, 'scope' | 'step' | 'do' | 'kind'>,
  ): Promise<boolean> {
    let isStepped = false;
    // The history may name a step before the page shows all of it: this waits for that. A failure of that one has been shown already.
    const isTried = await this.tried(async () => {
      const shown = this.nextShown();
      const isLarge =
        done === 'take-in-answers' || done === 'take-in-concepts' || (done !== 'set' && kind === 'glossary');
      const { stepped } = await ownCommand({ type, id: newId(), scope, step }, isLarge);
      if (!stepped) return;
      await shown;
      isStepped = true;
      this.undone.value = type === 'undo' ? step : undefined;
    });
    return isTried && isStepped;
  }

  /** Tells why something couldn't be done or read. */
  readonly failed = (error: unknown): void => this.commands.failed(error);

  /** The reader has read why something wasn't done. */
  forgetFailure(): void {
    this.commands.failure.value = undefined;
  }

  /** It is done when the page shows it. */
  private tried(action: () => Promise<void>): Promise<boolean> {
    return this.commands.run(async () => {
      this.commands.failure.value = undefined;
      const timer = setTimeout(() => {
        this.slow.value = true;
      }, noticed);
      try {
        await action();
      } finally {
        clearTimeout(timer);
        this.slow.value = false;
      }
    });
  }

  /** Resolves when the page shows what is read next, or won't. */
  private nextShown(): Promise<void> {
    const before = this.shown.peek();
    return new Promise((resolve) => {
      const end = () => {
        stop();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, showTimeout);
      // The components draw before the end.
      const stop = effect(() => {
        if (this.shown.value !== before) setTimeout(end);
      });
    });
  }
}

export const WorkspaceContext = createContext<WorkspaceState<unknown>>(new WorkspaceState(async () => undefined));
export const useWorkspace = () => useContext(WorkspaceContext);

/** All ärenden, for the page that shows them. */
export const OverviewContext = createContext<ReadonlySignal<Overview | undefined>>(signal(undefined));
export const useOverview = () => useContext(OverviewContext).value;
