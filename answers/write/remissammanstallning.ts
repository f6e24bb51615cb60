import { headOf } from '../../comments/list/entries/head.ts';
import type { Letter } from '../../comments/list/list.ts';
import { letterTitle } from '../../comments/list/templates/letter/letter-title.ts';
import { appendixParts, pointParts } from './body-parts.ts';
import { collectedHead } from './collected-head.ts';
import { matterParts, preparationParts } from './opening-parts.ts';
import { RemissParts } from './remiss-parts.ts';
import type { OutgoingChoice, OutgoingSource } from './source.ts';
import { instansParts, summaryParts } from './summary-parts.ts';
import { takenPoints } from './taken-points.ts';

/**
 * What others have answered as a PM for whoever decides: the matter, who was asked, where they stand and what they disagree on, each of
 * them in short, then the points in their own words with what is done about them, and all points answer by answer.
 */
export function remissammanstallning(source: OutgoingSource, choice: OutgoingChoice): Letter {
  const head = headOf(source);
  const names = new RemissParts(source);
  const points = takenPoints(source, names);
  return {
    kind: 'letter',
    name: 'Remissammanställning',
    title: letterTitle('Remissammanställning', head.title),
    head: collectedHead(source),
    collects: true,
    parts: [
      ...matterParts(source, head),
      ...preparationParts(source),
      ...summaryParts(source, points, names),
      ...instansParts(source, points, names),
      ...pointParts(source, points, names, choice.order),
      ...(choice.appendix ? appendixParts(source, points, names) : []),
    ],
  };
}
