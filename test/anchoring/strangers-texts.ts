import { baseTexts } from './base-texts.ts';
import type { Random } from './random.ts';

export const textKinds = ['real', 'templates', 'lists'] as const;
export type TextKind = (typeof textKinds)[number];

/** A text of paragraphs: real ones put together, sentences of one mould, or short lines as in a plan of action. */
export function textOf(kind: TextKind, random: Random): string[] {
  if (kind === 'templates') return Array.from({ length: 160 }, () => sentences(random, random.between(1, 4)));
  if (kind === 'lists') return Array.from({ length: 45 }, (_, i) => measure(i + 1, random)).flat();
  const texts = baseTexts();
  const first = random.pick(texts);
  const others = texts.filter(({ name }) => name !== first.name);
  return [...first.paragraphs, ...(random.chance(0.5) ? random.pick(others).paragraphs : [])];
}

const who = [
  'Hälso- och sjukvårdsnämnden',
  'Kommunstyrelsen',
  'Region Norrmark',
  'Verksamhetschefen',
  'Skolans rektor',
  'Primärvården',
  'Socialtjänsten',
  'Den som leder arbetet',
  'Varje förvaltning',
  'Samverkansrådet',
];
const does = [
  'ska ta fram rutiner för',
  'ansvarar för',
  'samordnar',
  'följer upp',
  'utvecklar metoder för',
  'bidrar med kunskap om',
  'avsätter medel för',
  'redovisar resultatet av',
  'prioriterar',
  'utbildar medarbetare i',
];
const what = [
  'arbetet med psykisk hälsa',
  'tidiga insatser för barn och unga',
  'suicidprevention',
  'stöd till anhöriga',
  'insatser mot ensamhet bland äldre',
  'hälsofrämjande skolmiljöer',
  'samverkan med civilsamhället',
  'elevhälsans uppdrag',
  'vägledande samtal i primärvården',
  'jämlika villkor i bostadsområden',
  'den gemensamma målbilden',
];
const how = [
  'inom ramen för ordinarie budget',
  'senast under 2027',
  'i dialog med berörda kommuner',
  'tillsammans med brukarorganisationer',
  'varje år i samband med bokslutet',
  'utifrån bästa tillgängliga kunskap',
  'med särskild hänsyn till nationella minoriteter',
  'efter beslut i respektive nämnd',
  'på ett sätt som går att mäta',
];

function sentences(random: Random, count: number): string {
  return Array.from({ length: count }, () => {
    const end = random.chance(0.3) ? `, ${random.pick(how)}` : '';
    return `${random.pick(who)} ${random.pick(does)} ${random.pick(what)} ${random.pick(how)}${end}.`;
  }).join(' ');
}

function measure(number: number, random: Random): string[] {
  return [
    `${number}. ${random.pick(what).replace(/^./, (letter) => letter.toUpperCase())}`,
    sentences(random, random.between(1, 2)),
    `Ansvarig: ${random.pick(who)}`,
    `Klart: ${random.between(2026, 2030)}`,
    `Uppföljning: ${random.pick(['årligen', 'varje halvår', 'vid bokslut'])}`,
  ];
}
