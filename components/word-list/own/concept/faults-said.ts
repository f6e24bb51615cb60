import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type ConceptFault, sameLabel } from '../../../../glossary/own/faults.ts';
import { ownGlossariesWords } from '../../../i18n/tables/own-pages/own-glossaries.ts';
import { wordsFrom } from '../../../i18n/words-from.ts';

const useWords = wordsFrom(ownGlossariesWords);

/** What is wrong with the concept that is written. */
export const FaultsContext = createContext<readonly ConceptFault[]>([]);

/** What a field says of what is wrong in it: an error marks it, a notice doesn't. */
export interface SaidFaults {
  error?: string;
  notice?: string;
}

/** Says the faults of a field. */
export function useFaultsOf(): {
  of(kinds: readonly ConceptFault['kind'][], at?: number): SaidFaults;
  /** Of the term that stands at a place. */
  ofTerm(label: string, at: number): SaidFaults;
} {
  const { ownGlossaries: words } = useWords();
  const faults = useContext(FaultsContext);
  const said = (those: readonly ConceptFault[]): SaidFaults => {
    const say = (isNotice: boolean) =>
      those
        .filter((one) => (one.isNotice === true) === isNotice)
        .map(({ kind, label = '', of = '' }) => words.faults[kind](label, of))
        .join(' ');
    const [error, notice] = [say(false), say(true)];
    return { ...(error && { error }), ...(notice && { notice }) };
  };
  return {
    of: (kinds, at) => said(faults.filter((one) => kinds.includes(one.kind) && (at === undefined || one.at === at))),
    ofTerm(label, at) {
      const same = sameLabel(label);
      return said(
        faults.filter(({ kind, label: of }) =>
          kind === 'term-missing'
            ? at === 0
            : kind.startsWith('term-') && of !== undefined && sameLabel(of) === same && same !== '',
        ),
      );
    },
  };
}
