import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type Numbered, numbersIn } from '../../../comments/model/case-number.ts';
import type { Arende } from '../../../comments/model/model.ts';
import type { CommentsState } from './comments-state.ts';
import { type SaveProblem, saveProblemOf } from './form/save-problem.ts';
import { storage } from './storage-when-wanted.ts';

/** What became of the document: it is in that ärende, or in its own. */
type Outcome = { is: 'joined' | 'added'; title: string } | { is: 'failed'; problem: SaveProblem };

/** The ärende of a document of which nothing is stored yet: its own, or one that has its number already. */
export class ArendeOfDocument {
  /** The ärende with one of the document's numbers; undefined if there is none, or if the document has its ärende already. */
  readonly same: Signal<Arende | undefined> = signal(undefined);
  readonly outcome: Signal<Outcome | undefined> = signal(undefined);
  /** Is it one that can be added? */
  readonly isNew: ReadonlySignal<boolean>;
  private readonly comments: CommentsState;
  /** Adds the document with an ärende of its own. One function for good: the document's head is drawn anew for another. */
  readonly addWithItsOwn = (): void => void this.add();
  /** The same, but in the ärende from which its file was opened, if it was. */
  readonly addWhereOpened = (): void => void this.add('opened');

  constructor(comments: CommentsState) {
    this.comments = comments;
    // Each answer of the page is a new object. What resembles a known document is asked about first.
    const asked = computed(() => {
      const { value } = comments.documentState;
      return value && !value.known && value.proposals.length === 0 ? value.document : undefined;
    });
    this.isNew = computed(() => asked.value !== undefined);
    effect(() => {
      if (asked.value !== undefined) this.outcome.value = undefined;
    });
    const numbers = computed(() => {
      return asked.value === undefined ? '' : JSON.stringify(this.numbered());
    });
    effect(() => {
      const { value: wanted } = numbers;
      this.same.value = undefined;
      if (wanted === '') return;
      void (async () => {
        const { arendeNumbered, ownStore } = await storage();
        const found = await arendeNumbered(await ownStore(), JSON.parse(wanted));
        if (numbers.peek() === wanted) this.same.value = found;
      })().catch((error: unknown) => console.warn('arende', error));
    });
  }

  /** What the document in front says of its ärende. */
  numbered(): Numbered {
    const { value: state } = this.comments.tab.state;
    return numbersIn(state.is === 'reading' ? state.report.facts : []);
  }

  /** Adds the document, with an ärende of its own, in the one that is given, or in that from which its file was opened. */
  async add(into?: Arende | 'opened'): Promise<void> {
    const { arendePutInto, filesOfArenden, otherDocument, ownCommand, ownStore, asFailure } = await storage();
    try {
      const { text } = await this.comments.tab.text();
      const putInto = (bytes: string) => filesOfArenden.readOne(bytes);
      const arende = into === 'opened' ? await arendePutInto(await ownStore(), text.identifiers, putInto) : into;
      await otherDocument(await ownStore(), text, ownCommand, arende && { arende: arende.id });
      this.outcome.value = arende ? { is: 'joined', title: arende.title } : { is: 'added', title: text.title };
    } catch (error) {
      console.warn('arende', error);
      this.outcome.value = { is: 'failed', problem: saveProblemOf(error, asFailure) };
    }
  }
}
