import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Change, ChangeCommand } from '../../storage/command.ts';
import { asFailure, type FailureKind } from '../../storage/failure.ts';
import { newId } from '../../storage/new-id.ts';
import type { Overview } from '../../storage/overview.ts';
import { ownCommand, ownStore } from '../../storage/own-store.ts';
import { live } from '../../storage/read.ts';
import { type RecentStep, recentSteps } from '../../storage/recent-steps.ts';
import type { Store } from '../../storage/store.ts';
import { dayOf } from './days.ts';

/** So long is waited for the page to show what was written, before the focus is moved. Milliseconds. */
const patience = 5000;
/** What takes longer is told of, as when thousands of comments move. Milliseconds. */
const noticed = 1000;

/** What a page shows, as it stands in the database, and the one way to change it. */
export class Work<Shown> {
  readonly store = signal<Store | undefined>(undefined);
  readonly shown = signal<Shown | undefined>(undefined);
  readonly steps = signal<{ undo?: RecentStep; redo?: RecentStep }>({});
  readonly failure = signal<FailureKind | undefined>(undefined);
  /** The number of the step that the reader has just undone. */
  readonly undone = signal<number | undefined>(undefined);
  /** Is something being written for so long that it must be said? */
  readonly slow = signal(false);
  /** What is being done, until the page shows it. */
  #current: Promise<void> | undefined;
  /** The day that it is, for one who leaves the page open over night: "2026-03-01". */
  readonly today = signal(dayOf(new Date()));
  readonly #query: (store: Store) => Promise<Shown>;

  /** @param query what the page shows */
  constructor(query: (store: Store) => Promise<Shown>) {
    this.#query = query;
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
    await this.#follow(this.#query, show, lifetime);
  }

  /** The same for what can be undone. */
  async followSteps(lifetime: AbortSignal): Promise<void> {
    const offer = (steps: typeof this.steps.value) => {
      this.steps.value = steps;
    };
    await this.#follow(recentSteps, offer, lifetime);
  }

  async #follow<T>(query: (store: Store) => Promise<T>, show: (found: T) => void, lifetime: AbortSignal) {
    const failed = (error: unknown) => {
      this.failure.value = asFailure(error).kind;
    };
    try {
      const store = await ownStore();
      this.store.value = store;
      if (!lifetime.aborted) live(() => query(store), show, failed, lifetime);
    } catch (error) {
      failed(error);
    }
  }

  /**
   * Does what the reader asked for, as one step of a history.
   * @param scope the ärende's or the document's whose history it is
   * @param focus the id of the element that is to have the focus when all is shown
   * @param as what the step is told as, where its changes don't say
   * @returns whether it was done; if not, `failure` says why
   */
  async do(
    scope: string,
    work: Change[] | ((store: Store) => Promise<Change[]>),
    focus?: string,
    as?: ChangeCommand['as'],
  ): Promise<boolean> {
    // Who presses twice means once.
    if (this.#current) return false;
    return this.#tried(async () => {
      const shown = this.#nextShown();
      const changes = typeof work === 'function' ? await work(await ownStore()) : work;
      await ownCommand({ type: 'change', id: newId(), scope, changes, ...(as && { as }) });
      this.undone.value = undefined;
      await shown;
      if (focus) document.getElementById(focus)?.focus();
    });
  }

  /** Undoes or does again the step that the reader was shown, and no other. */
  async step(type: 'undo' | 'redo', { scope, step }: RecentStep): Promise<boolean> {
    // It may be told of before all of it is shown.
    while (this.#current) await this.#current.catch(() => {});
    return this.#tried(async () => {
      const shown = this.#nextShown();
      const { stepped } = await ownCommand({ type, id: newId(), scope, step });
      if (!stepped) return;
      await shown;
      this.undone.value = type === 'undo' ? step : undefined;
    });
  }

  async #tried(work: () => Promise<void>): Promise<boolean> {
    const timer = setTimeout(() => {
      this.slow.value = true;
    }, noticed);
    try {
      this.failure.value = undefined;
      this.#current = work();
      await this.#current;
      return true;
    } catch (error) {
      this.failure.value = asFailure(error).kind;
      return false;
    } finally {
      clearTimeout(timer);
      this.slow.value = false;
      this.#current = undefined;
    }
  }

  /** Resolves when the page shows what is read next, or won't. */
  #nextShown(): Promise<void> {
    const before = this.shown.peek();
    return new Promise((resolve) => {
      const end = () => {
        stop();
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(end, patience);
      // The components draw before the end.
      const stop = effect(() => {
        if (this.shown.value !== before) setTimeout(end);
      });
    });
  }
}

export const WorkContext = createContext<Work<unknown>>(new Work(async () => undefined));
export const useWork = () => useContext(WorkContext);

/** All ärenden, for the page that shows them. */
export const OverviewContext = createContext<ReadonlySignal<Overview | undefined>>(signal(undefined));
export const useOverview = () => useContext(OverviewContext).value;
