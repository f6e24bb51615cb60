import type { About } from '../../../protocol/messaging.ts';

export const aboutDocument: About = { target: { type: 'document' }, quote: '', section: [], concepts: [] };

/** What a comment may be about instead: other words that are selected by now, their section, the whole document. */
export function aboutChoices(about: About, selected: About | undefined): About[] {
  const words = about.target.type === 'passage' ? about : selected;
  const others = words !== selected && selected && !isSameAbout(selected, about) ? [selected] : [];
  const { section, inSection } = words ?? about;
  return [
    ...(words ? [words] : []),
    ...others,
    ...(about.target.type === 'rectangle' ? [about] : []),
    ...(about.target.type === 'section'
      ? [about]
      : inSection
        ? [{ ...aboutDocument, target: inSection, section }]
        : []),
    aboutDocument,
  ];
}

export const isSameAbout = (one: About, other: About) => JSON.stringify(one.target) === JSON.stringify(other.target);
