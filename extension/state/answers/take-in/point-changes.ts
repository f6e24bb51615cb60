import type { AnswerPoint } from '../../../../comments/model/answer.ts';
import type { New } from '../../../../comments/model/model.ts';
import type { Change } from '../../../../storage/commands/command.ts';
import { newId } from '../../../../storage/db/new-id.ts';
import type { SuggestedPoint } from './what-is-read.ts';

/** What the reading proposes, as records that wait for somebody to say yes or no. */
export const pointChanges = (answer: string, points: readonly SuggestedPoint[]): Change[] =>
  points.map(({ spans, stance, about, concepts, quote, why, unsure }): Change => {
    const record: New<AnswerPoint> = {
      ...{ kind: 'point', id: `urn:uuid:${newId()}`, answer, spans, state: 'suggested', stance, about, concepts },
      ...(quote && { quote }),
      ...(why && { why }),
      ...(unsure && { unsure }),
    };
    return { do: 'create', record };
  });
