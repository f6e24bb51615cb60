import type { EntryChoice } from '../entries/entries.ts';
import type { CommentList, ListSource } from '../list.ts';
import { begreppssvar } from './begreppssvar.ts';
import { iso } from './iso.ts';
import { templateTable } from './own.ts';
import { synpunktslista } from './synpunktslista.ts';
import { yttrande } from './yttrande.ts';

/** The templates that are always there, under the names that the command has for them. */
export const templates = {
  synpunkter: (source, choice) => templateTable(source, synpunktslista, choice),
  yttrande,
  begrepp: begreppssvar,
  iso,
} satisfies Record<string, (source: ListSource, choice?: EntryChoice) => CommentList>;

export type TemplateName = keyof typeof templates;
export const templateNames = Object.keys(templates) as TemplateName[];
