import { type ReadonlySignal, signal } from '@preact/signals';
import { type AnswersInArende, textsOf } from '../../../../storage/queries/answers.ts';
import { ownStore } from '../../own-store.ts';
import type { AnswersState } from '../answers-state.ts';
import { type FileOfAnswers, type KeptEntry, keepAnswers } from './keep-answers.ts';
import { ReadsAnswers } from './reads-answers.ts';
import { remissContext } from './remiss-context.ts';
import { rememberUnread, takeUnread } from './unread-files.ts';

/** Something that is to be read: a file, or what somebody has pasted. */
type Incoming =
  | { is: 'file'; name: string; bytes(): Promise<Uint8Array<ArrayBuffer>> }
  | { is: 'text'; name: string; text: string };

/** How far the reading has come. */
export interface TakeInProgress {
  /** Which, from 1, of how many. */
  at: number;
  all: number;
  name: string;
  /** Of one whose pages are read from their pictures. */
  page?: { at: number; all: number };
}

/** What is told of the last files, until somebody puts it away. */
export type TakeInEntry = WhatIsTold & {
  /** Files that were given together, and what was given while they were read; from 1, in the order in which they came. 0: before the page was left. */
  round: number;
};

type WhatIsTold =
  | ({ is: 'kept' } & KeptEntry)
  /** No document. */
  | { is: 'unknown'; file: string }
  /** It seems to be the remiss itself, and isn't kept unless somebody says that it is an answer. */
  | { is: 'remiss'; file: string; answers: FileOfAnswers['answers'] }
  /** It lists whom the remiss is sent to. */
  | { is: 'bodies'; file: string; names: readonly string[] }
  /** Somebody didn't want to wait. */
  | { is: 'left'; file: string }
  /** The page was left before. */
  | { is: 'unread'; file: string };

/** In milliseconds: what has been read waits no longer than this to be kept, so that little is lost with the page. */
const longestUnkept = 5000;

/** Takes in answers: reads one file at a time, and keeps them in a step that can be undone; in several, where reading takes its time. */
export class TakeIn {
  private readonly state: AnswersState;
  private readonly waiting: Incoming[] = [];
  private readonly shownEntries = signal<readonly TakeInEntry[]>([]);
  private readonly shownProgress = signal<TakeInProgress | undefined>(undefined);
  private readonly shownComing = signal<ReadonlySet<string>>(new Set());
  private readonly shownRound = signal(0);
  private readonly shownUnkept = signal<readonly FileOfAnswers[] | undefined>(undefined);
  /** The last first. */
  readonly entries: ReadonlySignal<readonly TakeInEntry[]> = this.shownEntries;
  readonly progress: ReadonlySignal<TakeInProgress | undefined> = this.shownProgress;
  /** The ids of answers that are being kept: they are seen among the entries, when that is done. */
  readonly coming: ReadonlySignal<ReadonlySet<string>> = this.shownComing;
  /** Which files were given last: the entries' `round`. */
  readonly round: ReadonlySignal<number> = this.shownRound;
  /** What has been read, and couldn't be kept. */
  readonly unkept: ReadonlySignal<readonly FileOfAnswers[] | undefined> = this.shownUnkept;
  /** Names that are waiting for the form that adds them, which empties this. */
  readonly bodies = signal<readonly string[]>([]);
  private lifetime: AbortController | undefined;
  private skipping = new AbortController();
  /** What has been read and isn't kept yet. */
  private readonly files: FileOfAnswers[] = [];

  constructor(state: AnswersState) {
    this.state = state;
    this.shownEntries.value = takeUnread(state.arende).map((file) => ({ is: 'unread', file, round: 0 }));
  }

  addFiles(files: readonly File[]): void {
    this.add(
      files.map((file) => ({
        ...{ is: 'file', name: file.name },
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      })),
    );
  }

  addText(text: string, name: string): void {
    this.add([{ is: 'text', name, text }]);
  }

  /** What has been read is kept; the rest is told. */
  cancel(): void {
    this.lifetime?.abort();
  }

  /** Lets go of the pictures of the file that is being read; its text so far is kept. */
  skipPictures(): void {
    this.skipping.abort();
  }

  /** Puts away what is told. */
  forget(): void {
    this.shownComing.value = new Set();
    this.shownEntries.value = [];
  }

  /** Tries once more to keep what couldn't be kept. */
  async keepAgain(): Promise<void> {
    if (this.shownUnkept.peek()) await this.keep([]);
  }

  /** Keeps what seemed to be the remiss: somebody has said that it is an answer. */
  async keepAsAnswer(entry: Extract<TakeInEntry, { is: 'remiss' }>): Promise<void> {
    this.putAway(entry);
    await this.keep([entry]);
  }

  /** Hands over whom a file lists, to be added as remissinstanser when somebody has looked at them. */
  handOverBodies(entry: Extract<TakeInEntry, { is: 'bodies' }>): void {
    this.putAway(entry);
    this.bodies.value = entry.names;
  }

  putAway(entry: TakeInEntry): void {
    this.shownEntries.value = this.shownEntries.peek().filter((one) => one !== entry);
  }

  private add(those: readonly Incoming[]): void {
    if (those.length === 0) return;
    for (const one of those) this.waiting.push(one);
    if (this.lifetime) return;
    this.beginRound();
    void this.runWhileAsking();
  }

  /** What was said of files that brought nothing was said of the last round; what still asks something stays. */
  private beginRound(): void {
    this.shownRound.value++;
    const isAsking = (entry: TakeInEntry) => (entry.is === 'kept' ? entry.answer !== undefined : isQuestion(entry));
    const isGivenAgain = ({ file }: TakeInEntry) => this.waiting.some(({ name }) => name === file);
    this.shownEntries.value = this.shownEntries
      .peek()
      .filter((entry) => isAsking(entry) || (isUnread(entry) && !isGivenAgain(entry)));
  }

  private tell(those: readonly WhatIsTold[]): void {
    const round = this.shownRound.peek();
    this.shownEntries.value = [...those.map((one) => ({ ...one, round })), ...this.shownEntries.peek()];
  }

  /** The browser asks whoever leaves before all is kept; what isn't is told when the page comes again. */
  private async runWhileAsking(): Promise<void> {
    const leaving = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: leaving.signal });
    addEventListener('pagehide', () => rememberUnread(this.state.arende, this.namesOfUnkept), {
      signal: leaving.signal,
    });
    try {
      await this.run();
    } finally {
      leaving.abort();
    }
  }

  private get namesOfUnkept(): string[] {
    return [...this.files.map(({ file }) => file), ...this.waiting.map(({ name }) => name)];
  }

  private async run(): Promise<void> {
    const lifetime = new AbortController();
    this.lifetime = lifetime;
    const told: WhatIsTold[] = [];
    try {
      await this.readAll(lifetime.signal, told);
    } finally {
      for (const { name } of this.waiting.splice(0)) told.push({ is: 'left', file: name });
      this.lifetime = undefined;
      this.shownProgress.value = undefined;
      lifetime.abort();
    }
    this.tell(told);
    if (this.files.length > 0) await this.keep(this.files.splice(0));
  }

  private async readAll(signal: AbortSignal, told: WhatIsTold[]): Promise<void> {
    const found = this.state.found.peek();
    const reads = new ReadsAnswers(found ? await remissContext(found) : { titles: [], numbers: [], texts: [] }, signal);
    let since = performance.now();
    for (let at = 1; ; at++) {
      const [next] = this.waiting;
      if (!next || signal.aborted) return;
      const progress = { at, all: at - 1 + this.waiting.length, name: next.name };
      this.shownProgress.value = progress;
      this.skipping = new AbortController();
      const onPage = (page: number, all: number) => {
        this.shownProgress.value = { ...progress, all: at - 1 + this.waiting.length, page: { at: page, all } };
      };
      const read = await this.read(next, reads, onPage, signal);
      if (signal.aborted) return;
      this.waiting.shift();
      const [remiss, answers] = [true, false].map((is) =>
        read.answers.filter((one) => (one.seemsRemiss ?? false) === is),
      );
      if (remiss?.length) told.push({ is: 'remiss', file: next.name, answers: remiss });
      if (answers?.length) this.files.push({ file: next.name, answers });
      if (read.bodies) told.push({ is: 'bodies', file: next.name, names: read.bodies });
      else if (read.answers.length === 0) told.push({ is: 'unknown', file: next.name });
      this.waiting.unshift(
        ...read.attachments.map(({ name, bytes }): Incoming => ({ is: 'file', name, bytes: async () => bytes })),
      );
      if (this.files.length === 0 || performance.now() - since < longestUnkept) continue;
      await this.keep(this.files.splice(0));
      since = performance.now();
    }
  }

  private async read(
    next: Incoming,
    reads: ReadsAnswers,
    onPage: (page: number, all: number) => void,
    signal: AbortSignal,
  ): ReturnType<ReadsAnswers['file']> {
    try {
      if (next.is === 'text') return await reads.pasted(next.text, next.name);
      return await reads.file(next.name, await next.bytes(), onPage, this.skipping.signal);
    } catch (error) {
      if (!signal.aborted) console.warn('answer', next.name, error);
      return reads.broken(next.name);
    }
  }

  /** Keeps them, together with those that couldn't be kept before. */
  private async keep(those: readonly FileOfAnswers[]): Promise<void> {
    const found = this.state.found.peek();
    if (!found) return;
    const files = [...(this.shownUnkept.peek() ?? []), ...those];
    // Somebody may press in the meantime, and must not keep them twice.
    this.shownUnkept.value = undefined;
    const { changes, snapshots, entries } = keepAnswers(files, {
      ...found,
      arende: found.arende.id,
      texts: await textsIn(found),
    });
    this.shownComing.value = new Set(entries.flatMap(({ answer }) => answer ?? []));
    const isKept = changes.length === 0 || (await this.state.change(changes, undefined, 'take-in-answers', snapshots));
    if (!isKept) {
      this.shownUnkept.value = [...files, ...(this.shownUnkept.peek() ?? [])];
      return;
    }
    this.tell(entries.map((entry) => ({ is: 'kept', ...entry })));
  }
}

/** Somebody is to say what becomes of it. */
const isQuestion = ({ is }: TakeInEntry) => is === 'remiss' || is === 'bodies';
/** It has to be given once more, if it is to be an answer. */
const isUnread = ({ is }: TakeInEntry) => is === 'left' || is === 'unread';

/** The texts of the answers that are there, by their snapshots' ids. */
async function textsIn({ answers }: AnswersInArende): Promise<Map<string, string>> {
  const ids = answers.flatMap(({ snapshot }) => snapshot ?? []);
  return new Map([...(await textsOf(await ownStore(), ids))].map(([id, { text }]) => [id, text]));
}

const all = new WeakMap<AnswersState, TakeIn>();

/** What is taken in for a page stays with it while its views change. */
export function takeInOf(state: AnswersState): TakeIn {
  const known = all.get(state) ?? new TakeIn(state);
  all.set(state, known);
  return known;
}
