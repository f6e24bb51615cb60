import { type ReadingBrowser, until } from '../../browser/drivers/reading-browser.ts';
import { press, selectWords } from '../../browser/surfaces/comments.ts';
import { clickOnPage } from './click-on-page.ts';
import { type Condition, pressedAt, type Sought, shownIn, watchPresses } from './watched.ts';

/**
 * A person's hand: what it presses is counted as it is sent, and each wait from the press to what the product shows for it is noted.
 * Both ends are told by the pages themselves, the press by the trusted event and the answer by the frame that shows it, so that the
 * driver's own time isn't in it. What is typed is neither counted nor timed, as a drag isn't timed: both are the person's.
 */
export class Hand {
  presses = 0;
  /** One after the other, in milliseconds. */
  readonly waits: number[] = [];
  readonly reader: ReadingBrowser;

  constructor(reader: ReadingBrowser) {
    this.reader = reader;
  }

  /** Selects words of the page; the driver may need more tries while the page is moving, a person sees that it does. */
  async drag(words: string): Promise<void> {
    this.presses++;
    await selectWords(this.reader, words);
  }

  /** One of the manifest's commands by its keys, which no page hears: the clock is read before it is given. */
  async command(name: string, sought: Sought): Promise<void> {
    const began = Date.now();
    await this.answered(
      sought,
      () => this.reader.giveCommand(name),
      async () => began,
    );
  }

  keyInPanel(key: string, sought: Sought): Promise<void> {
    return this.inPanel(sought, () => this.reader.pressInPanel(key));
  }

  clickInPanel(selector: string, sought: Sought): Promise<void> {
    return this.inPanel(sought, () => this.reader.clickInPanel(selector));
  }

  pressInPanel(words: string, sought: Sought): Promise<void> {
    return this.inPanel(sought, () => press(this.reader, words));
  }

  /** On a page of our own. */
  async clickOnPage(selector: string, shows: Condition): Promise<void> {
    await this.reader.inPage(watchPresses);
    const began = () => this.reader.inPage(pressedAt);
    await this.answered({ in: 'page', shows }, () => clickOnPage(this.reader, selector), began);
  }

  /** The same where it leads to another page, which doesn't know of the press: it begins with it. */
  async goByPage(selector: string, shows: Condition): Promise<void> {
    this.presses++;
    await this.reader.inPage(() => document.documentElement.setAttribute('data-before', ''));
    await clickOnPage(this.reader, selector);
    const shownAt = await until('the page', () =>
      this.reader.inPage(shownIn({ shows: onNewPage(shows) }) as () => Promise<number>),
    );
    this.waits.push(shownAt - (await this.reader.inPage(() => performance.timeOrigin)));
  }

  /** Writes into what has the focus in the panel, and notes how long what comes of it lets wait, where something does. */
  async type(text: string, sought?: Sought): Promise<void> {
    const enter = () =>
      this.reader.inPanel((text) => {
        const field = document.activeElement as HTMLInputElement | HTMLTextAreaElement | null;
        if (!field?.matches('input, textarea'))
          throw new Error(`nothing to write in: ${field?.outerHTML.slice(0, 200)}`);
        field.value = text;
        const began = performance.timeOrigin + performance.now();
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return began;
      }, text);
    if (!sought) return void (await enter());
    const shown = this.shown(sought);
    const began = await enter();
    this.waits.push((await shown) - began);
  }

  private async inPanel(sought: Sought, does: () => Promise<unknown>): Promise<void> {
    await this.reader.inPanel(watchPresses);
    await this.answered(sought, does, () => this.reader.inPanel(pressedAt));
  }

  private async answered(sought: Sought, does: () => Promise<unknown>, began: () => Promise<number>): Promise<void> {
    this.presses++;
    const shown = this.shown(sought);
    await does();
    this.waits.push((await shown) - (await began()));
  }

  private shown(sought: Sought): Promise<number> {
    const run = sought.in === 'page' ? this.reader.inPage : this.reader.inPanel;
    const shown = run(shownIn(sought) as (...given: unknown[]) => Promise<number>, ...(sought.given ?? []));
    // It may fail while the press is still under way, and is heard when it is waited for.
    shown.catch(() => {});
    return shown;
  }
}

/** Not yet on the page of before. */
const onNewPage = (shows: Condition): Condition =>
  Object.assign(() => false, {
    toString: () => `() => !document.documentElement.hasAttribute('data-before') && (${shows})()`,
  });
