import { expect, test } from 'vitest';
import { pageTitle } from '../../../documents/facts/page-title.ts';

const konkurs = 'Remiss av Ds 2026:15 Gäldenärens avtal i konkurs';

test.each<[title: string, heading: string, site: string, host: string, expected: string]>([
  [`${konkurs} - Regeringen.se`, konkurs, 'Regeringskansliet', 'www.regeringen.se', konkurs],
  [`${konkurs} - Regeringen.se`, '', '', '', konkurs],
  [`${konkurs} | Regeringskansliet`, konkurs, 'Regeringskansliet', 'www.regeringen.se', konkurs],
  ['Suicidprevention — Folkhälsomyndigheten', 'Suicid', '', 'www.folkhalsomyndigheten.se', 'Suicidprevention'],
  ['Remiss: strategi – Region Stockholm', 'Remiss', '', 'www.regionstockholm.se', 'Remiss: strategi'],
  ['Remiss|Socialstyrelsen', '', '', 'socialstyrelsen.se', 'Remiss'],
  [
    'Remiss av en strategi | Remisser | Almviks kommun',
    'Remiss av en strategi',
    'Almviks kommun',
    '',
    'Remiss av en strategi',
  ],
  ['Strategi | Bilaga 2 | Almviks kommun', 'Bilagor', 'Almviks kommun', '', 'Strategi | Bilaga 2'],
  // What isn't the site's name stays.
  ['Strategi – psykisk hälsa', 'Strategi', 'Almviks kommun', 'almvik.se', 'Strategi – psykisk hälsa'],
  ['Planen 2022 - 2030', 'Planen', '', 'almvik.se', 'Planen 2022 - 2030'],
  ['Strategi-Almvik', '', '', 'almvik.se', 'Strategi-Almvik'],
  // The document's own heading has it.
  ['Samråd – Almvik', 'Samråd – Almvik', '', 'almvik.se', 'Samråd – Almvik'],
  ['Almvik', 'Välkommen', '', 'almvik.se', 'Almvik'],
  ['| Almvik', '', '', 'almvik.se', '| Almvik'],
  ['', 'Välkommen', '', '', 'Välkommen'],
  ['', '', '', '', ''],
])('%s over %s', (title, heading, site, host, expected) => {
  expect(pageTitle({ title, heading, site, host })).toBe(expected);
});
