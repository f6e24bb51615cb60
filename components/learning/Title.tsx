import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Is it the first title since the page was opened? Then nobody has gone anywhere, and the focus stays where it is. */
let isFirst = true;

interface Props {
  id: string;
  children: ComponentChildren;
}

/** What has come up is what is to be read next: its title gets the focus. */
export function Title({ id, children }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  // Before it is drawn: whoever answers by the keys is never without a place.
  useLayoutEffect(() => {
    if (!isFirst) title.current?.focus();
    isFirst = false;
  }, []);
  return (
    <h2 id={id} ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
