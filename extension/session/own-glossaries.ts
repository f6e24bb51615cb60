import { type ReadonlySignal, signal } from '@preact/signals';
import type { Scheme } from '../../glossary/schema.ts';
import { message } from '../protocol/single-message.ts';
import { ownGlossariesWritten, schemeChoice } from '../settings/settings.ts';

/**
 * The authority's own glossaries, for those that can't see the database: asked for again whenever they or the choice of concept systems
 * change, until the signal aborts. None before the worker has answered, and nobody is asked where none has ever been written.
 */
export function askedGlossaries(lifetime: AbortSignal): ReadonlySignal<readonly Scheme[]> {
  const glossaries = signal<readonly Scheme[]>([]);
  let asked = 0;
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    if ((await ownGlossariesWritten.read()) === '') return;
    const whole = await inPortions(() => turn === asked && !lifetime.aborted);
    if (whole && (whole.length > 0 || glossaries.peek().length > 0)) glossaries.value = whole;
  };
  const askAgain = () => void ask().catch((error: unknown) => console.warn('own glossaries', error));
  ownGlossariesWritten.onChange(askAgain, lifetime);
  schemeChoice.onChange(askAgain, lifetime);
  askAgain();
  return glossaries;
}

/** Undefined where it is no longer wanted, or the worker doesn't answer. */
async function inPortions(isWanted: () => boolean): Promise<Scheme[] | undefined> {
  const schemes = new Map<string, Scheme>();
  let revision: string | undefined;
  for (let from: number | undefined = 0; from !== undefined; ) {
    const portion: Awaited<ReturnType<typeof message<'own-glossaries-wanted'>>> = await message(
      'own-glossaries-wanted',
      { from },
    );
    if (!portion || !isWanted()) return undefined;
    // They have changed meanwhile: what is told of that asks anew.
    if (revision !== undefined && portion.revision !== revision) return undefined;
    revision = portion.revision;
    for (const scheme of portion.schemes) {
      const before = schemes.get(scheme.id);
      if (before) before.concepts.push(...scheme.concepts);
      else schemes.set(scheme.id, scheme);
    }
    from = portion.next;
  }
  return [...schemes.values()];
}
