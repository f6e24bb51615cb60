import type { ComponentChildren } from 'preact';
import { ownPagesWords } from '../../i18n/tables/shared/own-pages.ts';
import { wordsFrom } from '../../i18n/words-from.ts';

const useWords = wordsFrom(ownPagesWords);

interface Props {
  /** As `addressOf` gives it; where there is none, the words stand alone. */
  address: string | undefined;
  /** What it leads to, for those who hear it alone. */
  name?: string;
  children: ComponentChildren;
}

/** A link to where the document was read, in a tab of its own. */
export function ToDocument({ address, name, children }: Props) {
  const words = useWords();
  if (address === undefined) return <>{children}</>;
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer"
      title={words.opensInTab}
      aria-label={name && `${name} (${words.opensInTab})`}
    >
      {children}
    </a>
  );
}
