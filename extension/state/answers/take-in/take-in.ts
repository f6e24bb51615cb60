import { type ReadonlySignal, signal } from '@preact/signals';
import { type AnswersInArende, textsOf } from '../../../../storage/queries/answers.ts';
import { ownStore } from '../../own-store.ts';
import type { AnswersState } from '../answers-state.ts';
import { type FileOfAnswers, type KeptEntry, keepAnswers } from './keep-answers.ts';
import { ReadsAnswers } from './reads-answers.ts';
import { remissContext } from './remiss-context.ts';

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
export type TakeInEntry =
  | ({ is: 'kept' } & KeptEntry)
  /** No document. */
  | { is: 'unknown'; file: string }
  /** It seems to be the remiss itself, and isn't kept unless somebody says that it is an answer. */
  | { is: 'remiss'; file: string; answers: FileOfAnswers['answers'] }
  /** Somebody didn't want to wait. */
  | { is: 'left'; file: string };

/** Takes in answers: reads one file at a time, and keeps all of them in one step that can be undone. */
export class TakeIn {
  private readonly state: AnswersState;
  private readonly waiting: Incoming[] = [];
  private readonly shownEntries = signal<readonly TakeInEntry[]>([]);
  private readonly shownProgress = signal<TakeInProgress | undefined>(undefined);
  private readonly shownComing = signal<ReadonlySet<string>>(new Set());
  private readonly shownUnkept = signal<readonly FileOfAnswers[] | undefined>(undefined);
  /** The last first. */
  readonly entries: ReadonlySignal<readonly TakeInEntry[]> = this.shownEntries;
  readonly progress: ReadonlySignal<TakeInProgress | undefined> = this.shownProgress;
  /** The ids of answers that are being kept: they are seen among the entries, when that is done. */
  readonly coming: ReadonlySignal<ReadonlySet<string>> = this.shownComing;
  /** What has been read, and couldn't be kept. */
  readonly unkept: ReadonlySignal<readonly FileOfAnswers[] | undefined> = this.shownUnkept;
  private lifetime: AbortController | undefined;
  private skipping = new AbortController();

  constructor(state: AnswersState) {
    this.state = state;
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
    const { value: files } = this.shownUnkept;
    if (files) await this.keep(files);
  }

  /** Keeps what seemed to be the remiss: somebody has said that it is an answer. */
  async keepAsAnswer(entry: Extract<TakeInEntry, { is: 'remiss' }>): Promise<void> {
    this.putAway(entry);
    await this.keep([entry]);
  }

  putAway(entry: TakeInEntry): void {
    this.shownEntries.value = this.shownEntries.peek().filter((one) => one !== entry);
  }

  private add(those: readonly Incoming[]): void {
    for (const one of those) this.waiting.push(one);
    if (!this.lifetime && those.length > 0) void this.runWhileAsking();
  }

  /** What has been read is kept when all is: the browser asks whoever leaves before that. */
  private async runWhileAsking(): Promise<void> {
    const leaving = new AbortController();
    addEventListener('beforeunload', (event) => event.preventDefault(), { signal: leaving.signal });
    try {
      await this.run();
    } finally {
      leaving.abort();
    }
  }

  private async run(): Promise<void> {
    const lifetime = new AbortController();
    this.lifetime = lifetime;
    const files: FileOfAnswers[] = [];
    const told: TakeInEntry[] = [];
    try {
      await this.readAll(lifetime.signal, files, told);
    } finally {
      for (const { name } of this.waiting.splice(0)) told.push({ is: 'left', file: name });
      this.lifetime = undefined;
      this.shownProgress.value = undefined;
      lifetime.abort();
    }
    this.shownEntries.value = [...told, ...this.shownEntries.value];
    if (files.length > 0) await this.keep(files);
  }

  private async readAll(signal: AbortSignal, files: FileOfAnswers[], told: TakeInEntry[]): Promise<void> {
    const found = this.state.found.peek();
    const reads = new ReadsAnswers(found ? await remissContext(found) : { titles: [], numbers: [], texts: [] }, signal);
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
      if (answers?.length) files.push({ file: next.name, answers });
      if (read.answers.length === 0) told.push({ is: 'unknown', file: next.name });
      this.waiting.unshift(
        ...read.attachments.map(({ name, bytes }): Incoming => ({ is: 'file', name, bytes: async () => bytes })),
      );
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

  private async keep(files: readonly FileOfAnswers[]): Promise<void> {
    const found = this.state.found.peek();
    if (!found) return;
    const { changes, snapshots, entries } = keepAnswers(files, {
      ...found,
      arende: found.arende.id,
      texts: await textsIn(found),
    });
    this.shownComing.value = new Set(entries.flatMap(({ answer }) => answer ?? []));
    const isKept = changes.length === 0 || (await this.state.change(changes, undefined, 'take-in-answers', snapshots));
    this.shownUnkept.value = isKept ? undefined : files;
    if (!isKept) return;
    const kept = entries.map((entry): TakeInEntry => ({ is: 'kept', ...entry }));
    this.shownEntries.value = [...kept, ...this.shownEntries.value];
  }
}

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
