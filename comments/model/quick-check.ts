import { type GenericSchema, is } from 'valibot';

/**
 * A schema as one function that says yes or no. Valibot's own reading tells what is wrong where, and builds every object
 * anew: for the 10,000 comments of a list that takes longer than to fetch them from the disk.
 *
 * The yes is certain. The no isn't: where a schema has parts that aren't known here, or values as only a stranger writes
 * them, valibot has the last word. The tests hold the two against each other.
 */
export type Check = (value: unknown) => boolean;

/** A valibot schema as it is at run time, with the parts that our schemas are made of. */
type Shape =
  | { type: 'string' | 'number' | 'boolean' | 'unknown' }
  | { type: 'literal'; literal: unknown }
  | { type: 'picklist'; options: readonly unknown[] }
  | { type: 'custom'; check: Check }
  | { type: 'array'; item: GenericSchema }
  | { type: 'record'; key: GenericSchema; value: GenericSchema }
  | { type: 'strict_object' | 'loose_object' | 'object'; entries: Record<string, GenericSchema> }
  | { type: 'variant'; key: string; options: readonly GenericSchema[] };

type Action =
  | { type: 'regex'; requirement: RegExp }
  | { type: 'min_value' | 'max_value' | 'max_length'; requirement: number }
  | { type: 'non_empty' | 'integer' | 'finite' };

export function quickCheck(schema: GenericSchema): Check {
  const { pipe } = schema as { pipe?: readonly [GenericSchema, ...unknown[]] };
  if (!pipe) return checkOf(schema);
  const [, ...actions] = pipe;
  const checks = [checkOf(schema), ...actions.map((action) => actionCheck(action as Action) ?? never)];
  // What isn't known here is valibot's, as a whole.
  if (checks.includes(never)) return (value) => is(schema, value);
  return (value) => checks.every((check) => check(value));
}

const never: Check = () => false;

function actionCheck(action: Action): Check | undefined {
  switch (action.type) {
    case 'regex':
      return (value) => action.requirement.test(value as string);
    case 'min_value':
      return (value) => (value as number) >= action.requirement;
    case 'max_value':
      return (value) => (value as number) <= action.requirement;
    case 'max_length':
      return (value) => (value as string | unknown[]).length <= action.requirement;
    case 'non_empty':
      return (value) => (value as string | unknown[]).length > 0;
    case 'integer':
      return Number.isInteger;
    case 'finite':
      return Number.isFinite;
    default:
      return undefined;
  }
}

function checkOf(schema: GenericSchema): Check {
  const shape = schema as unknown as Shape;
  switch (shape.type) {
    case 'string':
    case 'boolean':
      return (value) => typeof value === shape.type;
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'unknown':
      return () => true;
    case 'literal':
      return (value) => value === shape.literal;
    case 'picklist': {
      const options = new Set(shape.options);
      return (value) => options.has(value);
    }
    case 'custom':
      return shape.check;
    case 'array': {
      const item = quickCheck(shape.item);
      return (value) => {
        if (!Array.isArray(value)) return false;
        // `every` would pass over holes.
        for (let i = 0; i < value.length; i++) if (!item(value[i])) return false;
        return true;
      };
    }
    case 'record':
      return recordCheck(quickCheck(shape.key), quickCheck(shape.value));
    case 'strict_object':
    case 'loose_object':
    case 'object':
      return objectCheck(shape.entries, shape.type === 'strict_object');
    case 'variant':
      return variantCheck(shape.key, shape.options);
    default:
      return (value) => is(schema, value);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function recordCheck(key: Check, value: Check): Check {
  return (given) => {
    if (!isObject(given)) return false;
    for (const name in given) if (!key(name) || !value(given[name])) return false;
    return true;
  };
}

function objectCheck(entries: Record<string, GenericSchema>, strict: boolean): Check {
  const fields = Object.entries(entries).map(([name, schema]) => {
    const { type, wrapped } = schema as unknown as { type: string; wrapped: GenericSchema };
    // Absent is another thing than undefined: whether that will do is valibot's to say.
    const optional = type === 'exact_optional' || type === 'optional';
    return { name, optional, check: quickCheck(optional ? wrapped : schema) };
  });
  return (value) => {
    if (!isObject(value)) return false;
    let known = 0;
    for (const { name, optional, check } of fields) {
      const part = value[name];
      if (part !== undefined ? !check(part) : !optional || name in value) return false;
      if (part !== undefined) known++;
    }
    if (!strict) return true;
    let all = 0;
    for (const _ in value) all++;
    return all === known;
  };
}

/** The option whose literal stands under the key. */
function variantCheck(key: string, options: readonly GenericSchema[]): Check {
  const checks = new Map<unknown, Check>();
  for (const option of options) {
    const { entries } = option as unknown as { entries?: Record<string, { type: string; literal?: unknown }> };
    if (entries?.[key]?.type === 'literal') checks.set(entries[key].literal, quickCheck(option));
  }
  return (value) => isObject(value) && (checks.get(value[key])?.(value) ?? false);
}
