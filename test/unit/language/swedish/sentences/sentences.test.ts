import { expect, test } from 'vitest';
import { sentenceAround } from '../../../../../language/swedish/sentences/sentences.ts';

test.each([
  ['Först detta. [Sedan psykisk hälsa.] Sist det.'],
  ['[Det gäller psykisk hälsa, t.ex. i skolan.] Nästa.'],
  ['[Enligt 3 kap. 2 § ska psykisk hälsa främjas.] Nästa.'],
  ['[Skolor, vårdcentraler m.fl. främjar psykisk hälsa, dvs. alla.] Nästa.'],
  ['[Mötet börjar kl. 9.30 och rör psykisk hälsa (se s. 4).] Nästa.'],
  ['Gäller det? [Ja, psykisk hälsa!] Nästa.'],
  ['[psykisk hälsa]'],
  ['Hon svarade. [”Mer psykisk hälsa!” Nästa.]'],
  ['Först. [<script>psykisk hälsa</script>]'],
  ['Åtgärder behövs. [Ökad psykisk hälsa är målet bl.a. för äldre.] Över tid.'],
])('%s', (marked) => {
  const [from, to] = [marked.indexOf('['), marked.indexOf(']') - 1];
  const text = marked.replace(/[[\]]/g, '');
  const start = text.indexOf('psykisk hälsa');
  const { start: begins, end: ends } = sentenceAround(text, start, start + 'psykisk hälsa'.length);
  expect(text.slice(begins, ends).trim()).toBe(text.slice(from, to));
});
