import { Component, type ComponentChildren } from 'preact';
import { commonWords } from '../i18n/tables/shared/common.ts';
import { wordsFrom } from '../i18n/words-from.ts';

const useWords = wordsFrom(commonWords);

interface Props {
  /** The record that the row shows: when it has become another object, the row is tried again. */
  of: unknown;
  /** What the row is in its list, so that the sentence in its stead can stand there. */
  as?: 'li' | 'div' | 'tr';
  /** What stands in the row; as a function where it is more than a component of its own. */
  children: ComponentChildren | (() => ComponentChildren);
}

/**
 * A row of a list. A record that can't be drawn, for a fault in it or in us, hides itself and nothing else: without this, one bad
 * row takes the whole page with it, every time the page is opened.
 */
export class RowBoundary extends Component<Props, { failed?: { of: unknown } }> {
  override state: { failed?: { of: unknown } } = {};

  override componentDidCatch(error: unknown): void {
    console.warn('row', error);
    this.setState({ failed: { of: this.props.of } });
  }

  override render({ of, as = 'li', children }: Props) {
    if (this.state.failed && this.state.failed.of === of) return <NotShown as={as} />;
    // Its own component, since none catches what it throws itself.
    return <Drawn>{children}</Drawn>;
  }
}

function Drawn({ children }: Pick<Props, 'children'>) {
  return <>{typeof children === 'function' ? children() : children}</>;
}

function NotShown({ as }: { as: NonNullable<Props['as']> }) {
  const { rowNotShown } = useWords();
  const says = <p class="row-not-shown trouble">{rowNotShown}</p>;
  if (as === 'tr')
    return (
      <tr>
        <td colSpan={100}>{says}</td>
      </tr>
    );
  return as === 'li' ? <li>{says}</li> : <div>{says}</div>;
}
