import { expect, test } from 'vitest';
import { numberOwners } from '../../../../../comments/list/entries/number-owners.ts';
import { numberOfFact } from '../../../../../comments/model/case-number.ts';

type Parties = Parameters<typeof numberOwners>[1];
const stockholm = { sender: 'Region Stockholm' };

/** The numbers, each as "number: owner" with the owner missing where nothing is said, and whose each is. */
test.each<[numbers: string[], parties: Parties, whose: string[]]>([
  [['RS 2020-0457: RS', 'KS 2021/473: KS'], stockholm, ['theirs Region Stockholm', 'unknown kommunstyrelsen']],
  [['KS 2021/473: KS', 'RS 2020-0457: RS'], stockholm, ['unknown kommunstyrelsen', 'theirs Region Stockholm']],
  [['KS 2021/473: KS'], stockholm, ['unknown kommunstyrelsen']],
  [['RS 2020-0457: RS', 'HSN 2020-1753: HSN'], stockholm, ['theirs Region Stockholm', 'theirs Region Stockholm']],
  [['KS 2021/473: KS'], { sender: 'Almviks kommun' }, ['theirs Almviks kommun']],
  [['RS 2020-0457: RS'], { ...stockholm, remissinstans: 'Region Sandåkra' }, ['theirs Region Stockholm']],
  [['1: regionstyrelsen'], { ...stockholm, remissinstans: 'Region Sandåkra' }, ['unknown regionstyrelsen']],
  [['KS 1: kommunstyrelsen'], { sender: 'Almviks kommun' }, ['theirs Almviks kommun']],
  [['S2021/04972: S'], { sender: 'Socialdepartementet' }, ['theirs Socialdepartementet']],
  [['S2021/04972: S'], { sender: 'Regeringskansliet' }, ['theirs Regeringskansliet']],
  [['S2021/04972: S'], { sender: 'Socialstyrelsen' }, ['unknown Socialdepartementet']],
  [['LI2024/00123: LI'], { recipient: 'Landsbygds- och infrastrukturdepartementet\nEnheten' }, ['theirs LI']],
  [
    ['MSB 2024-1: MSB'],
    { sender: 'Myndigheten för samhällsskydd och beredskap' },
    ['theirs Myndigheten för samhällsskydd och beredskap'],
  ],
  [['2026-0418'], stockholm, ['unknown']],
  [['2026-0418'], {}, ['unknown']],
  [['2026-0418', '2026-0419'], stockholm, ['unknown', 'unknown']],
  [['2026-0418', '2026/77: vårt'], stockholm, ['unknown', 'ours vårt']],
  [['2026-0418', 'RS 1: RS'], stockholm, ['unknown', 'theirs Region Stockholm']],
  [
    ['1: Älvmarkens kommun'],
    { remissinstans: 'Älvmarkens kommun, socialnämnden' },
    ['ours Älvmarkens kommun, socialnämnden'],
  ],
  [['1: ert'], stockholm, ['theirs Region Stockholm']],
  [['1: mottagaren'], stockholm, ['unknown mottagaren']],
  [['1: Region Skåne'], stockholm, ['unknown Region Skåne']],
])('%j to %j', (numbers, parties, whose) => {
  const given = numbers.map((one) => {
    const [number = '', owner] = one.split(': ');
    return { number, ...(owner !== undefined && { owner }) };
  });
  expect(numberOwners(given, parties).map((one) => [one.whose, one.owner].filter(Boolean).join(' '))).toEqual(whose);
});

test.each([
  ['vårt', 'Region Stockholm'],
  ['vår ', 'Region Stockholm'],
  ['ert', 'mottagaren'],
  ['KS', 'KS'],
  [undefined, undefined],
])('a document that says %s of its number means %s', (owner, meant) => {
  expect(numberOfFact({ text: '1', owner }, 'Region Stockholm').owner).toBe(meant);
});
