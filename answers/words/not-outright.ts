/**
 * What takes a stance back: it is said of another time, or only in thought, or it isn't known yet. What stands in such a sentence is no stance on
 * the whole, and no sure point. The notation is that of `phrases/phrase.ts`.
 */

const stances = 'tillstyrka|tillstyrkt|avstyrka|avstyrkt|stödja|stött|ställa|ställt|instämma|instämt|bifalla|bifallit';

/** Only in thought: "hade kunnat tillstyrka", "skulle gärna tillstyrka". */
export const unreal: readonly string[] = [
  `hade|skulle … ${stances}`,
  `kunde|borde (möjligen|kanske|gärna|ha) ${stances}`,
  `övervägt|överväger|funderar (på) att … ${stances}`,
];

/** Not yet: "först när finansieringen är klarlagd". */
export const notYet: readonly string[] = [
  'först|tidigast när|om|sedan|då|efter|därefter',
  'inte|ej förrän',
  'den dag|dagen (då|som|när)',
];

/** Which of the two it will be isn't said: "om strategin tillstyrks eller avstyrks". */
export const undecided: readonly string[] = [
  'om|huruvida … tillstyrka|tillstyrks|tillstyrker|tillstyrkas|stödja|stödjer eller (om) … avstyrka|avstyrks|avstyrker|avstyrkas|avslå|avslår|avslås',
  'om|huruvida … avstyrka|avstyrks|avstyrker|avstyrkas eller (om) … tillstyrka|tillstyrks|tillstyrker|tillstyrkas',
  'återkommer|återkomma (senare) i|till frågan om|huruvida',
  'återkommer|återkomma (senare) med (besked|svar) (om|huruvida) … tillstyrk*|avstyrk*|stödj*',
  'inte|ej (ännu) tagit ställning|beslutat|bestämt (till) (frågan) om|huruvida … tillstyrk*|avstyrk*|ska',
  'inte|ej (ännu) kan|ta ställning|avgöra|säga|bedöma (till) om|huruvida … tillstyrk*|avstyrk*',
];
