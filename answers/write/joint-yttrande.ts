import { headOf } from '../../comments/list/entries/head.ts';
import { stanceSentence } from '../../comments/list/entries/sentences.ts';
import type { CellPart, Letter, ListHead } from '../../comments/list/list.ts';
import { letterTitle } from '../../comments/list/templates/letter/letter-title.ts';
import { runningName } from '../../comments/list/templates/letter/running-name.ts';
import { paragraphs } from '../../comments/list/templates/letter/section-parts.ts';
import { namesInWords } from './answer-sentences.ts';
import { type JointPassage, jointPassages } from './joint-passages.ts';
import { headingPart, matterParts, textPart, under } from './opening-parts.ts';
import { RemissParts } from './remiss-parts.ts';
import type { OutgoingChoice, OutgoingSource } from './source.ts';

/**
 * One answer of several of our own: the matter, where we stand, and section by section what has been worded together. What hasn't been
 * worded stands in the words of whoever says it, under their name.
 */
export function jointYttrande(source: OutgoingSource, { names: withNames }: Pick<OutgoingChoice, 'names'>): Letter {
  const head = headOf(source);
  const names = new RemissParts(source);
  const passages = jointPassages(source, names);
  return {
    kind: 'letter',
    name: 'Yttrande',
    title: letterTitle('Yttrande', head.title),
    head,
    parts: [
      ...matterParts(source, head),
      ...under(2, 'Ställningstagande', stanceParts(head)),
      ...under(
        2,
        'Synpunkter',
        passages.flatMap((one) => passageParts(one, withNames)),
      ),
      ...signature(head),
    ],
  };
}

function stanceParts({ remissinstans, stance, summary }: ListHead): CellPart[] {
  const us = remissinstans === undefined ? 'Vi' : runningName(remissinstans);
  return [...(stance ? [stanceSentence(stance, us, 'förslaget')] : []), ...paragraphs(summary)].map(textPart);
}

function passageParts({ name, wordings, open }: JointPassage, withNames: boolean): CellPart[] {
  return [
    headingPart(3, name),
    ...wordings.flatMap(({ wording, agree }) => [
      ...paragraphs(wording).map(textPart),
      ...(withNames ? [textPart(`Bakom detta står ${namesInWords([...new Set(agree.map(({ who }) => who))])}.`)] : []),
    ]),
    ...open.flatMap(({ who, words }): CellPart[] => [
      { type: 'text', text: `${who}:`, leads: true },
      words === undefined ? textPart('(Svarets text finns inte kvar.)') : { type: 'quote', text: words, ends: true },
    ]),
  ];
}

function signature({ remissinstans: authority, signers = [] }: ListHead): CellPart[] {
  if (authority === undefined && signers.length === 0) return [];
  return [{ type: 'signature', ...(authority !== undefined && { authority }), signers }];
}
