import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { SuppressionScope } from '../../matching/suppressions.ts';
import { useWords } from '../words/context.ts';

const scopes: readonly SuppressionScope[] = ['hit', 'document', 'everywhere'];

interface Props {
  form: string;
  /** Is it kept? What isn't holds for this document at most. */
  kept: boolean;
  hide(scope: SuppressionScope): void;
}

/** "Not here": the mark is wrong at this place, in this document, or wherever these words stand. */
export function Hiding({ form, kept, hide }: Props) {
  const words = useWords();
  const open = useSignal(false);
  const list = useRef<HTMLDivElement>(null);
  // In a small window the card scrolls, and what was asked for is to be seen.
  useEffect(() => {
    if (open.value) requestAnimationFrame(() => list.current?.scrollIntoView({ block: 'nearest' }));
  }, [open.value]);
  return (
    <>
      <button
        type="button"
        aria-expanded={open.value}
        aria-controls="hiding"
        onClick={() => (open.value = !open.value)}
      >
        {words.card.hide}
      </button>
      <div ref={list} id="hiding" class="hiding" hidden={!open.value}>
        {scopes
          .filter((scope) => kept || scope !== 'everywhere')
          .map((scope) => (
            <button key={scope} type="button" onClick={() => hide(scope)}>
              {words.card.scopes[scope](form)}
            </button>
          ))}
      </div>
    </>
  );
}
