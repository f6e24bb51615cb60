import { browser } from 'wxt/browser';
import type { Scheme } from './glossary/schema.ts';

/**
 * What the reader has chosen, in `storage.local`: one entry a choice, so that two windows that change different ones don't
 * undo each other. Every context of the extension hears of a change.
 */
export interface Setting<T> {
  read(): Promise<T>;
  write(value: T): Promise<void>;
  /** Hears of every change, in whichever window or page it was made, until the signal aborts. */
  onChange(listener: (value: T) => void, signal?: AbortSignal): void;
}

function setting<T>(key: string, fallback: T): Setting<T> {
  const chosen = (stored: unknown) => (stored === undefined ? fallback : (stored as T));
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

/** Scheme id → whether the reader has switched it on or off. What is missing is as it comes: core on, the others off. */
export type SchemeChoice = Readonly<Record<string, boolean>>;
export const schemeChoice = setting<SchemeChoice>('schemes', {});

export const isOn = ({ id, core }: Scheme, choice: SchemeChoice) => choice[id] ?? core;

export async function switchScheme(id: string, on: boolean): Promise<void> {
  await schemeChoice.write({ ...(await schemeChoice.read()), [id]: on });
}

/** Are marks painted at all? The panel counts and lists them all the same. */
export const marksShown = setting<boolean>('marks', true);

/** Is the overview at the edge of a document shown? */
export const overviewShown = setting<boolean>('overview', true);

/** Are the marks of concepts that the reader knows faded? */
export const knownFaded = setting<boolean>('known-faded', false);

/** Concept → until when the reader knows it, ISO 8601: what the answers in the database say, for pages that can't see them. */
export const knownConcepts = setting<Readonly<Record<string, string>>>('known-concepts', {});

/** `browser` follows the browser's languages. */
export type LanguageChoice = 'browser' | 'sv' | 'en';
export const languageChoice = setting<LanguageChoice>('language', 'browser');

/** Of what is ours: panel, card and pages. `system` follows the computer. */
export type Appearance = 'system' | 'light' | 'dark';
export const appearance = setting<Appearance>('appearance', 'system');

/** Is a backup written every week? Holds only together with the permission for downloads. */
export const automaticBackups = setting<boolean>('automatic-backups', false);

/** Who writes the comments: asked for once. The id stays, whatever the name. */
export interface Reviewer {
  /** `urn:uuid:…` */
  id: string;
  name?: string;
  role?: string;
  remissinstans?: string;
}
export const reviewer = setting<Reviewer | undefined>('reviewer', undefined);

/** A number that becomes another with everything that is written in the database, so that pages which can't see it ask anew. */
export const written = setting<string>('written', '');

/** When the last backup was saved, by the reader or by itself, ISO 8601. */
export const lastBackup = setting<string | undefined>('last-backup', undefined);

/** When a backup was last to be saved by itself and the file didn't come, ISO 8601; null since one has. */
export const failedBackup = setting<string | null>('failed-backup', null);

/** How the list of an ärende is to be, or of a document without one, by its id; `components/export/plan.ts` reads it. */
export const listPlan = (id: string) => setting<unknown>(`list-plan-${id}`, undefined);

/** Patterns of sites that may be asked for their PDFs, and for nothing else. */
export const pdfSites = setting<Readonly<Record<string, true>>>('pdf-sites', {});

/** Has the reader been told once that PDFs can be read here? */
export const pdfsOffered = setting<boolean>('pdfs-offered', false);
