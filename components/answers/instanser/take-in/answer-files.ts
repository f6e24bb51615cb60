/** What can be chosen as an answer; those that can't be read say why, and what to do. */
export const answerFiles =
  '.docx,.docm,.dotx,.odt,.epub,.pdf,.html,.htm,.txt,.md,.eml,.xlsx,.xlsm,.csv,.tsv,.json,.jsonld,.doc,.rtf,.msg';

/** The control that answers are added by: it has the focus when what had it has gone. */
export const addAnswersId = 'add-answers';
