import type { GlossaryContent } from '../glossary/own/content.ts';

/** What a file of Word or Excel says of itself. */
export const glossaryProperties = ({ head }: GlossaryContent) => ({
  title: head.title.sv,
  subject: '',
  creator: head.publisher ?? '',
  lastModifiedBy: head.publisher ?? '',
  description: 'Ordlista',
});
