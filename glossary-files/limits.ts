/** How much of a file with a glossary is read. A glossary of 10,000 concepts is some 10 MB; the largest in Sweden has some 200,000 in all. */
export const glossaryLimits = {
  /** Of the file as it lies on the disk, in bytes: refused before anything of it is read. */
  fileBytes: 50e6,
  concepts: 50_000,
  /** Elements or objects within each other. */
  depth: 100,
  /** Elements of XML, or values of JSON. */
  parts: 4e6,
  /** In one tag of XML, UTF-16 units. */
  tagLetters: 50_000,
  /** In one term, UTF-16 units. */
  termLetters: 500,
  /** In a definition or a note, UTF-16 units. */
  textLetters: 100_000,
} as const;
