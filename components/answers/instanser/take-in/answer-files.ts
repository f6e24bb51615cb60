/** What can be chosen as an answer; those that can't be read say why, and what to do. */
export const answerFiles =
  '.docx,.docm,.dotx,.odt,.epub,.pdf,.html,.htm,.txt,.md,.eml,.xlsx,.xlsm,.csv,.tsv,.json,.jsonld,.doc,.rtf,.msg';
