/** The words that join two members of a list, alone. */
export const conjunctions = [
  'och',
  'eller',
  'samt',
  'respektive',
  'resp',
  'liksom',
  'alternativt',
  'jämte',
  'utan',
  'men',
];
