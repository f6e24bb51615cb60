import { type ReadonlySignal, signal } from '@preact/signals';

/** Where among own glossaries one is, as the end of the page's address says it: `#GLOSSARY/CONCEPT`. */
export interface OwnPlace {
  /** The id of the glossary that is open, as its scheme has it. */
  glossary?: string;
  /** The id of the concept that is open, or `new` of one that isn't made yet. */
  concept?: string;
}

export const newConceptPlace = 'new';

export const ownAddress = ({ glossary, concept }: OwnPlace = {}): string =>
  `/begrepp.html?own${glossary === undefined ? '' : `#${glossary}${concept === undefined ? '' : `/${concept}`}`}`;

export function readOwnPlace(hash: string): OwnPlace {
  const [glossary = '', concept = ''] = hash.replace(/^#/, '').split('/');
  return glossary === '' ? {} : { glossary, ...(concept !== '' && { concept }) };
}

/** Does an address lead to own glossaries? */
export const isOwnAddress = ({ search }: Pick<Location, 'search'>): boolean => new URLSearchParams(search).has('own');

/** The place that the address says, until the signal aborts. */
export function followedPlace(lifetime: AbortSignal): ReadonlySignal<OwnPlace> {
  const place = signal(readOwnPlace(location.hash));
  addEventListener(
    'hashchange',
    () => {
      place.value = readOwnPlace(location.hash);
    },
    { signal: lifetime },
  );
  return place;
}

/** Goes to another place of the page. */
export function goTo(place: OwnPlace): void {
  location.hash = ownAddress(place).split('#')[1] ?? '';
}
