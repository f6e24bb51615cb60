import type { About } from '../../../messaging.ts';
import { aboutDocument } from './BeginComment.tsx';

/** What a comment may be about instead: the words that are selected by now, their section, the whole document. */
export function aboutChoices(about: About, selected: About | undefined): About[] {
  const words = about.target.type === 'passage' ? about : selected;
  const { section, inSection } = words ?? about;
  return [
    ...(words ? [words] : []),
    ...(about.target.type === 'rectangle' ? [about] : []),
    ...(about.target.type === 'section'
      ? [about]
      : inSection
        ? [{ ...aboutDocument, target: inSection, section }]
        : []),
    aboutDocument,
  ];
}
