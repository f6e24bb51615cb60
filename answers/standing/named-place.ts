import { nameAlone, nominative } from './name-alone.ts';

/** What a body is called, and the kommun, region or län that its name says it is in; both comparable, none where none is said. */
export interface PlacedName {
  body: string;
  place: string | undefined;
}

const kinds = '(?:kommun|stad|region|län)';
const behind = [
  // "Socialnämnden, Upplands Väsby kommun", "Kulturnämnden i Region Nordbygd": what parts them says where the place begins.
  new RegExp(
    `^(?<body>.+?)(?:,\\s*|\\s(?:i|vid|inom)\\s+)(?<place>(?:\\p{L}+\\s+){1,3}${kinds}|region\\s+\\p{L}+)$`,
    'u',
  ),
  new RegExp(`^(?<body>.*\\p{L}(?:en|et|an))\\s+(?<place>\\p{L}+\\s+${kinds}|region\\s+\\p{L}+)$`, 'u'),
];
const before =
  /^(?<place>(?:\p{L}+\s+){1,3}(?:kommuns|stads|läns)|region\s+\p{L}+)\s+(?<body>\p{L}*(?:nämnd|styrelse|förvaltning|kontor|utskott)(?:en|n|et)?)$/u;

/** "Sala kommun" and "Salas kommun" are the same place. */
const plainPlace = (place: string) =>
  place
    .split(/\s+/)
    .map(nominative)
    .map((word) => word.replace(/s$/u, ''))
    .join(' ');

/** "Socialnämnd" in "Sala kommuns socialnämnd" is "socialnämnden" elsewhere. */
const plainBody = (body: string) =>
  nominative(body).replace(/(?<=nämnd|styrelse|förvaltning|kontor|utskott)(?:en|n|et)$/u, '');

export function placedName(name: string): PlacedName {
  const alone = nameAlone(name);
  const found = [...behind, before]
    .map((pattern) => pattern.exec(alone)?.groups)
    .find((groups) => groups !== undefined);
  const { body = alone, place } = found ?? {};
  return { body: plainBody(body.trim()), place: place === undefined ? undefined : plainPlace(place) };
}
