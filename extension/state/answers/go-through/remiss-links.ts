import { type RemissPart, remissPartsOf } from '../../../../answers/go-through/remiss-parts.ts';
import { isOnWeb, linkTo } from '../../../../comments/list/entries/places/link.ts';
import type { Edition, Snapshot } from '../../../../comments/model/model.ts';
import type { AnswersInArende } from '../../../../storage/queries/answers.ts';
import { addressOf } from '../../workspace/address.ts';
import type { AnswersState } from '../answers-state.ts';

/** A document of the ärende that points can be about: its newest text. */
export interface RemissText {
  title: string;
  snapshot: Snapshot;
  parts: RemissPart[];
  /** Where it can be opened; missing of what the browser can't open by an address. */
  address?: string;
}

/** The proposal stands first, and a missiv is what one least often answers to. */
const order = ['förslag', 'bilaga', undefined, 'annat', 'missiv'];

export function remissTextsOf(state: AnswersState, { documents, editions }: AnswersInArende): RemissText[] {
  const inOrder = documents.toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  return inOrder.flatMap(({ id, title }) => {
    const edition = editions.findLast((one) => one.document === id && one.snapshot !== undefined);
    const snapshot = state.text(edition?.snapshot);
    return edition && snapshot ? [{ title, snapshot, parts: remissPartsOf(snapshot), ...addressIn(edition) }] : [];
  });
}

function addressIn(edition: Edition): { address?: string } {
  const address = addressOf(edition);
  return address === undefined ? {} : { address };
}

export interface RemissPassage {
  /** The heading of the part, or the words themselves. */
  title: string;
  /** Leads to the words where the document is on the web, else to the document; missing where it has no address. */
  href?: string;
}

/** Where the remiss has what a point is about: a part of that number or title, or else the words themselves. */
export function passageAbout(texts: readonly RemissText[], about: string): RemissPassage | undefined {
  const [first] = texts;
  if (about === 'hela')
    return first && { title: first.title, ...(first.address !== undefined && { href: first.address }) };
  for (const text of texts) {
    const part = text.parts.find((one) => sameWords(one.about, about) || sameWords(one.title, about));
    if (part) return { title: part.title, ...hrefTo(text, part.start, part.title.length) };
  }
  // A bare number stands in a text for other things, too.
  return /^[\d.]+$/.test(about) ? undefined : passageOfWords(texts, about);
}

/** Where the remiss has words that a point quotes. */
export function passageOfWords(texts: readonly RemissText[], words: string): RemissPassage | undefined {
  for (const text of texts) {
    const start = text.snapshot.text.indexOf(words);
    if (start >= 0) return { title: words, ...hrefTo(text, start, words.length) };
  }
  return undefined;
}

/** So many units before and behind tell one place from others with the same words. */
const around = 40;

function hrefTo({ address, snapshot: { text } }: RemissText, start: number, length: number): { href?: string } {
  if (address === undefined) return {};
  if (!isOnWeb(address)) return { href: address };
  const end = start + length;
  const quote = text.slice(start, end);
  const href = linkTo(address, {
    quote,
    ...{ prefix: text.slice(Math.max(0, start - around), start), suffix: text.slice(end, end + around) },
    ...(text.indexOf(quote) === text.lastIndexOf(quote) && { times: 1 }),
  });
  return { href: href ?? address };
}

const sameWords = (a: string, b: string) => a.localeCompare(b, 'sv', { sensitivity: 'accent' }) === 0;
