/** What a picker offers of files that open in the reader. */
export const openableFiles = [
  'application/pdf',
  '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.docx',
  '.docm',
  '.dotx',
  '.odt',
  '.ott',
  'application/epub+zip',
  '.epub',
].join();
