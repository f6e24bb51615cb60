import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ListSource } from '../../../comments/list/list.ts';
import type { Template } from '../../../comments/list/templates/own.ts';
import { fileName } from '../../../comments/list/write/file-name.ts';
import type { BundledName } from '../../../comments/list/write/word-template/bundled-names.ts';
import type { Letterhead } from '../../../comments/model/letterhead.ts';
import { listPlan, type Setting, savedAnswers } from '../../settings/settings.ts';
import { sameColumns } from './columns.ts';
import { copiedFile, FileSaving, savedFile } from './file-saving.ts';
import type { LetterState } from './letter-state.ts';
import { LetterWriting } from './letter-writing.ts';
import { type Columns, chosenTemplate, formatsFor, type OwnTemplates, type Plan, readPlan, wishOf } from './plan.ts';
import { chosenWordFile, type WordTemplates } from './word-templates.ts';
import type { LetterFile } from './workers/letter-file.ts';
import { ListMaker } from './workers/list-maker.ts';

/** The list of an ärende on its way to a file: how it is to be, what it looks like, and the file itself. */
export class Exporting implements LetterState {
  readonly plan: Signal<Plan>;
  readonly own: ReadonlySignal<OwnTemplates>;
  readonly wordTemplates: ReadonlySignal<WordTemplates>;
  /** The fields that all letters have in common. */
  readonly letterhead: ReadonlySignal<Letterhead>;
  /** What is being written of this letter. */
  readonly letter = new LetterWriting();
  /** What is being written of what a board is to decide, which is the plan's. */
  readonly decision = new LetterWriting();
  /** The page of the preview, from 0. */
  readonly page = signal(0);
  readonly saving = new FileSaving();
  readonly maker: ListMaker;
  private readonly remembered: Setting<unknown>;
  private readonly id: string;

  /**
   * @param id the ärende's, or that of a document without one
   * @param remembered as it was kept
   * @param reviewer who reads here
   */
  constructor(
    id: string,
    remembered: unknown,
    { own, wordTemplates, letterhead }: Pick<Exporting, 'own' | 'wordTemplates' | 'letterhead'>,
    reviewer: ListSource['reviewer'],
  ) {
    this.id = id;
    this.remembered = listPlan(id);
    this.plan = signal(readPlan(remembered));
    this.own = own;
    this.wordTemplates = wordTemplates;
    this.letterhead = letterhead;
    this.maker = new ListMaker(id, reviewer);
    this.decision.keepBy(async ({ decision }) => {
      this.choose({ decision: decision || undefined });
      return 'kept';
    });
  }

  readonly template: ReadonlySignal<ReturnType<typeof chosenTemplate>> = computed(() =>
    chosenTemplate(this.plan.value, this.own.value),
  );
  /** The list's columns; undefined where the template has a form of its own. */
  readonly columns: ReadonlySignal<Columns | undefined> = computed(() => {
    const { value: template } = this.template;
    return typeof template === 'string' ? undefined : (this.plan.value.columns ?? template.columns);
  });

  readonly head = computed(() => this.maker.made.value?.head);

  /** The Word file that a letter is written into, where it is one. */
  private readonly letterFile: ReadonlySignal<LetterFile | undefined> = computed(() => {
    const { template, format, wordTemplate } = this.plan.value;
    if (template !== 'yttrande' || format !== 'docx') return undefined;
    return chosenWordFile(this.wordTemplates.value, wordTemplate);
  });

  /** Has the list made again whenever the plan changes. @returns what ends it, and the worker */
  start(): () => void {
    const stop = effect(() => {
      const { value: plan } = this.plan;
      const decision = this.decision.settled.value.decision ?? plan.decision ?? '';
      this.maker.make(
        wishOf({ ...plan, decision }, this.own.value, this.letterhead.value, this.letter.settled.value),
        this.page.value,
        this.letterFile.value,
      );
    });
    return () => {
      this.flush();
      stop();
      this.saving.stop();
      this.maker.end();
    };
  }

  /** Changes how the list is to be, and remembers it. */
  choose(changes: { [Name in keyof Plan]?: Plan[Name] | undefined }): void {
    const plan = Object.fromEntries(
      Object.entries({ ...this.plan.peek(), ...changes }).filter(([, value]) => value !== undefined),
    );
    this.plan.value = readPlan(plan);
    this.saving.forget();
    void this.remembered.write(this.plan.peek());
  }

  chooseTemplate(template: string): void {
    const order = this.own.peek()[template]?.order;
    this.page.value = 0;
    this.choose({ template, columns: undefined, ...formatsFor(template, this.plan.peek()), ...(order && { order }) });
  }

  /** Columns that are the template's own are no choice of their own. */
  chooseColumns(columns: Columns): void {
    const { value: template } = this.template;
    if (typeof template === 'string') return;
    this.choose({ columns: sameColumns(columns, template.columns) ? undefined : columns });
  }

  /** The template as it is on the page just now, to be kept under a name of its own or handed on. */
  templateNow(name: string): Template {
    const { order } = this.plan.peek();
    return { format: 'remisslasaren-mall', version: 1, name, order, columns: this.columns.peek() ?? [] };
  }

  /** Writes the list in the format that is chosen, and gives it to the reader; into the clipboard as text. */
  async save(to: 'file' | 'clipboard'): Promise<void> {
    const { format } = this.plan.peek();
    const made = this.maker.made.peek();
    if (!made) return;
    await this.saving.write({ is: 'writing', format }, async (signal) => {
      // The list is made with what has been written before it is handed over, since the worker takes one message after the other.
      this.flush();
      const file = await this.maker.file(format, signal, this.letterFile.peek());
      const saving =
        to === 'clipboard' ? await copiedFile(file) : savedFile(file, fileName(made.head, made.name, format));
      if (saving.is !== 'not-copied') this.noteSaved();
      return saving;
    });
  }

  private flush(): void {
    void this.letter.flush();
    void this.decision.flush();
  }

  /** A Word file with places, to make one's own of. */
  saveTemplate(name: BundledName): Promise<void> {
    return this.saving.write({ is: 'writing', format: 'docx', isTemplate: true }, async (signal) =>
      savedFile(await this.maker.template(name, signal), `Mall ${name}.docx`),
    );
  }

  /** For the list of ärenden, which says what is next; the file is there whether it can be noted or not. */
  private noteSaved(): void {
    savedAnswers
      .write({ [this.id]: new Date().toISOString() })
      .catch((error: unknown) => console.warn('answer saved', error));
  }
}

export const ExportingContext = createContext<Exporting | undefined>(undefined);

/** @throws Error outside of the page for it */
export function useExporting(): Exporting {
  const exporting = useContext(ExportingContext);
  if (!exporting) throw new Error('nothing is exported here');
  return exporting;
}
