import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Glossary } from '../../glossary/glossary.ts';

interface Props {
  glossary: ReadonlySignal<Glossary>;
  children: (glossary: Glossary) => ComponentChildren;
}

/** Draws what is within anew when own glossaries come, change or go. */
export const WithGlossary = ({ glossary, children }: Props) => <>{children(glossary.value)}</>;
