import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePractice } from '../../extension/state/practice/context.ts';

interface Props {
  id: string;
  children: ComponentChildren;
}

/** What has come up is what is to be read next: its title gets the focus, unless nobody has gone anywhere. */
export function Title({ id, children }: Props) {
  const practiceState = usePractice();
  const title = useRef<HTMLHeadingElement>(null);
  // Before it is drawn: whoever answers by the keys is never without a place.
  useLayoutEffect(() => {
    const { current } = title;
    if (!practiceState.hasMoved || !current) return;
    current.focus({ preventScroll: true });
    // In the panel the document's head would leave it half the height.
    current.scrollIntoView({ block: current.closest('[role=tabpanel]') ? 'start' : 'nearest' });
  }, [practiceState]);
  return (
    <h2 id={id} ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
