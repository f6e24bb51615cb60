/** The conjunctions of a single word that join two members of a list. */
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
