import { conceptsOf, type Glossary } from '../../../glossary/glossary.ts';
import { published } from '../../schemes/source-text.ts';
import { commentsSv } from '../../words/comments-sv.ts';
import { sv } from '../../words/sv.ts';

/**
 * How a comment on a concept begins: what the document writes beside what the source says, for the reviewer to go on from. In
 * Swedish whatever the interface speaks, since the answer is.
 */
export function startFrom(glossary: Glossary, concept: string, quote: string): string {
  const [known] = conceptsOf(glossary, [concept]);
  if (!known) return '';
  const { definition, source, prefLabel } = known;
  const [first] = source;
  const scheme = glossary.schemes.find(({ concepts }) => concepts.includes(known))?.title.sv ?? first?.publisher ?? '';
  const said = first ? published(first, sv.undated) : '';
  return commentsSv.form.startFrom(quote || prefLabel.sv, scheme, definition?.sv, said);
}
