import './proposal-editor.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TrackedEditing } from './tracked-editing.ts';

interface Props {
  /** The document's words. */
  before: string;
  /** The words that are proposed, as they are known outside. */
  proposal: string;
  labelledBy: string;
  change(proposal: string): void;
}

/**
 * Where a new wording is written: the document's words, changed where they stand. What is taken out stays to be seen, struck, and what
 * is put in is underlined. The browser only asks for each change (`beforeinput`) and we draw it, but for letters that are composed
 * of several keys, which it must draw itself until they are whole.
 */
export function ProposalEditor({ before, proposal, labelledBy, change }: Props) {
  const field = useRef<HTMLDivElement>(null);
  const editing = useRef<TrackedEditing | undefined>(undefined);
  const tell = useRef(change);
  tell.current = change;
  useLayoutEffect(() => {
    const root = field.current;
    if (!root) return undefined;
    const lifetime = new AbortController();
    editing.current = new TrackedEditing(root, before, proposal, tell, lifetime.signal);
    return () => lifetime.abort();
    // `proposal` is left out: the editor is made anew only when the document's words change, and takes proposals in the next effect.
  }, [before]);
  useLayoutEffect(() => editing.current?.take(proposal), [proposal]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field of a form shows no changes in what is written in it
    <div
      ref={field}
      class="proposal-editor"
      role="textbox"
      tabIndex={0}
      aria-multiline="true"
      aria-labelledby={labelledBy}
      contentEditable={true}
      lang="sv"
      dir="auto"
    />
  );
}
