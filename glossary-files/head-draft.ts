import type { GlossaryHead } from '../glossary/own/content.ts';
import { cleanLine, cleanText, isEnglishTag, isSwedishTag } from './clean-text.ts';
import type { SpokenText } from './draft.ts';
import type { Telling } from './result.ts';

/** What a file says of the glossary as a whole. */
export interface HeadDraft {
  titles: SpokenText[];
  descriptions: SpokenText[];
  publisher?: string | undefined;
  version?: string | undefined;
  adopted?: string | undefined;
  address?: string | undefined;
  rights?: string | undefined;
}

export const emptyHead = (): HeadDraft => ({ titles: [], descriptions: [] });

/** @param fallback the name of the file, which a glossary without a title is called by */
export function headIn(draft: HeadDraft, fallback: string, told: Telling): GlossaryHead {
  const [title, description] = [inLanguages(draft.titles, told), inLanguages(draft.descriptions, told)];
  const sv = cleanLine(title.sv ?? title.en ?? '') || cleanLine(fallback) || '?';
  const [publisher, version, address, rights, adopted] = [
    draft.publisher,
    draft.version,
    draft.address,
    draft.rights,
    draft.adopted,
  ].map((text) => cleanLine(text ?? ''));
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(adopted ?? '') ?? [];
  if (adopted && day === undefined) told.fault('odd-value', {}, adopted);
  return {
    title: { sv, ...(title.sv !== undefined && title.en !== undefined && { en: cleanLine(title.en) }) },
    ...(description.sv !== undefined && {
      description: { sv: description.sv, ...(description.en !== undefined && { en: description.en }) },
    }),
    ...(publisher && { publisher }),
    ...(version && { version }),
    ...(day !== undefined && { adopted: day }),
    ...(address && { address }),
    ...(rights && { rights }),
  };
}

function inLanguages(texts: readonly SpokenText[], told: Telling): { sv?: string; en?: string } {
  const by: { sv?: string; en?: string } = {};
  for (const { text, language } of texts) {
    const clean = cleanText(text);
    const key = isSwedishTag(language) ? 'sv' : isEnglishTag(language) ? 'en' : undefined;
    if (clean === '') continue;
    if (key !== undefined && by[key] === undefined) by[key] = clean;
    else if (key === undefined || by[key] !== clean) told.leave('head', language);
  }
  return by;
}

/** "Ordlista 2026.csv" is called "Ordlista 2026". */
export const nameWithoutEnding = (name: string): string => name.replace(/^.*[/\\]/, '').replace(/\.[A-Za-z]{2,6}$/, '');
