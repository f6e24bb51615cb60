import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { fileName } from '../../../../comments/list/write/file-name.ts';
import type { BundledName } from '../../../../comments/list/write/word-template/bundled-names.ts';
import type { Letterhead } from '../../../../comments/model/letterhead.ts';
import { reviewer } from '../../../settings/settings.ts';
import { copiedFile, FileSaving, savedFile } from '../../export/file-saving.ts';
import type { FormatName } from '../../export/formats.ts';
import type { LetterState } from '../../export/letter-state.ts';
import { LetterWriting } from '../../export/letter-writing.ts';
import { followLetterhead } from '../../export/letterhead.ts';
import { chosenWordFile, followWordTemplates, type WordTemplates } from '../../export/word-templates.ts';
import type { LetterFile } from '../../export/workers/letter-file.ts';
import { OutgoingMaker } from './outgoing-maker.ts';
import { formatIn, type OutgoingPlan, outgoingPlans, outgoingWish, usualPlan } from './outgoing-plan.ts';

interface Followed {
  wordTemplates: ReadonlySignal<WordTemplates>;
  letterhead: ReadonlySignal<Letterhead>;
}

/** What goes out of an ärende's answers: how it is to be, what it looks like, and the file itself. */
export class OutgoingState implements LetterState {
  readonly plan: Signal<OutgoingPlan>;
  readonly wordTemplates: ReadonlySignal<WordTemplates>;
  readonly letterhead: ReadonlySignal<Letterhead>;
  readonly letter = new LetterWriting();
  readonly decision = new LetterWriting();
  /** The page of the preview, from 0. */
  readonly page = signal(0);
  readonly saving = new FileSaving();
  readonly maker: OutgoingMaker;
  private readonly id: string;

  private constructor(id: string, plan: OutgoingPlan, { wordTemplates, letterhead }: Followed, maker: OutgoingMaker) {
    this.id = id;
    this.plan = signal(plan);
    this.wordTemplates = wordTemplates;
    this.letterhead = letterhead;
    this.maker = maker;
    this.decision.keepBy(async ({ decision }) => {
      this.choose({ decision: decision || undefined });
      return 'kept';
    });
  }

  /** @param id the ärende's */
  static async of(id: string): Promise<OutgoingState> {
    const [plan, wordTemplates, letterhead, who] = await Promise.all([
      outgoingPlans.readOne(id),
      followWordTemplates(),
      followLetterhead(),
      reviewer.read(),
    ]);
    return new OutgoingState(id, plan ?? usualPlan, { wordTemplates, letterhead }, new OutgoingMaker(id, who));
  }

  readonly format: ReadonlySignal<FormatName> = computed(() => formatIn(this.plan.value));
  readonly head = computed(() => this.maker.made.value?.head);

  /** The Word file that it is written into, where it is a letter. */
  private readonly letterFile: ReadonlySignal<LetterFile | undefined> = computed(() => {
    const { form, wordTemplate } = this.plan.value;
    if (form === 'iso' || this.format.value !== 'docx') return undefined;
    return chosenWordFile(this.wordTemplates.value, wordTemplate);
  });

  /** Has it made again whenever the plan changes. @returns what ends it, and the worker */
  start(): () => void {
    const stop = effect(() => {
      const { value: plan } = this.plan;
      const decision = this.decision.settled.value.decision ?? plan.decision ?? '';
      const wish = outgoingWish(plan, this.letterhead.value, this.letter.settled.value, decision);
      this.maker.make(wish, this.page.value, this.letterFile.value);
    });
    return () => {
      this.flush();
      stop();
      this.saving.stop();
      this.maker.end();
    };
  }

  /** Changes how it is to be, and remembers it. */
  choose(changes: { [Name in keyof OutgoingPlan]?: OutgoingPlan[Name] | undefined }): void {
    const plan = { ...this.plan.peek(), ...changes };
    this.plan.value = Object.fromEntries(
      Object.entries(plan).filter(([, value]) => value !== undefined),
    ) as unknown as OutgoingPlan;
    if (changes.form !== undefined || changes.order !== undefined || changes.sheet !== undefined) this.page.value = 0;
    this.saving.forget();
    outgoingPlans
      .write({ [this.id]: this.plan.peek() })
      .catch((error: unknown) => console.warn('outgoing plan', error));
  }

  chooseFormat(format: FormatName): void {
    const { form, formats } = this.plan.peek();
    this.page.value = 0;
    this.choose({ formats: { ...formats, [form]: format }, sheet: 0 });
  }

  /** Writes it in the format that is chosen, and gives it to the reader; into the clipboard as text. */
  async save(to: 'file' | 'clipboard'): Promise<void> {
    const format = this.format.peek();
    const made = this.maker.made.peek();
    if (!made) return;
    await this.saving.write({ is: 'writing', format }, async (signal) => {
      // It is made with what has been written before it is handed over, since the worker takes one message after the other.
      this.flush();
      const file = await this.maker.file(signal, this.letterFile.peek());
      return to === 'clipboard' ? await copiedFile(file) : savedFile(file, fileName(made.head, made.name, format));
    });
  }

  saveTemplate(name: BundledName): Promise<void> {
    return this.saving.write({ is: 'writing', format: 'docx', isTemplate: true }, async (signal) =>
      savedFile(await this.maker.template(name, signal), `Mall ${name}.docx`),
    );
  }

  private flush(): void {
    void this.letter.flush();
    void this.decision.flush();
  }
}

export const OutgoingContext = createContext<OutgoingState | undefined>(undefined);

/** @throws Error outside of the view for it */
export function useOutgoing(): OutgoingState {
  const outgoing = useContext(OutgoingContext);
  if (!outgoing) throw new Error('nothing goes out here');
  return outgoing;
}
