import { createHash } from 'node:crypto';
import { pointStances } from '../comments/model/answer.ts';
import type { Snapshot } from '../comments/model/model.ts';
import type { Change } from '../storage/commands/command.ts';
import { anArende, urn } from './example-work.ts';

/** Many answers with many points, for what must be quick all the same. */

const arende = urn('asked');
const sentences = [
  'Nämnden anser att ansvaret för uppföljningen bör framgå tydligare.',
  'Förvaltningen delar bilden av behoven och är positiv till inriktningen.',
  'Det är oklart hur insatserna ska finansieras.',
  'Verksamheten arbetar sedan flera år med frågan i samverkan med andra.',
];

interface Size {
  paragraphs: number;
  /** In the first so many paragraphs, one each; every second is only suggested. */
  points: number;
}

/** One of them: who, the answer and its points, and its text. */
export function aLongAnswer(i: number, { paragraphs, points }: Size): { changes: Change[]; snapshot: Snapshot } {
  const blocks = Array.from({ length: paragraphs }, (_, n) =>
    Array.from({ length: 4 }, (_, s) => sentences[(i + n + s) % sentences.length])
      .join(' ')
      .replace('Nämnden', `Nämnden ${i}.${n}`),
  );
  const text = blocks.join('\u2029');
  const snapshot = { id: createHash('sha256').update(text).digest('hex'), text, sections: [] };
  let start = 0;
  const starts = blocks.map((block) => {
    const at = start;
    start += block.length + 1;
    return at;
  });
  const changes: Change[] = [
    { do: 'create', record: { kind: 'instans', id: urn(`i${i}`), arende, name: `Nämnd ${i}`, asked: '' } },
    {
      do: 'create',
      record: {
        ...{ kind: 'answer', id: urn(`a${i}`), arende, instans: urn(`i${i}`), title: `Nämnd ${i}.docx`, form: 'word' },
        ...{ identifiers: [], snapshot: snapshot.id, numbers: [] },
      },
    },
    ...Array.from({ length: points }, (_, n): Change => {
      const at = starts[n] ?? 0;
      return {
        do: 'create',
        record: {
          ...{ kind: 'point', id: urn(`p${i}-${n}`), answer: urn(`a${i}`), spans: [{ start: at, end: at + 40 }] },
          ...{ state: n % 2 === 0 ? 'suggested' : 'taken', stance: pointStances[n % pointStances.length] ?? 'stöd' },
          ...{ about: [`${1 + (n % 8)}.${1 + (n % 5)}`], concepts: [] },
        },
      };
    }),
  ];
  return { changes, snapshot };
}

/** So many of a size, in an ärende. Each is stored by itself: one command of all would be a very long message. */
export const manyAnswers = (count: number, size: Size) => ({
  arende: [anArende('asked', 'Strategi för psykisk hälsa')],
  answers: Array.from({ length: count }, (_, i) => aLongAnswer(i, size)),
});
