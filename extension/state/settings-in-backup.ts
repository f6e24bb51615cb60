import { isOwnToTheBrowser, type StoredSettings } from '../../storage/backup/merge-settings.ts';
import { hiddenMarkChoices } from '../settings/hidden-mark-store.ts';
import type { KeyedChoices } from '../settings/keyed.ts';
import { ownCardChoices } from '../settings/own-cards.ts';
import { pdfPlaces } from '../settings/pdf-places.ts';
import {
  filesOfArenden,
  isChoice,
  listPlanPrefix,
  pdfSites,
  savedAnswers,
  schemeChoice,
} from '../settings/settings.ts';
import { isOldEntry, unpackedEntries } from '../settings/unpack-old-entries.ts';
import { outgoingPlans } from './answers/outgoing/outgoing-plan.ts';
import { templateChoices } from './export/own-templates.ts';
import { isPlan } from './export/plan.ts';
import { wordTemplateChoices } from './export/word-templates.ts';

/** The kinds of settings that a sentence can name. */
const settingNames = [
  'suppression',
  'own-card',
  'list-plan',
  'answer-saved',
  'file-of-arende',
  'list-template',
  'word-template',
  'letterhead',
  'pdf-places',
  'schemes',
  'marks',
  'overview',
  'known-faded',
  'single-keys',
  'language',
  'appearance',
  'reviewer',
  'pdf-sites',
  'pdfs-offered',
  'recognise-scans',
  'unknown',
] as const;
export type SettingName = (typeof settingNames)[number];

/** Keys that begin so, each with what may stand under them. What was taken back keeps its key, with null under it. */
const families: readonly { prefix: string; name: SettingName; isOne(value: unknown, key: string): boolean }[] = [
  { prefix: listPlanPrefix, name: 'list-plan', isOne: isPlan },
  family('list-plan', outgoingPlans),
  family('answer-saved', savedAnswers),
  family('file-of-arende', filesOfArenden),
  family('suppression', hiddenMarkChoices),
  family('own-card', ownCardChoices),
  family('list-template', templateChoices),
  family('word-template', wordTemplateChoices),
  family('schemes', schemeChoice),
  family('pdf-sites', pdfSites),
  family('pdf-places', pdfPlaces),
];

function family<T>(name: SettingName, choices: KeyedChoices<T>) {
  return { name, prefix: choices.prefix, isOne: (value: unknown, key: string) => choices.isOne(value, key) };
}

/** Longer keys than any of ours, and larger values: `storage.local` has ten megabytes for all. UTF-16 units. */
const longestKey = 2_000;
const longestValue = 1_000_000;

/**
 * The settings of a backup that can have been chosen, one by one by what may stand under their keys; and what the others are of, each
 * of them reported. What an older version packed into one entry is split into an entry a choice. What belongs to one browser is skipped without a report.
 */
export function checkedSettings(given: StoredSettings): { settings: StoredSettings; refused: SettingName[] } {
  const refused: SettingName[] = [];
  const good = Object.entries(given).filter(([key, value]) => {
    if (isOwnToTheBrowser(key)) return false;
    const family = families.find(({ prefix }) => key.startsWith(prefix));
    const isShort = key.length <= longestKey && JSON.stringify(value).length <= longestValue;
    if (isShort && (family ? family.isOne(value, key) : (isOldEntry(key, value) ?? isChoice(key, value)))) return true;
    refused.push(family?.name ?? settingNames.find((name) => name === key) ?? 'unknown');
    return false;
  });
  return { settings: unpackedEntries(Object.fromEntries(good)), refused };
}
