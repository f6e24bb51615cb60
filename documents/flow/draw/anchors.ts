/**
 * What elements of a document are called in the page, by what the document calls them. A name that the document has chosen never stands
 * alone: it could be that of one of the page's own.
 */
export const bookmarkAnchor = (name: string): string => `bookmark-${name}`;
export const noteAnchor = (id: string): string => `note-${id}`;
export const referenceAnchor = (id: string): string => `note-reference-${id}`;
