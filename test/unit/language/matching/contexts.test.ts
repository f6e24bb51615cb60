import { expect, test } from 'vitest';
import { findInPlainText } from '../../../../commands/documents/plain-text.ts';
import { loadGlossary } from '../../../../glossary/glossary.ts';
import { schemeFiles } from '../../../../glossary/schemes/index.ts';
import { compile } from '../../../../language/matching/lexicon.ts';
import { termsOf } from '../../../../language/matching/terms.ts';

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
  ['målområde', 'I budgeten finns tre målområden och flera delmål.', []],
  ['målområde', 'Varje målområde följs upp av nämnden.', []],
  ['folkhälsopolitikens', 'Planen följer folkhälsopolitikens målområden.', ['atta-malomraden', 'folkhalsopolitik']],
  [
    'folkhälsopolitikens',
    'Vi utgår från folkhälsopolitikens åtta målområden.',
    ['atta-malomraden', 'folkhalsopolitik'],
  ],
  ['folkhälsopolitiska', 'De folkhälsopolitiska målområdena styr valet.', ['atta-malomraden', 'folkhalsa']],
  ['åtta målområden', 'Åtta målområden i regionens budget följs upp.', []],
  ['åtta målområden', 'De åtta målområdena i kommunens budget är nya.', []],
  ['åtta målområden', 'Kommunens budget för 2027 har åtta målområden.', []],
  ['åtta målområden', 'Budgeten följer de åtta målområdena för folkhälsan.', ['atta-malomraden']],
  ['åtta målområden', 'Det finns åtta målområden för folkhälsan.', ['atta-malomraden']],
  ['universell', 'Strategin har en bred och universell ansats.', []],
  ['universell', 'Det är strategins universella och främjande ansats som gör den svår att följa upp.', []],
  ['universell', 'Nämnden vill ha en strategi med universell ansats.', []],
  ['universell', 'Den folkhälsostrategi som antogs i våras utgår från en universell ansats.', []],
  ['universell', 'Den universella ansatsen i strategin är välkommen.', []],
  ['universell', 'En universell ansats för strategin är viktig.', []],
  ['universell', 'Att ha en universell ansats för hela strategin är viktigt.', []],
  ['universell', 'För strategin är en universell ansats viktig.', []],
  ['universell', 'Den universella ansatsen präglar strategin.', []],
  ['universell', 'Vi stödjer den universella ansatsen bakom regionens strategi.', []],
  ['universell', 'Ansatsen är bred, och universell ansats är vad strategin har.', []],
  ['universell', 'En universell ansats för strategiska insatser i skolan når alla.', ['universell-prevention']],
  ['universell', 'En universell ansats i skolan nämns i strategin.', ['universell-prevention']],
  ['universell', 'Strategin nämner att en universell ansats i skolan når alla elever.', ['universell-prevention']],
  ['universell', 'Skolan väljer en universell ansats.', ['universell-prevention']],
  ['universell', 'Strategin har fem mål, och universella insatser är ett av medlen.', ['universell-prevention']],
  ['hälsofrämjande', 'Kommunens hälsofrämjande arbete når fler.', ['halsoframjande-who', 'framjande-arbete']],
  ['hälsofrämjande', 'Det hälsofrämjande arbetet når fler.', ['halsoframjande-who', 'framjande-arbete']],
  ['främjande', 'Främjande arbete stärker det friska.', ['framjande-arbete']],
  ['inga synpunkter', 'Bolaget har inga synpunkter på förslaget.', []],
  ['remisstiden', 'Remisstiden går ut i juni.', ['remisstid']],
  ['särskilda uttalanden', 'Två särskilda uttalanden lämnades.', ['sarskilt-uttalande']],
  ['tjänsteutlåtanden', 'Förvaltningarnas tjänsteutlåtanden återges.', ['tjansteutlatande']],
  ['kontorsyttranden', 'Sex kontorsyttranden har kommit in.', ['kontorsyttrande']],
  ['ersättaryttrandet', 'Se ersättaryttrandet.', ['ersattaryttrande']],
  ['remissvaren', 'Remissvaren publiceras.', ['yttrande']],
  ['inget att erinra', 'Bolaget har inget att erinra mot förslaget.', ['inget-att-erinra']],
  ['samordning', 'Ange personnummer eller samordningsnummer.', []],
])('%s in "%s"', (word, text, expected) => {
  const found = findInPlainText(lexicon, text).filter(({ start, end }) =>
    text.slice(start, end).toLowerCase().startsWith(word.slice(0, 5)),
  );
  expect(found.map(({ concept }) => concept)).toEqual(expected);
});
