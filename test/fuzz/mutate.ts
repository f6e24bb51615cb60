import { createHash } from 'node:crypto';
import { unzipSync, zipSync } from 'fflate';
import { randomFrom } from '../anchoring/random.ts';

/** What readers look for, put where it isn't expected. */
const tokens = [
  '0',
  '-1',
  '999999999',
  '1e400',
  'NaN',
  '"',
  "'",
  '<',
  '>',
  '&',
  '&#0;',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '\0',
  '\n',
  '\r\n',
  '\ufeff',
  '\ufffd',
  '\u202e',
  '\u2029',
  '\ud800',
  'obj',
  'endobj',
  'stream',
  'endstream',
  '1 0 R',
  '<<',
  '>>',
  '/Kids',
  '/Count 99999999',
  '/Length 0',
  'BT',
  'ET',
  'Tj',
  'Do',
  'r="XFD1048576"',
  'PK\x03\x04',
  '__proto__',
  'null',
  '9999-99-99',
  '<template>',
  '<svg>',
  '<p>',
];

/** The bytes, changed in some places as the seed has it. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const { next: random } = randomFrom(seed);
  const upTo = (most: number) => Math.floor(random() * most);
  let changed = [...Buffer.from(bytes)];
  for (let i = 1 + upTo(8); i > 0; i--) {
    const at = upTo(changed.length);
    const length = 1 + upTo(random() < 0.8 ? 16 : 2000);
    const token = [...Buffer.from(tokens[upTo(tokens.length)] ?? '')];
    const part = changed.slice(at, at + length);
    const put =
      [
        () => [upTo(256)],
        () => [],
        () => [...part, ...part],
        () => token,
        () => [...token, ...part],
        () => Array.from({ length: 200 }, () => token).flat(),
      ][upTo(6)]?.() ?? [];
    changed = [...changed.slice(0, at), ...put, ...changed.slice(at + (put.length > 1 && random() < 0.5 ? 0 : length))];
    if (random() < 0.04) changed = changed.slice(0, upTo(changed.length) + 1);
  }
  return Uint8Array.from(changed);
}

/** A workbook, one of its parts changed: changed as it is packed, it is mostly no zip. */
export function mutatedPart(bytes: Uint8Array, seed: number): Uint8Array {
  const parts = unzipSync(bytes);
  const { pick, chance } = randomFrom(seed);
  const name = pick(Object.keys(parts));
  const change = chance(0.3) ? mutated : mutatedXml;
  return zipSync({ ...parts, [name]: change(parts[name] as Uint8Array, seed) });
}

const inXml = [
  '',
  '0',
  '-1',
  '1',
  '2',
  's',
  'A1',
  'XFD1048576',
  'A0',
  'A1:XFD1048576',
  '1e400',
  'åäö',
  '&amp;',
  '&#10;',
  '9'.repeat(400),
];

/** Some of its attributes and texts are others: with other letters anywhere, it is mostly no XML. */
function mutatedXml(bytes: Uint8Array, seed: number): Uint8Array {
  const { pick, chance } = randomFrom(seed);
  const text = new TextDecoder().decode(bytes);
  const often = 4 / Math.max(4, (text.match(/"|>[^<]/g) ?? []).length);
  const changed = text.replace(/(?<==")[^"]*(?=")|(?<=>)[^<>]+(?=<)/g, (value) =>
    chance(often) ? pick(inXml) : value,
  );
  return new TextEncoder().encode(changed);
}

const values = [
  null,
  true,
  -1,
  0,
  1e308,
  '',
  ' ',
  'x'.repeat(5000),
  '9999-99-99',
  '\0',
  '\ud800',
  [],
  {},
  [[]],
  { id: 1 },
  { type: 'Choice', items: [1] },
];

/** JSON, some of its values others: changed letter by letter, it is mostly none. */
export function mutatedValues(json: string, seed: number): string {
  const { pick, between, chance } = randomFrom(seed);
  const whole = JSON.parse(json) as object;
  for (let i = between(1, 6); i > 0; i--) {
    let at = whole as Record<string, unknown>;
    while (Object.keys(at).length > 0) {
      const key = pick(Object.keys(at));
      const inner = at[key];
      if (typeof inner === 'object' && inner !== null && Object.keys(inner).length > 0 && chance(0.8))
        at = inner as typeof at;
      else {
        at[chance(0.9) ? key : '__proto__x'] = structuredClone(pick(values));
        break;
      }
    }
  }
  return JSON.stringify(whole);
}

interface Backup {
  checksum: string;
  data: Record<string, unknown>;
}

/** A backup, some values of its rows others, and its checksum theirs: with that of the old it is damaged at first sight. */
export function mutatedBackup(json: string, seed: number): string {
  const backup = JSON.parse(json) as Backup;
  const full = Object.entries(backup.data).filter(([, rows]) => Object.keys(rows as object).length > 0);
  const rows = JSON.parse(mutatedValues(JSON.stringify(full.map(([, rows]) => rows)), seed)) as unknown[];
  const data = { ...backup.data, ...Object.fromEntries(full.map(([table], i) => [table, rows[i]])) };
  const checksum = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return JSON.stringify({ ...backup, checksum, data });
}
