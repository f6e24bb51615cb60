import { type ReadonlySignal, signal } from '@preact/signals';
import type { Scheme } from '../../glossary/schema.ts';
import { addAll } from '../../language/swedish/many.ts';
import { message } from '../protocol/single-message.ts';
import { ownGlossariesWritten, schemeChoice } from '../settings/settings.ts';

/**
 * The authority's own glossaries, for those that can't see the database: asked for again whenever they or the choice of concept systems
 * change, until the signal aborts. None before the worker has answered, and nobody is asked where none has ever been written.
 */
export function askedGlossaries(lifetime: AbortSignal): ReadonlySignal<readonly Scheme[]> {
  const glossaries = signal<readonly Scheme[]>([]);
  let known = '';
  let asked = 0;
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    if ((await ownGlossariesWritten.read()) === '') return;
    const whole = await inPortions(() => turn === asked && !lifetime.aborted);
    if (!whole) return;
    const before = glossaries.peek();
    // One that hasn't changed stays the same object: what has been made of it needn't be made again.
    const same = (scheme: Scheme) => (known === whole.revision ? before.find(({ id }) => id === scheme.id) : undefined);
    const now = whole.schemes.map((scheme) => same(scheme) ?? scheme);
    known = whole.revision;
    if (now.length !== before.length || now.some((scheme, i) => scheme !== before[i])) glossaries.value = now;
  };
  const askAgain = () => void ask().catch((error: unknown) => console.warn('own glossaries', error));
  ownGlossariesWritten.onChange(askAgain, lifetime);
  schemeChoice.onChange(askAgain, lifetime);
  askAgain();
  return glossaries;
}

/** Undefined where it is no longer wanted, or the worker doesn't answer. */
async function inPortions(isWanted: () => boolean): Promise<{ revision: string; schemes: Scheme[] } | undefined> {
  const schemes = new Map<string, Scheme>();
  let revision = '';
  for (let from: number | undefined = 0; from !== undefined; ) {
    const portion: Awaited<ReturnType<typeof message<'own-glossaries-wanted'>>> = await message(
      'own-glossaries-wanted',
      { from },
    );
    if (!portion || !isWanted()) return undefined;
    // They have changed meanwhile: what is told of that asks anew.
    if (from > 0 && portion.revision !== revision) return undefined;
    revision = portion.revision;
    for (const scheme of portion.schemes) {
      const before = schemes.get(scheme.id);
      if (before) addAll(before.concepts, scheme.concepts);
      else schemes.set(scheme.id, scheme);
    }
    from = portion.next;
  }
  return { revision, schemes: [...schemes.values()] };
}
