import { conceptsOf, type Glossary } from '../../glossary/glossary.ts';
import { commentsSv } from '../i18n/sv/reading/comments.ts';
import { commonSv } from '../i18n/sv/shared/common.ts';
import { published } from '../ui/schemes/source-text.ts';

/**
 * How a comment on a concept begins: what the document writes beside what the source says, for the reviewer to go on from. In
 * Swedish whatever the interface speaks, since the answer is.
 */
export function startFrom(glossary: Glossary, concept: string, quote: string, isStruck = false): string {
  const [known] = conceptsOf(glossary, [concept]);
  if (!known) return '';
  const { definition, source, prefLabel } = known;
  const [first] = source;
  const scheme = glossary.schemes.find(({ concepts }) => concepts.includes(known))?.title.sv ?? first?.publisher ?? '';
  const said = first ? published(first, commonSv.undated) : '';
  const { startFrom, startFromStruck } = commentsSv.form;
  return (isStruck ? startFromStruck : startFrom)(quote || prefLabel.sv, scheme, definition?.sv, said);
}
