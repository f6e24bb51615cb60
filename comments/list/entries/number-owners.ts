import { fold } from '../../../language/swedish/letters/fold.ts';
import type { Arende } from '../../model/model.ts';

type CaseNumber = Arende['numbers'][number];
type Parties = Pick<Arende, 'sender' | 'recipient' | 'remissinstans'>;

/** A diarienummer and whose it is; `unknown` where nothing says so for certain. */
export interface OwnedNumber {
  number: string;
  whose: 'ours' | 'theirs' | 'unknown';
  /** By name where that is known, else as it was written. */
  owner?: string;
}

/** Whom a number's first letters stand for: ministries, and boards that most kommuner or regioner have. */
const bodies = new Map(
  Object.entries({
    regeringskansliet: {
      A: 'Arbetsmarknadsdepartementet',
      Fi: 'Finansdepartementet',
      Fö: 'Försvarsdepartementet',
      I: 'Infrastrukturdepartementet',
      Ju: 'Justitiedepartementet',
      KN: 'Klimat- och näringslivsdepartementet',
      Ku: 'Kulturdepartementet',
      LI: 'Landsbygds- och infrastrukturdepartementet',
      M: 'Miljödepartementet',
      N: 'Näringsdepartementet',
      S: 'Socialdepartementet',
      U: 'Utbildningsdepartementet',
    },
    region: { RS: 'regionstyrelsen', RF: 'regionfullmäktige', HSN: 'hälso- och sjukvårdsnämnden' },
    kommun: {
      KS: 'kommunstyrelsen',
      KF: 'kommunfullmäktige',
      SN: 'socialnämnden',
      BUN: 'barn- och utbildningsnämnden',
      VON: 'vård- och omsorgsnämnden',
      ÄN: 'äldrenämnden',
    },
  }).flatMap(([of, names]) => Object.entries(names).map(([letters, name]) => [letters, { of, name }] as const)),
);

/**
 * A number is the sender's, or the recipient's, where its owner is: by name, by letters that stand for it, or as a board of a kind that we
 * don't have as well. One that says nothing of an owner may be anybody's, also when it is the only one.
 */
export function numberOwners(numbers: readonly CaseNumber[], parties: Parties): OwnedNumber[] {
  const { remissinstans = '' } = parties;
  const them = [parties.sender ?? '', ...(parties.recipient ?? '').split('\n')].map(plain).filter(Boolean);
  const us = [plain(remissinstans)].filter(Boolean);
  const ours = new Set(numbers.filter(({ owner }) => owner !== undefined && isOurs(plain(owner), us)));
  return numbers.map((one): OwnedNumber => {
    const { number, owner = '' } = one;
    if (ours.has(one)) return { number, whose: 'ours', ...named(remissinstans || owner) };
    if (owner !== '' && isOf(owner, them, us)) return { number, whose: 'theirs', ...named(parties.sender || owner) };
    return { number, whose: 'unknown', ...named(bodies.get(owner)?.name ?? owner) };
  });
}

const named = (owner: string) => (owner === '' ? {} : { owner });

/** It says so ("vårt"), or names our organisation. */
const isOurs = (owner: string, us: readonly string[]) =>
  /^(?:vår|vårt|egen|eget)$/.test(owner) || us.some((name) => isSameName(owner, name));

function isOf(owner: string, them: readonly string[], us: readonly string[]): boolean {
  const said = plain(owner);
  if (/^(?:er|ert|avsändaren|avsändarens)$/.test(said)) return true;
  if (them.some((name) => isSameName(said, name))) return true;
  if (!them.some((name) => standsFor(owner, name))) return false;
  // Letters are read from the document, which doesn't have our number; words are somebody's who writes in the ärende.
  return owner === owner.toUpperCase() || bodies.has(owner) || !us.some((name) => standsFor(owner, name));
}

/** In a longer or shorter form. */
const isSameName = (one: string, other: string) => one === other || beginsWith(one, other) || beginsWith(other, one);

const beginsWith = (long: string, short: string) => long.startsWith(short) && /^[\s,]/.test(long.slice(short.length));

/** @param owner as "KS" or "kommunstyrelsen" @param name as "almviks kommun" */
function standsFor(owner: string, name: string): boolean {
  const body = bodies.get(owner) ?? [...bodies.values()].find((one) => one.name === plain(owner));
  if (body && isSameName(plain(body.name), name)) return true;
  if (!body) return owner.length > 1 && plain(owner) === initials(name);
  return kindOf(name) === body.of;
}

function kindOf(name: string): string | undefined {
  if (/(?:^|\s)region(?:\s|$)/u.test(name)) return 'region';
  if (/\s(?:kommun|stad)(?:,|$)/u.test(name)) return 'kommun';
  return name === 'regeringskansliet' ? name : undefined;
}

/** "msb" of "myndigheten för samhällsskydd och beredskap". */
const initials = (name: string) =>
  name
    .split(/[\s,]+/)
    .filter((word) => !/^(?:och|för|i|av|samt|om|mot)$/u.test(word))
    .map((word) => word.slice(0, 1))
    .join('');

const plain = (text: string) => fold(text).text.trim().replace(/\s+/g, ' ');
