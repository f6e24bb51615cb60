import {
  array,
  boolean,
  exactOptional,
  type GenericSchema,
  type InferOutput,
  is,
  literal,
  maxEntries,
  maxLength,
  nullable,
  optional,
  picklist,
  pipe,
  record,
  regex,
  strictObject,
  string,
  union,
  unknown,
} from 'valibot';
import { browser } from 'wxt/browser';
import { looseInstant } from '../../comments/model/calendar.ts';
import { creator } from '../../comments/model/comment.ts';
import type { Letterhead } from '../../comments/model/letterhead.ts';
import { text } from '../../comments/model/record.ts';
import type { Scheme } from '../../glossary/schema.ts';
import { KeyedChoices } from './keyed.ts';

/**
 * What the reader has chosen, in `storage.local`: one entry a choice (of many of one kind, `KeyedChoices`), so that two windows that change
 * different ones don't undo each other. Every context of the extension hears of a change. What is stored and can't have been chosen, as from a backup that
 * somebody has written by hand, is as if nothing were.
 */
export interface Setting<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Hears of every change, in whichever window or page it was made, until the signal aborts. */
  onChange(listener: (value: T) => void, signal?: AbortSignal): void;
}

function setting<T>(key: string, schema: GenericSchema<unknown, T>, fallback: T): Setting<T> {
  const chosen = (stored: unknown) => (stored !== undefined && is(schema, stored) ? (stored as T) : fallback);
  schemas.set(key, schema);
  return {
    read: async () => chosen((await browser.storage.local.get(key))[key]),
    write: (value) => browser.storage.local.set({ [key]: value }),
    onChange(listener, signal) {
      const changed = (changes: Record<string, { newValue?: unknown }>) => {
        if (changes[key]) listener(chosen(changes[key].newValue));
      };
      browser.storage.local.onChanged.addListener(changed);
      signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed), { once: true });
    },
  };
}

/** Key → what may stand under it. */
const schemas = new Map<string, GenericSchema>();

/** Can this have been chosen? Undefined where the key is none of a choice. */
export function isChoice(key: string, value: unknown): boolean | undefined {
  const schema = key.startsWith(listPlanPrefix) ? planSchema : schemas.get(key);
  return schema && is(schema, value);
}

/** Limits for names of schemes, concepts and sites, higher than real data needs: a backup may have been tampered with. */
const name = pipe(string(), maxLength(500));
const most = 10_000;

/** Scheme id → whether the reader has switched it on or off. What is missing is as it comes: core on, the others off. */
export type SchemeChoice = Readonly<Record<string, boolean>>;
const oldSchemes = pipe(record(name, boolean()), maxEntries(most));
export const schemeChoice = new KeyedChoices<boolean>({
  prefix: 'scheme-',
  id: name,
  choice: boolean(),
  old: {
    key: 'schemes',
    isOne: (stored) => is(oldSchemes, stored),
    choices: (stored) => stored as Record<string, boolean>,
  },
});

export const isOn = ({ id, core }: Scheme, choice: SchemeChoice) => choice[id] ?? core;

export const switchScheme = (id: string, on: boolean): Promise<void> => schemeChoice.write({ [id]: on });

/** Are marks painted at all? The panel counts and lists them all the same. */
export const marksShown = setting<boolean>('marks', boolean(), true);

/** Part of a surface → is it unfolded? Remembered as one leaves it. */
export const folds = new KeyedChoices<boolean>({
  prefix: 'fold-',
  id: pipe(string(), regex(/^[a-z-]{1,40}$/)),
  choice: boolean(),
});

/** Is the overview at the edge of a document shown? */
export const overviewShown = setting<boolean>('overview', boolean(), true);

/** Are the marks of concepts that the reader knows faded? */
export const knownFaded = setting<boolean>('known-faded', boolean(), false);

/** Do letters, figures and signs that are pressed alone do anything in our own pages and the panel? */
export const singleKeysOn = setting<boolean>('single-keys', boolean(), true);

/** Concept → until when the reader knows it, ISO 8601: what the answers in the database say, for pages that can't see them. */
export const storedKnownConcepts = setting<Readonly<Record<string, string>>>(
  'known-concepts',
  pipe(record(name, looseInstant), maxEntries(most)),
  {},
);

/** `browser` follows the browser's languages. */
const languages = ['browser', 'sv', 'en'] as const;
export type LanguageChoice = (typeof languages)[number];
export const languageChoice = setting<LanguageChoice>('language', picklist(languages), 'browser');

/** The colours of panel, card and our own pages. `system` follows the computer. */
const appearances = ['system', 'light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];
export const appearance = setting<Appearance>('appearance', picklist(appearances), 'system');

/** Is a backup written every week? Holds only together with the permission for downloads. */
export const automaticBackups = setting<boolean>('automatic-backups', boolean(), false);

/** Who writes the comments: asked for once. The id stays, whatever the name. */
export interface Reviewer {
  /** `urn:uuid:…` */
  id: string;
  name?: string;
  role?: string;
  remissinstans?: string;
}
export const reviewer = setting<Reviewer | undefined>('reviewer', creator, undefined);

/** What stands in all letters of the reader's authority: asked for once. */
export const letterhead = setting<Letterhead>(
  'letterhead',
  strictObject({ contact: exactOptional(text), signers: exactOptional(text) }),
  {},
);

/** A number that becomes another with everything that is written in the database, so that pages which can't see it ask anew. */
export const written = setting<string>('written', name, '');

/** The same for own glossaries; empty where none has ever been written, so that nobody asks for any. */
export const ownGlossariesWritten = setting<string>('own-glossaries', name, '');

/** When the last backup was saved, by the reader or by itself, ISO 8601. */
export const lastBackup = setting<string | undefined>('last-backup', looseInstant, undefined);

/** When a backup was last to be saved by itself and the file didn't come, ISO 8601; null since one has. */
export const failedBackup = setting<string | null>('failed-backup', nullable(looseInstant), null);

/** How the list of an ärende is to be, or of a document without one, by its id; `extension/state/export/plan.ts` reads it. */
export const listPlanPrefix = 'list-plan-';
const planSchema = optional(record(string(), unknown()));
export const listPlan = (id: string) => setting<unknown>(listPlanPrefix + id, planSchema, undefined);

/** When the answer to an ärende, or to a document without one, was last saved as a file or copied: by its id, ISO 8601. */
export const savedAnswers = new KeyedChoices<string>({ prefix: 'answer-saved-', id: name, choice: looseInstant });

/** The SHA-256 of a file that the reader has put into an ärende before commenting on it → the ärende's id. */
export const filesOfArenden = new KeyedChoices<string>({
  prefix: 'file-of-arende-',
  id: pipe(string(), regex(/^[0-9a-f]{64}$/)),
  choice: name,
});

/** Patterns of sites that may be asked for their PDFs, and for nothing else. */
const sitePattern = pipe(string(), regex(/^(?:https?|\*):\/\/[^/\s]{1,260}\/\*$/));
const oldSites = pipe(record(sitePattern, literal(true)), maxEntries(most));
export const pdfSites = new KeyedChoices<true>({
  prefix: 'pdf-site-',
  id: sitePattern,
  choice: literal(true),
  old: {
    key: 'pdf-sites',
    isOne: (stored) => is(oldSites, stored),
    choices: (stored) => stored as Record<string, true>,
  },
});

/** Are pages without text recognised from their pictures as soon as a file is open? */
export const recognisesByItself = setting<boolean>('recognise-scans', boolean(), false);

/** Has the notice that PDFs can be read here been shown? */
export const pdfsOffered = setting<boolean>('pdfs-offered', boolean(), false);

/** The fields of a form for an ärende or a document that somebody has written in and not saved yet, each as it stands there. */
const entryDraft = record(name, union([string(), array(strictObject({ number: string(), owner: string() }))]));
export type EntryDraft = Readonly<InferOutput<typeof entryDraft>>;
/** By the id of the ärende or the document; a new one has none yet. */
export const entryDrafts = new KeyedChoices<EntryDraft>({ prefix: 'entry-draft-', id: name, choice: entryDraft });
