import type { PointStance } from '../../comments/model/answer.ts';
import { isWriter, isWriters, type LetterWriter } from '../letter/writer.ts';
import { formsOf } from '../words/adjective-forms.ts';
import { classes } from '../words/classes.ts';
import { otherVoices, ownWork, procedure, restated } from '../words/frames.ts';
import { opinions, ownViews, passives } from '../words/opinions.ts';
import { statements } from '../words/statements.ts';
import { type InClass, phraseBook } from './phrase.ts';

/** What a phrase of the tables says about the sentence that it is found in. */
export type PhraseInfo =
  | { kind: 'opinion'; stance: PointStance | 'open' }
  | { kind: 'passive'; stance: PointStance }
  | { kind: 'own-view' }
  | { kind: 'statement'; stance: PointStance; weight: 1 | 2 | 3 }
  | { kind: 'procedure' | 'restated' | 'own-work' };

function* rows(): Iterable<[string, PhraseInfo]> {
  for (const [stance, phrases] of Object.entries(opinions))
    for (const phrase of phrases) yield [phrase, { kind: 'opinion', stance: stance as PointStance | 'open' }];
  for (const [stance, phrases] of Object.entries(passives))
    for (const phrase of phrases) yield [phrase, { kind: 'passive', stance: stance as PointStance }];
  for (const phrase of ownViews) yield [phrase, { kind: 'own-view' }];
  for (const { stance, weight, phrases } of statements)
    for (const phrase of phrases) yield [phrase, { kind: 'statement', stance, weight }];
  for (const phrase of procedure) yield [phrase, { kind: 'procedure' }];
  for (const phrase of restated) yield [phrase, { kind: 'restated' }];
  for (const phrase of ownWork) yield [phrase, { kind: 'own-work' }];
}

/** All tables but those about the whole letter, to be looked up together. */
export const sentenceBook = phraseBook(rows());

const formsByClass: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(classes).map(([name, entries]) => [name, new Set(entries.flatMap(formsOf))]),
);

/** The classes for a letter: those of the tables, and "vi", "vår", "oss", "annan", which depend on who writes. */
export const classesFor =
  (writer: LetterWriter): InClass =>
  (name, token) => {
    if (name === 'vi') return isWriter(writer, token);
    if (name === 'vår') return isWriters(writer, token);
    if (name === 'oss') return token.text === 'oss' || token.text === 'mig' || isWriter(writer, token);
    if (name === 'annan')
      return otherVoices.has(token.text) || (token.capital && !isWriter(writer, token) && !isWriters(writer, token));
    return formsByClass.get(name)?.has(token.text) ?? false;
  };

/** Is a word of this class in every text: "bör", "otydlig"? */
export const isOfClass = (name: string, word: string): boolean => formsByClass.get(name)?.has(word) ?? false;
