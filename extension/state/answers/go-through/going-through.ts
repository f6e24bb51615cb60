import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { cutAt, cutsOf, likelyCut } from '../../../../answers/go-through/cutting.ts';
import {
  type GoThroughStep,
  type Hand,
  isGoneThrough,
  nextOpen,
  openRun,
  sameStep,
  whereIn,
} from '../../../../answers/go-through/steps.ts';
import { type LedgerParagraph, startOfPoint } from '../../../../answers/standing/ledger.ts';
import type { AnswerPoint, PointStance } from '../../../../comments/model/answer.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { TaskQueue } from '../../../../storage/commands/task-queue.ts';
import { ownStore } from '../../own-store.ts';
import type { AnswersState } from '../answers-state.ts';
import type { GoThroughWord } from './go-through-word.ts';
import { GoingHistory } from './going-history.ts';
import { HeldPoint, lostRestored } from './held-point.ts';
import { noteChange } from './note-change.ts';
import { type OpenedAnswer, openedAnswer } from './opened-answer.ts';
import {
  inTextOrder,
  isOfWords,
  pointFrom,
  pointRefused,
  pointSet,
  pointSplit,
  pointsJoined,
  pointsRestored,
  pointTaken,
  withoutPoints,
} from './point-changes.ts';
import { RemovedPoints } from './removed-points.ts';

/** Going through one answer: what is in hand, and what is done with it. Presses that come faster than they are written wait for each other. */
export class GoingThrough {
  private readonly answers: AnswersState;
  readonly id: string;
  /** Undefined until the text is there; null where there is none. */
  readonly opened: ReadonlySignal<OpenedAnswer | undefined | null>;
  /** Undefined until somebody has gone anywhere: then it is the first that isn't gone through. */
  private readonly hand = signal<Hand | undefined>(undefined);
  readonly at: ReadonlySignal<number>;
  /** Where the point in hand is about to be cut in two. */
  readonly cut = signal<number | undefined>(undefined);
  readonly writing = signal<'about' | 'note' | undefined>(undefined);
  readonly said = signal<GoThroughWord | undefined>(undefined);
  /** Decided, and not shown so yet. */
  private passed: Hand[] = [];
  private readonly history: GoingHistory;
  private readonly held: HeldPoint;
  readonly removedPoints: RemovedPoints;
  private readonly tasks = new TaskQueue();
  private waiting = 0;

  /** @param point what to begin with */
  constructor(answers: AnswersState, id: string, point?: string) {
    this.answers = answers;
    this.id = id;
    this.history = new GoingHistory(answers);
    this.removedPoints = new RemovedPoints(id);
    if (point !== undefined) this.hand.value = { point, at: 0 };
    this.opened = computed(() => openedAnswer(answers, id));
    this.held = new HeldPoint(this.opened);
    this.at = computed(() => {
      const steps = this.opened.value?.steps ?? [];
      if (this.hand.value) return whereIn(steps, this.hand.value);
      const first = nextOpen(steps, -1);
      return first ? steps.indexOf(first) : whereIn(steps, undefined);
    });
  }

  /** What is in hand; undefined where the answer has no text, and where it is a point that is lost. */
  get step(): GoThroughStep | undefined {
    return this.lost ? undefined : this.opened.value?.steps[this.at.value];
  }

  /** A point in hand that somebody is writing on, and that another window has taken away: nothing is done with it but what `restoreLost` does. */
  get lost(): AnswerPoint | undefined {
    const { value: lost } = this.held.lost;
    return lost && this.hand.value?.point === lost.id ? lost : undefined;
  }

  /** Somebody is writing on this point: it stays in hand, whatever another window does with it. */
  hold(point: AnswerPoint): void {
    batch(() => {
      this.held.hold(point);
      this.hand.value ??= { point: point.id, at: startOfPoint(point) };
    });
  }

  release(point: string): void {
    this.held.release(point);
  }

  /** Which paragraph that is in, or begins in. */
  private get paragraph(): LedgerParagraph | undefined {
    return this.opened.value?.ledger.paragraphs[this.step?.paragraph ?? -1];
  }

  get point(): AnswerPoint | undefined {
    return this.opened.value?.byId.get(this.step?.point ?? '');
  }

  /** The paragraphs from what is in hand on, until the next suggestion, that nobody has decided. */
  get run(): LedgerParagraph[] {
    const { opened, step } = this;
    return opened.value && step ? openRun(opened.value.ledger.paragraphs, step.paragraph) : [];
  }

  goTo(hand: Hand): void {
    batch(() => {
      this.hand.value = hand;
      this.cut.value = undefined;
      this.writing.value = undefined;
      this.said.value = undefined;
    });
  }

  /** One on, or one back. */
  go(way: 1 | -1): void {
    const step = this.opened.peek()?.steps[this.at.peek() + way];
    if (step) this.goTo(step);
  }

  /** @returns whether there was any left */
  goToOpen(): boolean {
    const { steps = [] } = this.opened.peek() ?? {};
    const next = nextOpen(steps, this.at.peek(), this.isPassed);
    if (next) this.goTo(next);
    return next !== undefined;
  }

  take(): void {
    const { step, point } = this;
    if (!step || !point) return;
    if (point.state === 'taken') this.go(1);
    else this.decide([step], 'taken', ({ byId }) => pointTaken(byId.get(point.id) ?? point));
  }

  /** No point: what is suggested goes, and a paragraph says so. Said once more of a paragraph, it isn't said any more. */
  refuse(): void {
    const { step, paragraph } = this;
    if (!step || !paragraph) return;
    const { point: id } = step;
    if (id !== undefined) {
      this.decide([step], 'refused', ({ answer, points, snapshot }) => pointRefused(answer, points, id, snapshot.text));
      return;
    }
    if (step.state === 'none') this.reopen(paragraph);
    else this.decide([step], 'none', ({ answer }) => withoutPoints(answer, [paragraph], true));
  }

  /** What was a point in the paragraph in hand and was taken away, the last first. */
  get removed(): AnswerPoint[] {
    const [opened, paragraph] = [this.opened.value, this.paragraph];
    return opened && paragraph ? this.removedPoints.in(paragraph, opened) : [];
  }

  /** One of those is a point again, as it was. @param id which; else the one that went last */
  restore(id = this.removed[0]?.id): void {
    const { paragraph } = this;
    if (paragraph?.state === 'none') this.reopen(paragraph);
    else if (paragraph && id !== undefined) this.reopen(paragraph, id);
    else this.said.value = 'nothingRemoved';
  }

  /** @param id of the point that is to be back; else all that went from there */
  private reopen(paragraph: { start: number; end: number }, id?: string): void {
    void this.do('reopened', async (now) => {
      const gone = await this.removedPoints.storedIn(paragraph, now);
      const back = id === undefined ? gone : gone.filter((one) => one.id === id);
      const groups = new Set(this.answers.found.peek()?.groups.map((group) => group.id));
      const [first] = inTextOrder(back);
      if (first) {
        this.hand.value = { point: first.id, at: startOfPoint(first) };
        this.said.value = 'restored';
      }
      return pointsRestored(now, paragraph, back, groups);
    });
  }

  /** The lost point is there again, and what is written on it has its place. */
  restoreLost(): void {
    const { lost } = this;
    if (!lost) return;
    const groups = new Set(this.answers.found.peek()?.groups.map((group) => group.id));
    const back = { point: lost.id, at: startOfPoint(lost) };
    void this.do('restored', (now) => lostRestored(lost, now, groups), undefined, back);
  }

  /** Leaves the lost point for what stands where it stood. */
  leaveLost(): void {
    const { lost } = this;
    if (!lost) return;
    this.held.release(lost.id);
    this.goTo({ at: startOfPoint(lost) });
  }

  /** The same of all paragraphs until the next suggestion. */
  refuseRun(): void {
    const { run } = this;
    if (run.length === 0) return;
    const passed = run.map(({ start }) => ({ at: start }));
    this.decide(passed, 'none', ({ answer }) => withoutPoints(answer, run, true));
  }

  setStance(stance: PointStance): void {
    this.set({ stance }, 'stance');
  }

  /** @returns `theirs`: what another window has written meanwhile, which isn't overwritten */
  async setNote(id: string, base: string, note: string): Promise<{ isSaved: boolean; theirs?: string }> {
    let found: Awaited<ReturnType<typeof noteChange>> | undefined;
    const isDone = await this.do(undefined, async () => {
      found = await noteChange(await ownStore(), id, base, note);
      return found.changes;
    });
    const { isThere, theirs } = found ?? {};
    return { isSaved: isDone && isThere === true && theirs === undefined, ...(theirs !== undefined && { theirs }) };
  }

  set(fields: { stance?: PointStance; about?: string[] }, said?: GoThroughWord, of = this.point): void {
    if (!of) return;
    void this.do(said, ({ byId }) => {
      const now = byId.get(of.id);
      return now ? pointSet(now, fields) : [];
    });
  }

  /** Begins to cut the point in hand. @param at where the reader has pointed, if they have; else where one most likely wants to */
  beginCut(at: number | undefined): void {
    const { point } = this;
    const text = this.opened.peek()?.snapshot.text;
    if (!point || text === undefined) return;
    const cuts = cutsOf(point, text);
    if (cuts.length === 0) this.said.value = 'oneWord';
    else this.cut.value = at === undefined ? likelyCut(point, cuts, text) : cutAt(cuts, at);
  }

  /** A word on, or back. */
  moveCut(way: 1 | -1): void {
    const { point } = this;
    const text = this.opened.peek()?.snapshot.text;
    if (!point || text === undefined || this.cut.value === undefined) return;
    const cuts = cutsOf(point, text);
    this.cut.value = cuts[cuts.indexOf(this.cut.value) + way] ?? this.cut.value;
  }

  split(at = this.cut.peek()): void {
    const { point } = this;
    this.cut.value = undefined;
    if (point && at !== undefined)
      void this.do(
        'split',
        ({ byId, snapshot }) => pointSplit(byId.get(point.id) ?? point, at, snapshot.text)?.changes ?? [],
      );
  }

  /** The point in hand with the one behind it. */
  join(): void {
    const { point } = this;
    if (!point) return;
    const { points = [] } = this.opened.peek() ?? {};
    const other = points[points.findIndex(({ id }) => id === point.id) + 1];
    if (!other) {
      this.said.value = 'nothingBehind';
      return;
    }
    void this.do('joined', ({ byId, snapshot }) => {
      const [one, two] = [byId.get(point.id), byId.get(other.id)];
      return one && two ? pointsJoined(one, two, snapshot.text) : [];
    });
  }

  /** A point of the reader's own: the words given, or the whole paragraph in hand where it has none. */
  add(span: { start: number; end: number } | undefined): void {
    const { step } = this;
    const opened = this.opened.peek();
    const words = span ?? (step && step.point === undefined ? this.paragraph : undefined);
    const made = opened && words && pointFrom(opened.answer, words, opened.snapshot.text);
    if (!made) {
      this.said.value = 'selectFirst';
      return;
    }
    const there = opened.points.find((one) => isOfWords(one, made.spans));
    if (there) {
      this.goTo({ point: there.id, at: words.start });
      this.said.value = 'alreadyPoint';
      return;
    }
    // A key that is held, or pressed again before the first is done, makes no second one.
    const make = ({ points }: OpenedAnswer) => (points.some((one) => isOfWords(one, made.spans)) ? [] : made.changes);
    void this.do('added', make, { point: made.id, at: words.start });
  }

  /** What was done last in this answer, since it was opened; and what was in hand then is so again. */
  takeStep(way: 'undo' | 'redo'): void {
    void this.tasks.run(async () => {
      const stepped = await this.tried(() => this.history.step(way, this.step));
      if (stepped?.hand) this.goTo(stepped.hand);
      this.said.value = stepped?.said;
    });
  }

  /** Does it, and goes on to the next that isn't decided. */
  private decide(passed: Hand[], said: GoThroughWord, make: (now: OpenedAnswer) => Change[]): void {
    this.passed = this.passed.concat(passed);
    const { step: before } = this;
    const isLeft = this.goToOpen();
    // There is nowhere to go: what is in hand stays so.
    if (!isLeft && before) this.goTo(before);
    void this.do(isLeft ? said : 'allDone', make, undefined, before);
  }

  /**
   * In turn, upon what is stored then: what was pressed before may have changed it.
   * @param after what is in hand when it is done
   */
  private do(
    said: GoThroughWord | undefined,
    make: (now: OpenedAnswer) => Change[] | Promise<Change[]>,
    after?: Hand,
    before: Hand | undefined = this.step,
  ): Promise<boolean> {
    this.said.value = said;
    this.waiting++;
    const done = this.tasks.run(async () => {
      const isDone = (await this.tried(() => this.write(make, before))) ?? false;
      if (isDone && after) this.hand.value = after;
      // Why stands at the page's foot.
      if (!isDone) {
        if (before) this.goTo(before);
        this.said.value = undefined;
      }
      return isDone;
    });
    return done.finally(() => {
      if (--this.waiting === 0) this.passed = [];
    });
  }

  private async write(
    make: (now: OpenedAnswer) => Change[] | Promise<Change[]>,
    before: Hand | undefined,
  ): Promise<boolean> {
    const now = this.opened.peek();
    const changes = now ? await make(now) : [];
    const isDone = changes.length === 0 || (await this.answers.change(changes));
    if (isDone && changes.length > 0) this.history.add(before);
    return isDone;
  }

  /** What fails is told, as what can't be written is: the next press is done all the same. */
  private async tried<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await task();
    } catch (error) {
      this.answers.workspace.failed(error);
      return undefined;
    }
  }

  private readonly isPassed = (step: GoThroughStep) =>
    isGoneThrough(step) || this.passed.some((one) => sameStep(one, step));
}
