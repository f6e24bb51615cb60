import type { Scheme } from '../../glossary/schema.ts';
import { contextStore } from '../../storage/db/context-store.ts';
import { ownGlossaries } from '../../storage/queries/own-glossaries.ts';
import type { GlossaryPortion } from '../protocol/messaging.ts';
import { isOn, ownGlossariesWritten, schemeChoice } from '../settings/settings.ts';
import { serveMessage } from './serve-message.ts';

/** How many concepts go in one message: more would keep the page waiting that unpacks it. */
const portion = 100;

/** As they were last read, for the portions that are still to be asked for. */
let last: { revision: string; schemes: Promise<Scheme[]> } | undefined;

/** The worker's answer to pages and panels that want the authority's own glossaries. */
export function serveGlossaries(): void {
  const answer = async (
    from: number,
    onlyThoseOn: boolean,
    isPrivate: boolean,
  ): Promise<GlossaryPortion | undefined> => {
    try {
      const revision = await ownGlossariesWritten.read();
      if (last?.revision !== revision)
        last = { revision, schemes: contextStore({ private: isPrivate }).then(ownGlossaries) };
      const all = await last.schemes;
      const choice = onlyThoseOn ? await schemeChoice.read() : {};
      return portionOf(onlyThoseOn ? all.filter((scheme) => isOn(scheme, choice)) : all, from, revision);
    } catch (error) {
      last = undefined;
      console.warn('own glossaries', error);
      return undefined;
    }
  };
  serveMessage('own-glossaries-wanted', (wanted, { from, sender }) =>
    answer(wanted.from, from === 'session', sender.tab?.incognito === true),
  );
}

/** @param from counted over the concepts of all schemes */
function portionOf(all: readonly Scheme[], from: number, revision: string): GlossaryPortion {
  const schemes: Scheme[] = [];
  let before = 0;
  for (const scheme of all) {
    const begin = Math.max(from - before, 0);
    const concepts = scheme.concepts.slice(begin, Math.max(from + portion - before, 0));
    if (concepts.length > 0) schemes.push({ ...scheme, concepts });
    before += scheme.concepts.length;
  }
  return { revision, schemes, ...(from + portion < before && { next: from + portion }) };
}
