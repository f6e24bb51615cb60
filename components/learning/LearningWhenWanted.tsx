import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Glossary } from '../../glossary/glossary.ts';
import { useWords } from '../words/context.ts';

interface Props {
  glossary: Glossary;
  isPrivate: boolean;
}

/** Practice, which is loaded when it is first looked at: most who read don't practise meanwhile. */
export function LearningWhenWanted(props: Props) {
  const { learning } = useWords();
  const loaded = useSignal<{ Learning: ComponentType<Props> } | undefined>(undefined);
  useEffect(() => {
    void import('./Learning.tsx').then(({ Learning }) => {
      loaded.value = { Learning };
    });
  }, [loaded]);
  const { value } = loaded;
  return value ? <value.Learning {...props} /> : <p class="learning quiet-text">{learning.loading}</p>;
}
