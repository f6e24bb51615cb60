import { expect, test } from 'vitest';
import { findInPlainText } from '../../commands/plain-text.ts';
import { loadGlossary } from '../../glossary/glossary.ts';
import { schemeFiles } from '../../glossary/schemes/index.ts';
import { compile } from '../../matching/lexicon.ts';
import { termsOf } from '../../matching/terms.ts';

const lexicon = compile(termsOf(loadGlossary(schemeFiles).schemes));

// The everyday words of the further schemes; the core's stand in hard-sentences.txt.
test.each<[string, string, string[]]>([
  ['remiss', 'Förslaget går på remiss till nämnderna.', ['remiss']],
  ['remiss', 'Läkaren skrev en remiss till röntgen.', []],
  ['remiss', 'Patienten behöver ingen remiss.', []],
  ['remiss', 'Vi fick remissen från specialistmottagningen.', []],
  ['samtal', 'Nämnden bjuder in till samtal om målen.', ['samtal']],
  ['samtal', 'Kön gäller inkommande samtal.', []],
  ['samtal', 'Antalet samtal till växeln ökar.', []],
  ['promotion', 'Enligt WHO är promotion mer än information.', ['halsoframjande-who']],
  ['promotion', 'Vid årets promotion hedras tre doktorer.', []],
  ['första linjen', 'Första linjen ska ta emot unga inom en vecka.', ['forsta-linjen']],
  ['första linjen', 'Laget höll första linjen hela matchen.', []],
  ['horisontellt', 'Målen ska vara horisontellt förankrade.', ['horisontell-integrering']],
  ['horisontellt', 'Fönstret monteras horisontellt.', []],
  ['vertikalt', 'Borra vertikalt genom röret.', []],
  ['handikapp', 'Ordet handikapp används inte längre.', ['funktionshinder']],
  ['handikapp', 'Hans handikapp i golf är 18.', []],
  ['samordning', 'Ange personnummer eller samordningsnummer.', []],
])('%s in "%s"', (word, text, expected) => {
  const found = findInPlainText(lexicon, text).filter(({ start, end }) =>
    text.slice(start, end).toLowerCase().startsWith(word.slice(0, 5)),
  );
  expect(found.map(({ concept }) => concept)).toEqual(expected);
});
