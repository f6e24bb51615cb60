/** The page where an ärende's list is made, or that of a document without one. */
export const exportAddress = (id: string): string => `/export.html#${encodeURIComponent(id)}`;
