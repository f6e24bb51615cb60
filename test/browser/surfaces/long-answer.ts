import { createHash } from 'node:crypto';
import { answersAddress } from '../../../components/app/answers-address.ts';
import type { Change } from '../../../storage/commands/command.ts';
import { exampleAnswers } from '../../example-answers.ts';
import { urn } from '../../example-work.ts';
import { type ReadingBrowser, until } from '../drivers/reading-browser.ts';
import { openWith } from './workspace-page.ts';

/** An answer as they are: fifteen paragraphs of several lines, with thirteen suggestions that each tell all that a point can. */

const opinions = Array.from(
  { length: 13 },
  (_, i) =>
    `Förvaltningen anser i punkt ${i + 1} att arbetet med att främja psykisk hälsa och välbefinnande samt förebygga psykisk ohälsa behöver beskrivas tydligare, med vem som ansvarar för uppföljningen och hur kommuner, regioner och civilsamhälle ska samverka över tid.`,
);
const blocks = [
  'Äldreförvaltningen',
  'Äldreförvaltningens tjänsteutlåtande har i huvudsak följande lydelse.',
  ...opinions,
];
const text = blocks.join('\u2029');
const snapshot = { id: createHash('sha256').update(text).digest('hex'), text, sections: [] };

const answer: Change[] = [
  {
    do: 'create',
    record: {
      ...{ kind: 'answer', id: urn('a-long'), arende: urn('asked'), instans: urn('asked-late'), form: 'word' },
      ...{ title: 'yttrande.docx', identifiers: [], snapshot: snapshot.id, numbers: ['ÄLN 2026/12'] },
      ...{ date: '2026-06-20', overall: 'tillstyrker med ändring' },
    },
  },
  ...opinions.map((words, i): Change => {
    const start = text.indexOf(words);
    return {
      do: 'create',
      record: {
        ...{
          kind: 'point',
          id: urn(`long-${i}`),
          answer: urn('a-long'),
          state: 'suggested',
          stance: 'ändringsförslag',
        },
        ...{ spans: [{ start, end: start + words.length }], about: ['6.1'], concepts: [] },
        why: 'behöver beskrivas',
      },
    };
  }),
];

/** Opens it where it is gone through. */
export async function openLongAnswer(reader: ReadingBrowser): Promise<void> {
  await openWith(reader, [...exampleAnswers(), ...answer], [snapshot]);
  await reader.open('about:blank');
  await until('an empty tab', () => reader.inPage(() => location.href === 'about:blank'));
  await reader.openOwn(answersAddress(urn('asked'), 'go-through', urn('a-long')).slice(1));
  await until('what is in hand', () => reader.inPage(() => document.querySelector('.in-hand') !== null));
}
