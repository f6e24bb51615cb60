import { type GenericSchema, is } from 'valibot';
import { nobody } from '../model/author.ts';
import { instant } from '../model/calendar.ts';
import { type Comment, comment, creator as creatorSchema } from '../model/comment.ts';
import { iri } from '../model/record.ts';
import { type Stamps, stamp } from '../model/stamp.ts';
import type { JsonLd } from './json-ld.ts';
import { each, idOf, isObject, type Tell, textIn } from './json-values.ts';

const { status, derivedFrom, carried, withoutPlace } = comment.entries;
const { role, remissinstans } = creatorSchema.entries;

/** The values of our own members. One with an invalid value is reported, and the rest counts. */
export function readOwn(annotation: JsonLd, tell: Tell): Pick<Comment, 'status' | 'internal' | 'deleted'> {
  const internal = annotation['remiss:internal'] ?? false;
  if (typeof internal !== 'boolean') tell('remiss:internal', internal);
  return {
    status: 'klar',
    ...member('status', status, annotation, tell),
    // What may be meant for the remissinstans alone mustn't go out because it can't be read.
    internal: internal !== false,
    deleted: annotation['remiss:deleted'] === true,
    ...member('derivedFrom', derivedFrom, annotation, tell),
    ...member('carried', carried, { 'remiss:carried': carriedIn(annotation['remiss:carried']) }, tell),
    ...member('withoutPlace', withoutPlace, annotation, tell),
  };
}

function carriedIn(given: unknown): unknown {
  if (!isObject(given)) return given;
  return { state: given['remiss:state'], ...('remiss:quote' in given && { quote: given['remiss:quote'] }) };
}

/** Who wrote it: the annotation says so, or its bodies; somebody unknown where neither does. */
export function readCreator(annotation: JsonLd, tell: Tell): Comment['creator'] {
  const said = each(annotation.creator);
  const [given, ...others] = said.length > 0 ? said : each(annotation.body).flatMap(creatorsOf);
  for (const other of others) if (JSON.stringify(other) !== JSON.stringify(given)) tell('creator', other);
  const id = idOf(given);
  const creator = isObject(given) ? given : {};
  const isKnown = is(iri, id);
  // Somebody with an id is who that says; of others the name is all that is known, and a blank one says nothing.
  const saidIn = (value: unknown) => (isKnown ? textIn(value) : textIn(value)?.trim() || undefined);
  const name = saidIn(creator.name) ?? saidIn(creator.nickname) ?? (isKnown ? undefined : saidIn(id));
  const tellOfCreator: Tell = (part, found) => tell(`creator.${part}`, found);
  return {
    id: isKnown ? id : nobody.id,
    ...(name && { name }),
    ...member('role', role, creator, tellOfCreator),
    ...member('remissinstans', remissinstans, creator, tellOfCreator),
  };
}

const creatorsOf = (body: unknown) => (isObject(body) ? each(body.creator) : []);

/** Undefined where nothing is said, or where one of them is none: they are compared with each other. */
export function readStamps(annotation: JsonLd, tell: Tell): Stamps | undefined {
  const given = annotation['remiss:stamps'] ?? undefined;
  if (given === undefined) return undefined;
  const stamps = new Map<string, { created: string; modified: string }>();
  for (const one of each(given)) {
    const [field = '', created = '', modified = ''] = String(one).split(' ');
    if (field === '__proto__' || !is(instant, created) || !is(stamp, modified))
      return tell('remiss:stamps', given) as undefined;
    stamps.set(field, { created, modified });
  }
  return Object.fromEntries(stamps);
}

/** A member of ours as the field that it becomes, to be spread; none where nothing stands there or something else does. */
function member<Name extends string, Value>(
  name: Name,
  schema: GenericSchema<unknown, Value>,
  { [`remiss:${name}`]: value }: JsonLd,
  tell: Tell,
): { [N in Name]?: Value } {
  if (value === undefined || value === null) return {};
  if (is(schema, value)) return { [name]: value } as { [N in Name]?: Value };
  tell(`remiss:${name}`, value);
  return {};
}
