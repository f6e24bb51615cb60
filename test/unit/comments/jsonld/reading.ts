import type { JsonLdContext } from '../../../../comments/jsonld/read-json-ld.ts';

export const text = 'Om 🌱 psykisk hälsa\u2029i 𝔄lvmarken';
const place = { document: 'urn:uuid:remiss', edition: 'urn:uuid:utkast', text };
export const reading: JsonLdContext = {
  placeOf: (source, edition) => (source === 'https://a.se/remiss' || edition === place.edition ? place : undefined),
  newId: () => 'urn:uuid:new',
  now: new Date('2026-03-01T09:00:00.000Z'),
};
