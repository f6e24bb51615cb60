import english from '../../docs/anvanda.en.md?raw';
import swedish from '../../docs/anvanda.md?raw';
import { readGuide, withIdsOf } from './read-guide.ts';

const sv = readGuide(swedish);

/** The user's help in both languages: the same documents as are read in the repository. */
export const guide = { sv, en: withIdsOf(readGuide(english), sv) };
