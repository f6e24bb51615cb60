import { is } from 'valibot';
import { bodies, type Purpose, purposes } from '../model/comment.ts';
import { iri, longestText } from '../model/record.ts';
import { conceptPrefix, type JsonLd } from './json-ld.ts';
import { each, idOf, isObject, stringIn, type Tell, textIn, timeIn } from './json-values.ts';

/** The part that is named when a body is longer than a field may be. */
export const tooLong = 'body.tooLong';

interface Body {
  purpose: Purpose;
  value: string;
  time: string | undefined;
}

/** The fields that an annotation's bodies fill, and when each last changed where the body says. */
export function readBodies(
  annotation: JsonLd,
  tell: Tell,
): { values: { [P in Purpose]?: unknown }; times: Record<string, string> } {
  const values: { [P in Purpose]?: string | string[] } = {};
  const times: Record<string, string> = {};
  const given = 'bodyValue' in annotation ? [{ type: 'TextualBody', value: annotation.bodyValue }] : annotation.body;
  if (given === undefined) for (const key of Object.keys(annotation)) if (/body|content/i.test(key)) tell('body', key);
  for (const one of each(given)) {
    const body = readBody(one, purposeOf(each(annotation.motivation)[0]), tell);
    if (!body) continue;
    const { purpose, value, time } = body;
    if (time && time > (times[purpose] ?? '')) times[purpose] = time;
    const before = values[purpose];
    if (purpose === 'tagging' || purpose === 'identifying') values[purpose] = [...each(before), value] as string[];
    // Others may write several; what is said then stands as paragraphs.
    else if (before === undefined) values[purpose] = value;
    else if (purpose === 'commenting' || purpose === 'describing') values[purpose] = `${before}\n\n${value}`;
    else tell('body', one);
  }
  return { values, times };
}

const purposeOf = (given: unknown) => purposes.find((purpose) => purpose === given);

function readBody(given: unknown, motivation: Purpose | undefined, tell: Tell): Body | undefined {
  // A body that is a string names something elsewhere; some tools write the words themselves.
  const body = typeof given === 'string' && !is(iri, given) ? { value: given } : given;
  if (!isObject(body)) return tell('body', body) as undefined;
  const named = each(body.purpose)[0];
  // A body without a purpose is what the annotation is for, and words are a comment.
  const purpose = named === undefined ? (motivation ?? 'commenting') : purposeOf(named);
  if (!purpose) return tell('body.purpose', named) as undefined;
  const value = purpose === 'identifying' ? conceptIn(body) : textIn(body.value);
  if (typeof value === 'string' && value.length > longestText) return tell(tooLong, purpose) as undefined;
  if (value === undefined || !is(bodies[purpose], isMany(purpose) ? [value] : value))
    return tell(`body.${purpose}`, value ?? body) as undefined;
  // Formatted text is kept as it is written; nothing of ours shows it as anything but text.
  if (body.format !== undefined && body.format !== 'text/plain') tell('body.format', body.format);
  return { purpose, value, time: timeIn(body.modified) ?? timeIn(body.created) };
}

const isMany = (purpose: Purpose) => purpose === 'tagging' || purpose === 'identifying';

function conceptIn(body: JsonLd): string | undefined {
  const source = stringIn(idOf(body.source ?? body.id));
  if (!source?.startsWith(conceptPrefix)) return source ?? textIn(body.value);
  try {
    return decodeURIComponent(source.slice(conceptPrefix.length));
  } catch {
    return source;
  }
}
