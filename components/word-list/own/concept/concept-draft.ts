/** Under which what is written of a concept and not saved is kept. @param concept the id of its record */
export const conceptDraft = (concept: string) => `concept ${concept}`;
/** The same of one that isn't made yet. @param glossary the id of its record */
export const newConceptDraft = (glossary: string) => `new-concept ${glossary}`;
