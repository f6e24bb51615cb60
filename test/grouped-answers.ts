import { createHash } from 'node:crypto';
import { pointStances } from '../comments/model/answer.ts';
import type { Snapshot } from '../comments/model/model.ts';
import type { Change } from '../storage/commands/command.ts';
import { anArende, urn } from './example-work.ts';

/** Many answers with many points each, for what is measured: as many parts of the remiss as points an answer. */

const subjects = [
  ...[
    'ansvaret för uppföljningen',
    'de ekonomiska konsekvenserna',
    'samverkan med skolan',
    'tillgängligheten i primärvården',
  ],
  ...['stödet till anhöriga', 'målen för barn och unga', 'kompetensen hos personalen', 'den suicidpreventiva planen'],
];
const demands = ['bör förtydligas', 'behöver beskrivas bättre', 'välkomnas', 'saknas i förslaget', 'bör tas bort'];

/** A number that looks like chance and is the same each time. */
const chance = (seed: number, below: number) => Math.abs(Math.imul(seed + 1, 0x9e3779b1) >> 7) % below;

export function groupedAnswers(answers: number, points: number): { changes: Change[]; texts: Snapshot[] } {
  const texts: Snapshot[] = [];
  const changes: Change[] = [anArende('asked', 'Strategi för psykisk hälsa')];
  const create = (record: Extract<Change, { do: 'create' }>['record']) => changes.push({ do: 'create', record });
  const arende = urn('asked');
  for (let i = 0; i < answers; i++) {
    const sentences = Array.from({ length: points }, (_, j) => {
      const seed = i * points + j;
      return `Nämnden anser att ${subjects[chance(seed, subjects.length)]} ${demands[chance(seed * 3, demands.length)]}, nummer ${i}.`;
    });
    const text = sentences.join('\u2029');
    const id = createHash('sha256').update(text).digest('hex');
    texts.push({ id, text, sections: [] });
    const name = `Socialnämnden i Kommun ${String(i).padStart(3, '0')}`;
    create({ kind: 'instans', id: urn(`i${i}`), arende, name, asked: '' });
    create({
      ...{ kind: 'answer', id: urn(`a${i}`), arende, instans: urn(`i${i}`), title: `${i}.docx`, form: 'word' },
      ...{ identifiers: [], snapshot: id, numbers: [], overall: 'tillstyrker' },
    });
    let start = 0;
    for (const [j, sentence] of sentences.entries()) {
      const stance = pointStances[chance(i * points + j, pointStances.length)] ?? 'påpekande';
      create({
        ...{ kind: 'point', id: urn(`p${i}-${j}`), answer: urn(`a${i}`), state: 'taken', stance, concepts: [] },
        ...{ spans: [{ start, end: start + sentence.length }], about: [`${Math.floor(j / 5) + 1}.${(j % 5) + 1}`] },
      });
      start += sentence.length + 1;
    }
  }
  return { changes, texts };
}
